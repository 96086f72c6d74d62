// SPDX-License-Identifier: EUPL-1.2
import { splitCode } from "../../src/core/reading/objective-code";
import { pct, reportOn } from "./grid";

test.each([
  ["1.2 Innovare", "1.2", "Innovare"],
  ["OB1 - Innovare", "OB1", "Innovare"],
  ["Obiettivo 1.1: Innovare", "1.1", "Innovare"],
  ["OBIETTIVO N. 2 – Innovare", "2", "Innovare"],
  ["Obiettivo strategico OS3 - Innovare", "OS3", "Innovare"],
  ["Obiettivo operativo n° 4.2 Innovare", "4.2", "Innovare"],
  ["2023 anno europeo", null, "2023 anno europeo"],
  ["Obiettivo di innovazione", null, "Obiettivo di innovazione"],
])("code and name of «%s»", (text, code, name) => {
  expect(splitCode(text)).toEqual({ code, name });
});

test("an objective repeated on every row is one objective, however code and name are parted", () => {
  const report = reportOn({
    PEG: [
      ["Obiettivo", "Indicatore", "Target", "Consuntivo"],
      ["OB1 - Ridurre i tempi", "N. pratiche", 10, 8],
      ["OB1 - Ridurre i tempi", "N. sportelli", 2, 2],
      ["OB1 – Ridurre i tempi", "N. moduli", 2, 2],
    ],
  });
  expect(report.objectives).toMatchObject([{ code: "OB1", name: "Ridurre i tempi", scored: 3 }]);
});

test.each([
  ["a code below the objective's", "1.1.1 Promuovere", "1.1.2 Informare"],
  ["no code", "Promuovere", "Informare"],
])("operational objectives on rows of their own, with %s, part no objective", (_, first, second) => {
  const report = reportOn({
    Servizi: [
      ["Obiettivo operativo", "Indicatore", "Target", "Consuntivo", "%"],
      ["1.1 Trasparenza", null, null, null, pct(0.9)],
      [first],
      [null, "N. dati", 10, 8, pct(0.8)],
      [second],
      [null, "N. atti", 2, 2, pct(1)],
      ["1.2 Legalità", null, null, null, pct(1)],
      [null, "N. corsi", 2, 2, pct(1)],
    ],
  });
  expect(report.objectives.map(({ code, scored, declaredCheck }) => [code, scored, declaredCheck])).toEqual([
    ["1.1", 2, "equal"],
    ["1.2", 1, "equal"],
  ]);
  expect(report.indicators.map(({ operational }) => operational)).toEqual([first, second, ""]);
});

test("the % of the objective may have a column of its own", () => {
  const report = reportOn({
    Piano: [
      ["Obiettivo", "Indicatore", "Target", "Consuntivo", "% raggiungimento", "% raggiungimento obiettivo"],
      ["1 - Trasparenza", "N. dati", 10, 8, pct(0.8), pct(0.9)],
      [null, "N. atti", 2, 2, pct(1)],
    ],
  });
  expect(report.objectives).toMatchObject([{ code: "1", declaredCell: "F2", declaredCheck: "equal", score: 0.9 }]);
  expect(report.indicators.map(({ cells }) => cells.declared)).toEqual(["E2", "E3"]);
});

test("one column may name objectives and indicators", () => {
  const report = reportOn({
    Servizi: [
      ["Obiettivo / Indicatore", "Target", "Consuntivo", "%"],
      ["1.1 Acqua", null, null, pct(0.8)],
      ["N. fontane", 10, 8, pct(0.8)],
    ],
  });
  expect(report.objectives).toMatchObject([{ code: "1.1", score: 0.8, declaredCheck: "equal" }]);
});

test("a map may keep the code in a cell of its own, without points", () => {
  const headings = ["Obiettivo", "Indicatore", "Target", "Consuntivo"];
  const report = reportOn({
    Strategico: [headings, ["OS1 - Imprese", "N. a", 10, 8], ["OS2 - Giovani", "N. b", 2, 2]],
    Mappa: [["Mappa strategica"], ["Codice", "Obiettivo", "%"], ["OS1", "Imprese", pct(0.8)], ["OS2", "Giovani", null]],
  });
  expect(report.map).toMatchObject([
    { code: "OS1", name: "Imprese", declaredCheck: "equal" },
    { code: "OS2", name: "Giovani", declaredCheck: "blank" },
  ]);
});

test.each([
  ["OB1 - Aprire", "OB1", "Aprire"],
  ["Ob. 1 Aprire", "1", "Aprire"],
  ["Ob.1 – Aprire", "1", "Aprire"],
  ["Ob1: aprire", "Ob1", "aprire"],
  ["1.1.3 aprire", "1.1.3", "aprire"],
  ["1.2.a Aprire", "1.2.a", "Aprire"],
  ["A2) Aprire", "A2", "Aprire"],
  ["[A2] Aprire", "A2", "Aprire"],
  ["A.2.1 Aprire", "A.2.1", "Aprire"],
  ["22OOA1469.01 Aprire", "22OOA1469.01", "Aprire"],
  ["OS-3 Aprire", "OS-3", "Aprire"],
  ["2023_05 Aprire", "2023_05", "Aprire"],
  ["I.1 Aprire", "I.1", "Aprire"],
  ["VIII.2 - Aprire", "VIII.2", "Aprire"],
  ["M5C2 Inclusione", "M5C2", "Inclusione"],
  ["DIR01-OB02 Aprire", "DIR01-OB02", "Aprire"],
  ["3 Aprire", "3", "Aprire"],
])("a code of any shape: «%s»", (text, code, name) => {
  expect(splitCode(text)).toEqual({ code, name });
});

test.each([
  "2023 – Anno europeo",
  "31/12/2023 termine dei lavori",
  "31.12.2023 termine dei lavori",
  "31.12.23 termine dei lavori",
  "30 giorni per pagare",
  "50 dipendenti da formare",
  "30 GIORNI PER PAGARE",
  "1.250 imprese da visitare",
  "n.3 sportelli da aprire",
  "N.3 sportelli da aprire",
  "CO2 da ridurre",
  "entro 30 giorni",
  "A 30 giorni dalla richiesta",
  "90% di atti",
])("no code: «%s»", (text) => {
  expect(splitCode(text)).toEqual({ code: null, name: text });
});

test("the map knows the codes of the dashboards, whatever their shape", () => {
  for (const [first, second] of [
    ["22OOA1469.01", "22OOA1470.02"],
    ["A.2", "A.3"],
    ["OS-1", "OS-2"],
    ["2023_01", "2023_02"],
  ]) {
    const report = reportOn({
      Strategico: [
        ["Obiettivo", "Indicatore", "Target", "Consuntivo"],
        [`${first!} Imprese`, "N. a", 10, 8],
        [`${second!} Giovani`, "N. b", 2, 2],
      ],
      Disegno: [[`${first!} Imprese`, pct(0.8), `${second!} Giovani`, pct(1)]],
    });
    expect(report.sheets[1]).toMatchObject({ role: "map" });
    expect(report.map.map(({ code, declaredCheck }) => [code, declaredCheck])).toEqual([
      [first, "equal"],
      [second, "equal"],
    ]);
  }
});

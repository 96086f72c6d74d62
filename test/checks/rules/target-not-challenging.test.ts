// SPDX-License-Identifier: EUPL-1.2
import { DEFAULT_BODY } from "../../../src/core/scorecard/settings";
import { verify } from "../../../src/core/usecases/verify";
import { gridCells, pct, type Grid } from "../../reading/grid";
import { snapshotOf, workbookData } from "../../workbook/in-memory";
import { oneRow, type RowSpec } from "../build-scorecard";
import { REPEATED, saidOf, scorecardOf, type Dashboards } from "../dashboards";
import { findingsOf, said } from "../findings-of";

test.each<[string, RowSpec, string]>([
  ["14 of 3", { actual: 14, target: 3, declared: "100%" }, "D3 info: 14 contro un target di 3: 466,67 % di quanto"],
  ["150 % exactly", { actual: 3, target: 2, declared: "100%" }, "D3 info: 3 contro un target di 2: 150 % di quanto"],
  [
    "17 days of 40",
    { label: "Giorni medi di lavorazione", actual: 17, target: 40, declared: "100%" },
    "D3 info: 17 contro un target di 40, dove più basso è meglio: il 42,5 % di quanto ammesso.",
  ],
  [
    "a date met 122 days early",
    { actual: "31/05/2021", target: "30/09/2021", declared: "100%" },
    "D3 info: Fatto il 31/05/2021, 122 giorni prima del 30/09/2021.",
  ],
])("fires on %s", (_, row, message) => {
  expect(said(findingsOf("TGT005", oneRow(row)))).toEqual([expect.stringContaining(message)]);
});

test("a body sets its own thresholds", () => {
  const strict = { ...DEFAULT_BODY, overAchievement: 1.2, earlyDays: 30 };
  expect(findingsOf("TGT005", oneRow({ actual: 12, target: 10 }, strict), strict)).toHaveLength(1);
  expect(findingsOf("TGT005", oneRow({ actual: "30/06/2021", target: "30/09/2021" }, strict), strict)).toHaveLength(1);
});

test.each<[string, RowSpec]>([
  ["a target met", { actual: 11, target: 11, declared: "100%" }],
  ["149 %", { actual: 149, target: 100, declared: "100%" }],
  ["a date met 120 days early", { actual: "02/06/2021", target: "30/09/2021", declared: "100%" }],
  ["a date of the year before, which is VAL007's", { actual: "01/12/2020", target: "30/09/2021", declared: "100%" }],
  ["a result without target", { actual: 14 }],
  ["a target of 0, which is TGT002's", { actual: 4, target: 0, polarity: "up" }],
  ["an answer", { actual: "SI", target: "SI", declared: "100%" }],
  ["a direction that is a question, VAL003's", { label: "Indice x", actual: 20, target: 60, declared: "100%" }],
  [
    "a hundred that looks like a percentage, VAL005's",
    { label: "N. testi", actual: 100, target: 10, declared: "100%" },
  ],
  ["a share over its whole, VAL010's", { label: "Istanze accolte / totale istanze", actual: "140%", target: "90%" }],
  ["a row whose % denies it, REA001's", { actual: 30, target: 10, declared: "33%" }],
])("is silent on %s", (_, row) => {
  expect(findingsOf("TGT005", oneRow(row))).toEqual([]);
});

test("in the course of the year nobody knows how far a result will go", () => {
  const monitoring = { ...DEFAULT_BODY, phase: "monitoring" as const };
  expect(findingsOf("TGT005", oneRow({ actual: 14, target: 3 }, monitoring), monitoring)).toEqual([]);
});

test("is silent of a result that another dashboard denies, which is VAL011's", () => {
  const name = "Imprese assistite nell’avvio dell’attività / imprese che lo hanno chiesto";
  const told = (other: string): readonly string[] => {
    const rows = (actual: string): Dashboards[string] => [...REPEATED, [name, actual, "40%"]];
    const said = saidOf("TGT005", scorecardOf({ Strategico: rows("90%"), Promozione: rows(other) }));
    return said.filter((text) => text.includes("D8"));
  };
  expect(told("80%")).toEqual([]);
  expect(told("90%")).toHaveLength(1);
});

test("is silent of a ratio that the table of its quantities denies, which is TAB008's", () => {
  const told = (stated: number): readonly string[] => {
    const dashboard: Grid = [
      ["Obiettivi strategici 2021"],
      ["Prospettiva", "CRESCITA", "Valore ottenuto 2021", "Risultato atteso 2021", "% Realizzazione 2021"],
      ["1.1 Equilibrio dei conti", null, null, null, 1],
      ["Tenere in ordine i conti", "Oneri correnti/Proventi correnti", pct(stated), pct(1.3), 1],
    ];
    const accounts: Grid = [
      ["Conto economico 2021"],
      ["Voce", "Preventivo", "Consuntivo"],
      ["1) Diritto annuale", 600, 590],
      ["2) Diritti di segreteria", 400, 410],
      ["Proventi correnti", 1000, 1000],
      ["6) Personale", 200, 210],
      ["7) Funzionamento", 400, 390],
      ["Oneri correnti", 600, 600],
    ];
    const cells = { Strategico: gridCells(dashboard), Economia: gridCells(accounts) };
    const { findings } = verify(snapshotOf(workbookData(cells)));
    return findings.map(({ rule }) => rule).filter((rule) => rule === "TGT005" || rule === "TAB008");
  };
  expect(told(0.45)).toEqual(["TAB008"]);
  expect(told(0.6)).toEqual(["TGT005"]);
});

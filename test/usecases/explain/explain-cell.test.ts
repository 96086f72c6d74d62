// SPDX-License-Identifier: EUPL-1.2
import { explainCell } from "../../../src/core/usecases/explain/explain-cell";
import { foundIn, listFigures } from "../../../src/core/usecases/explain/list-figures";
import { shownExplanation, type ShownExplanation } from "../../../src/core/usecases/explain/shown-explanation";
import { verify, type Verification } from "../../../src/core/usecases/verify";
import { addressOf, parseAddress } from "../../../src/core/workbook/address";
import { explain } from "../../../src/core/wording/explain";
import { applyPlan, put, sheetOf, snapshotOf, workbookData, type WorkbookData } from "../../workbook/in-memory";
import { planSettings } from "../../../src/core/usecases/plan-settings";
import { fillAndApply, find, townInJune, typeBeside } from "../small-body";
import { bodyWithEverything } from "./every-method";

const SHEET = "Strategico";

/** An explanation as lines, with no-break spaces as spaces: «text [who decided; cell] figures». */
function told(verification: Verification, address: string, sheet = SHEET): readonly string[] {
  const shown = explained(verification, address, sheet);
  return shown.steps.map(({ text, origin, place, figures }) => {
    const cell = place && `${place.sheet}!${addressOf(place.at.row, place.at.column)}`;
    const known = [origin, cell].filter(Boolean).join("; ");
    return [text, known && `[${known}]`, figures].filter(Boolean).join(" ").replaceAll("\u00a0", " ");
  });
}

function explained(verification: Verification, address: string, sheet = SHEET): ShownExplanation {
  const explanation = explainCell(verification, sheet, parseAddress(address)!);
  if (explanation.kind === "not-explained") throw new Error(explain(explanation.reason));
  return shownExplanation(explanation);
}

const everything = () => verify(snapshotOf(bodyWithEverything()));

describe("an indicator", () => {
  test("with a direction in its column says which cell decides", () => {
    const lines = told(everything(), "E6");
    expect(lines).toContain("Verso: più basso è meglio, ricavato dalla colonna che lo indica. [Strategico!G6]");
    expect(lines).toContain("Calcolo 30 / 35 = 0,8571 → 85,71 %");
    expect(lines).toContain("Scritto 90%, ricalcolato 85,71 %: differisce di 4,29 punti percentuali. [Strategico!E6]");
    expect(lines).toContain("Entra nel calcolo dell’obiettivo «1 Servizi più vicini» con peso 20. [Strategico!E4]");
    expect(lines).toContain("Questo caso del metodo va confermato con lo SMVP dell’ente.");
  });

  test("whose cell is empty is told what PERF counts", () => {
    expect(told(everything(), "E7")).toContain("La cella della % è vuota: PERF calcola 93,33 %. [Strategico!E7]");
  });

  test("that has no cell for its %, nor its objective, is not told of one that is empty", () => {
    const data = workbookData({
      Dati: {
        ...{ A1: "Obiettivo", B1: "Indicatore", C1: "Target 2024", D1: "Valore ottenuto 2024" },
        ...{ A2: "Aprire gli sportelli", B2: "Sportelli aperti", C2: 10, D2: 8 },
      },
    });
    const verification = verify(snapshotOf(data));
    for (const cell of ["A2", "B2"])
      expect(told(verification, cell, "Dati")).toContain("Il foglio non ha una cella per questa %: PERF calcola 80 %.");
  });

  test("by a date, late, compares days and not numbers", () => {
    expect(told(everything(), "E9")).toContain("Confronto 10/07/2024 > 30/06/2024 → 0 %");
  });

  test("read from a text says how it was read", () => {
    expect(told(everything(), "E10")).toContain("Target: «= 50», letto come 50 [Strategico!D10]");
  });

  test("without a result is not measured, and says what would decide otherwise", () => {
    const data = bodyWithEverything();
    put(sheetOf(data, SHEET), { E11: 0.5 });
    const verification = verify(snapshotOf(data));
    expect(explained(verification, "E11").outcome).toBe("non misurato");
    expect(told(verification, "E11")).toEqual([
      "Valore ottenuto: la cella è vuota [Strategico!C11]",
      "Target: 1000 [Strategico!D11]",
      "Valore mancante: fuori dalla media [impostazione predefinita]",
      "Non misurato: manca il valore ottenuto. [Strategico!C11]",
      "Scritto 0,5: non si può confrontare, perché non c’è un valore ricalcolato. [Strategico!E11]",
      "Non entra nel calcolo dell’obiettivo «1 Servizi più vicini». [Strategico!E4]",
    ]);
  });

  test("hidden decimals of a result are shown", () => {
    const data = bodyWithEverything();
    put(sheetOf(data, SHEET), { C7: { ...cell(data, "C7"), number: 0.8443 } });
    expect(told(verify(snapshotOf(data)), "E7")).toContain(
      "Valore ottenuto: 84%; nella cella c’è 84,43 % [Strategico!C7]",
    );
  });
});

function cell(data: WorkbookData, address: string) {
  const { row, column } = parseAddress(address)!;
  return snapshotOf(data).sheets[0]!.cell(row, column);
}

describe("an objective", () => {
  test("with weights shows each, where it is written, and the weighted mean", () => {
    const shown = explained(everything(), "E4");
    const parts = shown.steps[0]!.parts;
    expect(parts.map(({ weight }) => weight)).toEqual(["30", "20", "50", "10", "5", "5"]);
    expect(parts[0]!.weightAt).toEqual({ sheet: SHEET, at: { row: 4, column: 5 } });
    expect(told(everything(), "E4").join("\n")).toContain(
      "media ponderata con i pesi, perché ogni indicatore misurato ha un peso [impostazione predefinita]",
    );
  });

  test("leaves out what has no figure, with the reason of each", () => {
    const left = explained(everything(), "E4").steps.find(({ topic }) => topic === "left-out")!;
    expect(left.parts.map(({ text }) => text)).toEqual([expect.stringMatching(/^Presunto neutralizzato/)]);
    expect(told(everything(), "E4").join("\n")).toContain("Se contassero gli indicatori presunti neutralizzati: ");
  });

  test("named by its cell leads to the same figure", () => {
    const [byName, byFigure] = [explained(everything(), "A4"), explained(everything(), "E4")];
    expect(byName.asked).toContain("A4 è il nome dell’obiettivo");
    expect({ ...byName, asked: null }).toEqual(byFigure);
  });
});

describe("what the body has decided", () => {
  test("a method of the register holds for its row, and the baseline is among the figures taken", () => {
    const data = bodyWithEverything();
    applyPlan(data, planSettings(snapshotOf(data), {}).filling.plan);
    typeBeside(data, "Registro indicatori", "Sportelli aperti", "H", "dal valore iniziale al target");
    const lines = told(verify(snapshotOf(data)), "E5");
    const at = find(data, "Registro indicatori", "Sportelli aperti").replace(/[A-Z]+/, "H");
    expect(lines.join("\n")).toContain(`[indicato dall’ente; Registro indicatori!${at}]`);
    expect(lines).toContain("Valore iniziale: 10 [Strategico!H5]");
    expect(lines).toContain("Calcolo (14 − 10) / (20 − 10) = 0,4 → 40 %");
  });

  test("a parameter is named with its cell, whoever decided it", () => {
    const data = bodyWithEverything();
    applyPlan(data, planSettings(snapshotOf(data), {}).filling.plan);
    typeBeside(data, "Parametri", "Metodo crescente", "B", "a gradini");
    const lines = told(verify(snapshotOf(data)), "E5");
    const at = find(data, "Parametri", "Metodo crescente").replace(/[A-Z]+/, "B");
    expect(lines.join("\n")).toContain(
      `Metodo: a gradini. Il punteggio del gradino raggiunto, senza valori intermedi. [indicato dall’ente; Parametri!${at}]`,
    );
    // the row has thresholds of its own (12 before 20)
    expect(lines.at(-3)).toContain("Gradino o fascia raggiunti 14 ≥ 12 → 50 %");
  });

  test("who is neutralised says by which row and act", () => {
    const data = bodyWithEverything();
    applyPlan(data, planSettings(snapshotOf(data), {}).filling.plan);
    for (const [column, text] of [
      ["J", "sì"],
      ["K", "Evento"],
      ["L", "Delibera 3"],
    ] as const)
      typeBeside(data, "Registro indicatori", "Sportelli aperti", column, text);
    const at = find(data, "Registro indicatori", "Sportelli aperti").replace(/[A-Z]+/, "J");
    expect(told(verify(snapshotOf(data)), "E5")).toContain(
      `Neutralizzato nel registro degli indicatori: Evento. Atto: Delibera 3. [Registro indicatori!${at}]`,
    );
  });
});

describe("sheets that PERF has made", () => {
  test("are explained by what stands in their rows, and told to be outdated when the data have changed", () => {
    const data = townInJune();
    fillAndApply(data);
    const at = find(data, "Riepilogo strategico", "Servizi più vicini").replace(/[A-Z]+/, "F");
    expect(told(verify(snapshotOf(data)), at, "Riepilogo strategico").at(-1)).toContain("è la cifra di ora");
    put(sheetOf(data, SHEET), { C5: 3 });
    const lines = told(verify(snapshotOf(data)), at, "Riepilogo strategico");
    expect(lines.at(-1)).toContain("i dati sono cambiati da allora");
    expect(lines.join("\n")).toContain("Scritto 96,7% da PERF in precedenza");
  });

  test("means of perspectives and of the body name their coverage", () => {
    const data = townInJune();
    fillAndApply(data);
    const whole = find(data, "Riepilogo strategico", "Intero ente (calcolato da PERF)").replace(/[A-Z]+/, "F");
    const shown = explained(verify(snapshotOf(data)), whole, "Riepilogo strategico");
    expect(shown.kind).toBe("Intero ente, media calcolata da PERF");
    expect(shown.steps.map(({ text }) => text)).toContain("Obiettivi ricalcolati: 2 su 2");
  });
});

test.each([
  ["B1", "In B1 non c’è una cifra che PERF calcoli"],
  ["K5", "K5 è sulla riga dell’indicatore «Sportelli aperti»"],
])("%s has nothing to explain, and says why", (address, text) => {
  const answer = explainCell(everything(), SHEET, parseAddress(address)!);
  if (answer.kind === "explained") throw new Error("explained");
  expect(explain(answer.reason)).toContain(text);
  expect(answer.nearest?.name).toBe("Sportelli aperti");
});

test("every figure is in the list, once, and is found by its name and its sheet", () => {
  const verification = everything();
  const figures = listFigures(verification);
  const { indicators, objectives, map, perspectives } = verification.scorecard;
  expect(figures).toHaveLength(indicators.length + objectives.length + map.length + perspectives.length + 1);
  expect(new Set(figures.map(({ subject }) => JSON.stringify(subject))).size).toBe(figures.length);
  expect(foundIn(figures, "  SPORTELLI strategico ").map(({ name }) => name)).toEqual(["Sportelli aperti"]);
  expect(foundIn(figures, "")).toBe(figures);
});

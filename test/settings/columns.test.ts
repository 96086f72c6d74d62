// SPDX-License-Identifier: EUPL-1.2
import { planSettings } from "../../src/core/usecases/plan-settings";
import { gridCells } from "../reading/grid";
import {
  addSheet,
  cellOf,
  put,
  setCell,
  sheetOf,
  snapshotOf,
  workbookData,
  type WorkbookData,
} from "../workbook/in-memory";
import { townInJune } from "../usecases/small-body";
import { MAPPED_ROLES } from "../../src/core/settings/column-mapping";
import { isColumnRole } from "../../src/core/reading/vocabulary/headings";
import { problemsOf, rowOf, textAt, verified, withSettings } from "./sheets";

/** Where the section has this heading. */
function column(data: WorkbookData, heading: string): number {
  const headings = sheetOf(data, "Parametri").cells.get(rowOf(data, "Parametri", "Foglio"))!;
  return [...headings].find(([, { text }]) => text === heading)![0];
}

/** A person types into the section «Colonne», on the row of a sheet. */
function place(data: WorkbookData, sheet: string, columnIndex: number, value: string | number | null): void {
  setCell(sheetOf(data, "Parametri"), rowOf(data, "Parametri", sheet), columnIndex, cellOf(value));
}

/** A table whose headings nobody could know. */
function strangeTown(): WorkbookData {
  return workbookData({
    Dati: {
      A1: "Comune di Prova",
      A3: "Che cosa",
      B3: "Quanto si voleva",
      C3: "Quanto si è avuto",
      A4: "Sportelli aperti",
      B4: 10,
      C4: 8,
      A5: "Pratiche digitali",
      B5: 200,
      C5: 190,
    },
  });
}

test("what PERF filled in with what it had recognised places nothing", () => {
  const data = withSettings(townInJune());
  expect(rowOf(data, "Parametri", "Strategico")).toBeGreaterThan(0);
  expect(verified(data).settings.mappings).toEqual([]);
});

test("a letter that a person corrects makes the row the body's", () => {
  const data = withSettings(townInJune());
  place(data, "Strategico", column(data, "Target"), "c");
  place(data, "Strategico", column(data, "Valore ottenuto"), "D");
  const [mapping] = verified(data).settings.mappings;
  expect(mapping).toMatchObject({ sheet: "Strategico", headingRow: 2 });
  expect(mapping!.columns.get("target")).toBe(2);
  expect(mapping!.columns.get("actual")).toBe(3);
});

test("a sheet that was not recognised is listed, and read once a person has placed its columns", () => {
  const data = withSettings(strangeTown());
  expect(verified(data).scorecard.indicators).toEqual([]);
  place(data, "Dati", 1, 3);
  place(data, "Dati", column(data, "Indicatore"), "A");
  place(data, "Dati", column(data, "Target"), "B");
  place(data, "Dati", column(data, "Valore ottenuto"), "C");
  const { scorecard, settingProblems } = verified(data);
  expect(settingProblems).toEqual([]);
  expect(scorecard.indicators.map(({ label, achievement }) => [label, achievement])).toEqual([
    ["Sportelli aperti", 0.8],
    ["Pratiche digitali", 0.95],
  ]);
});

test.each([
  [
    "Target",
    "7",
    /Parametri![A-Z]+\d+: «7» non è una colonna: scrivere la sua lettera, come C, o lasciare vuoto\. Intanto il foglio «Dati» si legge dalle sue intestazioni\./,
  ],
  [
    "Riga delle intestazioni",
    "terza",
    /Parametri!B\d+: «terza» non è una riga: scrivere il numero della riga delle intestazioni, come 5\./,
  ],
])("%s: «%s» is a problem with its cell", (heading, written, problem) => {
  const data = withSettings(strangeTown());
  place(data, "Dati", 1, 3);
  place(data, "Dati", column(data, "Indicatore"), "A");
  place(data, "Dati", heading === "Target" ? column(data, heading) : 1, written);
  expect(problemsOf(data)).toEqual([expect.stringMatching(problem)]);
  expect(verified(data).settings.mappings).toEqual([]);
});

test("a sheet that is not there is a problem, one that is listed twice too", () => {
  const data = withSettings(townInJune());
  const sheet = sheetOf(data, "Parametri");
  const row = rowOf(data, "Parametri", "Strategico");
  const last = Math.max(...sheet.cells.keys());
  for (const [offset, name] of ["Strategico", "Strategico", "Assente"].entries()) {
    const copy = new Map(sheet.cells.get(row));
    copy.set(0, cellOf(name)).set(2, cellOf("indicato dall’ente"));
    sheet.cells.set(last + 1 + offset, copy);
  }
  expect(problemsOf(data)).toEqual([
    `Parametri!A${String(last + 3)}: le colonne di «Strategico» sono già alla riga ${String(last + 2)}: vale quella. Togliere una delle due righe.`,
    expect.stringContaining(`nella cartella non c’è un foglio «Assente»`),
  ]);
});

test("every role that a person can place is one that the reading knows", () => {
  expect(MAPPED_ROLES.map(([role]) => role).filter((role) => !isColumnRole(role))).toEqual([]);
});

test("a second command lists the dashboards that are new below the others, and comes to rest", () => {
  const data = withSettings(townInJune());
  const table = gridCells([
    ["Obiettivo", "Indicatore", "Polarità", "Target", "Risultato"],
    ["9.1 Nuovo", "Pratiche", "crescente", 10, 9],
    [null, "Tempi", "decrescente", 10, 9],
  ]);
  put(addSheet(data, "Nuovo"), table);
  withSettings(data);
  const row = rowOf(data, "Parametri", "Nuovo");
  expect(row).toBeGreaterThan(rowOf(data, "Parametri", "Strategico"));
  const at = (heading: string) => textAt(data, "Parametri", row, column(data, heading));
  expect(["Origine", "Indicatore", "Verso", "Target"].map(at)).toEqual(["ricavato dalla cartella", "B", "C", "D"]);
  expect(verified(data)).toMatchObject({ settings: { mappings: [] }, settingProblems: [] });
  expect(planSettings(snapshotOf(data)).filling.plan).toMatchObject({ edits: [], sheets: [] });
  place(data, "Nuovo", column(data, "Target"), "E");
  expect(verified(data).settings.mappings).toMatchObject([{ sheet: "Nuovo" }]);
});

test("a column that the section lacks can be given a heading of its own", () => {
  const data = withSettings(strangeTown());
  const free = column(data, "% realizz.") + 1;
  setCell(sheetOf(data, "Parametri"), rowOf(data, "Parametri", "Foglio"), free, cellOf("Verso"));
  place(data, "Dati", 1, 3);
  for (const [heading, letter] of [
    ["Indicatore", "A"],
    ["Target", "B"],
    ["Valore ottenuto", "C"],
  ] as const)
    place(data, "Dati", column(data, heading), letter);
  place(data, "Dati", free, "D");
  expect(verified(data).settings.mappings[0]!.columns.get("polarity")).toBe(3);
});

test("on the next run a row that staff corrected says that it is theirs", () => {
  const data = withSettings(townInJune());
  place(data, "Strategico", column(data, "Target"), "E");
  withSettings(data);
  expect(textAt(data, "Parametri", rowOf(data, "Parametri", "Strategico"), 2)).toBe("indicato dall’ente");
  expect(verified(data).settings.mappings).toHaveLength(1);
});

test("an objective that is named above its table is placed in none of its columns", () => {
  const data = withSettings(
    workbookData({
      Scheda: {
        A1: "Obiettivo: 1.1 Migliorare i servizi",
        ...gridCells(
          [
            ["Indicatore", "Target", "Risultato"],
            ["Pratiche", 10, 9],
            ["Eventi", 5, 4],
          ],
          "A3",
        ),
      },
    }),
  );
  const row = rowOf(data, "Parametri", "Scheda");
  expect(["Obiettivo", "Indicatore"].map((heading) => textAt(data, "Parametri", row, column(data, heading)))).toEqual([
    "",
    "A",
  ]);
});

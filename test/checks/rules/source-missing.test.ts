// SPDX-License-Identifier: EUPL-1.2
import { verify } from "../../../src/core/usecases/verify";
import { addressOf } from "../../../src/core/workbook/address";
import { findingMessage } from "../../../src/core/checks/message";
import { gridCells, type Grid } from "../../reading/grid";
import { snapshotOf, workbookData } from "../../workbook/in-memory";

const HEADINGS = ["Obiettivo", "Indicatore", "Valore ottenuto", "Target", "% realizzazione"];

/** A table of ten objectives, each of as many rows as it has sources; null: the table has no column for them. */
function table(sources: readonly (string | null)[] | null, rowsAnObjective = sources?.length ?? 4): Grid {
  const rows = Array.from({ length: 10 * rowsAnObjective }, (_, at) => {
    const place = at % rowsAnObjective;
    const objective = place === 0 ? `${String(at / rowsAnObjective + 1)} Obiettivo di prova` : null;
    const row = [objective, `Pratiche evase dal servizio ${String(at)}`, 10, 10, "100%"];
    return sources === null ? row : [...row, sources[place] ?? null];
  });
  return [["Cruscotto 2024"], [], sources === null ? HEADINGS : [...HEADINGS, "Fonte"], ...rows];
}

/** "Foglio!F4 (+3): message" for each finding of the rule. */
function said(sheets: Record<string, Grid>): readonly string[] {
  const cells = Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, gridCells(rows)]));
  const { findings } = verify(snapshotOf(workbookData(cells)));
  return findings
    .filter(({ rule }) => rule === "OIV003")
    .map((finding) => {
      const { place, related } = finding;
      return `${place!.sheet}!${addressOf(place!.at.row, place!.at.column)} (+${String(related.length)}): ${findingMessage(finding)}`;
    });
}

test("a column absent in the whole workbook is one finding, with the first table of each sheet", () => {
  expect(said({ Tributi: table(null), Scuola: table(null) })).toEqual([
    expect.stringMatching(/^Tributi!A3 \(\+1\): Nessuna tabella ha la colonna della fonte dei dati: di 80 indicatori/),
  ]);
});

test.each<[string, readonly (string | null)[], RegExp]>([
  [
    "a blank among sources that are written on every row",
    ["SUAP", "SUAP", null],
    /^Uno!F6 \(\+9\): .* 10 indicatori su 30/,
  ],
  ["an objective without any source", [null, null, null], /^Uno!F4 \(\+29\): .* 30 indicatori su 30/],
  [
    "a blank before the first source of an objective",
    [null, "SUAP", "ISTAT"],
    /^Uno!F4 \(\+9\): .* 10 indicatori su 30/,
  ],
])("gaps are one finding a sheet: %s", (_, sources, expected) => {
  expect(said({ Uno: table(sources), Due: table(["SUAP", "SUAP", "SUAP"]) })).toEqual([
    expect.stringMatching(expected),
  ]);
});

test("two blanks among sources that all differ are gaps where the body writes them row by row", () => {
  const full = table(["SUAP", "ISTAT", "Protocollo", "INPS"]);
  const holed = full.map((row, at) => (at === 4 || at === 9 ? [...row.slice(0, 5), null] : row));
  expect(said({ Uno: full, Due: holed })).toEqual([expect.stringMatching(/^Due!F5 \(\+1\): .* 2 indicatori su 40/)]);
});

test.each([
  "Banca dati di riferimento (fonte)",
  "Fonte/Banca dati",
  "Sistema di rilevazione",
  "Modalità di rilevazione",
  "Documento (fonte)",
  "Archivio",
  "Provenienza dei dati",
])("the column of the sources is known by other names: «%s»", (heading) => {
  const rows = table(["SUAP", "ISTAT"], 4).map((row, at) => (at === 2 ? [...row.slice(0, 5), heading] : row));
  expect(said({ Uno: rows })).toEqual([]);
});

test("«Fonte di finanziamento» is no source of data", () => {
  const rows = table(["PNRR", "PNRR"], 4).map((row, at) =>
    at === 2 ? [...row.slice(0, 5), "Fonte di finanziamento"] : row,
  );
  expect(said({ Uno: rows })).toEqual([expect.stringContaining("Nessuna tabella ha la colonna della fonte")]);
});

test.each<[string, Record<string, Grid>]>([
  [
    "one sheet merges its sources downwards, though the others do not",
    {
      Uno: table(["SUAP", "ISTAT", "INPS", "INAIL"]),
      Due: table(["SUAP", "ISTAT", "INPS", "INAIL"]),
      Tre: table(["SUAP", "ISTAT", "INPS", "INAIL"]),
      Quattro: table(["SUAP", "ISTAT", "INPS", "INAIL"]),
      Cinque: table(["SUAP", "ISTAT", "INPS", "INAIL"]),
      Sei: table(["SUAP", null, null, null]),
    },
  ],
  ["every row has its source", { Uno: table(["SUAP", "ISTAT", "Protocollo"]) }],
  ["one source stands for the rows below it, as a merged cell does", { Uno: table(["SUAP", null, null]) }],
  ["a line under the table says it", { Uno: [...table(null), [], ["Fonte dati: protocollo informatico"]] }],
  ["the workbook is small", { Uno: table(null).slice(0, 20) }],
])("silent where %s", (_, sheets) => {
  expect(said(sheets)).toEqual([]);
});

test("sheets without the column, where others have it, are for criterion f to count", () => {
  expect(said({ Uno: table(["SUAP", "SUAP", "SUAP"]), Due: table(null) })).toEqual([]);
});

// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
// By its file: what the package offers to require() is a file that it does not ship
import { format } from "../../node_modules/numfmt/dist/index.js";
import { numberOf, readCsvTables, SEEDS, TABLES, type CsvRow } from "./printed";
import { readXlsx, type StoredCell, type StoredSheet } from "./read-xlsx";

interface ListedSheet {
  readonly name: string;
  readonly title: string;
  readonly layout: "map" | "dashboard" | "table";
  readonly tables: readonly string[];
}

const csv = readCsvTables();
const listed = JSON.parse(readFileSync(join(TABLES, "fogli.json"), "utf8")) as ListedSheet[];
const sheets = readXlsx(join(SEEDS, "bergamo-2021.xlsx"));
const sheetNamed = (name: string): StoredSheet => sheets.find((sheet) => sheet.name === name)!;

/** A cell must hold the printed figure as a number, or the printed text, and look as printed in an Italian Excel. */
function expectPrinted(cell: StoredCell | undefined, printed: string, where: string): void {
  const value = printed === "" ? null : numberOf(printed);
  expect([where, cell?.value ?? null]).toEqual([where, value]);
  if (typeof value !== "number") return;
  const shown = format(cell!.format, value, { locale: "it" });
  expect([where, shown]).toEqual([where, printed.replace("98.45%", "98,45%")]);
}

function expectTables(sheet: StoredSheet, tables: readonly (readonly CsvRow[])[], firstRow: number): number {
  let row = firstRow;
  for (const table of tables) {
    for (const { cells } of table) {
      cells.forEach((printed, i) => {
        const address = `${String.fromCharCode(65 + i)}${row}`;
        expectPrinted(sheet.cells.get(address), printed, `${sheet.name}!${address}`);
      });
      row += 1;
    }
    row += 1;
  }
  return row - 2;
}

test("the sheets are those that were asked for, in their order", () => {
  const names =
    "Mappa strategica, Strategico, Affari generali, Promozione, Comunicazione e studi, Registro imprese, " +
    "Sportelli polifunzionali, Regolazione del mercato, Risorse strumentali, Risorse finanziarie, Risorse umane, " +
    "Azienda speciale, Segretario generale, Dirigente, Risorse economiche, Iniziative promozionali, Indici e margini, " +
    "Partecipazioni, Personale, Bilancio di genere, Fasi e documenti";
  expect(sheets.map(({ name }) => name)).toEqual(names.split(", "));
  expect(listed.map(({ name }) => name)).toEqual(names.split(", "));
});

test("each table but those of the context is on one sheet", () => {
  const used = listed.flatMap(({ tables }) => tables);
  expect(used.sort()).toEqual([...csv.keys()].filter((table) => !table.startsWith("contesto-")).sort());
});

describe.each(listed.filter(({ layout }) => layout !== "map"))("$name", ({ name, title, tables, layout }) => {
  const sheet = sheetNamed(name);
  const printed = tables.map((table) => csv.get(table)!);

  test("every printed cell is in its place with its type and its look, and nothing else is written", () => {
    const last = expectTables(sheet, printed, 2);
    expect(sheet.cells.get("A1")?.value).toBe(title);
    const written = [...sheet.cells.values()].filter(({ value }) => value !== null).length;
    const expected = printed.flat().flatMap(({ cells }) => cells.filter((cell) => cell !== "")).length;
    expect(written).toBe(expected + 1);
    expect(Math.max(...[...sheet.cells.keys()].map((address) => Number(address.slice(1))))).toBe(last);
  });

  test("a percentage still to be filled in has its format already", () => {
    if (layout !== "dashboard") return;
    const blanks = [...sheet.cells].filter(([address, { value }]) => address.startsWith("E") && value === null);
    for (const [address, { format: code }] of blanks) {
      const isHeading = String(sheet.cells.get(`A${address.slice(1)}`)!.value).startsWith("Prospettiva");
      expect([address, code]).toEqual([address, isHeading ? "General" : "0%"]);
    }
  });
});

describe("Mappa strategica", () => {
  const { cells } = sheetNamed("Mappa strategica");
  const values = [...cells.values()].map(({ value }) => value);
  const printed = csv.get("mappa-strategica")!.flatMap((row) => row.cells);
  const addressOf = (text: string): string => [...cells].find(([, { value }]) => value === text)![0];
  const codes = printed.flatMap((cell, i) => (/^\d\.\d /.test(cell) ? [[cell, printed[i + 1]!] as const] : []));

  test("it holds the 12 objectives, each with its percentage on its right", () => {
    expect(codes).toHaveLength(12);
    for (const [objective, percentage] of codes) {
      const [column, row] = [addressOf(objective)[0]!, addressOf(objective).slice(1)];
      const right = `${String.fromCharCode(column.charCodeAt(0) + 1)}${row}`;
      expectPrinted(cells.get(right), percentage, right);
    }
  });

  test("each perspective begins in column A at the row of the first objective of its number", () => {
    const perspectives = printed.filter((cell) => cell !== "" && !/^\d/.test(cell));
    expect(perspectives).toHaveLength(4);
    perspectives.forEach((perspective, i) => {
      const rows = codes.flatMap(([objective]) =>
        objective.startsWith(String(i + 1)) ? [Number(addressOf(objective).slice(1))] : [],
      );
      expect(addressOf(perspective)).toBe(`A${Math.min(...rows)}`);
    });
  });

  test("nothing else is written but the title and the headings", () => {
    const written = values.filter((value) => value !== null);
    expect(written.slice(0, 6).join(" | ")).toBe(
      "Mappa strategica – anno 2021 | Prospettiva | Obiettivo strategico | % Realizzazione 2021 | " +
        "Obiettivo strategico | % Realizzazione 2021",
    );
    expect(written).toHaveLength(6 + printed.filter((cell) => cell !== "").length);
  });
});

test.each(sheets)("$name is kept tidy: frozen headings, A4 landscape, one page wide, no formulas", ({ xml }) => {
  expect(xml).toMatch(/<pane ySplit="[23]"[^>]* state="frozen"\/>/);
  expect(xml).toMatch(/<pageSetUpPr fitToPage="1"\/>/);
  expect(xml).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"\/>/);
  expect(xml).not.toContain("<f>");
});

// SPDX-License-Identifier: EUPL-1.2
import { readTables } from "../../../src/core/tables/reading/read-table";
import type { DataTable } from "../../../src/core/tables/data-table";
import { tablesOf } from "../../../src/core/reading/other-tables";
import { gridCells, pct, type Grid } from "../../reading/grid";
import { cellOf, snapshotOf, workbookData } from "../../workbook/in-memory";

const read = (rows: Grid): readonly DataTable[] => {
  const { sheets } = snapshotOf(workbookData({ Foglio: gridCells(rows) }));
  return readTables(sheets, sheets.flatMap(tablesOf));
};
const headingsOf = ({ columns }: DataTable): readonly string[] => columns.map(({ headings }) => headings.join(" / "));
const labelsOf = ({ rows }: DataTable): readonly string[] => rows.map(({ label }) => label);

test("headings of two rows: what is merged above reaches over what stands below", () => {
  const [table, ...others] = read([
    ["Personale in servizio"],
    ["Categoria", 2020, null, 2021, null, "Note"],
    [null, "Donne", "Uomini", "Donne", "Uomini", null],
    ["Area A", 3, 4, 5, 6, "in aspettativa"],
    ["Totale", 3, 4, 5, 6, null],
  ]);
  expect(others).toEqual([]);
  expect(headingsOf(table!)).toEqual(["2020 / Donne", "2020 / Uomini", "2021 / Donne", "2021 / Uomini"]);
  expect(labelsOf(table!)).toEqual(["Area A", "Totale"]);
  expect(table!.value(3, 4).number).toBe(6);
  expect(table!.value(99, 4).type).toBe("blank");
});

test.each<[string, Grid, readonly string[]]>([
  [
    "not over a total that the other groups have not, nor over what follows it",
    [
      ["", "Docenti", null, "Tecnici", null, null, null],
      ["Sede", "F", "M", "F", "M", "Totale", "% sul totale"],
      ["Nord", 3, 4, 5, 6, 18, pct(1)],
    ],
    ["Docenti / F", "Docenti / M", "Tecnici / F", "Tecnici / M", "Totale", "% sul totale"],
  ],
  [
    "not over a second total, where the other groups have one",
    [
      ["", "Docenti", "Docenti", "Docenti", "Tecnici", "Tecnici", "Tecnici", null],
      ["Sede", "F", "M", "Totale docenti", "F", "M", "Totale tecnici", "Totale generale"],
      ["Nord", 3, 4, 7, 5, 6, 11, 18],
    ],
    [
      ...["Docenti / F", "Docenti / M", "Docenti / Totale docenti"],
      ...["Tecnici / F", "Tecnici / M", "Tecnici / Totale tecnici", "Totale generale"],
    ],
  ],
  [
    "over its own total, as in the other groups",
    [
      ["", 2023, null, 2024, null],
      ["Sede", "Ore", "Totale ore", "Ore", "Totale ore"],
      ["Nord", 3, 4, 5, 6],
    ],
    ["2023 / Ore", "2023 / Totale ore", "2024 / Ore", "2024 / Totale ore"],
  ],
  [
    "over its total where there is no other group to compare",
    [
      ["", "Posti", "Personale", null, null],
      ["Sede", null, "F", "M", "Totale"],
      ["Nord", 12, 4, 5, 9],
    ],
    ["Posti", "Personale / F", "Personale / M", "Personale / Totale"],
  ],
  [
    "over all columns of a group that is itself the total, and over shares of a total",
    [
      ["", "Docenti", null, "Totale", null, null, null],
      ["Sede", "F", "M", "F", "M", "Tot.", "% sul totale"],
      ["Nord", 3, 4, 5, 6, 11, pct(1)],
    ],
    ["Docenti / F", "Docenti / M", "Totale / F", "Totale / M", "Totale / Tot.", "Totale / % sul totale"],
  ],
  [
    "over a percentage of the total",
    [
      ["", 2023, null, 2024, null, null],
      ["Sede", "Ore", "Costo", "Ore", "Costo", "% sul totale"],
      ["Nord", 3, 4, 5, 6, pct(1)],
    ],
    ["2023 / Ore", "2023 / Costo", "2024 / Ore", "2024 / Costo", "2024 / % sul totale"],
  ],
])("the name of the last group reaches %s", (_, rows, headings) => {
  expect(read(rows).flatMap(headingsOf)).toEqual(headings);
});

test("a heading that recurs begins a new table, with the title above it", () => {
  const tables = read([
    ["Entrate"],
    ["Voce", 2020, 2021],
    ["Diritti", 10, 12],
    ["Uscite"],
    ["Voce", 2020, 2021],
    ["Personale", 7, 8],
  ]);
  expect(tables.map(({ title }) => title)).toEqual(["Entrate", "Uscite"]);
  expect(tables.map(labelsOf)).toEqual([["Diritti"], ["Personale"]]);
});

test("years are headings above figures, labels before them, and figures among years of birth of things", () => {
  expect(
    read([
      ["Voce", 2020, 2021],
      ["Diritti", 10, 12],
    ]).map(headingsOf),
  ).toEqual([["2020", "2021"]]);
  const byYear = read([
    ["Anno", "Entrate"],
    [2019, 10],
    [2020, 12],
    [2021, 13],
  ]);
  expect(byYear.map(labelsOf)).toEqual([["2019", "2020", "2021"]]);
  const visits = read([
    ["Voce", "Visite", "Accessi"],
    ["Sede", 2012, 2010],
    ["Porto", 2020, 2019],
  ]);
  expect(visits.map(labelsOf)).toEqual([["Sede", "Porto"]]);
});

test("parts of a table: the line above the rows that has no figure", () => {
  const [table] = read([
    ["Voce", "Preventivo", "Consuntivo"],
    ["A) PROVENTI"],
    ["Diritti", 10, 12],
    ["B) ONERI"],
    ["Personale", 7, "-"],
  ]);
  expect(table!.rows.map(({ label, section }) => [section, label])).toEqual([
    ["A) PROVENTI", "Diritti"],
    ["B) ONERI", "Personale"],
  ]);
});

test("a blank row inside, under the headings or above the total parts nothing", () => {
  const rows = [
    ["Voce", "Importo", "Quota"],
    [null],
    ["Carta", 10, pct(0.4)],
    ["Luce", 15, pct(0.6)],
    [null],
    ["Totale", 25, pct(1)],
  ];
  const tables = read(rows);
  expect(tables.map(labelsOf)).toEqual([["Carta", "Luce", "Totale"]]);
  expect(tables.map(headingsOf)).toEqual([["Importo", "Quota"]]);
});

test("two tables side by side are two", () => {
  const tables = read([
    ["Voce", "Importo", null, "Sede", "Ore"],
    ["Carta", 10, null, "Nord", 4],
    ["Luce", 15, null, "Sud", 6],
    ["Totale", 25, null, "Totale", 10],
  ]);
  expect(tables.map(headingsOf)).toEqual([["Importo"], ["Ore"]]);
  expect(tables.map(labelsOf)).toEqual([
    ["Carta", "Luce", "Totale"],
    ["Nord", "Sud", "Totale"],
  ]);
});

test.each<[string, Grid, readonly string[]]>([
  [
    "codes",
    [
      ["Codice", "Voce", "Importo"],
      [101, "Carta", 5],
      [104, "Luce", 7],
    ],
    ["Importo"],
  ],
  [
    "ordinals",
    [
      ["N.", "Voce", "Importo"],
      [1, "Carta", 5],
      [2, "Luce", 7],
    ],
    ["Importo"],
  ],
  [
    "days",
    [
      ["Voce", "Scadenza", "Importo"],
      ["Carta", cellOf(44561, "dd/mm/yyyy"), 5],
    ],
    ["Importo"],
  ],
  [
    "telephones",
    [
      ["Ufficio", "Telefono", "Addetti"],
      ["Anagrafe", 354225111, 5],
    ],
    ["Addetti"],
  ],
  [
    "notes",
    [
      ["Voce", "Importo", "Nota"],
      ["Carta", 5, "3 lotti"],
      ["Luce", 6, "vedi sotto"],
    ],
    ["Importo"],
  ],
])("no figures: %s", (_, rows, headings) => {
  expect(read(rows).flatMap(headingsOf)).toEqual(headings);
});

test("nothing is read where there are no figures", () => {
  expect(
    read([
      ["Ufficio", "Telefono"],
      ["Anagrafe", 354225111],
      ["Tributi", 354225112],
    ]),
  ).toEqual([]);
});

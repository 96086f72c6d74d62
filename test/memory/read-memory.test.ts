// SPDX-License-Identifier: EUPL-1.2
import { NO_MEMORY, holdsWhatPerfWrote, type OwnSheetRecord } from "../../src/core/memory/memory";
import type { OwnContent } from "../../src/core/memory/own-rows";
import { markOf, OWN_SHEET_NAMES, type OwnSheetKind } from "../../src/core/memory/own-sheets";
import { readMemory } from "../../src/core/memory/read-memory";
import { sheetNameOfReference } from "../../src/core/memory/references";
import { signaturesOf } from "../../src/core/memory/signatures";
import { memoryContent, type WrittenValue } from "../../src/core/memory/write-memory";
import {
  applyPlan,
  cellOf,
  deleteSheet,
  formulaOf,
  put,
  renameSheet,
  sheetOf,
  snapshotOf,
  workbookData,
  type WorkbookData,
} from "../workbook/in-memory";

const CONTENT: OwnContent = {
  shape: { width: 3, staffColumns: [1], keyColumn: 2 },
  rows: [
    { kind: "heading", cells: [{ column: 0, value: "Indicatore", style: "heading" }] },
    { kind: "entry", cells: [{ column: 0, value: "Tempi medi", style: "text" }] },
  ],
  columnWidths: [10, 10, 10],
  frozenRows: 1,
  hidden: false,
};
const RECORD: OwnSheetRecord = { sheet: "Scostamenti", shape: CONTENT.shape, rows: signaturesOf(CONTENT) };
const WRITTEN = new Map<string, WrittenValue>([
  ["ind-1", { sheet: "Strategico", at: { row: 4, column: 3 }, value: 14 / 15 }],
]);

function remembering(): WorkbookData {
  const data = workbookData({ Strategico: { D5: cellOf(14 / 15, "0.00%") }, Scostamenti: { A1: "Indicatore" } });
  const rows = memoryContent(WRITTEN, new Map<OwnSheetKind, OwnSheetRecord>([["scostamenti", RECORD]])).rows;
  const planned = rows.flatMap((row, index) => (row ? [{ row: index, cells: row.cells }] : []));
  const name = OWN_SHEET_NAMES.memoria;
  const why = { code: "memory-made", args: {} };
  applyPlan(data, {
    edits: [],
    sheets: [{ name, rows: planned, columnWidths: [], frozenRows: 0, hidden: true, why }],
    names: [
      { name: markOf("memoria"), sheet: name, row: 0, column: 0 },
      { name: markOf("scostamenti"), sheet: "Scostamenti", row: 0, column: 0 },
    ],
    conflicts: [],
  });
  return data;
}

test("a workbook that PERF never wrote remembers nothing", () => {
  expect(readMemory(snapshotOf(workbookData({ Foglio1: { A1: "x" } })))).toEqual(NO_MEMORY);
});

test("what was written is read back, with the sheets of ours", () => {
  const memory = readMemory(snapshotOf(remembering()));
  expect(memory.notes).toEqual([]);
  expect([...memory.ownSheets]).toEqual([
    ["PERF memoria", "memoria"],
    ["Scostamenti", "scostamenti"],
  ]);
  expect(memory.records.get("scostamenti")).toEqual(RECORD);
  expect([...memory.written]).toEqual([["ind-1", 14 / 15]]);
});

test("a cell is still ours with its value, on fifteen digits, and not as a formula", () => {
  const memory = readMemory(snapshotOf(remembering()));
  expect(holdsWhatPerfWrote(memory, "ind-1", cellOf(14 / 15))).toBe(true);
  expect(holdsWhatPerfWrote(memory, "ind-1", cellOf(0.933333333333333))).toBe(true);
  expect(holdsWhatPerfWrote(memory, "ind-1", cellOf(0.9333333333333336))).toBe(true);
  expect(holdsWhatPerfWrote(memory, "ind-1", cellOf(0.93333333333))).toBe(false);
  expect(holdsWhatPerfWrote(memory, "ind-1", formulaOf(14 / 15))).toBe(false);
  expect(holdsWhatPerfWrote(memory, "ind-2", cellOf(14 / 15))).toBe(false);
});

test("our sheets are known again when they are renamed", () => {
  const data = remembering();
  renameSheet(data, "Scostamenti", "L'analisi");
  renameSheet(data, "PERF memoria", "zz");
  expect([...readMemory(snapshotOf(data)).ownSheets]).toEqual([
    ["zz", "memoria"],
    ["L'analisi", "scostamenti"],
  ]);
});

test("a sheet that merely bears one of our names is the user's", () => {
  const data = remembering();
  data.definedNames = data.definedNames.filter(({ name }) => name !== markOf("scostamenti"));
  expect([...readMemory(snapshotOf(data)).ownSheets.keys()]).toEqual(["PERF memoria"]);
});

test("a mark that the memory does not know makes no sheet ours", () => {
  const data = remembering();
  data.definedNames.push({ name: markOf("mappa"), refersTo: "Strategico!$A$1" });
  expect(readMemory(snapshotOf(data)).ownSheets.has("Strategico")).toBe(false);
});

test("of two sheets with the same mark, ours is the one with the remembered name", () => {
  const data = remembering();
  data.sheets.unshift({ ...sheetOf(data, "Scostamenti"), name: "Scostamenti copia" });
  data.definedNames.unshift({ name: markOf("scostamenti"), refersTo: "'Scostamenti copia'!$A$1" });
  const memory = readMemory(snapshotOf(data));
  expect(memory.records.get("scostamenti")?.sheet).toBe("Scostamenti");
  expect(memory.ownSheets.get("Scostamenti copia")).toBe("ceduto");
});

test.each([
  ["marker overwritten", { A3: "PERF/memoria/9" }],
  ["heading overwritten", { B4: "altro" }],
  ["unknown row", { A5: "altro" }],
  ["identity missing", { B5: null }],
  ["signatures cut short", { E6: "4 entry" }],
  ["formula", { E7: formulaOf(1) }],
])("a damaged memory is not believed, and says so: %s", (_, cells) => {
  const data = remembering();
  put(sheetOf(data, "PERF memoria"), cells);
  const memory = readMemory(snapshotOf(data));
  expect(memory.records.size + memory.written.size).toBe(0);
  // Made by PERF, and therefore no input; but not ours to write on.
  expect(memory.ownSheets.get("Scostamenti")).toBe("ceduto");
  expect(memory.notes).toEqual([{ code: "memory-unreadable", args: { sheet: "PERF memoria" } }]);
});

test("a memory whose sheet was deleted is missed", () => {
  const data = remembering();
  deleteSheet(data, "PERF memoria");
  expect(readMemory(snapshotOf(data)).notes).toEqual([{ code: "memory-missing", args: {} }]);
});

test("references are read as Excel writes them", () => {
  expect(sheetNameOfReference("'L''anno 2021'!$A$1")).toBe("L'anno 2021");
  expect(sheetNameOfReference("Foglio1!$A$12")).toBe("Foglio1");
  expect(sheetNameOfReference("#REF!$A$1")).toBeNull();
  expect(sheetNameOfReference("Foglio1!$A$1:$B$2")).toBeNull();
});

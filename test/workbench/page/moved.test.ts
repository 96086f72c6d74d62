// SPDX-License-Identifier: EUPL-1.2
import { areaAt } from "../../../workbench/host/workbook/area";
import { newWorkbook } from "../../../workbench/host/workbook/sheets";
import { addressOf, parseAddress } from "../../../src/core/workbook/address";
import { extentOf } from "../../../workbench/page/grid/extent";
import { mergesOf } from "../../../workbench/page/grid/merges";
import { moved, type Ground } from "../../../workbench/page/grid/moved";
import { areaBetween, endsOf } from "../../../workbench/page/grid/selection-ends";
import { handsOf } from "../../../workbench/host/hands";
import { createHost } from "../../../workbench/host/host";
import { USER } from "../../../workbench/host/workbook/notices";

/** A sheet with something up to E40, C2:D4 merged, row 7 and column G hidden. */
function ground(): Ground {
  const book = newWorkbook(["Foglio1"]);
  const sheet = book.sheets[0]!;
  handsOf(createHost(book), USER).type("Foglio1", "E40", 1);
  sheet.merges.push(areaAt(sheet, 1, 2, 3, 2));
  sheet.hiddenRows.add(6);
  sheet.hiddenColumns.add(6);
  return { sheet, extent: extentOf(sheet, areaAt(sheet, 0, 0)), merges: mergesOf(sheet), page: 20 };
}

function from(address: string, key: string, { ctrl = false, shift = false } = {}): string | null {
  const to = moved({ key, ctrl, shift }, parseAddress(address)!, ground());
  return to && addressOf(to.row, to.column);
}

it.each([
  ["A1", "ArrowDown", "A2"],
  ["A1", "ArrowUp", "A1"],
  ["A1", "ArrowLeft", "A1"],
  ["A1", "Enter", "A2"],
  ["B1", "End", "E1"],
  ["E5", "Home", "A5"],
  ["A5", "PageDown", "A25"],
  ["A25", "PageUp", "A5"],
])("from %s, %s leads to %s", (start, key, to) => {
  expect(from(start, key)).toBe(to);
});

it("goes to the ends of what is used with Ctrl", () => {
  expect(from("E5", "Home", { ctrl: true })).toBe("A1");
  expect(from("A1", "End", { ctrl: true })).toBe("E40");
  expect(from("B3", "ArrowDown", { ctrl: true })).toBe("B40");
  expect(from("B3", "ArrowRight", { ctrl: true })).toBe("E3");
});

it("goes up with Shift and Enter", () => {
  expect(from("A5", "Enter", { shift: true })).toBe("A4");
});

it("enters a merged area as one cell, and leaves it at its far side", () => {
  expect(from("B3", "ArrowRight")).toBe("C2");
  expect(from("C2", "ArrowRight")).toBe("E2");
  expect(from("C2", "ArrowDown")).toBe("C5");
  expect(from("E3", "ArrowLeft")).toBe("C2");
});

it("passes over hidden lines, both ways", () => {
  expect(from("A6", "ArrowDown")).toBe("A8");
  expect(from("A8", "ArrowUp")).toBe("A6");
  expect(from("F1", "ArrowRight")).toBe("H1");
});

it("does not move for other keys", () => {
  expect(from("A1", "x")).toBeNull();
});

it("extends a selection over the whole of a merged area that it touches", () => {
  const { sheet, merges } = ground();
  const ends = { anchor: { row: 2, column: 1 }, focus: { row: 2, column: 2 } };
  expect(areaBetween(sheet, ends, merges)).toMatchObject({ row: 1, column: 1, rows: 3, columns: 3 });
});

it("forgets the ends of a selection when the add-in selects something else", () => {
  const { sheet } = ground();
  const made = { anchor: { row: 4, column: 4 }, focus: { row: 2, column: 2 } };
  expect(endsOf(made, areaAt(sheet, 2, 2, 3, 3))).toBe(made);
  expect(endsOf(made, areaAt(sheet, 9, 1, 2, 2)).anchor).toEqual({ row: 9, column: 1 });
});

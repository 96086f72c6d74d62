// SPDX-License-Identifier: EUPL-1.2
import { cellAt, cellOf, formulaOf, put, sheetOf } from "../workbook/in-memory";
import { fillAndApply, planFor, townInJune, valueAt } from "./small-body";

const codes = (plan: ReturnType<typeof planFor>["plan"]) =>
  plan.conflicts.map(({ sheet, cell, why }) => [sheet, cell?.row, cell?.column, why.code]);

test("a blank column is filled: indicators, objectives and the map, each with its reason", () => {
  const data = townInJune();
  const { plan } = fillAndApply(data);
  expect(valueAt(data, "Strategico", "E5")).toBe(14 / 15);
  expect(valueAt(data, "Strategico", "E4")).toBe((14 / 15 + 1) / 2);
  expect(valueAt(data, "Mappa", "C3")).toBe((14 / 15 + 1) / 2);
  expect(valueAt(data, "Mappa", "C4")).toBe(1);
  expect(plan.edits.every(({ why, old }) => why.code === "score-filled" && old === null)).toBe(true);
  expect(plan.conflicts).toEqual([]);
});

test("a filled cell shows a percentage: its own format, else the one of its column", () => {
  const data = townInJune();
  fillAndApply(data);
  expect(cellAt(sheetOf(data, "Strategico"), 4, 4).format).toBe("0.0%");
  expect(cellAt(sheetOf(data, "Strategico"), 9, 4).format).toBe("0.0%");
  expect(cellAt(sheetOf(data, "Tributi"), 4, 4).format).toBe("0.00%");
  expect(cellAt(sheetOf(data, "Mappa"), 2, 2).format).toBe("0%");
});

test("filled twice, the second plan is empty", () => {
  const data = townInJune();
  fillAndApply(data);
  expect(planFor(data).plan).toEqual({ edits: [], sheets: [], names: [], conflicts: [] });
});

test("next month's figures refresh what PERF wrote", () => {
  const data = townInJune();
  fillAndApply(data);
  put(sheetOf(data, "Strategico"), { C5: 15 });
  const { plan } = fillAndApply(data);
  expect(valueAt(data, "Strategico", "E5")).toBe(1);
  expect(valueAt(data, "Mappa", "C3")).toBe(1);
  const why = { code: "score-refreshed", args: { of: "indicator", before: 14 / 15, score: 1 } };
  expect(plan.edits).toContainEqual(expect.objectContaining({ sheet: "Strategico", row: 4, column: 4, why }));
  expect(planFor(data).plan.edits).toEqual([]);
});

test("what PERF wrote is emptied when there is no score any more", () => {
  const data = townInJune();
  fillAndApply(data);
  put(sheetOf(data, "Tributi"), { D5: null });
  const { plan } = fillAndApply(data);
  expect(valueAt(data, "Tributi", "E5")).toBeNull();
  expect(valueAt(data, "Tributi", "E4")).toBeNull();
  expect(plan.edits.filter(({ why }) => why.code === "score-withdrawn")).toHaveLength(2);
  expect(planFor(data).plan.edits).toEqual([]);
});

test("a figure saved with fifteen digits by another program is still PERF's", () => {
  const data = townInJune();
  fillAndApply(data);
  put(sheetOf(data, "Strategico"), { E5: 0.933333333333333 });
  expect(planFor(data).plan.edits).toEqual([]);
  put(sheetOf(data, "Strategico"), { C5: 15 });
  fillAndApply(data);
  expect(valueAt(data, "Strategico", "E5")).toBe(1);
});

test("a figure typed over PERF's is the body's: it stays, and what disagrees is listed", () => {
  const data = townInJune();
  fillAndApply(data);
  put(sheetOf(data, "Strategico"), { E5: 0.99 });
  const { plan } = fillAndApply(data);
  expect(valueAt(data, "Strategico", "E5")).toBe(0.99);
  expect(codes(plan)).toContainEqual(["Strategico", 4, 4, "declared-differs"]);
});

test("what the body declares is never overwritten", () => {
  const data = townInJune();
  put(sheetOf(data, "Strategico"), { E5: cellOf(0.93, "0%"), E10: cellOf(0.5, "0%") });
  put(sheetOf(data, "Tributi"), { E5: "n.d.", E4: "da definire" });
  const { plan } = fillAndApply(data);
  expect(valueAt(data, "Strategico", "E10")).toBe(0.5);
  expect(valueAt(data, "Tributi", "E5")).toBe("n.d.");
  const listed = codes(plan);
  expect(listed).toContainEqual(["Strategico", 9, 4, "declared-differs"]);
  expect(listed).toContainEqual(["Tributi", 4, 4, "cell-occupied"]);
  expect(listed).toContainEqual(["Tributi", 3, 4, "cell-occupied"]);
  expect(listed).not.toContainEqual(["Strategico", 4, 4, "declared-differs"]);
});

test("a declared figure that cannot be recomputed stays, without a conflict", () => {
  const data = townInJune();
  put(sheetOf(data, "Tributi"), { D5: null, E4: cellOf(1, "0%") });
  const { plan } = fillAndApply(data);
  expect(valueAt(data, "Tributi", "E4")).toBe(1);
  expect(plan.conflicts).toEqual([]);
});

test("a formula is never written over: one that agrees is left in peace, others are listed", () => {
  const data = townInJune();
  put(sheetOf(data, "Strategico"), {
    E5: formulaOf(14 / 15, "0%"),
    E10: formulaOf(0.2, "0%"),
    E6: formulaOf(null, "0%"),
  });
  const { plan } = fillAndApply(data);
  expect(codes(plan)).toEqual(
    expect.arrayContaining([
      ["Strategico", 9, 4, "cell-formula"],
      ["Strategico", 5, 4, "cell-formula"],
    ]),
  );
  expect(codes(plan)).not.toContainEqual(["Strategico", 4, 4, "cell-formula"]);
});

test("a locked cell of a protected sheet is a conflict; an unlocked one is filled", () => {
  const data = townInJune();
  const sheet = sheetOf(data, "Tributi");
  sheet.isProtected = true;
  sheet.unlocked = ["E5"];
  const { plan } = fillAndApply(data);
  expect(codes(plan)).toEqual([["Tributi", 3, 4, "cell-locked"]]);
  expect(valueAt(data, "Tributi", "E5")).toBe(0.9);
});

test("presumed neutralised: its % is never filled, nor that of an objective that rests on it", () => {
  const data = townInJune();
  put(sheetOf(data, "Strategico"), {
    E5: cellOf(0.933, "0.0%"),
    E6: cellOf(1, "0%"),
    B7: "Reclami accolti agli sportelli",
    C7: 0,
    D7: 3,
    E10: cellOf(1, "0%"),
    E9: cellOf(1, "0%"),
  });
  const { plan, notes } = fillAndApply(data);
  expect(valueAt(data, "Strategico", "E7")).toBeNull();
  expect(valueAt(data, "Strategico", "E4")).toBeNull();
  expect(valueAt(data, "Mappa", "C3")).toBeNull();
  expect(codes(plan)).toEqual([
    ["Strategico", 3, 4, "score-presumed"],
    ["Mappa", 2, 2, "score-presumed"],
  ]);
  expect(notes).toContainEqual({ code: "presumed-left-blank", args: { count: 1 } });
});

test("a declared objective that leaves the presumed row out confirms it: the map is filled", () => {
  const data = townInJune();
  put(sheetOf(data, "Strategico"), {
    E4: cellOf(0.967, "0.0%"),
    E5: cellOf(0.933, "0.0%"),
    E6: cellOf(1, "0%"),
    B7: "Reclami accolti agli sportelli",
    C7: 0,
    D7: 3,
    E9: cellOf(1, "0%"),
    E10: cellOf(1, "0%"),
  });
  const { plan } = fillAndApply(data);
  expect(plan.conflicts).toEqual([]);
  expect(valueAt(data, "Mappa", "C3")).toBe((14 / 15 + 1) / 2);
});

test("nothing that staff wrote is lost: every cell of the body's sheets that held something still does", () => {
  const before = townInJune();
  const after = townInJune();
  fillAndApply(after);
  for (const sheet of before.sheets) {
    for (const [row, cells] of sheet.cells) {
      for (const [column, cell] of cells) {
        if (cell.kind !== "blank") expect(cellAt(sheetOf(after, sheet.name), row, column)).toEqual(cell);
      }
    }
  }
});

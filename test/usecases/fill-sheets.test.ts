// SPDX-License-Identifier: EUPL-1.2
import { markOf } from "../../src/core/memory/own-sheets";
import { addSheet, cellAt, cellOf, deleteSheet, formulaOf, put, renameSheet, sheetOf } from "../workbook/in-memory";
import { fillAndApply, find, planFor, townInJune, typeBeside, valueAt, valuesOf } from "./small-body";

const CAUSE = "L";
const REASON = "M";
/** Figures on our own sheets have fifteen digits, so that every program gives them back as they were. */
const FIRST_SCORE = 0.966666666666667;
const EMPTY = { edits: [], sheets: [], names: [], conflicts: [] };

function texts(data: ReturnType<typeof townInJune>, sheet: string): readonly unknown[] {
  return [...valuesOf(sheetOf(data, sheet)).values()];
}

test("summaries are made with real headings, typed figures, and our own figures marked as such", () => {
  const data = townInJune();
  const { plan, notes } = fillAndApply(data);
  expect(plan.sheets.map(({ name }) => name)).toEqual([
    "Riepilogo strategico",
    "Riepilogo operativo",
    "Riepilogo individuale",
    "Scostamenti",
    "PERF memoria",
  ]);
  expect(notes).toEqual([]);
  expect(valueAt(data, "Riepilogo strategico", "A1")).toBe("Riepilogo strategico 2024");
  expect(valueAt(data, "Riepilogo strategico", "F4")).toBe("% ricalcolata");
  expect(valueAt(data, "Riepilogo strategico", "F5")).toBe(FIRST_SCORE);
  expect(cellAt(sheetOf(data, "Riepilogo strategico"), 4, 5).format).toBe("0.00%");
  expect(texts(data, "Riepilogo strategico")).toContain("Media della prospettiva (calcolato da PERF)");
  expect(texts(data, "Riepilogo strategico")).toContain("2 obiettivi su 2 ricalcolabili");
});

test("the operational summary sets the units side by side, with their spread in percentage points", () => {
  const data = townInJune();
  fillAndApply(data);
  const row = ["A", "B", "C", "D", "E", "F", "G", "H"].map((column) =>
    valueAt(data, "Riepilogo operativo", column + "5"),
  );
  expect(row).toEqual(["2.1", "Entrate certe", 0.9, 1, 2, 0.95, 0.9, 1]);
  expect(valueAt(data, "Riepilogo operativo", "I5")).toBeCloseTo(10, 9);
});

test("without a map of the body's, one is made, and kept up to date", () => {
  const data = townInJune();
  deleteSheet(data, "Mappa");
  fillAndApply(data);
  expect(valueAt(data, "Mappa strategica", "D5")).toBe(FIRST_SCORE);
  put(sheetOf(data, "Strategico"), { C5: 15 });
  fillAndApply(data);
  expect(valueAt(data, "Mappa strategica", "D5")).toBe(1);
  expect(planFor(data).plan).toEqual(EMPTY);
});

test("rows that are refreshed are fitted to their new texts, with all their cells; nobody's row is", () => {
  const data = townInJune();
  fillAndApply(data);
  expect(planFor(data).plan.fits).toBeUndefined();
  put(sheetOf(data, "Strategico"), { C5: 15 });
  const { plan } = planFor(data);
  const rows = new Map(plan.fits!.map((fit) => [fit.sheet, new Set(fit.rows.map(({ row }) => row))]));
  expect([...rows.keys()]).not.toContain("Strategico");
  const written = new Map([...rows.keys()].map((name) => [name, new Set<number>()]));
  for (const { sheet, row } of plan.edits) written.get(sheet)?.add(row);
  expect(rows).toEqual(written);
  const summary = plan.fits!.find(({ sheet }) => sheet === "Riepilogo strategico")!;
  const texts = summary.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
  // neither is written anew: the figure beside it is
  expect(texts).toEqual(expect.arrayContaining(["Servizi più vicini", "Media della prospettiva (calcolato da PERF)"]));
});

test("a summary with nothing to show is not made, and that is said", () => {
  const data = townInJune();
  deleteSheet(data, "Segretario");
  const { plan, notes } = fillAndApply(data);
  expect(plan.sheets.map(({ name }) => name)).not.toContain("Riepilogo individuale");
  expect(notes).toContainEqual({ code: "summary-empty", args: { name: "Riepilogo individuale" } });
});

test("a renamed sheet of ours is refreshed under its new name", () => {
  const data = townInJune();
  fillAndApply(data);
  renameSheet(data, "Riepilogo strategico", "Per la Giunta");
  put(sheetOf(data, "Strategico"), { C5: 15 });
  const { plan } = fillAndApply(data);
  expect(plan.sheets).toEqual([]);
  expect(valueAt(data, "Per la Giunta", "F5")).toBe(1);
  expect(planFor(data).plan).toEqual(EMPTY);
});

test("a sheet of the user's that bears our name is not adopted: ours takes another", () => {
  const data = townInJune();
  put(addSheet(data, "scostamenti"), { A1: "I miei appunti" });
  const { notes } = fillAndApply(data);
  expect(texts(data, "scostamenti")).toEqual(["I miei appunti"]);
  expect(valueAt(data, "Scostamenti (2)", "A1")).toBe("Scostamenti 2024");
  expect(notes).toContainEqual({ code: "name-taken", args: { name: "Scostamenti", given: "Scostamenti (2)" } });
  expect(planFor(data).plan).toEqual(EMPTY);
});

test("a sheet of ours that was deleted is made again", () => {
  const data = townInJune();
  fillAndApply(data);
  deleteSheet(data, "Riepilogo operativo");
  const { plan } = fillAndApply(data);
  expect(plan.sheets.map(({ name }) => name)).toEqual(["Riepilogo operativo"]);
  expect(planFor(data).plan).toEqual(EMPTY);
});

test("what staff wrote stays beside its indicator while rows come and go", () => {
  const data = townInJune();
  fillAndApply(data);
  typeBeside(data, "Scostamenti", "Riunioni di coordinamento", REASON, "Una sospesa per le elezioni");
  expect(planFor(data).plan).toEqual(EMPTY);
  // The first deviation disappears, so that the row moves up.
  put(sheetOf(data, "Strategico"), { C5: 15 });
  fillAndApply(data);
  const row = find(data, "Scostamenti", "Riunioni di coordinamento").slice(1);
  expect(row).toBe("7");
  expect(valueAt(data, "Scostamenti", REASON + row)).toBe("Una sospesa per le elezioni");
  expect(valueAt(data, "Scostamenti", `${REASON}8`)).toBeNull();
  expect(planFor(data).plan).toEqual(EMPTY);
});

test("texts that lose their indicator wait under «Non più abbinate», and come back with it", () => {
  const data = townInJune();
  fillAndApply(data);
  typeBeside(data, "Scostamenti", "Numero di sportelli aperti", CAUSE, "esogena");
  typeBeside(data, "Scostamenti", "Numero di sportelli aperti", REASON, cellOf(45292, "dd/mm/yyyy").number);
  put(sheetOf(data, "Strategico"), { C5: 15 });
  const { notes } = fillAndApply(data);
  expect(notes).toContainEqual({ code: "staff-rows-unmatched", args: { count: 1 } });
  const section = Number(find(data, "Scostamenti", "Non più abbinate").slice(1));
  const waiting = Number(find(data, "Scostamenti", "Numero di sportelli aperti").slice(1));
  expect(waiting).toBeGreaterThan(section);
  expect(valueAt(data, "Scostamenti", `${CAUSE}${String(waiting)}`)).toBe("esogena");
  expect(planFor(data).plan).toEqual(EMPTY);

  put(sheetOf(data, "Strategico"), { C5: 14 });
  fillAndApply(data);
  expect(find(data, "Scostamenti", "Numero di sportelli aperti")).toBe("D5");
  expect(valueAt(data, "Scostamenti", `${CAUSE}5`)).toBe("esogena");
  expect(valueAt(data, "Scostamenti", `${REASON}5`)).toBe(45292);
  expect(texts(data, "Scostamenti")).not.toContain("Non più abbinate");
  expect(planFor(data).plan).toEqual(EMPTY);
});

test("«Scostamenti» with nothing left says so, and keeps what staff wrote", () => {
  const data = townInJune();
  fillAndApply(data);
  typeBeside(data, "Scostamenti", "Avvisi emessi", CAUSE, "endogena");
  put(sheetOf(data, "Strategico"), { C5: 15, C10: 500 });
  put(sheetOf(data, "Tributi"), { C5: 50 });
  put(sheetOf(data, "Segretario"), { C5: 8 });
  fillAndApply(data);
  expect(texts(data, "Scostamenti")).toEqual(expect.arrayContaining(["Nessuno scostamento da motivare.", "endogena"]));
  expect(planFor(data).plan).toEqual(EMPTY);
});

test("rows sorted by staff keep their order, and the sheet stays ours", () => {
  const data = townInJune();
  fillAndApply(data);
  typeBeside(data, "Scostamenti", "Riunioni di coordinamento", REASON, "motivo");
  const rows = sheetOf(data, "Scostamenti").cells;
  const [first, last] = [rows.get(4)!, rows.get(7)!];
  rows.set(4, last).set(7, first);
  const { plan } = fillAndApply(data);
  expect(plan.conflicts).toEqual([]);
  expect(plan.edits.filter(({ sheet }) => sheet === "Scostamenti")).toEqual([]);
  expect(planFor(data).plan).toEqual(EMPTY);
});

test.each([
  ["typed over one of our cells", { C6: "corretto a mano" }, "C6"],
  ["a note beside our columns", { R5: "vedi verbale" }, "R5"],
  ["a row added below", { A12: "Altro", D12: "Indicatore nostro" }, "A12, D12"],
  ["text in a staff column of no row", { M20: "appunto" }, "M20"],
  ["a formula in a staff column", { M5: formulaOf("testo") }, "M5"],
])("a sheet of ours with something foreign is handed over: %s", (_, cells, named) => {
  const data = townInJune();
  fillAndApply(data);
  typeBeside(data, "Scostamenti", "Riunioni di coordinamento", REASON, "motivo");
  put(sheetOf(data, "Scostamenti"), cells);
  const left = new Map(valuesOf(sheetOf(data, "Scostamenti")));
  const { plan } = fillAndApply(data);
  expect(plan.conflicts).toEqual([
    expect.objectContaining({
      sheet: "Scostamenti",
      why: { code: "sheet-handed-over", args: { name: "Scostamenti", cells: named, more: 0 } },
    }),
  ]);
  expect(valuesOf(sheetOf(data, "Scostamenti"))).toEqual(left);
  const row = find(data, "Scostamenti (2)", "Riunioni di coordinamento").slice(1);
  expect(valueAt(data, "Scostamenti (2)", REASON + row)).toBe("motivo");
  expect(planFor(data).plan).toEqual(EMPTY);
  // Neither is the sheet handed over read as a dashboard, nor is it written again.
  put(sheetOf(data, "Strategico"), { C5: 15 });
  fillAndApply(data);
  expect(valuesOf(sheetOf(data, "Scostamenti"))).toEqual(left);
  expect(planFor(data).plan).toEqual(EMPTY);
});

test("a protected sheet of ours stays as it was, and that is listed", () => {
  const data = townInJune();
  fillAndApply(data);
  sheetOf(data, "Riepilogo strategico").isProtected = true;
  expect(planFor(data).plan).toEqual(EMPTY);
  put(sheetOf(data, "Strategico"), { C5: 15 });
  const { plan } = fillAndApply(data);
  expect(plan.conflicts.map(({ why }) => why.code)).toEqual(["own-sheet-locked"]);
  expect(valueAt(data, "Riepilogo strategico", "F5")).toBe(FIRST_SCORE);
});

test("a refresh touches only cells that differ, and keeps the formats that staff chose", () => {
  const data = townInJune();
  fillAndApply(data);
  const summary = sheetOf(data, "Riepilogo strategico");
  put(summary, { F5: cellOf(FIRST_SCORE, "0%") });
  put(sheetOf(data, "Strategico"), { C5: 15 });
  const { plan } = fillAndApply(data);
  const edits = plan.edits.filter(({ sheet }) => sheet === "Riepilogo strategico");
  expect(edits.map(({ row, column, style }) => [row, column, style])).toEqual([
    [4, 5, "keep"],
    [5, 5, "keep"],
    [8, 5, "keep"],
  ]);
  expect(cellAt(summary, 4, 5)).toEqual(cellOf(1, "0%"));
});

test("a damaged memory is not believed: nothing there is ours, and new sheets are made beside", () => {
  const data = townInJune();
  fillAndApply(data);
  put(sheetOf(data, "PERF memoria"), { A3: "?" });
  const { plan, notes } = fillAndApply(data);
  expect(notes[0]).toEqual({ code: "memory-unreadable", args: { sheet: "PERF memoria" } });
  expect(plan.sheets.map(({ name }) => name)).toContain("PERF memoria (2)");
  expect(data.definedNames.find(({ name }) => name === markOf("memoria"))?.refersTo).toContain("PERF memoria (2)");
  // The old sheets are left alone, and their figures are not read as if the body had two of everything.
  expect(texts(data, "Scostamenti (2)")).toEqual(texts(data, "Scostamenti"));
  expect(planFor(data).plan).toEqual(EMPTY);
});

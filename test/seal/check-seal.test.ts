// SPDX-License-Identifier: EUPL-1.2
import { compareWithSeal } from "../../src/core/seal/check-seal";
import { readSeal } from "../../src/core/seal/read-seal";
import { sealOf } from "../../src/core/seal/seal";
import { unsettledResults } from "../../src/core/seal/unsettled";
import { sealSheet } from "../../src/core/summaries/seal-sheet";
import { parseAddress } from "../../src/core/workbook/address";
import type { Cell } from "../../src/core/workbook/cell";
import { formulaKey, type WorkbookFormulas } from "../../src/core/workbook/formulas";
import type { CellContent } from "../../src/core/workbook/plan";
import { asPlanned } from "../../src/core/workbook/planned";
import { cellOf, formulaOf, snapshotOf, workbookData } from "../workbook/in-memory";

type Cells = Record<string, CellContent | Cell>;
type Formulas = Record<string, string>;

const CELLS: Cells = { A1: "Obiettivo", B1: 0.5, B2: 0.25, B3: formulaOf(0.75), C1: true, C3: formulaOf(46000) };
const FORMULAS: Formulas = { B3: "=SUM(B1:B2)", C3: "=TODAY()" };

function workbook(cells: Cells, formulas: Formulas = FORMULAS, others: Record<string, Cells> = {}) {
  const keyed = Object.entries(formulas).map(([address, text]) => [keyOf(address), text] as const);
  const texts: WorkbookFormulas = new Map([["Dati", new Map(keyed)]]);
  return { snapshot: snapshotOf(workbookData({ Dati: cells, ...others })), texts };
}

function keyOf(address: string): number {
  const { row, column } = parseAddress(address)!;
  return formulaKey(row, column);
}

function seal({ snapshot, texts }: ReturnType<typeof workbook>, written: readonly string[] = []) {
  const cells = written.map((address) => ({ sheet: "Dati", ...parseAddress(address)! }));
  const unsettled = unsettledResults(snapshot, texts, cells, new Set());
  return sealOf(snapshot, texts, { sheetsLeftOut: new Set(), areasLeftOut: new Map(), unsettled });
}

function compared(after: ReturnType<typeof workbook>, sealed = seal(workbook(CELLS))) {
  return compareWithSeal(after.snapshot, after.texts, sealed, new Set());
}

describe("what does not break a seal", () => {
  it.each<[string, Cells, Formulas]>([
    ["nothing at all", CELLS, FORMULAS],
    ["other number formats", { ...CELLS, B1: cellOf(0.5, "0.0%") }, FORMULAS],
    ["another day", { ...CELLS, C3: formulaOf(46001) }, FORMULAS],
    ["a formula spelled otherwise", CELLS, { ...FORMULAS, B3: "=sum( B1:B2 )" }],
    ["a number rounded by fifteen digits", { ...CELLS, B2: 0.25 + 1e-16 }, FORMULAS],
    ["a result with another last digit", { ...CELLS, B3: formulaOf(0.7500000000001) }, FORMULAS],
    ["a truth that became a formula", { ...CELLS, C1: formulaOf(true) }, { ...FORMULAS, C1: "=TRUE()" }],
    ["an empty text where there was nothing", { ...CELLS, D9: "" }, FORMULAS],
  ])("%s", (_title, cells, formulas) => {
    expect(compared(workbook(cells, formulas))).toEqual({ sheets: [], uncalculated: 0 });
  });

  it("results that a program left out, which are counted", () => {
    const { sheets, uncalculated } = compared(workbook({ ...CELLS, B3: formulaOf(null), C3: formulaOf(null) }));
    expect([sheets, uncalculated]).toEqual([[], 1]);
  });

  it("results of formulas that read what was still to be written", () => {
    const before = workbook({ ...CELLS, B4: formulaOf(1.5) }, { ...FORMULAS, B4: "=B3*2" });
    const after = workbook({ ...CELLS, B3: formulaOf(9), B4: formulaOf(18) }, { ...FORMULAS, B4: "=B3*2" });
    expect(compared(after, seal(before, ["B1"])).sheets).toEqual([]);
    expect(compared(after, seal(before)).sheets).toHaveLength(1);
  });

  it("blank sheets, and the order of the sheets", () => {
    const one = seal(workbook(CELLS, FORMULAS, { Altro: { A1: 1 } }));
    const swapped = workbook(CELLS, FORMULAS, { Vuoto: {}, Altro: { A1: 1 } });
    const { snapshot, texts } = {
      ...swapped,
      snapshot: { ...swapped.snapshot, sheets: [...swapped.snapshot.sheets].reverse() },
    };
    expect(compareWithSeal(snapshot, texts, one, new Set()).sheets).toEqual([]);
    const unsettled = unsettledResults(snapshot, texts, [], new Set());
    const again = sealOf(snapshot, texts, { sheetsLeftOut: new Set(), areasLeftOut: new Map(), unsettled });
    expect(again.overall).toBe(one.overall);
  });
});

describe("what breaks a seal is named", () => {
  it.each<[string, Cells, Formulas, string, string]>([
    ["a number", { ...CELLS, B1: 0.51 }, FORMULAS, "B1", "changed"],
    ["a kind", { ...CELLS, C1: 1 }, FORMULAS, "C1", "changed"],
    ["a text", { ...CELLS, A1: "obiettivo" }, FORMULAS, "A1", "changed"],
    ["a new cell", { ...CELLS, B9: 1 }, FORMULAS, "B9", "added"],
    ["a cell before the first", { ...CELLS, A1: null }, FORMULAS, "A1", "removed"],
    ["a formula", CELLS, { ...FORMULAS, B3: "=SUM(B1:B1)" }, "B3", "changed"],
    ["a formula replaced by its result", { ...CELLS, B3: 0.75 }, { C3: "=TODAY()" }, "B3", "changed"],
    ["a result", { ...CELLS, B3: formulaOf(0.76) }, FORMULAS, "B3", "changed"],
    ["a formula that changes by itself, replaced", CELLS, { ...FORMULAS, C3: "=NOW()" }, "C3", "changed"],
    [
      "a constant that became a formula",
      { ...CELLS, B1: formulaOf(0.5) },
      { ...FORMULAS, B1: "=1/2" },
      "B1",
      "changed",
    ],
  ])("%s", (_title, cells, formulas, address, change) => {
    const expected = [{ ...parseAddress(address)!, change }];
    expect(compared(workbook(cells, formulas)).sheets).toEqual([{ kind: "changed", sheet: "Dati", cells: expected }]);
  });

  it("sheets that came, went or bear another name", () => {
    const sealed = seal(workbook(CELLS, FORMULAS, { Uno: { A1: 1 }, Due: { A1: 2 } }));
    const after = workbook(CELLS, FORMULAS, { Primo: { A1: 1 }, Tre: { A1: 3 } });
    expect(compared(after, sealed).sheets).toEqual([
      { kind: "renamed", sheet: "Uno", to: "Primo", cells: [] },
      { kind: "removed", sheet: "Due" },
      { kind: "added", sheet: "Tre" },
    ]);
  });
});

describe("a sheet under another name", () => {
  const form = (values: readonly number[]) =>
    Object.fromEntries(values.map((value, i) => [`A${String(i + 1)}`, value] as const));
  const values = Array.from({ length: 20 }, (_, i) => i + 1);
  const sealed = seal(workbook(CELLS, FORMULAS, { Uno: form(values) }));

  it("is known by nearly all its cells; the others are named", () => {
    const after = workbook(CELLS, FORMULAS, {
      Altro: form(values.map((each) => each * 2)),
      Primo: form([9, ...values.slice(1)]),
    });
    expect(compared(after, sealed).sheets).toEqual([
      { kind: "renamed", sheet: "Uno", to: "Primo", cells: [{ row: 0, column: 0, change: "changed" }] },
      { kind: "added", sheet: "Altro" },
    ]);
  });

  it("is another sheet when more of it differs, though the form be the same", () => {
    const after = workbook(CELLS, FORMULAS, { Primo: form([9, 9, 9, ...values.slice(3)]) });
    expect(compared(after, sealed).sheets.map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });
});

describe("areas left out", () => {
  const leave = (cells: Cells) => {
    const { snapshot, texts } = workbook(cells, {});
    const areasLeftOut = new Map([["Dati", [{ top: 0, left: 1, bottom: 1, right: 1 }]]]);
    return sealOf(snapshot, texts, { sheetsLeftOut: new Set(), areasLeftOut, unsettled: new Map() });
  };

  it("may change, be filled or be emptied; what stands beside them may not", () => {
    const sealed = leave({ A1: "a", B1: "OIV", C2: 1 });
    expect(sealed.overall).toBe(leave({ A1: "a", C2: 1 }).overall);
    expect(compared(workbook({ A1: "a", B1: "altro", B2: "ancora", C2: 1 }, {}), sealed).sheets).toEqual([]);
    expect(compared(workbook({ A1: "a", B3: "altro", C2: 1 }, {}), sealed).sheets).toHaveLength(1);
  });
});

describe("a long sheet", () => {
  const rows = 3000;
  const cells = Object.fromEntries(
    Array.from({ length: rows }, (_, i) => [
      [`A${String(i + 1)}`, `Indicatore ${String(i)}`],
      [`D${String(i + 1)}`, i / 7],
    ]).flat() as [string, CellContent][],
  );
  const sealed = seal(workbook(cells, {}));

  it("tells the area of each group, corner to corner", () => {
    const { groups } = seal(workbook({ B2: 1, D1: 1, A3: 1, C3: 1 }, {}));
    expect(groups.map(({ from, to }) => [from, to])).toEqual([["A1", "D3"]]);
  });

  it("is sealed in groups whose index a cell of Excel can hold", () => {
    expect(sealed.groups.length).toBeGreaterThan(1);
    for (const { locator } of sealed.groups) expect(locator.length).toBeLessThan(32_767);
    expect(sealed.groups.reduce((sum, group) => sum + group.cells, 0)).toBe(2 * rows);
  });

  it.each([
    ["in the first group", "D10"],
    ["in the last", `A${String(rows)}`],
  ])("names the cell that changed %s", (_title, address) => {
    const { sheets } = compared(workbook({ ...cells, [address]: "cambiato" }, {}), sealed);
    expect(sheets).toEqual([
      { kind: "changed", sheet: "Dati", cells: [{ ...parseAddress(address)!, change: "changed" }] },
    ]);
  });
});

describe("the sheet of the seal", () => {
  const sealed = seal(workbook(CELLS));
  const { content } = sealSheet(sealed, "2026-06-30T09:15", "1.0.0");
  const rows = content.rows.flatMap((row, i) => (row ? [{ row: i, cells: row.cells }] : []));
  const sheetPlan = {
    name: "Sigillo",
    rows,
    columnWidths: [],
    frozenRows: 0,
    hidden: false,
    why: { code: "", args: {} },
  };
  const sheetWith = (change: (cells: Map<string, CellContent>) => void) => {
    const planned = asPlanned(snapshotOf(workbookData({})), { edits: [], sheets: [sheetPlan], names: [] }).sheets[0]!;
    const typed = new Map<string, CellContent>();
    change(typed);
    const at = ([address, value]: [string, CellContent]) => [keyOf(address), cellOf(value)] as const;
    const over = new Map([...typed].map(at));
    return { ...planned, cell: (r: number, c: number) => over.get(formulaKey(r, c)) ?? planned.cell(r, c) };
  };

  it("is read back as it was made, with its rows sorted too", () => {
    expect(readSeal(sheetWith(() => undefined))).toEqual({
      ok: true,
      seal: sealed,
      facts: { sealedAt: "30/06/2026, ore 09:15", version: "1.0.0", overall: sealed.overall, cells: 6 },
    });
  });

  it.each([
    ["the overall fingerprint", "B10", "0".repeat(64), "overall"],
    ["the fingerprint of a group", "E14", "0".repeat(64), "overall"],
    ["the index", "G14", "1|A:abcd", "group"],
    ["the areas left out", "H14", "A1:XFD1048576", "overall"],
    ["the format", "B11", "PERF/sigillo/99", "format"],
  ])("typed over in %s, is unreadable", (_title, address, value, why) => {
    expect(readSeal(sheetWith((cells) => cells.set(address, value)))).toEqual({ ok: false, why });
  });
});

// SPDX-License-Identifier: EUPL-1.2
import { addressOf, MAX_COLUMNS, MAX_ROWS } from "../../../src/core/workbook/address";
import type { Cell } from "../../../src/core/workbook/cell";
import type { CellContent, WritePlan } from "../../../src/core/workbook/plan";
import type { Sheet, WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { planFilling } from "../../../src/core/usecases/fill-workbook";
import { DEFAULT_BOUNDS, type Bounds } from "../../../src/xlsx/archive/bounds";
import { readXlsx } from "../../../src/xlsx/read-workbook";
import { writeXlsx } from "../../../src/xlsx/write-workbook";
import { asFound } from "../../xlsx/as-found";
import { damageDone } from "./damage-done";
import { promise } from "./promise";
import { randomOf, type Random } from "./random";
import { touchesOnlyBlanks } from "./touches-only-blanks";

const MB = 1024 * 1024;
/** Small files must stay small: what grows beyond this is a bomb that the mutation found. */
const BOUNDS: Bounds = { ...DEFAULT_BOUNDS, expandedBytes: 64 * MB, cells: 100_000, texts: 100_000 };

/** What became of a file, for the count: "read", or the code of its refusal. Throws when a promise was broken. */
export function survives(file: Uint8Array, seed: number): string {
  const outcome = readXlsx(file, "prova.xlsx", BOUNDS);
  const random = randomOf(seed ^ 0x5bd1e995);
  if (!outcome.ok) {
    writeSomething(file, null, random);
    return outcome.refusal.code;
  }
  readEverything(outcome.workbook);
  const { plan } = planFilling(outcome.workbook).filling;
  touchesOnlyBlanks(plan, outcome.workbook);
  writeAndCompare(file, outcome.workbook, plan);
  writeSomething(file, outcome.workbook, random);
  return "read";
}

/** Looks at each cell, as the core would; the count of cells is the budget, not the clock. */
function readEverything({ sheets }: WorkbookSnapshot): void {
  let left = BOUNDS.cells;
  for (const sheet of sheets) {
    let lastRow = -1;
    for (const row of sheet.rows()) {
      promise(row > lastRow && row < MAX_ROWS, `rows ascend: ${sheet.name}, ${row}`);
      lastRow = row;
      let lastColumn = -1;
      for (const column of sheet.columns(row)) {
        promise(column > lastColumn && column < MAX_COLUMNS, `columns ascend: ${addressOf(row, column)}`);
        promise(--left >= 0, "no more cells than the bound");
        lastColumn = column;
        isWhole(sheet.cell(row, column), addressOf(row, column));
      }
    }
    promise(lastRow < sheet.extent.rows, "the extent holds the last row");
    sheet.isLocked(lastRow + 1, 0);
  }
}

function isWhole({ kind, number, text, format }: Cell, at: string): void {
  const hasNumber = kind === "number" || kind === "boolean";
  promise(hasNumber ? Number.isFinite(number) : Number.isNaN(number), `${at}: ${kind} and ${number}`);
  promise(kind === "text" || kind === "error" || text === "", `${at}: ${kind} and «${text}»`);
  promise(typeof format === "string", `${at}: a format`);
}

function writeAndCompare(file: Uint8Array, workbook: WorkbookSnapshot, plan: WritePlan): void {
  const outcome = writeXlsx(file, plan);
  if (!outcome.ok) return;
  const damage = damageDone(file, workbook, outcome, plan);
  promise(damage === null, `written, but ${damage}`);
}

function writeSomething(file: Uint8Array, workbook: WorkbookSnapshot | null, random: Random): void {
  const plan = randomPlan(workbook?.sheets ?? [], random);
  if (workbook) return writeAndCompare(file, workbook, { ...plan, edits: asFound(workbook, plan.edits) });
  const outcome = writeXlsx(file, plan);
  if (outcome.ok) promise(!readXlsx(outcome.bytes, "x", BOUNDS).ok, "a refused file became one that is read");
}

const VALUES: readonly CellContent[] = [0, -1.5e-300, true, null, "", "=1+1", "è\n<&>_x000D_", "x".repeat(200)];

function randomPlan(sheets: readonly Sheet[], random: Random): WritePlan {
  const places = new Map<string, WritePlan["edits"][number]>();
  for (let left = random.below(5); left > 0 && sheets.length > 0; left--) {
    const sheet = random.pick(sheets);
    const row = random.pick([0, random.below(12), random.below(40), MAX_ROWS - 1]);
    const column = random.pick([0, random.below(9), random.below(30), MAX_COLUMNS - 1]);
    const format = random.pick([null, null, "0.0%", '0" <gg>"']);
    const style = format === null ? random.pick(["keep", "percent", "heading"] as const) : "keep";
    const edit = { sheet: sheet.name, row, column, old: null, value: random.pick(VALUES), style, format, why };
    places.set(`${sheet.name}!${row}!${column}`, edit);
  }
  const rows = [{ row: 0, cells: [{ column: 0, value: "Titolo", style: "title" as const }] }];
  const made = { name: "Nuovo foglio", rows, columnWidths: [20], frozenRows: 1, hidden: false, why };
  const edits = [...places.values()];
  return { edits, sheets: random.below(3) === 0 ? [made] : [], names: [], conflicts: [] };
}

const why = { code: "fuzz", args: {} };

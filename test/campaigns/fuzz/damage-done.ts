// SPDX-License-Identifier: EUPL-1.2
import { addressOf } from "../../../src/core/workbook/address";
import type { Cell } from "../../../src/core/workbook/cell";
import type { CellContent, WritePlan } from "../../../src/core/workbook/plan";
import type { WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { openArchive } from "../../../src/xlsx/archive/open-archive";
import { readXlsx } from "../../../src/xlsx/read-workbook";
import { writeXlsx, type WriteXlsxOutcome } from "../../../src/xlsx/write-workbook";
import { asFound } from "../../xlsx/as-found";

type Written = Extract<WriteXlsxOutcome, { ok: true }>;

/** Parts that a plan may change; every other one must keep its compressed bytes. */
const MAY_CHANGE = /sheet[^/]*$|styles|workbook[^/]*$|content_types|\.rels$/i;

/** What a writing did beyond its plan, or left undone of it; null when nothing. */
export function damageDone(
  before: Uint8Array,
  workbook: WorkbookSnapshot,
  written: Written,
  plan: WritePlan,
): string | null {
  const outcome = readXlsx(written.bytes, workbook.name);
  if (!outcome.ok) return `it reads no more: ${outcome.refusal.code} ${outcome.refusal.detail}`;
  const after = outcome.workbook;
  return (
    cellsDiffer(workbook, after, written, plan) ??
    planMissing(after, plan) ??
    partsDiffer(before, written.bytes) ??
    notStable(written.bytes, { ...plan, edits: asFound(after, plan.edits) })
  );
}

function cellsDiffer(
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  written: Written,
  plan: WritePlan,
): string | null {
  const touched = new Set(plan.edits.map(({ sheet, row, column }) => `${sheet}!${addressOf(row, column)}`));
  const stale = new Set(written.recalculated.map(({ sheet, cell }) => `${sheet}!${cell}`));
  for (const [i, sheet] of before.sheets.entries()) {
    const now = after.sheets[i];
    if (now?.name !== sheet.name) return `the sheet ${sheet.name} is not where it was`;
    for (const row of sheet.rows()) {
      for (const column of sheet.columns(row)) {
        const at = `${sheet.name}!${addressOf(row, column)}`;
        const [old, cell] = [sheet.cell(row, column), now.cell(row, column)];
        // The results of an array formula go with the formula, which alone is named.
        const mayLoseResult = stale.size > 0 && old.formula === "cached" && cell.formula === "never-calculated";
        if (!touched.has(at) && !mayLoseResult && !isSame(old, cell)) return `${at} differs`;
      }
    }
  }
  return null;
}

function isSame(a: Cell, b: Cell): boolean {
  const isEqual = a.kind === b.kind && a.text === b.text && a.format === b.format && a.formula === b.formula;
  // Cells know no sign of zero.
  return isEqual && Object.is(a.number + 0, b.number + 0);
}

function planMissing(after: WorkbookSnapshot, { edits, sheets }: WritePlan): string | null {
  for (const { sheet, row, column, value } of edits) {
    const cell = after.sheets.find(({ name }) => name === sheet)!.cell(row, column);
    if (!holdsValue(cell, value)) return `${sheet}!${addressOf(row, column)} does not hold ${JSON.stringify(value)}`;
  }
  const lost = sheets.find(({ name }) => !after.sheets.some((sheet) => sheet.name === name));
  return lost ? `the sheet ${lost.name} was not made` : null;
}

function holdsValue({ kind, number, text }: Cell, value: CellContent): boolean {
  if (value === null) return kind === "blank";
  if (typeof value === "string") return kind === "text" && text === value;
  return kind === (typeof value === "boolean" ? "boolean" : "number") && number === Number(value);
}

function partsDiffer(before: Uint8Array, after: Uint8Array): string | null {
  const [old, now] = [compressedParts(before), compressedParts(after)];
  const changed = [...old].find(([name, data]) => !MAY_CHANGE.test(name) && now.get(name) !== data);
  return changed ? `${changed[0]} is not copied byte by byte` : null;
}

function compressedParts(file: Uint8Array): Map<string, string> {
  const opened = openArchive(file);
  if (!opened.ok) return new Map();
  return new Map(opened.archive.entries.map(({ name, data }) => [name, Buffer.from(data).toString("latin1")]));
}

/** The same cells written again are no change at all; a sheet that is there cannot be made again. */
function notStable(bytes: Uint8Array, { edits }: WritePlan): string | null {
  const again = writeXlsx(bytes, { edits, sheets: [], names: [], conflicts: [] });
  if (!again.ok) return `it cannot be written again: ${again.refusal.code} ${again.refusal.detail}`;
  return again.bytes === bytes ? null : "writing it again changes it";
}

// SPDX-License-Identifier: EUPL-1.2
import type { Finding, FixEdit } from "../../checks/finding";
import { contentOf } from "../../memory/content";
import { addressOf } from "../../workbook/address";
import type { CellEdit, Reason } from "../../workbook/plan";
import type { Sheet } from "../../workbook/snapshot";
import type { Verification } from "../verify";
import type { Correction } from "./correction";

/** The fixes of all findings, with what stands now in their cells. */
export function offerCorrections({ workbook, findings }: Verification): readonly Correction[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const taken = new Map<string, number>();
  const offered: Correction[] = [];
  for (const finding of findings) {
    const { fix, rule } = finding;
    if (fix === null || fix.edits.length === 0) continue;
    const why: Reason = { code: "corrected", args: { rule, label: fix.label } };
    const edits = fix.edits.flatMap((edit) => editOf(sheets.get(edit.sheet), edit, why));
    const key = numbered(keyOf(finding, fix.edits[0]!), taken);
    offered.push({ key, finding, label: fix.label, kind: fix.kind, edits });
  }
  return offered;
}

function editOf(sheet: Sheet | undefined, { at, value, format }: FixEdit, why: Reason): readonly CellEdit[] {
  if (sheet === undefined) return [];
  const old = contentOf(sheet.cell(at.row, at.column));
  return [{ sheet: sheet.name, ...at, old, value, style: "keep", format: format ?? null, why }];
}

function keyOf({ rule, place }: Finding, first: FixEdit): string {
  const { sheet, at } = place ?? first;
  return `${rule} ${sheet}!${addressOf(at.row, at.column)}`;
}

/** Two findings of one rule on one cell. */
function numbered(key: string, taken: Map<string, number>): string {
  const times = (taken.get(key) ?? 0) + 1;
  taken.set(key, times);
  return times === 1 ? key : `${key} (${String(times)})`;
}

// SPDX-License-Identifier: EUPL-1.2
import { canLeaveOut, conflictKey, type FillDecisions } from "../../../core/usecases/filling/decisions";
import type { WritePlan } from "../../../core/workbook/plan";
import { fillTexts } from "../../i18n/fill";
import { decisionKey } from "./decide";

/** True when something is written, as it is decided now. */
export function willWrite({ edits, sheets, names }: WritePlan, { overwritten, leftOut }: FillDecisions): boolean {
  if (sheets.length + names.length + overwritten.size > 0) return true;
  return edits.some((edit) => !canLeaveOut(edit) || !leftOut.has(decisionKey(edit)));
}

/** "12 celle da scrivere. 3 conflitti: 1 da scrivere." */
export function summaryText({ edits, sheets, conflicts }: WritePlan, { overwritten, leftOut }: FillDecisions): string {
  const made = sheets.filter(({ hidden }) => !hidden).length;
  const written = conflicts.filter((conflict) => overwritten.has(conflictKey(conflict) ?? "")).length;
  const left = leftOut.size;
  const parts = [
    edits.length > left && fillTexts("cellCount", { count: edits.length - left }),
    made > 0 && fillTexts("sheetCount", { count: made }),
    conflicts.length > 0 && fillTexts("conflictCount", { count: conflicts.length, written }),
    left > 0 && fillTexts("leftOutCount", { count: left }),
  ];
  return parts
    .filter((part) => part !== false)
    .map((part) => `${part}.`)
    .join(" ");
}

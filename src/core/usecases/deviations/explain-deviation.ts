// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../checks/finding";
import { contentOf } from "../../memory/content";
import { deviationCauses } from "../../values/deviation-cause";
import { isNoReason } from "../../values/reason-words";
import type { CellEdit } from "../../workbook/plan";
import type { FillPlan } from "../fill";
import { plainDraft, planOf } from "../filling/draft";
import { because } from "../filling/reasons";
import type { Verification } from "../verify";
import { ANSWER_FIELDS, type AnswerField, type DeviationAnswers, deviationRow } from "./deviation-row";

/**
 * Plans why an indicator deviates, in staff's own columns of its row on «Scostamenti»; null where there is no such row.
 * Nothing of PERF's is touched: the memory has nothing to learn of it. Writes nothing.
 */
export function explainDeviation(
  verification: Verification,
  finding: Finding,
  answers: DeviationAnswers,
): FillPlan | null {
  const row = deviationRow(verification, finding);
  if (row?.state !== "found") return null;
  const draft = plainDraft(verification.workbook, verification.memory);
  const { sheet, cells, written } = row;
  for (const field of ANSWER_FIELDS) {
    const value = answers[field].trim();
    if (value === written[field]) continue;
    const { at } = cells[field];
    const cell = sheet.cell(at.row, at.column);
    const why = because("deviation-written", { name: sheet.name });
    const edit: CellEdit = {
      ...{ sheet: sheet.name, ...at },
      old: contentOf(cell),
      value: value || null,
      ...KEPT,
      why,
    };
    if (cell.formula === "none" && !sheet.isLocked(at.row, at.column)) draft.edits.push(edit);
    else
      draft.conflicts.push({ sheet: sheet.name, cell: at, found: edit.old, wanted: value, why: refusal(sheet.name) });
  }
  return { plan: planOf(draft), notes: draft.notes };
}

const KEPT = { style: "keep", format: null } as const;

function refusal(name: string) {
  return because("deviation-locked", { name });
}

/** Which of the answers a verification would ask for again: the cause is one of three, the reason says something. */
export function missingAnswers({ cause, reason }: DeviationAnswers, needsCause = true): readonly AnswerField[] {
  const missing: AnswerField[] = [];
  if (needsCause && deviationCauses(cause).length === 0) missing.push("cause");
  if (isNoReason(reason)) missing.push("reason");
  return missing;
}

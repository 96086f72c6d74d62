// SPDX-License-Identifier: EUPL-1.2
import { isNoAct, isNoReason } from "../values/reason-words";
import type { AnswerFault, Variation, VariationAnswer } from "./variation";

/** The days between which an act can have varied the Plan. */
export interface ActDays {
  /** Of the Plan from which it departs; null: not said. */
  readonly plan: number | null;
  /** null: nobody said, and no day is in the future. */
  readonly today: number | null;
}

/** What keeps an answer from being evidence: the OIV must be able to look the act up. */
export function faultsOf({ act, date, day, reason }: VariationAnswer, days: ActDays): readonly AnswerFault[] {
  const faults: AnswerFault[] = [];
  if (isNoAct(act)) faults.push("act");
  if (date === "") faults.push("date");
  else if (day === null) faults.push("not-a-date");
  else if (days.today !== null && day > days.today) faults.push("future");
  else if (days.plan !== null && day < days.plan) faults.push("before-plan");
  if (isNoReason(reason)) faults.push("reason");
  return faults;
}

/** True where the act by which the body varied its Plan is cited in full. */
export function isCited({ answer, faults }: Pick<Variation, "answer" | "faults">): boolean {
  return answer !== null && faults.length === 0;
}

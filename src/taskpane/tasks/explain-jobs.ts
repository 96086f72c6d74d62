// SPDX-License-Identifier: EUPL-1.2
import { explainerOf, type Explainer } from "../../core/usecases/explain/explain-cell";
import type { Explanation, NotExplained } from "../../core/usecases/explain/explanation";
import type { Verification } from "../../core/usecases/verify";
import type { Asked, ExplainState } from "../state/explain-state";

/** An explainer knows all cells of its verification: it is made once for each, and goes with it. */
const explainers = new WeakMap<Verification, Explainer>();

function explainerFor(verification: Verification): Explainer {
  const known = explainers.get(verification) ?? explainerOf(verification);
  explainers.set(verification, known);
  return known;
}

/** How the figure came about; null where the workbook has it no longer. */
export function explained(verification: Verification, asked: Asked): Explanation | NotExplained | null {
  const explainer = explainerFor(verification);
  return asked.kind === "cell" ? explainer.cell(asked.place.sheet, asked.place.at) : explainer.subject(asked.subject);
}

/** What the place shows once something was asked; what was shown before is on the trail when `isDeeper`. */
export function answered(
  state: ExplainState,
  verification: Verification,
  asked: Asked,
  isDeeper: boolean,
): Partial<ExplainState> {
  const answer = explained(verification, asked);
  if (answer === null) return { answer: null, nothing: null, trail: [], of: verification };
  // an explanation that somebody reads does not go because a cell without a figure was chosen
  if (answer.kind === "not-explained") return { nothing: answer, of: verification };
  const trail = isDeeper && state.answer ? [...state.trail, state.answer.asked] : state.trail;
  return { answer: { asked, explanation: answer }, nothing: null, trail, of: verification };
}

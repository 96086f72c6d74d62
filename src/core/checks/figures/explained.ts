// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../scorecard/scored";
import type { SameIndicators } from "../index/same/same-indicators";
import type { ScorecardIndex } from "../index/scorecard-index";
import { deviationCauses } from "../../values/deviation-cause";
import { noteLeavesOut } from "../../values/neutralised-words";
import { isNoReason } from "../../values/reason-words";
import type { CheckInputs, DeviationAnswer } from "../inputs";

/** A reason may stand in the cell itself: «neutralizzato per il blocco delle fiere, delibera 12» is more than the word. */
const WORDS_OF_A_REASON = 4;

/**
 * True when the row says why it deviates: cause and reason on «Scostamenti», a text in its column of notes or reasons,
 * or, where the indicator was left out, the reason that came with it.
 */
export function isExplained(indicator: Indicator, inputs: CheckInputs): boolean {
  if (isAnswered(indicator, inputs)) return true;
  return isLeftOutWithReason(indicator) || noteOf(indicator, inputs) !== "";
}

/** True when «Scostamenti» says why, with one of the three causes; what was left out by a decision has its reason alone. */
export function isAnswered(indicator: Indicator, { answerTo }: CheckInputs): boolean {
  const answer = answerTo(indicator);
  if (answer === null || isNoReason(answer.reason)) return false;
  return indicator.status === "neutralised" || deviationCauses(answer.cause).length > 0;
}

/** What staff wrote on «Scostamenti» about the row or, where nothing, about the same result on another dashboard. */
export function answerFor(
  indicator: Indicator,
  same: () => SameIndicators,
  { answerTo }: CheckInputs,
): DeviationAnswer | null {
  const own = answerTo(indicator);
  if (own !== null && own.cause + own.reason !== "") return own;
  for (const twin of same().groupOf(indicator)?.members ?? []) {
    const answer = hasSameFigures(twin, indicator) ? answerTo(twin) : null;
    if (answer !== null && answer.cause + answer.reason !== "") return answer;
  }
  return null;
}

/** As `isExplained`, here or on a twin: one result on several dashboards needs its reason once. */
export function isExplainedSomewhere(indicator: Indicator, same: () => SameIndicators, inputs: CheckInputs): boolean {
  if (isExplained(indicator, inputs)) return true;
  const twins = same().groupOf(indicator)?.members ?? [];
  return twins.some((twin) => twin !== indicator && hasSameFigures(twin, indicator) && isExplained(twin, inputs));
}

function hasSameFigures(a: Indicator, b: Indicator): boolean {
  return a.actual.number === b.actual.number && a.target.number === b.target.number;
}

/** True when the reason stands in a column of notes that has lost its heading: heading-missing says so. */
export function hasReasonWithoutHeading(
  { blockId, sheet, row }: Indicator,
  { blocks, lacksHeading }: Pick<ScorecardIndex, "blocks" | "lacksHeading">,
  { sheetNamed }: CheckInputs,
): boolean {
  if (!lacksHeading(blockId, "note")) return false;
  const nameless = blocks.get(blockId)?.headings.filter(({ text }) => text === "") ?? [];
  return nameless.some(({ at }) => wordsIn(sheetNamed(sheet)?.cell(row, at.column).text) > 1);
}

/** What the note gives as a reason; "" where it says nothing, or only that the row was left out or that all is well. */
export function noteOf(indicator: Indicator, { textOf }: CheckInputs): string {
  const note = indicator.columns.note === null ? "" : textOf(indicator, "note").trim();
  if (isNoReason(note)) return "";
  return noteLeavesOut(note) && wordsIn(note) < WORDS_OF_A_REASON ? "" : note;
}

/** True where nothing of an objective is measured because the body says so of each of its rows: a presumption is asked about row by row. */
export function isLeftOutAsWhole(rows: readonly Indicator[]): boolean {
  return rows.length > 0 && rows.every(({ status, presumed }) => status === "neutralised" && !presumed);
}

function isLeftOutWithReason({ explanation }: Indicator): boolean {
  const [cause] = explanation;
  if (cause?.code === "neutralised-because") return true;
  if (cause?.code === "neutralised-register") return cause.args["reason"] !== "";
  return cause?.code === "neutralised-said" && wordsIn(cause.args["text"]) >= WORDS_OF_A_REASON;
}

function wordsIn(text: string | number | boolean | null | undefined): number {
  return typeof text === "string" ? text.trim().split(/\s+/).length : 0;
}

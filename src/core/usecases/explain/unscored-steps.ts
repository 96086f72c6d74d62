// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../scorecard/scored";
import { fieldPlace, type ExplainContext } from "./explain-context";
import { step, type Place, type Step } from "./explanation";
import { phaseSteps } from "./indicator-rules";

/** Why an indicator has no figure: what decided it, then the reason itself. Never 0 for want of data. */
export function unscoredSteps(context: ExplainContext, indicator: Indicator): readonly Step[] {
  const because = indicator.explanation[0]!;
  const rules = indicator.status === "no-actual" ? [context.sources.parameter("missingActual")] : [];
  const notes = indicator.explanation.slice(2).map((reason) => step("note", reason));
  return [
    ...phaseSteps(context),
    ...rules,
    step("left-out", because, { place: placeOf(context, indicator) }),
    ...notes,
  ];
}

/** The cell that the reason is about. */
function placeOf({ decided, sources }: ExplainContext, indicator: Indicator): Place | null {
  const { code, args } = indicator.explanation[0]!;
  if (code === "neutralised-register") {
    const entry = decided(indicator);
    return entry && sources.register(entry.row, "neutralised");
  }
  const field = args["field"] ?? FIELD_OF[code];
  return field === "actual" || field === "target" || field === "declared" || field === "note" || field === "baseline"
    ? fieldPlace(indicator, field)
    : null;
}

const FIELD_OF: Readonly<Record<string, string>> = {
  "no-target": "target",
  "no-actual": "actual",
  "not-due": "actual",
  "not-due-text": "actual",
  "not-due-date": "target",
  "date-passed": "actual",
  "neutralised-presumed": "declared",
  "neutralised-because": "note",
  "unreadable-actual": "actual",
  "unreadable-target": "target",
  "type-mismatch": "actual",
  "negative-target": "target",
  "baseline-missing": "baseline",
  "baseline-beyond": "baseline",
};

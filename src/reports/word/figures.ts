// SPDX-License-Identifier: EUPL-1.2
import { declaredRatio } from "../../core/scorecard/declared-check";
import type { Indicator, Objective } from "../../core/scorecard/scored";
import { displayText } from "../../core/values/display";
import type { TypedValue } from "../../core/values/typed-value";
import { percentText } from "../../core/wording/numbers";
import { INDICATOR_STATUS_TERMS } from "../../core/wording/terms";

/** The % of an indicator; the reason where there is none, and what the body declares where that is not the same. */
export function indicatorFigure(indicator: Indicator, dateSystem: 1900 | 1904): string {
  const { achievement, status, declaredCheck } = indicator;
  const own = achievement === null ? INDICATOR_STATUS_TERMS[status] : percentText(achievement);
  return beside(own, achievement === null || declaredCheck === "differs" ? declaredText(indicator, dateSystem) : "");
}

/** The % of an objective, likewise; "—" where there is none. */
export function objectiveFigure(objective: Objective, dateSystem: 1900 | 1904): string {
  const { score, declaredCheck } = objective;
  const declared = score === null || declaredCheck === "differs" ? declaredText(objective, dateSystem) : "";
  if (score !== null) return beside(percentText(score), declared);
  return declared === "" ? "—" : `dichiarata ${declared}`;
}

function beside(own: string, declared: string): string {
  return declared === "" ? own : `${own}\n(dichiarata ${declared})`;
}

/** What the body declares, as a reader of the document expects it; "" for nothing, or where PERF wrote the figure itself. */
export function declaredText(
  { declared, declaredByPerf }: { readonly declared: TypedValue; readonly declaredByPerf: boolean },
  dateSystem: 1900 | 1904,
): string {
  if (declaredByPerf) return "";
  const ratio = declaredRatio(declared);
  return ratio === null ? displayText(declared.cell, dateSystem) : percentText(ratio.ratio);
}

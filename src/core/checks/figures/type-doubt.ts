// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../scorecard/scored";
import { fold } from "../../values/fold";
import type { TypedValue } from "../../values/typed-value";
import type { ScorecardIndex } from "../index/scorecard-index";
import type { CheckInputs } from "../inputs";
import { isCount } from "./measure-words";

/** How the kind of a result contradicts what the row says that it measures. */
export type TypeDoubt = "percentOfCount" | "percentOfUnit" | "countLikePercent";

/** null where the result is of the kind that label and unit of measure announce. */
export function typeDoubt(indicator: Indicator, index: ScorecardIndex, inputs: CheckInputs): TypeDoubt | null {
  if (isPercentOfCount(indicator, index)) return "percentOfCount";
  if (isHundredForFew(indicator)) return "countLikePercent";
  return isPercentOfUnit(indicator, inputs) ? "percentOfUnit" : null;
}

/** A label that was cut short on this dashboard may go on as a ratio. */
function isPercentOfCount(indicator: Indicator, { same }: ScorecardIndex): boolean {
  const { actual, target, label } = indicator;
  if (!showsPercent(actual) || (target.type !== "blank" && !showsPercent(target)) || !isCount(label)) return false;
  return same().groupOf(indicator)?.how !== "truncated";
}

const COUNTED = /^(?:n|n[.°º]|nr\.?|num\.?|numero)$/;

/** «n.» in the column of the unit, beside figures in per cent. */
function isPercentOfUnit(indicator: Indicator, { textOf }: CheckInputs): boolean {
  const { actual, target, columns } = indicator;
  if (columns.unit === null || !showsPercent(actual) || (target.type !== "blank" && !showsPercent(target)))
    return false;
  return COUNTED.test(fold(textOf(indicator, "unit")));
}

/** What the reading took for a percentage beside another is not enough: the sign must be seen. */
function showsPercent(value: TypedValue): boolean {
  const { kind, text, format } = value.cell;
  return value.type === "percent" && (kind === "text" ? text : format).includes("%");
}

const FULL_MARK = 100;
/** Of a hundred things planned as twenty at most, somebody would have planned more. */
const FEW = 20;

function isHundredForFew({ actual, target, label }: Indicator): boolean {
  if (actual.type !== "number" || actual.number !== FULL_MARK || actual.unit !== "") return false;
  return target.type === "number" && target.number > 0 && target.number <= FEW && isCount(label);
}

// SPDX-License-Identifier: EUPL-1.2
import { foldHeading } from "../values/fold";
import type { HeadingCell } from "./heading-cell";
import type { ColumnRole } from "./vocabulary/headings";
import { HAS_TARGET, OF_PERFORMANCE, OTHER_REGISTER, OTHER_SUBJECT } from "./vocabulary/other-subjects";

const FIGURES: readonly ColumnRole[] = ["actual", "target", "declared"];
/** Columns that name what is measured. */
const MEASURED: readonly ColumnRole[] = ["indicator", "objective", "operational"];
/** Columns that indicators have and a budget has not. */
const OF_INDICATORS: readonly ColumnRole[] = ["unit", "polarity", "baseline", "lower", "upper", "algorithm"];
/** One heading of a register may stand among indicators («Processo», «Impatto»). */
const FEWEST_OF_REGISTER = 2;

/** How many of result, target and % the headings name. */
export function figuresIn(seen: readonly HeadingCell[]): number {
  const roles = new Set<ColumnRole | null>(seen.map(({ role }) => (role === "objectiveDeclared" ? "declared" : role)));
  return FIGURES.filter((role) => roles.has(role)).length;
}

/**
 * True for headings of a table of performance, which name what is measured. Budgets, too, have «Previsto», «Realizzato»
 * and «% realizzazione»: without a column that names what is measured, a word or a column that only indicators have must
 * stand beside all three figures; and where a column names a budget's rows, a target.
 */
export function isAboutPerformance(seen: readonly HeadingCell[]): boolean {
  const has = (role: ColumnRole): boolean => seen.some((cell) => cell.role === role);
  const isMeasured = MEASURED.some(has);
  if (isMeasured) return (has("actual") && has("target")) || !isOtherRegister(seen.map(({ text }) => text));
  const words = seen.map(({ text }) => foldHeading(text));
  if (words.some((each) => OTHER_SUBJECT.test(each)) && !words.some((each) => HAS_TARGET.test(each))) return false;
  const isNamed = has("perspective") && words.some((each) => /^prospettiv/.test(each));
  if (!isNamed && figuresIn(seen) < FIGURES.length) return false;
  return isNamed || OF_INDICATORS.some(has) || words.some((each) => OF_PERFORMANCE.test(each));
}

/** True for the headings of a register of risks or of contracts. */
export function isOtherRegister(headings: readonly string[]): boolean {
  return headings.filter((text) => OTHER_REGISTER.test(foldHeading(text))).length >= FEWEST_OF_REGISTER;
}

// SPDX-License-Identifier: EUPL-1.2
import { fold } from "./fold";
import type { TypedValue } from "./typed-value";

interface Pair {
  readonly actual: TypedValue;
  readonly target: TypedValue;
}

/** An indicator that measures the reduction itself: there 12 % is one of 12 %, not what is left. */
const MEASURES_FEWER = /^(?:% |percentuale |tasso )?(?:di )?(?:riduzione|diminuzione|decremento|calo|contrazione)\b/;
const MEASURES_MORE = /^(?:% |percentuale |tasso )?(?:di )?(?:incremento|aumento|crescita)\b/;
/** A base and a result in different units (45 and 0,45) are further apart than any change. */
const NEAR = 10;

/** True where result or target is said against another year's, hence no figure by itself. */
export function isRelative({ ambiguous }: TypedValue): boolean {
  return ambiguous?.code === "relative-share" || ambiguous?.code === "relative-amount";
}

/**
 * Settles «-10% rispetto al 2020»: beside another change it is compared with that; beside an absolute figure it is
 * reckoned from the baseline, which is said. With neither it stays a text: compared with an absolute figure it would
 * score a result of 900 against -0,1.
 */
export function settleRelative(pair: Pair, baseline: number | null, label: string): Pair {
  const { actual, target } = pair;
  if (!isRelative(actual) && !isRelative(target)) return pair;
  const isShare = (isRelative(target) ? target : actual).ambiguous!.code === "relative-share";
  const words = fold(label);
  if (isChange(actual, isShare, words) && isChange(target, isShare, words)) {
    return { actual: asChange(actual, isShare, words), target: asChange(target, isShare, words) };
  }
  if (baseline === null) return pair;
  return { actual: fromBase(actual, target, baseline), target: fromBase(target, actual, baseline) };
}

/** A change by its own words, by its sign, or because that is what the indicator measures. */
function isChange(value: TypedValue, isShare: boolean, words: string): boolean {
  if (isRelative(value)) return (value.ambiguous!.code === "relative-share") === isShare;
  if (value.type !== (isShare ? "percent" : "number")) return false;
  const measuresChange = MEASURES_FEWER.test(words) || MEASURES_MORE.test(words);
  return value.number < 0 || value.cell.text.trim().startsWith("+") || measuresChange;
}

function asChange(value: TypedValue, isShare: boolean, words: string): TypedValue {
  const isFewer = MEASURES_FEWER.test(words);
  const change = isRelative(value) ? value.ambiguous!.other : value.number;
  const isTurned = isFewer && (isRelative(value) || change < 0);
  const operator = value.operator !== null && isFewer ? ">=" : value.operator;
  return {
    ...value,
    type: isShare ? "percent" : "number",
    number: isTurned ? -change : change,
    operator,
    ambiguous: null,
  };
}

function fromBase(value: TypedValue, beside: TypedValue, base: number): TypedValue {
  const { ambiguous } = value;
  if (!isRelative(value) || ambiguous === null || isRelative(beside) || !isAbsolute(beside, base)) return value;
  const isShare = ambiguous.code === "relative-share";
  // Points of a percentage and its shares are told apart by nothing here.
  if (!isShare && beside.type === "percent") return value;
  const number = isShare ? base * (1 + ambiguous.other) : base + ambiguous.other;
  const type = beside.type === "percent" ? "percent" : "number";
  const reported = { ...ambiguous, code: "relative-to-baseline" as const };
  // Without the noise of the product: 110 and not 110.00000000000001.
  return { ...value, type, number: Number(number.toPrecision(12)), ambiguous: reported };
}

function isAbsolute({ type, number, ambiguous }: TypedValue, base: number): boolean {
  if (type === "blank") return true;
  if ((type !== "number" && type !== "percent") || (ambiguous !== null && type !== "number")) return false;
  const ratio = Math.abs(number / base);
  return number === 0 || (ratio >= 1 / NEAR && ratio <= NEAR);
}

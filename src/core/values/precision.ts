// SPDX-License-Identifier: EUPL-1.2

/** Decimals beyond which a stored number is taken for a computed one, not for one that somebody typed. */
const MOST_TYPED_DECIMALS = 9;

/** Decimals of the shortest decimal writing of a number: 0.84 -> 2, 15 -> 0, 1e-7 -> 7. */
export function storedDecimals(value: number): number {
  const text = String(Math.abs(value));
  const exponent = text.indexOf("e-");
  const mantissa = exponent < 0 ? text : text.slice(0, exponent);
  const point = mantissa.indexOf(".");
  const decimals = point < 0 ? 0 : mantissa.length - point - 1;
  return exponent < 0 ? decimals : decimals + Number(text.slice(exponent + 2));
}

/**
 * Half of the last digit known of a constant that is shown with `shown` decimals (of the fraction: 2 for "0%").
 * 0 when the number is exact: a count, or stored with more digits than it shows. Source: report of Bergamo 2021,
 * objective 1.2, whose "84%" held 84,43 %.
 */
export function constantUncertainty(value: number, shown: number, isCount: boolean): number {
  if (isCount && Number.isInteger(value)) return 0;
  return hasAtMost(shown, value) ? 0.5 * 10 ** -shown : 0;
}

// The same as storedDecimals(value) <= decimals, without writing the number: two exact integers and one rounding.
function hasAtMost(decimals: number, value: number): boolean {
  const scaled = Math.round(value * 10 ** decimals);
  // Beyond this the product may be rounded to the wrong integer.
  if (decimals > 22 || !(Math.abs(scaled) < 1e15)) return storedDecimals(value) <= decimals;
  return scaled / 10 ** decimals === value;
}

/** Half of the last digit of a declared figure: the digits that it shows, or those that were typed if more. */
export function declaredHalfUnit(value: number, shown: number): number {
  return 0.5 * 10 ** -Math.min(Math.max(shown, storedDecimals(value)), MOST_TYPED_DECIMALS);
}

// SPDX-License-Identifier: EUPL-1.2

/** Powers of ten that a product with them keeps exact, and halves of the last digit: looked up, since each row needs several. */
const POWERS = Array.from({ length: 23 }, (_, digits) => 10 ** digits);
const HALF_UNITS = POWERS.map((_, digits) => 0.5 * 10 ** -digits);

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
  return hasAtMost(shown, value) ? halfUnit(shown) : 0;
}

// The same as storedDecimals(value) <= decimals, without writing the number: two exact integers and one rounding.
function hasAtMost(decimals: number, value: number): boolean {
  const power = POWERS[decimals];
  if (power === undefined) return storedDecimals(value) <= decimals;
  const scaled = Math.round(value * power);
  // Beyond this the product may be rounded to the wrong integer.
  if (!(Math.abs(scaled) < 1e15)) return storedDecimals(value) <= decimals;
  return scaled / power === value;
}

function halfUnit(decimals: number): number {
  return HALF_UNITS[decimals] ?? 0.5 * 10 ** -decimals;
}

/** Half of the last digit of a declared figure: the digits that it shows, or those that were typed if more. */
export function declaredHalfUnit(value: number, shown: number): number {
  // Nearly all show what they hold, or are computed: only the rest need to be written out.
  if (shown >= MOST_TYPED_DECIMALS || !hasAtMost(MOST_TYPED_DECIMALS, value)) return halfUnit(MOST_TYPED_DECIMALS);
  return halfUnit(hasAtMost(shown, value) ? shown : storedDecimals(value));
}

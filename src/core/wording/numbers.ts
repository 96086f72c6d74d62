// SPDX-License-Identifier: EUPL-1.2

const NO_BREAK_SPACE = "\u00a0";

/** A ratio as Italian text: 0.9333 -> "93,33 %", 1 -> "100 %". At most `decimals` decimals, half up, none needless. */
export function percentText(ratio: number, decimals = 2): string {
  return `${italianText(ratio, 2, decimals)}${NO_BREAK_SPACE}%`;
}

/** A number as Italian text: 8296.5 -> "8.296,5". At most `decimals` decimals, half up, none needless. */
export function numberText(value: number, decimals = 4): string {
  return italianText(value, 0, decimals);
}

function italianText(value: number, shift: number, decimals: number): string {
  if (!Number.isFinite(value)) return "—";
  const digits = shiftedHalfUp(Math.abs(value), shift + decimals);
  if (digits.includes("e")) return String(value);
  const padded = digits.padStart(decimals + 1, "0");
  const whole = padded.slice(0, padded.length - decimals).replace(/\B(?=(\d{3})+$)/g, ".");
  const fraction = padded.slice(padded.length - decimals).replace(/0+$/, "");
  const text = fraction === "" ? whole : `${whole},${fraction}`;
  return value < 0 && text !== "0" ? `-${text}` : text;
}

/**
 * Half up on the decimal digits a person would write, not on the binary fraction: 0.98335 is 98,34 %, although
 * its nearest double lies below. Fifteen digits, as Excel shows, so that the noise of a sum (0.30000000000000004) is gone.
 */
function shiftedHalfUp(value: number, places: number): string {
  const [mantissa, exponent = "0"] = String(Number(value.toPrecision(15))).split("e");
  return String(Math.round(Number(`${mantissa}e${Number(exponent) + places}`)));
}

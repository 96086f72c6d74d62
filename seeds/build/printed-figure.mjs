// SPDX-License-Identifier: EUPL-1.2

const DATE = /^(\d{2})\/(\d{2})\/(\d{4})$/;
const NUMBER = /^(€ )?(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;
// One figure of the report has a decimal point ("98.45%"): only a percentage may, "8.296" is eight thousand.
const PERCENTAGE = /^(-?\d+)(?:[.,](\d+))?%$/;
const DAY = 86_400_000;

/**
 * What staff would have typed for a printed text, and the number format that shows it as printed.
 * Whatever is no figure ("SI/NO", "n.s.", "-") stays text; "" is a blank.
 * @param {string} printed
 * @returns {{ value: number | string | null, format: string }}
 */
export function typedFigure(printed) {
  if (printed === "") return { value: null, format: "General" };
  return asPercentage(printed) ?? asDate(printed) ?? asNumber(printed) ?? { value: printed, format: "General" };
}

function asPercentage(printed) {
  const match = PERCENTAGE.exec(printed);
  if (!match) return null;
  const [, whole, decimals = ""] = match;
  // "e-2" and not a division: the stored fraction is then the double nearest to the printed one
  return { value: Number(`${whole}.${decimals}e-2`), format: `${fixed("0", decimals)}%` };
}

function asDate(printed) {
  const match = DATE.exec(printed);
  if (!match) return null;
  const [day, month, year] = match.slice(1).map(Number);
  return { value: (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY, format: "dd/mm/yyyy" };
}

function asNumber(printed) {
  const match = NUMBER.exec(printed);
  if (!match) return null;
  const [, euro, sign, whole, decimals = ""] = match;
  const format = fixed(whole.includes(".") ? "#,##0" : "0", decimals);
  const value = Number(`${sign}${whole.replaceAll(".", "")}.${decimals}`);
  // The code Excel itself writes for "€ Italiano (Italia)"
  return { value, format: euro ? `[$€-410]\\ ${format}` : format };
}

function fixed(whole, decimals) {
  return decimals === "" ? whole : `${whole}.${"0".repeat(decimals.length)}`;
}

// SPDX-License-Identifier: EUPL-1.2
import { formatMeaning } from "../../../src/core/values/number-format";
import { italianDate } from "./italian-date";
import { typedFormula } from "./typed-formula";

/** What to enter in the host, which reads texts as an Excel of the United States does, and the format it brings. */
export interface Typed {
  readonly value: number | string | boolean;
  /** For a cell that has no format of its own; null: none. */
  readonly format: string | null;
}

/** Error codes as Italian Excel shows and takes them. */
const ERRORS: Readonly<Record<string, string>> = {
  "#NULLO!": "#NULL!",
  "#DIV/0!": "#DIV/0!",
  "#VALORE!": "#VALUE!",
  "#RIF!": "#REF!",
  "#NOME?": "#NAME?",
  "#NUM!": "#NUM!",
  "#N/D": "#N/A",
};

const NUMBER = /^([-+]?)(\d{1,3}(?:\.\d{3})+|\d+|(?=,\d))(?:,(\d*))?(?:e([-+]?\d+))?\s*(%?)$/i;
const TIME = /^\d{1,2}:\d{2}(?::\d{2})?$/;

/**
 * What a user of Excel in Italian means by a text: «12,5» and «50 %» are numbers, «31/12/2026» is a date, «12.5» is a
 * text. In a cell formatted as a percentage «50» is 50 %, as Excel adds the sign while one types.
 */
export function typedValue(text: string, cellFormat: string, dateSystem: 1900 | 1904): Typed {
  const trimmed = text.trim();
  if (trimmed === "" || text.startsWith("'")) return plain(trimmed === "" ? "" : text);
  if (cellFormat === "@") return plain(`'${text}`);
  if (/^=./.test(trimmed)) return plain(typedFormula(trimmed));
  const known = ERRORS[trimmed.toUpperCase()];
  if (known !== undefined) return plain(known);
  if (/^(?:vero|falso)$/i.test(trimmed)) return plain(/^v/i.test(trimmed));
  const dated = italianDate(trimmed, dateSystem);
  if (dated) return dated;
  if (TIME.test(trimmed)) return plain(trimmed);
  // Whatever else it is in English, or a formula without «=», is a text here.
  return typedNumber(trimmed, cellFormat) ?? plain(`'${text}`);
}

function typedNumber(text: string, cellFormat: string): Typed | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, sign, whole = "", decimals, exponent = "0", percent] = match;
  const digits = `${sign!}${whole.replaceAll(".", "") || "0"}.${decimals || "0"}`;
  const isPercent = percent !== "" || formatMeaning(cellFormat).kind === "percent";
  // By its exponent, not by a division: «92,5 %» must be 0.925 and no neighbour of it.
  const value = Number(`${digits}e${String(Number(exponent) - (isPercent ? 2 : 0))}`);
  return { value, format: formatOf({ isPercent, hasDecimals: Boolean(decimals), isGrouped: whole.includes(".") }) };
}

interface Writing {
  readonly isPercent: boolean;
  readonly hasDecimals: boolean;
  readonly isGrouped: boolean;
}

function formatOf({ isPercent, hasDecimals, isGrouped }: Writing): string | null {
  if (isPercent) return hasDecimals ? "0.00%" : "0%";
  if (!isGrouped) return null;
  return hasDecimals ? "#,##0.00" : "#,##0";
}

function plain(value: string | boolean): Typed {
  return { value, format: null };
}

// SPDX-License-Identifier: EUPL-1.2

export interface ParsedNumber {
  /** A percentage is a fraction. */
  readonly number: number;
  readonly isPercent: boolean;
  /** Decimals written, in the unit written ("98,45%" has 2). */
  readonly decimals: number;
  readonly unit: string;
}

const UNIT_WORDS =
  "giorni?(?: lavorativi| solari| di calendario| naturali)?|gg\\.?(?: ?lav(?:orativi|\\.)?| ?solari)?|ore|ora|h|minuti|min\\.?|['’′]|settiman[ae]|mes[ei]|ann[oi]|euro|eur|€|imprese|utenti|unit[aà]|punti(?: percentuali)?|p\\.p\\.|pratiche|eventi|incontri|iniziative|azioni|report|documenti";
const NUMBER = new RegExp(
  `^(?:n\\.?°?|nr\\.?|num\\.?|numero|€|euro|eur)?\\s*([+-]?)\\s*(\\d[\\d.,'’ \\u00a0\\u202f]*?)\\s*(%|per cento)?\\s*(${UNIT_WORDS})?\\s*\\.?$`,
);
const CURRENCY = /€|euro|eur\b/;

/**
 * A number as Italian staff write it: «8.296», «0,91», «98.45%», «€ 1.109.500,00», «30 gg.», «26'», «n. 5».
 * A point before groups of three digits separates thousands, unless the number begins with 0; any other point is decimal.
 * `text` is trimmed and lower case. null when it is no single number.
 */
export function parseNumber(text: string): ParsedNumber | null {
  if (text.length > 40) return null;
  const match = NUMBER.exec(text);
  if (!match) return null;
  const digits = plainDigits(match[2]!);
  if (digits === null) return null;
  const isPercent = match[3] !== undefined;
  const point = digits.indexOf(".");
  const magnitude = Number(digits);
  const signed = match[1] === "-" ? -magnitude : magnitude;
  return {
    number: isPercent ? percentFraction(signed, digits) : signed,
    isPercent,
    decimals: point < 0 ? 0 : digits.length - point - 1,
    unit: match[4] ?? (CURRENCY.test(text) ? "€" : ""),
  };
}

/** Division by 100 through the decimal writing, so that 98.45 % is the same double as a typed 0.9845. */
function percentFraction(signed: number, digits: string): number {
  const fraction = Number(`${digits}e-2`);
  return signed < 0 ? -fraction : fraction;
}

/** "8.296" -> "8296", "0,91" -> "0.91"; null when separators make no number. */
function plainDigits(written: string): string | null {
  const text = written.replace(/[\s\u00a0\u202f'’]/g, "");
  const lastComma = text.lastIndexOf(",");
  const lastPoint = text.lastIndexOf(".");
  if (lastComma >= 0 && lastPoint >= 0) return lastComma > lastPoint ? joined(text, ".", ",") : joined(text, ",", ".");
  if (lastComma >= 0) return /^\d+,\d+$/.test(text) ? text.replace(",", ".") : groups(text, ",");
  if (lastPoint < 0) return text;
  if (/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(text)) return text.replaceAll(".", "");
  return /^\d+\.\d+$/.test(text) ? text : null;
}

function joined(text: string, thousands: string, decimal: string): string | null {
  const [whole, fraction, ...more] = text.split(decimal);
  if (more.length > 0 || !/^\d+$/.test(fraction ?? "")) return null;
  const plain = groups(whole!, thousands);
  return plain === null ? null : `${plain}.${fraction!}`;
}

function groups(text: string, separator: string): string | null {
  const [first, ...others] = text.split(separator);
  return /^\d{1,3}$/.test(first!) && others.every((part) => /^\d{3}$/.test(part)) ? [first, ...others].join("") : null;
}

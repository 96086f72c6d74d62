// SPDX-License-Identifier: EUPL-1.2
import { isUnit } from "./units";

export interface ParsedNumber {
  /** A percentage is a fraction. */
  readonly number: number;
  readonly isPercent: boolean;
  /** Decimals written, in the unit written ("98,45%" has 2). */
  readonly decimals: number;
  readonly unit: string;
  /** What «mila» or «mln» multiplies by. */
  readonly scale: number;
  /** The other reading of «1.250» or «1,250»; NaN where there is only one. */
  readonly other: number;
}

const HEAD =
  /^(?:n\.?°?|nr\.?|num\.?|numero|n\.ro|circa|ca\.?|~|≈|%)? ?([+-]?) ?(€|euro|eur)? ?([+-]?) ?(\d+(?:[.,' ]\d+)*|[.,]\d+)(e[+-]?\d{1,3}(?!\d))?/;
/** Units that also stand before their figure; in the plural, for «giorno 15» is a day of the month. */
const UNIT_FIRST =
  /^(gg|giorni|ore|minuti|mesi|settimane|anni|kg|km|mq|ha|kwh|mwh|litri|(?:€|euro) ?\/ ?[a-zà-ù]+)\.? ?(?:n\.?°? ?)?(?=\d)/;
/** What most are: digits, perhaps with decimals, perhaps a percentage. */
const PLAIN = /^(\d+(?:[.,]\d+)?) ?(%?)$/;
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:mila|migliaia(?: di)?)(?![a-z])/, 1e3],
  [/^k(?=€| ?euro|$)/, 1e3],
  [/^(?:mln\.?|mil\.|milion[ei](?: di)?)(?![a-z])/, 1e6],
  [/^m(?=€)/, 1e6],
  [/^(?:mld\.?|miliard[oi](?: di)?)(?![a-z])/, 1e9],
];
const MAY_SCALE = /^m[il€]|^k/;
const PERCENT = /^(?:%|per ?cento(?![a-z]))/;
const LONGEST = 80;

/**
 * A number as Italian staff write it: «8.296», «0,91», «98.45%», «€ 1.109.500,00», «30 gg.», «26'», «n. 5», «1,2 mln».
 * A point before groups of three digits separates thousands, unless the number begins with 0; any other point is decimal.
 * `text` is clean (see cleanText). null when it is no single number.
 */
export function parseNumber(text: string): ParsedNumber | null {
  if (text.length > LONGEST) return null;
  const plain = PLAIN.exec(text);
  if (plain) return ofDigits(plainDigits(plain[1]!)!, 1, "", plain[2] === "%" ? BARE_PERCENT : BARE);
  const before = UNIT_FIRST.exec(text);
  if (before) return withUnit(before[1]!, parseNumber(text.slice(before[0].length)));
  const match = HEAD.exec(text);
  if (!match) return null;
  const digits = plainDigits(match[4]!);
  const tail = tailOf(text.slice(match[0].length).trim(), match[2] !== undefined, match[0].startsWith("%"));
  if (digits === null || tail === null) return null;
  return ofDigits(digits, match[1] === "-" || match[3] === "-" ? -1 : 1, match[5] ?? "", tail);
}

/** «gg. 60», «ore 8 settimanali». */
function withUnit(before: string, parsed: ParsedNumber | null): ParsedNumber | null {
  if (!parsed || parsed.isPercent) return null;
  return { ...parsed, unit: parsed.unit === "" ? before : `${before} ${parsed.unit}` };
}

function ofDigits(digits: Digits, sign: 1 | -1, exponent: string, { isPercent, scale, unit }: Tail): ParsedNumber {
  const { other } = digits;
  // «98.333%» has decimals: nobody reaches 98.333 %.
  const taken = isPercent && other?.includes(".") ? other : digits.plain;
  const point = taken.indexOf(".");
  return {
    number: sign * valueOf(taken, exponent, isPercent) * scale,
    isPercent,
    decimals: point < 0 ? 0 : taken.length - point - 1,
    unit,
    scale,
    other: other === null || isPercent ? NaN : sign * valueOf(other, exponent, isPercent) * scale,
  };
}

/** Division by 100 through the decimal writing, so that 98.45 % is the same double as a typed 0.9845. */
function valueOf(digits: string, exponent: string, isPercent: boolean): number {
  if (!isPercent) return Number(digits + exponent);
  return exponent === "" ? Number(`${digits}e-2`) : Number(digits + exponent) / 100;
}

interface Tail {
  readonly isPercent: boolean;
  readonly scale: number;
  readonly unit: string;
}
const BARE: Tail = { isPercent: false, scale: 1, unit: "" };
const BARE_PERCENT: Tail = { isPercent: true, scale: 1, unit: "" };
const BARE_MONEY: Tail = { isPercent: false, scale: 1, unit: "€" };

/** What follows the digits: a scale, a % sign, a unit; null where it is something else. */
function tailOf(text: string, isMoney: boolean, percentBefore: boolean): Tail | null {
  if (text === "" || text === "." || text === ",-" || text === ",--" || text === ",00")
    return isMoney ? BARE_MONEY : percentBefore ? BARE_PERCENT : BARE;
  if (text === "%") return BARE_PERCENT;
  const percent = PERCENT.exec(text);
  if (percent) {
    const rest = text.slice(percent[0].length).trim();
    return rest === "" || rest === "." || isUnit(rest) ? BARE_PERCENT : null;
  }
  const scaled = MAY_SCALE.test(text) ? SCALES.find(([pattern]) => pattern.test(text)) : undefined;
  const rest = scaled ? text.replace(scaled[0], "").trim() : text;
  if (rest !== "" && !isUnit(rest)) return null;
  return { isPercent: percentBefore, scale: scaled?.[1] ?? 1, unit: rest || (isMoney ? "€" : "") };
}

interface Digits {
  readonly plain: string;
  /** The less usual reading; null where there is only one. */
  readonly other: string | null;
}

/** "8.296" -> "8296" (or "8.296"), "0,91" -> "0.91"; null when separators make no number. */
function plainDigits(written: string): Digits | null {
  if (/^\d+$/.test(written)) return sure(written);
  if (/^\d+,\d+$/.test(written)) return commaDecimal(written);
  if (/^\d+\.\d+$/.test(written)) return onePoint(written);
  if (/^[.,]\d+$/.test(written)) return sure(`0.${written.slice(1)}`);
  const groups = /^(\d{1,3})((?:[ ']\d{3})+|(?:\.\d{3})+|(?:,\d{3})+)(?:([.,])(\d+))?$/.exec(written);
  if (!groups || groups[3] === groups[2]![0]) return null;
  const whole = groups[1]! + groups[2]!.replace(/\D/g, "");
  return sure(groups[4] === undefined ? whole : `${whole}.${groups[4]}`);
}

function sure(plain: string): Digits {
  return { plain, other: null };
}

const ONE_GROUP = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** Italian decimals; «1,250» would be a thousand in English. */
function commaDecimal(written: string): Digits {
  const plain = written.replace(",", ".");
  return ONE_GROUP.test(written) ? { plain, other: written.replace(",", "") } : sure(plain);
}

/** Italian thousands where they can be; «12.5» and «0.125» have decimals. */
function onePoint(written: string): Digits {
  return ONE_GROUP.test(written) ? { plain: written.replace(".", ""), other: written } : sure(written);
}

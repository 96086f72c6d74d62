// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from "../workbook/cell";
import { afterParticiple } from "./after-participle";
import { cleanText } from "./clean-text";
import { typedValue } from "./make-value";
import { splitOperator } from "./operators";
import { dayNumber, parseDate } from "./parse-date";
import { parseDue, parseFigureDue, parseYearDue, type Due } from "./parse-due";
import { parseNumber, type ParsedNumber } from "./parse-number";
import { parseNumberWords } from "./number-words";
import { parseRelative } from "./parse-relative";
import { parseDuration, parseShare } from "./parse-share";
import { constantUncertainty } from "./precision";
import { answerWithReason, isErrorText, isMissingWord, yesNo } from "./text-words";
import { isKnownUnit } from "./units";
import type { Ambiguity, AmbiguityCode, MonthDay, Operator, TypedValue } from "./typed-value";

const LONGEST_VALUE = 80;
/** A count, and up to three words of which the first has a capital. */
const QUANTITY = /^\s*(?:\d+|\d{1,3}(?:\.\d{3})+)\s+\p{Lu}\p{L}*(?:\s+\p{L}+){0,2}\s*$/u;
const LONGEST_DAY = 40;
/** «30 / 06.» */
const LONGEST_FIGURE_DAY = 8;
/** «95% (delibera n. 5)»: a figure with a remark in brackets. */
const WITH_REMARK = /^(.+?) ?\(([^()]+)\)\.?$/;
const IN_BRACKETS = /^\(([€\d][^()]*)\)( ?[%€])?$/;

/** What a clean text (see cleanText) means: an answer, a date, a figure; "text" where it is none of them. */
export function interpretText(cell: Cell, text: string): TypedValue {
  return (
    (startsWithDigit(text) ? null : wordFrom(cell, text)) ?? measureFrom(cell, text) ?? typedValue(cell, "text", NaN)
  );
}

function startsWithDigit(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** What says by itself that it is nothing, an answer, an error. */
function wordFrom(cell: Cell, text: string): TypedValue | null {
  if (text === "" || isMissingWord(text)) return typedValue(cell, "blank", NaN);
  const answer = yesNo(text) ?? answerWithReason(text);
  if (answer !== null) return typedValue(cell, "yes-no", answer);
  return isErrorText(text) ? typedValue(cell, "error", NaN) : null;
}

function measureFrom(cell: Cell, text: string): TypedValue | null {
  if (text.length > LONGEST_VALUE) return null;
  // Without a figure there is at most a day in words («entro giugno»), and those are short.
  if (!/\d/.test(text) && text.length > LONGEST_DAY) return text.endsWith(")") ? withoutRemark(cell, text) : null;
  const { operator, rest } = splitOperator(text);
  return (
    withMinutes(text, conditionFrom(cell, text, operator, rest)) ??
    withoutRemark(cell, text) ??
    relativeFrom(cell, text) ??
    dayDone(cell, text)
  );
}

/** «approvato il 28/03/2024», «pubblicato entro giugno»: nothing but a day may follow («approvati 3 bandi» is a text). */
function dayDone(cell: Cell, text: string): TypedValue | null {
  const said = afterParticiple(text);
  return said === null ? null : dateFrom(cell, null, said);
}

/** «min. 12» is at least 12, or 12 minutes; «min. 12 incontri» has its unit. */
function withMinutes(text: string, value: TypedValue | null): TypedValue | null {
  if (value?.type !== "number" || value.unit !== "" || value.ambiguous !== null) return value;
  return /^min\.? ?\d/.test(text) ? { ...value, ambiguous: ambiguity("minimum-or-minutes", NaN) } : value;
}

function relativeFrom(cell: Cell, text: string): TypedValue | null {
  const relative = /\d/.test(text) ? parseRelative(text) : null;
  if (!relative) return null;
  const { change, isShare } = relative;
  const ambiguous = ambiguity(isShare ? "relative-share" : "relative-amount", change);
  return typedValue(cell, "text", NaN, { operator: change < 0 ? "<=" : ">=", ambiguous });
}

function conditionFrom(cell: Cell, text: string, operator: Operator | null, rest: string): TypedValue | null {
  // Dates and periods in words begin with a letter, and few texts do: the rest begin with a digit, a sign, a currency.
  if (rest.charCodeAt(0) > 64) return dateFrom(cell, operator, rest) ?? numberFrom(cell, operator, rest);
  if ((operator === "<=" || operator === "<") && rest.length <= LONGEST_FIGURE_DAY) {
    const due = parseFigureDue(rest) ?? parseYearDue(rest);
    // «entro il 30/06», not «< 12.05»: only a word asks for a day.
    if (due && /^[a-z]/.test(text)) return dueValue(cell, operator, due);
  }
  return figureFrom(cell, operator, rest);
}

function figureFrom(cell: Cell, operator: Operator | null, rest: string): TypedValue | null {
  // A figure and at most a unit, which nearly all are, is neither date nor share.
  if (!/[/.:-]|\d [a-z°]|\d[°o]|h/.test(rest)) return numberFrom(cell, operator, rest);
  const exact = dateFrom(cell, operator, rest);
  if (exact) return exact;
  const hours = parseDuration(rest);
  if (hours !== null) return typedValue(cell, "number", hours, { operator, decimals: 2, unit: "ore" });
  return shareFrom(cell, operator, rest) ?? numberFrom(cell, operator, rest);
}

function dateFrom(cell: Cell, operator: Operator | null, rest: string): TypedValue | null {
  const date = parseDate(rest);
  if (date) {
    const ambiguous = Number.isNaN(date.monthFirst) ? null : ambiguity("day-or-month", date.monthFirst);
    return typedValue(cell, "date", date.day, { operator, ambiguous });
  }
  const due = parseDue(rest);
  return due && dueValue(cell, operator, due);
}

/** Without its year a day stays a text, until the cycle is known. */
function dueValue(cell: Cell, operator: Operator | null, due: Due): TypedValue | null {
  if (due.year === null) {
    const ambiguous = ambiguity("year-missing", NaN, due);
    return typedValue(cell, "text", NaN, { operator, ambiguous });
  }
  const day = dayNumber(due.year, due.month, due.day);
  return day === null ? null : typedValue(cell, "date", day, { operator });
}

function shareFrom(cell: Cell, operator: Operator | null, rest: string): TypedValue | null {
  const share = parseShare(rest);
  if (!share) return null;
  const due = parseFigureDue(rest);
  const ambiguous = due ? ambiguity("date-or-number", share.part, due) : ambiguity("share-or-count", share.part);
  return typedValue(cell, "percent", share.part / share.whole, { operator, decimals: 2, ambiguous });
}

function numberFrom(cell: Cell, operator: Operator | null, rest: string): TypedValue | null {
  const inBrackets = rest.charCodeAt(0) === 40 ? IN_BRACKETS.exec(rest) : null;
  const parsed = inBrackets
    ? parseNumber(`-${inBrackets[1]!}${inBrackets[2] ?? ""}`)
    : (parseNumber(rest) ?? parseNumberWords(rest));
  if (!parsed || isNumberedName(cell.text, parsed)) return null;
  const { number, isPercent, decimals, unit } = parsed;
  return typedValue(cell, isPercent ? "percent" : "number", number, {
    operator,
    uncertainty: uncertaintyOf(parsed),
    decimals,
    unit,
    ambiguous: inBrackets ? ambiguity("parentheses", -number) : ambiguityOf(parsed, rest),
  });
}

/** «2.1 Entrate certe», «1 Promuovere il territorio»: a code and a name, not a figure and its unit («3 incontri»). */
function isNumberedName(raw: string, { unit }: ParsedNumber): boolean {
  if (unit === "" || !/^\s*\d[\d.]*[\s.)-]+\p{Lu}\p{Ll}|^\s*\d+\.\d{1,2}\s+\p{L}/u.test(raw)) return false;
  return !isKnownUnit(unit);
}

/**
 * «3 Convenzioni», «1.250 Utenti»: a count and its unit, where the column holds values; by itself it may be a code and a
 * name («1 Anagrafe»). null for anything else.
 */
export function quantityIn(cell: Cell): TypedValue | null {
  if (cell.kind !== "text" || !QUANTITY.test(cell.text)) return null;
  const parsed = parseNumber(cleanText(cell.text));
  return parsed && typedValue(cell, "number", parsed.number, { unit: parsed.unit });
}

function uncertaintyOf({ number, isPercent, decimals, scale }: ParsedNumber): number {
  // «1,2 mln» hides what «1.200.000» does not.
  if (scale > 1) return decimals === 0 ? 0 : 0.5 * 10 ** -decimals * scale;
  return constantUncertainty(number, decimals + (isPercent ? 2 : 0), !isPercent);
}

/** Money, and counts of named things, are in thousands: «€ 1.250», «1.250 utenti» have no other reading. */
function ambiguityOf({ other, unit, isPercent, number }: ParsedNumber, rest: string): Ambiguity | null {
  if (!Number.isNaN(other)) return unit === "" || number < other ? ambiguity("thousands-or-decimals", other) : null;
  if (isPercent || unit !== "" || !/^\d{1,2}\.\d{2}$/.test(rest)) return null;
  const due = parseFigureDue(rest);
  return due && ambiguity("date-or-number", NaN, due);
}

function withoutRemark(cell: Cell, text: string): TypedValue | null {
  const match = text.includes("(") ? WITH_REMARK.exec(text) : null;
  if (!match) return null;
  const head = interpretText(cell, match[1]!.trim());
  if (head.type === "text" && head.ambiguous === null) return null;
  const remark = match[2]!;
  const isFigure = head.type === "number" || head.type === "percent";
  if (!isFigure || head.ambiguous !== null || !/\d/.test(remark)) return head;
  const share = parseShare(remark);
  // «tre (3)»
  if (Number(remark) === head.number) return head;
  if (share && Math.abs(share.part / share.whole - head.number) < 0.006) return head;
  return /(?:n\.|nr\.?|art|delib|det|prot|dgr|del) ?\d|\d{1,2}\/\d{1,2}\/\d{2}|\b20\d\d\b/.test(remark)
    ? head
    : { ...head, ambiguous: ambiguity("remark", NaN) };
}

function ambiguity(code: AmbiguityCode, other: number, due: MonthDay | null = null): Ambiguity {
  return { code, other, due };
}

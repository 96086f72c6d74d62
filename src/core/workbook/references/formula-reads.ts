// SPDX-License-Identifier: EUPL-1.2
import { parseCorner, type Corner } from "./corner";
import { FORMULA_TOKEN as TOKEN, LONGEST_FORMULA, pastBrackets, tokenGroup as group } from "./tokens";

/** An area as a formula writes it. */
export interface AreaReference {
  /** "Foglio1", or "Foglio1:Foglio3" for all in between; null: the sheet of the formula. */
  readonly sheets: string | null;
  readonly from: Corner;
  readonly to: Corner;
}

/** A word that may be a defined name or a table; `sheet` when it is qualified. */
export interface NameReference {
  readonly sheet: string | null;
  readonly name: string;
}

/** What a formula reads, as far as its text tells. */
export interface FormulaReads {
  readonly areas: readonly AreaReference[];
  readonly names: readonly NameReference[];
  /** It computes where it reads: any cell may be meant. */
  readonly anything: boolean;
  /** SUMIF and AVERAGEIF stretch their last area to the shape of the first, beyond what is written. */
  readonly borrowsShape: boolean;
}

const OUTSIDE = group("outside");
const QUOTED = group("quoted");
const SHEET = group("sheet");
const AREA = group("area");
const CALL = group("call");
const WORD = group("word");
const BRACKET = group("bracket");
const COLON = group("colon");

const COMPUTES_ITS_PLACE = /^(?:INDIRECT|OFFSET)$/i;
const BORROWS_SHAPE = /^(?:SUMIF|AVERAGEIF)$/i;
const CONSTANT = /^(?:TRUE|FALSE)$/i;
// Parameters of LET and LAMBDA.
const PARAMETER = /^_xlpm\./i;

const ENDS_A_WORD = /[\p{L}\p{N}_.\\?]/u;
interface Reading {
  areas: AreaReference[];
  names: NameReference[];
  anything: boolean;
  borrowsShape: boolean;
  /** The sheet just named, which what follows belongs to; "outside": another file. */
  sheet: { readonly name: string } | "outside" | null;
}

/** Reads the references of a formula, without its leading "=". When in doubt, it reads anything. */
export function formulaReads(formula: string): FormulaReads {
  const reading: Reading = { areas: [], names: [], anything: false, borrowsShape: false, sheet: null };
  if (formula.length > LONGEST_FORMULA) return { ...reading, anything: true };
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(formula); match; match = TOKEN.exec(formula)) {
    const sheet = sheetNamed(match);
    if (sheet) reading.sheet = sheet;
    else {
      readToken(reading, match);
      reading.sheet = null;
    }
    if (match[BRACKET] === undefined) continue;
    // Tabella1[Valore] was read as its table; [Valore] alone means the table around the cell.
    if (!ENDS_A_WORD.test(formula[match.index - 1] ?? "")) reading.anything = true;
    TOKEN.lastIndex = pastBrackets(formula, match.index);
  }
  return reading;
}

function sheetNamed(match: RegExpExecArray): Reading["sheet"] {
  if (match[OUTSIDE] !== undefined) return "outside";
  const name = match[QUOTED]?.replaceAll("''", "'") ?? match[SHEET];
  return name === undefined ? null : { name };
}

function readToken(reading: Reading, match: RegExpExecArray): void {
  if (reading.sheet === "outside") return;
  const sheet = reading.sheet?.name ?? null;
  const area = match[AREA];
  const call = match[CALL];
  const word = match[WORD];
  if (area !== undefined) readArea(reading, sheet, area);
  else if (call !== undefined) readCall(reading, sheet, call);
  else if (word !== undefined && !CONSTANT.test(word) && !PARAMETER.test(word))
    reading.names.push({ sheet, name: word });
  // A range between computed ends: A1:INDEX(…).
  else if (match[COLON] !== undefined) reading.anything = true;
}

function readArea(reading: Reading, sheets: string | null, area: string): void {
  const [first = "", last = first] = area.split(":");
  const from = parseCorner(first, "start");
  const to = parseCorner(last, "end");
  if (from && to) reading.areas.push({ sheets, from, to });
  // FOO1234567 may be a name that looks like an address beyond the sheet.
  else reading.names.push({ sheet: sheets, name: area });
}

function readCall(reading: Reading, sheet: string | null, name: string): void {
  if (COMPUTES_ITS_PLACE.test(name)) reading.anything = true;
  if (BORROWS_SHAPE.test(name)) reading.borrowsShape = true;
  // A name can hold a LAMBDA and be called; what is no name is then a function of Excel's.
  reading.names.push({ sheet, name: `${name}(` });
}

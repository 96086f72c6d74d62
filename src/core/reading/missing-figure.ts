// SPDX-License-Identifier: EUPL-1.2
import { declaredRatio } from "../scorecard/declared-check";
import { foldHeading, oneLine } from "../values/fold";
import { interpret } from "../values/interpret";
import type { Sheet } from "../workbook/snapshot";
import { kindOf } from "./column-content";
import type { HeadingCell } from "./heading-cell";
import { seenHeading } from "./seen-heading";
import { DEPTH_BELOW } from "./share-below";
import { SAID_OF_THEM, type ColumnRole } from "./vocabulary/headings";
import { bareTime } from "./vocabulary/periods";

/** Which of the two figures no heading names, and how the column was found, or which ones it may be. */
export interface MissingFigure {
  readonly role: "actual" | "target";
  /** The column that the declared percentages prove; null when none is proved. */
  readonly column: number | null;
  /** Its heading; where none is proved, those that it may be, with their addresses. */
  readonly text: string;
}

/** Fewer percentages prove nothing, and nor do those of rows at 100 %, with which nearly anything agrees. */
const FEWEST_PROOFS = 3;
const FEWEST_TELLING = 2;
const NEARLY_ALL = 0.9;
const TOLERANCE = 0.011;
/** Two rows of the same kind make a column that may be the figure. */
const FEWEST_ROWS = 2;
/** What is ten times the other figure, or a tenth of it, measures something else. */
const WIDEST = 10;
const MONEY = /€|\beuro\b|\bimport[oi]\b|\bcost[oi]\b|\bspes[ae]\b/i;

/**
 * «Cifra X | Risultato | % raggiungimento»: one figure that no heading names would be said to be missing on each row,
 * while it stands there. It is taken where the declared percentages come out with it; else the columns that it may be
 * are told, once. Null where nothing stands there that it could be: then it is missing.
 */
export function missingFigure(sheet: Sheet, row: number, seen: readonly HeadingCell[]): MissingFigure | null {
  const of = (...roles: readonly ColumnRole[]): HeadingCell | undefined =>
    seen.find((cell) => cell.role !== null && roles.includes(cell.role));
  const [actual, target] = [of("actual"), of("target")];
  const declared = of("declared", "objectiveDeclared");
  const known = actual ?? target;
  if (!of("indicator") || !known || !declared || (actual && target)) return null;
  const role = actual ? "target" : "actual";
  const candidates = seen.filter((cell) => mayBeFigure(cell) && isAlike(sheet, row, cell.column, known.column));
  const isProved = ({ column }: HeadingCell): boolean => {
    const [result, goal] = role === "target" ? [known.column, column] : [column, known.column];
    return comesOut(sheet, row, { result, goal, declared: declared.column });
  };
  const proved = candidates.find(isProved);
  if (proved) return { role, column: proved.column, text: oneLine(proved.text) };
  if (candidates.length === 0) return null;
  const places = candidates.map(({ text, column }) => seenHeading(text, row, column));
  return { role, column: null, text: places.join(", ") };
}

/** The headings with the column that was proved, if one was. */
export function withFound(seen: readonly HeadingCell[], { role, column }: MissingFigure): readonly HeadingCell[] {
  return seen.map((cell) => (cell.column === column ? { ...cell, role } : cell));
}

function mayBeFigure({ role, text }: HeadingCell): boolean {
  return role === null && !SAID_OF_THEM.test(foldHeading(text)) && bareTime(text) === null && !MONEY.test(text);
}

/** True where two columns hold figures of one kind and size on most of the rows that have the known one. */
function isAlike(sheet: Sheet, heading: number, column: number, known: number): boolean {
  let [rows, alike] = [0, 0];
  for (let row = heading + 1; row <= heading + DEPTH_BELOW; row++) {
    const [one, other] = [sheet.cell(row, column), sheet.cell(row, known)];
    const kind = kindOf(other);
    if (kind === "blank" || kind === "text") continue;
    rows++;
    if (kindOf(one) === kind && isNear(interpret(one).number, interpret(other).number)) alike++;
  }
  return alike >= FEWEST_ROWS && alike * 2 > rows;
}

function isNear(one: number, other: number): boolean {
  if (one === 0 || other === 0) return true;
  const ratio = Math.abs(one / other);
  return ratio <= WIDEST && ratio >= 1 / WIDEST;
}

interface Columns {
  readonly result: number;
  readonly goal: number;
  readonly declared: number;
}

/** True where the result over the target, or the target over the result, gives nearly all the declared percentages. */
function comesOut(sheet: Sheet, heading: number, columns: Columns): boolean {
  let [compared, agreeing, telling] = [0, 0, 0];
  for (let row = heading + 1; row <= heading + DEPTH_BELOW; row++) {
    const [result, goal] = [sheet.cell(row, columns.result), sheet.cell(row, columns.goal)];
    const ratio = declaredRatio(interpret(sheet.cell(row, columns.declared)))?.ratio;
    if (ratio === undefined || kindOf(result) !== "figure" || kindOf(goal) !== "figure") continue;
    const own = interpret(result).number / interpret(goal).number;
    if (!Number.isFinite(own) || own <= 0) continue;
    const agrees = Math.abs(ratio - own) <= TOLERANCE || Math.abs(ratio - 1 / own) <= TOLERANCE;
    const isFull = Math.abs(ratio - 1) <= TOLERANCE;
    // At 100 % a result may be better than its target.
    if (isFull && !agrees) continue;
    compared++;
    if (agrees) agreeing++;
    if (agrees && !isFull) telling++;
  }
  return compared >= FEWEST_PROOFS && telling >= FEWEST_TELLING && agreeing >= compared * NEARLY_ALL;
}

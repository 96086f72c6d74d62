// SPDX-License-Identifier: EUPL-1.2
import { isTotalLabel } from "../../tables/sums/table-words";
import { foldHeading } from "../../values/fold";
import type { Sheet } from "../../workbook/snapshot";
import { scoreWord } from "./person-words";

/** What a card says of scores outside its rows of indicators. */
export interface CardScores {
  /** «Giudizio | 4», or a total: a score beside the words that say so. */
  readonly hasScore: boolean;
  /** «Punteggio totale | 87», or «Totale» with a figure in the column of scores: what it all comes to. */
  readonly hasTotal: boolean;
}

const LONGEST_LABEL = 120;

interface Figure {
  readonly column: number;
  readonly value: number;
}

/** The scores on these rows of a sheet, from the top down. */
export function scoresOnCard(sheet: Sheet, rows: readonly number[]): CardScores {
  const marks = new Set<number>();
  let [hasScore, hasTotal] = [false, false];
  for (const row of rows) {
    const columns = sheet.columns(row);
    const figures = figuresOn(sheet, row, columns);
    const labels = columns.filter((column) => isLabel(sheet, row, column));
    for (const column of labels) {
      const { text } = sheet.cell(row, column);
      const right = figures.filter((each) => each.column > column);
      hasScore ||= right.length > 0 && scoreWord(foldHeading(text)) !== null;
      hasTotal ||= isWrittenTotal(text) || isReached(text, column, right, marks);
      // a title alone on its row, or the mark of its own line, heads no column
      if (figures.length === 0 && labels.length > 1 && isMark(text) && !MAY_BE_WEIGHT.test(foldHeading(text)))
        marks.add(column);
    }
  }
  return { hasScore: hasScore || hasTotal, hasTotal };
}

/** «Punti» of a Plan may be those that can be had. */
const MAY_BE_WEIGHT = /^punti(?: assegnati)?$/;

function figuresOn(sheet: Sheet, row: number, columns: readonly number[]): readonly Figure[] {
  return columns.flatMap((column) => {
    const { kind, number } = sheet.cell(row, column);
    return kind === "number" ? [{ column, value: number }] : [];
  });
}

function isLabel(sheet: Sheet, row: number, column: number): boolean {
  const { kind, text } = sheet.cell(row, column);
  return kind === "text" && text.trim() !== "" && text.length <= LONGEST_LABEL;
}

/** A total with a figure in a column of marks; where none is headed so, beside words that say it all. 0 is a form's. */
function isReached(label: string, column: number, right: readonly Figure[], marks: ReadonlySet<number>): boolean {
  const reached = right.filter(({ value }) => value > 0);
  if (reached.length === 0) return false;
  const isWhole = isMark(label) && isFinal(label);
  if (!isWhole && !isTotalLabel(label)) return false;
  if (reached.some((each) => marks.has(each.column))) return true;
  return isWhole && ![...marks].some((each) => each > column);
}

/** A mark, and no %, which may be of the office. */
function isMark(text: string): boolean {
  const word = scoreWord(foldHeading(text));
  return word === "own" || word === "mark";
}

function isFinal(text: string): boolean {
  return /\b(?:total[ei]|final[ei]|complessiv[oa])\b/.test(foldHeading(text));
}

const WRITTEN_FIGURE = /^[1-9]\d*(?:[.,]\d+)?(?:\s?(?:%|\/\s?\d+|punti))?$/;

/** «Punteggio totale: 87/100». */
function isWrittenTotal(text: string): boolean {
  const colon = text.indexOf(":");
  if (colon < 0 || !WRITTEN_FIGURE.test(text.slice(colon + 1).trim())) return false;
  const label = text.slice(0, colon);
  return isMark(label) && isFinal(label);
}

// SPDX-License-Identifier: EUPL-1.2
import type { Sheet } from "../workbook/snapshot";
import { declaredRatio } from "../scorecard/declared-check";
import { isMeasure } from "../scorecard/comparable";
import { polarityFromWording } from "../scorecard/polarity/wording";
import { fold } from "../values/fold";
import { interpret } from "../values/interpret";
import type { TypedValue } from "../values/typed-value";
import type { Cell } from "../workbook/cell";
import { rowKind, type RowView } from "./row-view";
import { isWritten } from "./written";
import type { Section } from "./section";
import { polarityWord } from "../scorecard/polarity/polarity-words";

/** Below this a table is not read: the wrong reading is worse than none (ADR 0012). */
export const LEAST_CONFIDENCE = 0.6;

/** Rows of each table that are looked at. */
const SAMPLE = 40;
/** How far apart a declared % and a recomputed one may be and still bear the reading out. */
const TOLERANCE = 0.011;
/** What the three kinds of evidence weigh. */
const WEIGHTS = { headings: 0.25, values: 0.4, labels: 0.35 };

/** What the rows of a table say about whether its columns were understood. */
export interface Evidence {
  /** 0 to 1. */
  readonly confidence: number;
  /** True when the declared % are explained by exchanging target and result, and by nothing else. */
  readonly looksSwapped: boolean;
}

interface Tally {
  rows: number;
  labelled: number;
  written: number;
  readable: number;
  compared: number;
  agreeing: number;
  swapped: number;
}

/**
 * How far a table bears its reading out: headings that can mean one thing only, cells that hold what their heading says,
 * rows with a name, and declared percentages that come out.
 */
export function evidenceFor(sheet: Sheet, section: Section, dateSystem: 1900 | 1904): Evidence {
  const tally: Tally = { rows: 0, labelled: 0, written: 0, readable: 0, compared: 0, agreeing: 0, swapped: 0 };
  const polarity = section.heading.columns.get("polarity");
  const lessIsBetter = ({ row, label }: RowView): boolean =>
    polarityFromWording(label) === "down" ||
    (polarity !== undefined && polarityWord(fold(sheet.cell(row, polarity).text)) === "down");
  const sample = Math.min(section.rows.length, SAMPLE);
  for (let index = 0; index < sample; index++) {
    const view = section.rows[index]!;
    if (rowKind(view, section.rows[index + 1]) === "indicator") count(tally, view, lessIsBetter, dateSystem);
  }
  const { swapped, agreeing, compared } = tally;
  const looksSwapped = swapped >= 3 && agreeing === 0 && swapped * 5 >= compared * 4;
  return { confidence: Math.round(confidenceOf(tally, section.heading.clarity) * 100) / 100, looksSwapped };
}

function confidenceOf({ rows, labelled, written, readable, compared, agreeing }: Tally, clarity: number): number {
  const values = share(readable, written);
  const labels = share(labelled, rows);
  const plain = WEIGHTS.headings * clarity + WEIGHTS.values * values + WEIGHTS.labels * labels;
  if ((values < 0.25 && written > 2) || (labels === 0 && rows > 1)) return Math.min(plain, LEAST_CONFIDENCE / 2);
  // Percentages that come out prove the columns, whatever they are called; those that do not prove nothing.
  const agreement = compared < 2 ? 0 : agreeing / compared;
  return plain + (1 - plain) * agreement * 0.8;
}

function count(tally: Tally, view: RowView, lessIsBetter: (view: RowView) => boolean, dateSystem: 1900 | 1904): void {
  const { label, objective, operational, actual, target, declared } = view;
  // A row that has kept only its % is a loss, and says nothing of the columns.
  if (!view.hasFigures && !label) return;
  tally.rows++;
  if (/\p{L}/u.test(label + operational + objective)) tally.labelled++;
  const [result, goal] = [valueOf(actual, dateSystem), valueOf(target, dateSystem)];
  for (const value of [result, goal]) {
    if (value === null) continue;
    tally.written++;
    if (isMeasure(value) || value.type === "blank" || value.type === "error") tally.readable++;
  }
  const ratio = declaredRatio(interpret(declared, dateSystem))?.ratio;
  if (!result || !goal || ratio === undefined || !isPlain(result) || !isPlain(goal)) return;
  // A row at 100 % agrees with nearly anything: it proves nothing.
  if (ratio >= 0.995 || result.number <= 0 || goal.number <= 0) return;
  tally.compared++;
  const own = result.number / goal.number;
  if (isNear(ratio, own)) tally.agreeing++;
  else if (isNear(ratio, 1 / own) && !lessIsBetter(view)) tally.swapped++;
}

function valueOf(cell: Cell, dateSystem: 1900 | 1904): TypedValue | null {
  return isWritten(cell) ? interpret(cell, dateSystem) : null;
}

function isPlain({ type }: TypedValue): boolean {
  return type === "number" || type === "percent";
}

function isNear(ratio: number, other: number): boolean {
  return Math.abs(ratio - other) <= TOLERANCE;
}

/** Nothing written says nothing against the reading: a plan has no results yet. */
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

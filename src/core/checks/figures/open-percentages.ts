// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../../workbook/address";
import { cellOf } from "../../scorecard/places";
import type { DeclaredCheck } from "../../scorecard/model";
import type { Indicator, Objective, Scorecard } from "../../scorecard/scored";
import type { TypedValue } from "../../values/typed-value";
import { isDeclared } from "./causes";
import type { FindingPlace, QuickFix } from "../finding";

/** A % that can be computed, or was: still blank, written by the software before the data changed, or filled in. */
export interface Percentage {
  readonly place: FindingPlace;
  readonly declared: TypedValue;
  /** null: the software wrote it, and the row can no longer be scored. */
  readonly computed: number | null;
  readonly state: "blank" | "outdated" | "filled";
  /** A filling writes it: nobody wrote «-» or another text there, and no presumption has to be confirmed first. */
  readonly isFillable: boolean;
}

/** Percentages of one column that have the same thing to be said of them. */
export interface OpenPercentages {
  readonly state: "blank" | "outdated";
  readonly cells: readonly Percentage[];
}

/**
 * What is still to be filled in a block. A column that is wholly blank is the normal state before filling, and one
 * that is outdated the normal state after the monthly figures: each is one group. A gap in a filled column is not.
 */
export function openPercentages(percentages: readonly Percentage[], grouped: boolean): readonly OpenPercentages[] {
  return columnsOf(percentages).flatMap((column) => {
    const blank = column.filter(({ state }) => state === "blank");
    const outdated = column.filter(({ state }) => state === "outdated");
    const isBlankColumn = blank.length === column.length;
    return [
      ...byRemedy(blank).flatMap((cells) => groups("blank", cells, grouped && isBlankColumn)),
      ...byRemedy(outdated).flatMap((cells) => groups("outdated", cells, grouped)),
    ];
  });
}

/** What a filling answers, and what only a person can, are two things to do. */
function byRemedy(cells: readonly Percentage[]): readonly (readonly Percentage[])[] {
  return [cells.filter(({ isFillable }) => isFillable), cells.filter(({ isFillable }) => !isFillable)];
}

function groups(state: "blank" | "outdated", cells: readonly Percentage[], together: boolean): OpenPercentages[] {
  if (cells.length === 0) return [];
  return together ? [{ state, cells }] : cells.map((cell) => ({ state, cells: [cell] }));
}

function columnsOf(percentages: readonly Percentage[]): readonly (readonly Percentage[])[] {
  const columns = new Map<number, Percentage[]>();
  for (const percentage of percentages) {
    const { column } = percentage.place.at;
    const cells = columns.get(column);
    if (cells) cells.push(percentage);
    else columns.set(column, [percentage]);
  }
  return [...columns.values()];
}

/** True when there is something to be filled in or brought up to date: the quick question, before any list is made. */
export function isOpen(of: Declaring): boolean {
  return stateOf(of) !== "filled";
}

/** The % of an indicator, or none when its table has no such column, or there is nothing to be said of it. */
export function indicatorPercentage(indicator: Indicator): readonly Percentage[] {
  return percentageOf(indicator, cellOf(indicator, "declared"), indicator.achievement);
}

/** The % of an objective, or none when it has no cell, or there is nothing to be said of it. */
export function objectivePercentage(objective: Objective): readonly Percentage[] {
  const { declaredAt, score, scoreWithPresumed } = objective;
  return percentageOf(objective, declaredAt, score, scoreWithPresumed !== null && scoreWithPresumed !== score);
}

/** Fewer objectives without their % are gaps, not a custom. */
const FEWEST_OBJECTIVES = 2;

/** True where the body writes the % of its indicators and never one on the line of an objective: a custom, told once. */
export function declaresRowsOnly({ objectives, indicators }: Pick<Scorecard, "objectives" | "indicators">): boolean {
  const withCell = objectives.filter(({ declaredAt }) => declaredAt !== null);
  if (withCell.length < FEWEST_OBJECTIVES || !withCell.every((of) => stateOf(of) === "blank")) return false;
  const measured = indicators.filter(({ achievement }) => achievement !== null);
  return measured.filter(isDeclared).length * 2 > measured.length;
}

interface Declaring {
  readonly sheet: string;
  readonly declared: TypedValue;
  readonly declaredCheck: DeclaredCheck;
  readonly declaredByPerf: boolean;
}

function percentageOf(
  of: Declaring,
  at: CellPosition | null,
  computed: number | null,
  isPresumed = false,
): readonly Percentage[] {
  const state = stateOf(of);
  if (at === null || (computed === null && state !== "outdated")) return [];
  const { kind, text } = of.declared.cell;
  const isFree = kind === "blank" || (kind === "text" && text.trim() === "") || state === "outdated";
  const isFillable = computed !== null && isFree && !isPresumed;
  return [{ place: { sheet: of.sheet, at }, declared: of.declared, computed, state, isFillable }];
}

function stateOf({ declared, declaredCheck, declaredByPerf }: Declaring): Percentage["state"] {
  // a formula without a stored result is filled in: what it gives is not known here
  if (declaredCheck !== "blank" || declared.cell.formula === "never-calculated") return "filled";
  return declaredByPerf ? "outdated" : "blank";
}

/** Writes the computed percentages; never over a formula, nor over «-» or another text that somebody wrote. */
export function fillingFix(cells: readonly Percentage[], kind: QuickFix["kind"] = "certain"): QuickFix | null {
  if (cells.length === 0 || !cells.every(({ isFillable }) => isFillable)) return null;
  const edits = cells.map(({ place, computed }) => ({ ...place, value: computed }));
  return { label: "Scrivere la % calcolata", kind, edits };
}

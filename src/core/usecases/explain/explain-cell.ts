// SPDX-License-Identifier: EUPL-1.2
import { addressOf, type CellPosition } from "../../workbook/address";
import { RATIO_TOLERANCE } from "../../scorecard/declared-check";
import { figureText } from "../../wording/arithmetic";
import type { Verification } from "../verify";
import { explainOverall, explainPerspective, explainPost, explainUnits } from "./aggregate-steps";
import { cellIndex } from "./cell-index";
import { explainDeviation } from "./deviation-steps";
import { explainContext, type ExplainContext } from "./explain-context";
import { says, step, type Explanation, type NotExplained, type Place, type Step, type Subject } from "./explanation";
import { explainIndicator } from "./indicator-steps";
import { explainMapEntry } from "./map-steps";
import { notExplained } from "./not-explained";
import { explainObjective, explainPresumed } from "./objective-steps";
import { ownFigure, ownSubject } from "./own-cells";

/** Explains the figures of one verification; made once for all of its cells. */
export interface Explainer {
  /** How the figure in a cell came about, or the figure that the cell is part of. Zero-based. */
  readonly cell: (sheet: string, at: CellPosition) => Explanation | NotExplained;
  /** A figure that a step has named; null where it is of another verification. */
  readonly subject: (subject: Subject) => Explanation | null;
}

/** How the figure in a cell came about. Changes nothing, reckons nothing anew: it tells what scoring has recorded. */
export function explainCell(verification: Verification, sheet: string, at: CellPosition): Explanation | NotExplained {
  return explainerOf(verification).cell(sheet, at);
}

/** The same for many cells of one workbook. */
export function explainerOf(verification: Verification): Explainer {
  const context = explainContext(verification);
  const index = cellIndex(verification);
  return {
    subject: (subject) => explained(context, subject),
    cell: (sheet, at) => {
      const found = index.at(sheet, at);
      const explanation = found ? explained(context, found.subject) : null;
      if (found && explanation) return { ...explanation, asked: found.asked };
      return onOwnSheet(context, sheet, at) ?? notExplained(context, index, sheet, at);
    },
  };
}

function explained(context: ExplainContext, subject: Subject): Explanation | null {
  const found = stepsOf(context, subject);
  return found && { ...found, asked: null };
}

function stepsOf(context: ExplainContext, subject: Subject): Omit<Explanation, "asked"> | null {
  switch (subject.kind) {
    case "indicator":
      return withItem(context.indicators.get(subject.id), (indicator) => explainIndicator(context, indicator));
    case "deviation":
      return withItem(context.indicators.get(subject.id), (of) => explainDeviation(context, of, subject.figure));
    case "objective":
      return withItem(context.objectives.get(subject.id), (objective) => explainObjective(context, objective));
    case "presumed":
      return withItem(context.objectives.get(subject.id), (objective) => explainPresumed(context, objective));
    case "map-entry":
      return explainMapEntry(context, subject.index);
    case "perspective":
      return explainPerspective(context, subject.key);
    case "overall":
      return explainOverall(context);
    case "post":
      return explainPost(context, subject.unit);
    case "units":
      return explainUnits(context, subject.row, subject.figure);
  }
}

function withItem<T, R>(item: T | undefined, explain: (item: T) => R): R | null {
  return item === undefined ? null : explain(item);
}

/** A cell that PERF wrote on a sheet of its own. */
function onOwnSheet(context: ExplainContext, name: string, at: CellPosition): Explanation | null {
  const { workbook, memory } = context.verification;
  const kind = memory.ownSheets.get(name);
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet || kind === undefined || kind === "ceduto") return null;
  const subject = ownSubject(context, sheet, kind, at);
  const explanation = subject && explained(context, subject);
  if (!explanation) return null;
  const asked = says("asked-own", { cell: addressOf(at.row, at.column), sheet: name });
  const written = ownFigure(sheet, kind, at);
  return {
    ...explanation,
    asked,
    steps: [...explanation.steps, ...ownSteps(explanation, written, { sheet: name, at })],
  };
}

/** Whether what PERF wrote there is still what it would write. */
function ownSteps({ outcome }: Explanation, written: number | null, place: Place): readonly Step[] {
  if (written === null || outcome.value === null) return [];
  const isCurrent = Math.abs(written - outcome.value) <= RATIO_TOLERANCE * Math.max(1, Math.abs(written));
  const args = { sheet: place.sheet, written: figureText({ value: written, unit: outcome.unit }) };
  return [step("written", says(isCurrent ? "why-own-current" : "why-own-outdated", args), { place })];
}

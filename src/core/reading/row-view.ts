// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from "../workbook/cell";
import { BLANK_CELL } from "../workbook/cell";
import type { Sheet } from "../workbook/snapshot";
import { foldHeading } from "../values/fold";
import type { HeadingRow } from "./heading";
import type { ColumnRole } from "./vocabulary/headings";
import { isObjectiveKind } from "./row-kinds";
import { isWritten } from "./written";
import { splitCode } from "./objective-code";
import { isClosing, mayClose } from "./vocabulary/closing-rows";
import { isKeyOfObjective } from "./vocabulary/keys";

/** One row under a heading row, seen through its columns. */
export interface RowView {
  readonly row: number;
  readonly operational: string;
  readonly objective: string;
  /** What the column of the codes says; "" for nothing. */
  readonly code: string;
  readonly label: string;
  /** First text of a row that names neither objective nor indicator («Totale» under «N.»); "" for any other row. */
  readonly lead: string;
  readonly actual: Cell;
  readonly target: Cell;
  readonly declared: Cell;
  /** True when the result or the target is written (a placeholder is written too). */
  readonly hasFigures: boolean;
  /** Which of the indicators that stand side by side on the row; absent: the first, or the only one. */
  readonly table?: number;
}

export type RowKind = "blank" | "objective" | "indicator" | "total" | "note";

/** Sees the rows under a heading row through its columns. */
export function rowViewer(
  sheet: Sheet,
  { columns, kinds }: Pick<HeadingRow, "columns" | "kinds">,
): (row: number) => RowView {
  const at = (role: ColumnRole): number => columns.get(role) ?? NO_COLUMN;
  const [label, operational, objective, code] = [at("indicator"), at("operational"), at("objective"), at("code")];
  const [actualAt, targetAt, declaredAt] = [at("actual"), at("target"), at("declared")];
  // One column may name both: with figures beside it a text is an indicator, without it an objective.
  const operationalIsLabel = operational !== NO_COLUMN && operational === label;
  const objectiveIsLabel = objective !== NO_COLUMN && objective === label;
  return (row) => {
    const actual = cellAt(sheet, row, actualAt);
    const target = cellAt(sheet, row, targetAt);
    const hasFigures = isWritten(actual) || isWritten(target);
    const said = !hasFigures && kinds !== undefined && isObjectiveKind(textAt(sheet, row, kinds));
    const named = {
      operational: operationalIsLabel && hasFigures ? "" : textAt(sheet, row, operational),
      objective: objectiveIsLabel && hasFigures ? "" : textAt(sheet, row, said ? label : objective),
      label: said || ((operationalIsLabel || objectiveIsLabel) && !hasFigures) ? "" : textAt(sheet, row, label),
    };
    return {
      row,
      ...named,
      code: textAt(sheet, row, code).replace(/\s/g, ""),
      lead: named.operational || named.objective || named.label ? "" : firstText(sheet, row),
      actual,
      target,
      declared: cellAt(sheet, row, declaredAt),
      hasFigures,
    };
  };
}

const NO_COLUMN = -1;

function cellAt(sheet: Sheet, row: number, column: number): Cell {
  return column === NO_COLUMN ? BLANK_CELL : sheet.cell(row, column);
}

function textAt(sheet: Sheet, row: number, column: number): string {
  if (column === NO_COLUMN) return "";
  const cell = sheet.cell(row, column);
  return cell.kind === "text" ? cell.text.trim() : cell.kind === "number" ? String(cell.number) : "";
}

function firstText(sheet: Sheet, row: number): string {
  const column = sheet.columns(row).find((each) => sheet.cell(row, each).kind === "text");
  return column === undefined ? "" : sheet.cell(row, column).text.trim();
}

/** True where the result, the target or the % is a number: no row of headings looks so. */
export function hasNumber({ actual, target, declared }: RowView): boolean {
  return actual.kind === "number" || target.kind === "number" || declared.kind === "number";
}

/** What a row is by itself. `next` is the next written row: a text over indicators is their objective. */
export function rowKind(view: RowView, next: RowView | undefined): RowKind {
  const { label, hasFigures, lead } = view;
  const heading = view.operational || view.objective;
  const declared = isWritten(view.declared);
  if (!label && !heading && !hasFigures && !declared) return "blank";
  if (hasFigures || label) return closes(view, heading) ? "total" : isKeyRow(view) ? "note" : "indicator";
  if (!heading) return isClosingLead(lead) ? "total" : "indicator";
  if (isTotal(heading, view)) return "total";
  if (declared || codeOf(view) !== null) return "objective";
  return next && (next.label || next.hasFigures) ? "objective" : "note";
}

/** Code of the objective that a row names, from its own column or the beginning of the name; null when it has none. */
export function codeOf(view: RowView): string | null {
  return view.code || splitCode(view.operational || view.objective).code;
}

/** «Peso: | 20» between the tables of two objectives; an indicator has another name, and mostly more than one figure. */
export function isKeyRow({ label, objective, operational, lead, actual, target, declared }: RowView): boolean {
  let figures = 0;
  for (const cell of [actual, target, declared]) if (isWritten(cell)) figures++;
  return figures === 1 && isKeyOfObjective(label || objective || operational || lead);
}

function closes(view: RowView, heading: string): boolean {
  if (heading && view.label) return false;
  if (heading || view.label) return isTotal(heading || view.label, view);
  return isClosingLead(view.lead) || isTotal(figureText(view), view);
}

/** Beside figures or a %, under no heading of names: an indicator stands under one. */
function isClosingLead(lead: string): boolean {
  return mayClose(lead, false) && isClosing(foldHeading(lead), false);
}

/** «Media» may stand beside its figure, under another heading than the names. */
function figureText({ actual, target }: RowView): string {
  return actual.text || target.text;
}

function isTotal(text: string, { actual, target }: RowView): boolean {
  const hasBoth = isWritten(actual) && isWritten(target);
  return mayClose(text, hasBoth) && isClosing(foldHeading(text), hasBoth);
}

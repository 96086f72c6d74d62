// SPDX-License-Identifier: EUPL-1.2
import type { CellStyle, SheetPlan } from "../../core/workbook/plan";
import type { Held } from "./held";

/** One cell of a sheet that exists: what it held, and what it is to hold. */
export interface CellChange {
  readonly sheetId: string;
  /** The name when the change was planned, for people. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: Held;
  readonly after: Held;
  readonly formatBefore: string;
  /** null: the number format is left. */
  readonly formatAfter: string | null;
  readonly style: CellStyle;
}

/** A sheet of ours that is there, with what was written on it. */
export interface MadeSheet {
  readonly id: string;
  readonly plan: SheetPlan;
}

/** Where a cell leads, as Excel says it. */
export interface PlacedLink {
  readonly row: number;
  readonly column: number;
  readonly link: Pick<Excel.RangeHyperlink, "address" | "documentReference" | "screenTip">;
}

/** By which links of the same cell are told. */
export function linkKey({ row, column }: Pick<PlacedLink, "row" | "column">): string {
  return `${String(row)}:${String(column)}`;
}

/** The links of a sheet: those that it had, and those that it is to have. */
export interface LinksChange {
  readonly sheet: string;
  /** null: the change makes the sheet. */
  readonly sheetId: string | null;
  readonly before: readonly PlacedLink[];
  readonly after: readonly PlacedLink[];
}

/** Rows of a sheet that was there, to be as tall as their texts need: now, and when the change is turned round. */
export interface RowsFit {
  readonly sheetId: string;
  readonly rows: readonly number[];
}

/** What a name refers to, as a formula; null where there is no such name. */
export interface NameChange {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** All that a writing does, in a form that can be turned round: plain data, kept in memory. */
export interface Change {
  readonly cells: readonly CellChange[];
  readonly make: readonly SheetPlan[];
  readonly remove: readonly MadeSheet[];
  readonly names: readonly NameChange[];
  readonly links: readonly LinksChange[];
  readonly fits: readonly RowsFit[];
}

/** The way back from a change, once it is known which sheets were really made and removed. */
export function inverse(
  { cells, names, links, fits }: Change,
  made: readonly MadeSheet[],
  removed: readonly MadeSheet[],
): Change {
  return {
    cells: cells.map((cell) => ({
      ...cell,
      before: cell.after,
      after: cell.before,
      formatBefore: cell.formatAfter ?? cell.formatBefore,
      formatAfter: cell.formatAfter === null ? null : cell.formatBefore,
      style: "keep",
    })),
    make: removed.map(({ plan }) => plan),
    remove: made,
    names: names.map(({ name, before, after }) => ({ name, before: after, after: before })),
    // A sheet that is made and removed takes its links with it; made again, it has the same ones.
    links: links.map((each) => (each.sheetId === null ? each : { ...each, before: each.after, after: each.before })),
    fits,
  };
}

/** True when two formulas of names mean the same cell: Excel drops the quotes that a sheet's name does not need. */
export function sameReference(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : bare(a) === bare(b);
}

function bare(formula: string): string {
  const unquoted = formula.replace(/^=?'((?:[^']|'')+)'!/, (_, name: string) => `${name.replaceAll("''", "'")}!`);
  return unquoted.replace(/^=/, "").toLowerCase();
}

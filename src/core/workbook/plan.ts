// SPDX-License-Identifier: EUPL-1.2

/** What can be written in a cell. null empties it. Strings are text always, never formulas. */
export type CellContent = number | string | boolean | null;

/** How a cell made by the software looks; adapters translate. "keep" leaves the style of the cell as it is. */
export type CellStyle =
  | "keep"
  | "title"
  | "subtitle"
  | "heading"
  | "text"
  | "text-strong"
  /** Text that leads elsewhere (`SheetLinks`). */
  | "link"
  | "integer"
  | "number"
  | "percent"
  | "percent-strong"
  | "date"
  | "input"
  | "input-date"
  | "note"
  /** A key of ours in a narrow column: so small that it never sets the height of its row. */
  | "key";

/** Why a cell is written: a code and its data; words are made at the edge. */
export interface Reason {
  readonly code: string;
  readonly args: Readonly<Record<string, string | number | boolean | null>>;
}

/** One cell to be written on a sheet that exists. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly old: CellContent;
  readonly value: CellContent;
  readonly style: CellStyle;
  /** With style "keep": the US number format to give the cell, or null to leave it. */
  readonly format: string | null;
  readonly why: Reason;
}

export interface PlannedCell {
  readonly column: number;
  readonly value: CellContent;
  readonly style: CellStyle;
  /** Number format that overrules the one of the style (a deviation in its indicator's unit). */
  readonly format?: string;
}

export interface PlannedRow {
  readonly row: number;
  readonly cells: readonly PlannedCell[];
  /** Points; absent: as Excel decides. */
  readonly height?: number;
}

/** What a person may type in a range of a made sheet: Excel offers the list, or refuses what does not fit. */
export interface CellValidation {
  readonly column: number;
  readonly fromRow: number;
  readonly toRow: number;
  readonly allows:
    | { readonly kind: "list"; readonly values: readonly string[] }
    | { readonly kind: "number"; readonly least: number | null; readonly most: number | null }
    | { readonly kind: "whole"; readonly least: number | null; readonly most: number | null }
    | { readonly kind: "date" }
    /** The words in these cells of a sheet of ours: for lists that Excel does not take inline (see `fitsInline`). */
    | {
        readonly kind: "cells";
        readonly sheet: string;
        readonly column: number;
        readonly from: number;
        readonly to: number;
      }
    /** Anything: only the prompt is shown. */
    | { readonly kind: "any" };
  /** Shown beside the cell when it is chosen; both short (32 and 255 characters at the most). */
  readonly promptTitle: string;
  readonly prompt: string;
}

/** What Excel takes of a list written in the validation itself, in characters; commas part the words. */
export const LONGEST_LIST = 255;

/** True when these words can be written in the validation itself. */
export function fitsInline(words: readonly string[]): boolean {
  return words.join(",").length <= LONGEST_LIST && words.every((word) => !word.includes(","));
}

/** A sheet to be made. Always A4 landscape, one page wide, heading rows repeated in print. */
export interface SheetPlan {
  readonly name: string;
  readonly rows: readonly PlannedRow[];
  /** Width of each column, in characters. */
  readonly columnWidths: readonly number[];
  /** Rows that stay in view and are repeated in print: 0 for none. */
  readonly frozenRows: number;
  /** Where none is frozen: the row, zero-based, that is repeated in print. */
  readonly repeatedRow?: number;
  readonly hidden: boolean;
  readonly validations?: readonly CellValidation[];
  readonly why: Reason;
}

/** The rows that a new sheet repeats on every printed page, as "$1:$4"; null: none. */
export function rowsInPrint({ frozenRows, repeatedRow }: SheetPlan): string | null {
  if (frozenRows > 0) return `$1:$${String(frozenRows)}`;
  return repeatedRow === undefined ? null : `$${String(repeatedRow + 1)}:$${String(repeatedRow + 1)}`;
}

/** Something that the plan would have written but must not. */
export interface Conflict {
  readonly sheet: string;
  /** null: the whole sheet. */
  readonly cell: { readonly row: number; readonly column: number } | null;
  readonly found: CellContent;
  readonly wanted: CellContent;
  readonly why: Reason;
}

/** A name to define or to point elsewhere (hidden: it is the software's own bookkeeping). */
export interface NameEdit {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell that leads to another one of the same workbook when it is clicked. */
export interface CellLink {
  readonly row: number;
  readonly column: number;
  readonly to: { readonly sheet: string; readonly row: number; readonly column: number };
}

/**
 * All the links of a sheet of ours, made or refreshed by the plan; those to places in the workbook that it had before
 * are dropped, while a link that staff made to a page or a document stays. The cells have the style "link".
 */
export interface SheetLinks {
  readonly sheet: string;
  readonly links: readonly CellLink[];
}

/**
 * Rows of a sheet that was there whose texts change: from now on they are as tall as these need, whatever height was
 * fixed before (programs other than Excel fix all of them when they save). The cells are those of the whole row.
 */
export interface RowsToFit {
  readonly sheet: string;
  readonly rows: readonly PlannedRow[];
}

/** All that will change in a workbook, before anything does. Plain data: shown, then handed to a writer. */
export interface WritePlan {
  readonly edits: readonly CellEdit[];
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NameEdit[];
  readonly conflicts: readonly Conflict[];
  /** Absent: every sheet keeps the links that it has. */
  readonly links?: readonly SheetLinks[];
  /** Absent: every row keeps its height. */
  readonly fits?: readonly RowsToFit[];
}

// SPDX-License-Identifier: EUPL-1.2
import { usedArea, matrix } from "../workbook/read-cells";
import { isWholeColumns, isWholeRows, type Area } from "../workbook/area";
import type { HostCell } from "../workbook/cell";
import type { HostSheet, HostWorkbook } from "../workbook/model";
import { findArea } from "../workbook/parse-address";
import { guardedReference } from "./blank-guard";

/** How empty cells reach a function: Excel on the web was reported to send null, Excel on the desktop 0. */
export type Blanks = null | 0;

/** An argument with its values in rows: one by one for a single value. */
export interface Argument {
  readonly values: readonly (readonly unknown[])[];
  /** What it refers to; null for a literal, or for nothing. */
  readonly area: Area | null;
}

/** "pending": it refers to a formula still under way. */
export type ArgumentOutcome = Argument | { readonly error: string } | "pending" | "unknown";

export interface Context {
  readonly book: HostWorkbook;
  /** Of the formula. */
  readonly sheet: HostSheet;
  readonly blanks: Blanks;
}

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?(%?)$/i;

/** The value of an argument as written. An error in a cell it refers to is its own error, as in Excel. */
export function argumentOf(text: string, context: Context): ArgumentOutcome {
  const literal = literalOf(text);
  if (literal !== undefined) return { values: [[literal]], area: null };
  if (text.startsWith("{")) return arrayConstant(text);
  const guarded = guardedReference(text);
  const area = findArea(context.book, context.sheet, guarded ?? text);
  return area ? argumentOfArea(area, guarded === null ? context.blanks : "") : "unknown";
}

function argumentOfArea(area: Area, blanks: Blanks | ""): ArgumentOutcome {
  const cells = matrix(trimmed(area), (cell) => cell) ?? [];
  const all = cells.flat();
  if (all.some(({ value, kind }) => kind === "Error" && value === "#BUSY!")) return "pending";
  const error = all.find(({ kind }) => kind === "Error");
  if (error) return { error: String(error.value) };
  return { values: cells.map((row) => row.map((cell) => valueOf(cell, blanks))), area };
}

/** Whole columns and rows reach a function only as far as the sheet is used. */
function trimmed(area: Area): Area {
  if (!isWholeColumns(area) && !isWholeRows(area)) return area;
  const used = usedArea(area, true);
  if (!used) return { ...area, rows: Math.min(area.rows, 1), columns: Math.min(area.columns, 1) };
  return isWholeColumns(area)
    ? { ...area, rows: used.row + used.rows }
    : { ...area, columns: used.column + used.columns };
}

function valueOf({ kind, value }: HostCell, blanks: Blanks | ""): unknown {
  return kind === "Empty" ? blanks : value;
}

function literalOf(text: string): unknown {
  if (text === "") return null;
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  const number = NUMBER.exec(text);
  if (number) return number[1] ? Number(text.slice(0, -1)) / 100 : Number(text);
  return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === "true" : undefined;
}

/** {1,2;3,4} */
function arrayConstant(text: string): ArgumentOutcome {
  const rows = text.slice(1, -1).split(";");
  const values = rows.map((row) => row.split(",").map((item) => literalOf(item.trim())));
  return values.flat().includes(undefined) ? "unknown" : { values, area: null };
}

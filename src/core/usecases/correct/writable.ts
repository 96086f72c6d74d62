// SPDX-License-Identifier: EUPL-1.2
import type { FixEdit, QuickFix } from "../../checks/finding";
import { fold, foldLabel } from "../../values/fold";
import { interpret } from "../../values/interpret";
import { BLANK_CELL, type Cell } from "../../workbook/cell";
import type { CellEdit, Reason } from "../../workbook/plan";
import type { Sheet } from "../../workbook/snapshot";
import { addressOf } from "../../workbook/address";

/** Why a cell must not be written by a fix: a formula or a lock, or something shown that would be lost; null: it may. */
export function whyNotWritable(
  sheet: Sheet,
  fix: QuickFix,
  { at, replaces }: FixEdit,
  edit: CellEdit,
  dateSystem: 1900 | 1904,
): Reason | null {
  const cell = sheet.cell(at.row, at.column);
  const because = (code: string): Reason => ({ code, args: { cell: addressOf(at.row, at.column), sheet: sheet.name } });
  if (cell.formula !== "none") return because("correction-formula");
  if (sheet.isLocked(at.row, at.column)) return because("correction-locked");
  if (edit.why.code !== "corrected" || (replaces && fix.kind === "proposal")) return null;
  const isKept =
    showsAgain(cell, writtenCell(edit, cell), dateSystem) ||
    isMoved(cell, fix, edit, dateSystem) ||
    sheet.columns(at.row).some((column) => column !== at.column && isSame(cell, sheet.cell(at.row, column)));
  return isKept ? null : because("correction-loses");
}

function writtenCell({ value, format }: CellEdit, { format: own }: Cell): Cell {
  const blank: Cell = { ...BLANK_CELL, format: format ?? own };
  if (typeof value === "number") return { ...blank, kind: "number", number: value };
  return typeof value === "string" && value !== "" ? { ...blank, kind: "text", text: value } : blank;
}

/** The new content shows the old one: the same by value, or the same words and perhaps more of them. */
function showsAgain(old: Cell, written: Cell, dateSystem: 1900 | 1904): boolean {
  if (isBlank(old)) return true;
  if (old.kind === "text" && written.kind === "text")
    return squeezed(written.text).includes(squeezed(old.text)) || hasAllWords(written.text, old.text);
  return isSame(old, written, dateSystem);
}

/** The same fix writes it in another cell. */
function isMoved(old: Cell, { edits }: QuickFix, { sheet, row, column }: CellEdit, dateSystem: 1900 | 1904): boolean {
  const { number } = interpret(old, dateSystem);
  return edits.some(({ sheet: other, at, value }) => {
    if (other === sheet && at.row === row && at.column === column) return false;
    return typeof value === "number" ? isClose(value, number) : value !== null && value === old.text;
  });
}

function isBlank({ kind, text }: Cell): boolean {
  return kind === "blank" || (kind === "text" && text.trim() === "");
}

/** By value: «95%» as a text and 0,95 shown as a % are the same figure, as a day is however it is written. */
function isSame(one: Cell, other: Cell, dateSystem: 1900 | 1904 = 1900): boolean {
  const [a, b] = [interpret(one, dateSystem), interpret(other, dateSystem)];
  if (Number.isNaN(a.number)) return one.text !== "" && one.text === other.text;
  if (a.type === b.type) return isClose(a.number, b.number);
  if (a.type === "number" && b.type === "percent")
    return isClose(a.number, b.number) || isClose(a.number, b.number * 100);
  if (a.type === "percent" && b.type === "number")
    return isClose(a.number, b.number) || isClose(a.number * 100, b.number);
  return false;
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

/** Each word of the old name, though it was cut short or written twice. */
function hasAllWords(written: string, old: string): boolean {
  const words = foldLabel(written).split(WORD_END);
  return foldLabel(old)
    .split(WORD_END)
    .every((word) => words.some((each) => each.startsWith(word)));
}

const WORD_END = /[ /]+/;

/** Without blanks and signs: what a slip adds or leaves out. */
function squeezed(text: string): string {
  return fold(text).replace(/[\s.,;:]/g, "");
}

// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../../../core/values/fold";
import { addressOf } from "../../../core/workbook/address";
import type { CellEdit } from "../../../core/workbook/plan";
import { explain } from "../../../core/wording/explain";
import { contentText } from "../../content-text";
import { soughtWords } from "../../sought-words";

/** The head of a sheet on which cells are to be written. */
export interface SheetRow {
  readonly kind: "group";
  readonly key: string;
  readonly sheet: string;
  readonly count: number;
  readonly isOpen: boolean;
  readonly position: number;
  readonly of: number;
}

/** A cell to be written, on a sheet that is open. */
export interface CellRow {
  readonly kind: "cell";
  readonly key: string;
  readonly edit: CellEdit;
  readonly position: number;
  readonly of: number;
}

export type Row = SheetRow | CellRow;

/** Cells up to which all sheets are open at first. */
const FEW = 30;

/** All that the list shows, one below the other: sheets, and the cells of those that are open. */
export function cellRows(edits: readonly CellEdit[], toggled: ReadonlySet<string>, isSought: boolean): readonly Row[] {
  const bySheet = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    const same = bySheet.get(edit.sheet);
    if (same) same.push(edit);
    else bySheet.set(edit.sheet, [edit]);
  }
  // What was found must be seen.
  const startsOpen = isSought || edits.length <= FEW || bySheet.size === 1;
  let position = 0;
  return [...bySheet].flatMap(([sheet, cells]): readonly Row[] => {
    const isOpen = startsOpen !== toggled.has(sheet);
    const [count, of] = [cells.length, bySheet.size];
    const head: Row = { kind: "group", key: `${sheet}/`, sheet, count, isOpen, position: ++position, of };
    if (!isOpen) return [head];
    return [
      head,
      ...cells.map((edit, i): Row => ({ kind: "cell", key: keyOf(edit), edit, position: i + 1, of: count })),
    ];
  });
}

function keyOf({ sheet, row, column }: CellEdit): string {
  return `${sheet}/${addressOf(row, column)}`;
}

/** What is sought in: made once for each cell, when somebody first seeks. */
const TEXTS = new WeakMap<CellEdit, string>();

/** The cells in which each word that is sought occurs: in the sheet, the address, the contents, the reason. */
export function soughtEdits(edits: readonly CellEdit[], query: string): readonly CellEdit[] {
  const words = soughtWords(query);
  if (words.length === 0) return edits;
  return edits.filter((edit) => words.every((word) => textOf(edit).includes(word)));
}

function textOf(edit: CellEdit): string {
  const known = TEXTS.get(edit);
  if (known !== undefined) return known;
  const { sheet, row, column, old, value, why } = edit;
  const text = fold(
    [sheet, addressOf(row, column), contentText(old, edit), contentText(value, edit), explain(why)].join(" "),
  );
  TEXTS.set(edit, text);
  return text;
}

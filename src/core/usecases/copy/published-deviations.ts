// SPDX-License-Identifier: EUPL-1.2
import { contentOf } from "../../memory/content";
import type { Memory } from "../../memory/memory";
import { ROWS_ABOVE } from "../../summaries/summary";
import type { Cell } from "../../workbook/cell";
import type { CopiedCell } from "../../workbook/copy-plan";
import type { CellContent, CellEdit, CellStyle, Reason } from "../../workbook/plan";
import type { Sheet, WorkbookSnapshot } from "../../workbook/snapshot";
import { becauseCopy } from "./reasons";

/** «Scostamenti» as readers get it: without keys, without what it asks of staff, and no cell in the colour to be filled in. */
export interface PublishedDeviations {
  readonly cells: readonly CopiedCell[];
  readonly edits: readonly CellEdit[];
  readonly notes: readonly Reason[];
}

/** Row of the headings. */
const HEADINGS = ROWS_ABOVE - 1;
/** What the subtitle asks of staff: the rest says what the figures are. */
const FOR_STAFF = / Compilare le colonne .*$/s;

/** What changes on «Scostamenti», if the copy has it and it still is as PERF made it. */
export function publishedDeviations(
  { sheets }: WorkbookSnapshot,
  { records }: Memory,
  isUnpublished: (sheet: string) => boolean,
): PublishedDeviations {
  const record = records.get("scostamenti");
  const sheet = sheets.find(({ name }) => name === record?.sheet && !isUnpublished(name));
  const key = record?.shape.keyColumn ?? null;
  if (!sheet || !record || key === null) return { cells: [], edits: [], notes: [] };
  const { staffColumns } = record.shape;
  const keyed = [...sheet.rows()].filter((row) => row >= HEADINGS && sheet.cell(row, key).kind !== "blank");
  const why = becauseCopy("copy-key-cell");
  return {
    cells: keyed.map((row) => ({ sheet: sheet.name, row, column: key, becomes: "nothing", why })),
    edits: [...subtitleEdits(sheet), ...lookEdits(sheet, keyed, key, staffColumns)],
    notes: [becauseCopy("copy-for-readers", { sheet: sheet.name }), ...unexplained(sheet, keyed, staffColumns)],
  };
}

function subtitleEdits(sheet: Sheet): readonly CellEdit[] {
  return [...sheet.rows()].flatMap((row) => {
    const cell = sheet.cell(row, 0);
    if (row >= HEADINGS || cell.kind !== "text" || !FOR_STAFF.test(cell.text)) return [];
    return [editOf(sheet, row, 0, cell.text, cell.text.replace(FOR_STAFF, ""), "keep")];
  });
}

/** A formula of staff's keeps its look, as it is not written anew. */
function lookEdits(
  sheet: Sheet,
  keyed: readonly number[],
  key: number,
  staffColumns: readonly number[],
): readonly CellEdit[] {
  const answers = keyed.flatMap((row) =>
    row === HEADINGS
      ? []
      : staffColumns.flatMap((column) => {
          const cell = sheet.cell(row, column);
          return isConstant(cell) ? [editOf(sheet, row, column, contentOf(cell), contentOf(cell), "text")] : [];
        }),
  );
  // the key is emptied before: what is left of its heading is the colour
  return [...answers, ...keyed.map((row) => editOf(sheet, row, key, null, null, "note"))];
}

function isConstant({ kind, formula }: Cell): boolean {
  return formula === "none" && kind !== "error";
}

function editOf(
  { name }: Sheet,
  row: number,
  column: number,
  old: CellContent,
  value: CellContent,
  style: CellStyle,
): CellEdit {
  return {
    sheet: name,
    row,
    column,
    old,
    value,
    style,
    format: null,
    why: becauseCopy("copy-for-readers", { sheet: name }),
  };
}

/** Published as they are, they show that nobody has said why: whoever publishes must know. */
function unexplained(sheet: Sheet, keyed: readonly number[], staffColumns: readonly number[]): readonly Reason[] {
  const blank = keyed.filter((row) => staffColumns.every((column) => sheet.cell(row, column).kind === "blank"));
  return blank.length === 0 ? [] : [becauseCopy("copy-unexplained", { count: blank.length, sheet: sheet.name })];
}

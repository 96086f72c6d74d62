// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from "../workbook/cell";
import type { CellContent } from "../workbook/plan";
import type { Sheet } from "../workbook/snapshot";
import { contentOf, keptNumber, plainBreaks } from "./content";
import { hash32, hashStart, shortKey } from "./keys";
import type { OwnContent, OwnRow, OwnShape, RowKind } from "./own-rows";

/**
 * What one row of a sheet of ours looked like when it was written: a short hash for each of our cells, so that a
 * cell somebody typed over can be named. Rows are known by their signature, not by their place: sorting is harmless.
 */
export interface RowSignature {
  readonly row: number;
  readonly kind: RowKind;
  readonly hashes: string;
}

/** A letter before each content, so that the number 1 is not the text «1». */
const NUMBER = hashStart("n");
const TEXT = hashStart("t");

const LONGEST_HASHES = 4000;
/** Begins the hashes of a row that is hashed as a whole: which of its cells changed cannot be told. */
export const WHOLE_ROW = "=";

/** Signatures of the rows of a sheet that is about to be written. */
export function signaturesOf(content: OwnContent): readonly RowSignature[] {
  const signatures: RowSignature[] = [];
  const hashOf = columnHashes();
  content.rows.forEach((row, index) => {
    if (row === null) return;
    const hashes = plannedHashes(row, content.shape, hashOf);
    // A row of ours without any content cannot be told from a blank one, and holds nothing that could be lost.
    if (hashes !== "") signatures.push({ row: index, kind: row.kind, hashes });
  });
  return signatures;
}

/** Signature of a row as it is now. Staff's columns are theirs on entry rows only; elsewhere our headings stand there. */
export function hashesAt(sheet: Sheet, row: number, shape: OwnShape, masked: boolean): string {
  const hashes: string[] = [];
  for (let column = 0; column < shape.width; column++) {
    const skipped = masked && shape.staffColumns.includes(column);
    hashes.push(skipped ? "" : cellHash(sheet.cell(row, column)));
  }
  return joined(hashes);
}

type HashInColumn = (column: number, content: CellContent) => string;

/** Hashes that are remembered from one row to the next: long lists repeat sheet, unit and objective. */
function columnHashes(): HashInColumn {
  const contents: CellContent[] = [];
  const hashes: string[] = [];
  return (column, content) => {
    if (contents[column] !== content) {
      contents[column] = content;
      hashes[column] = contentHash(content);
    }
    return hashes[column]!;
  };
}

function plannedHashes(row: OwnRow, shape: OwnShape, hashOf: HashInColumn): string {
  const hashes = new Array<string>(shape.width).fill("");
  for (const cell of row.cells) {
    const skipped = row.kind === "entry" && shape.staffColumns.includes(cell.column);
    if (!skipped) hashes[cell.column] = hashOf(cell.column, cell.value);
  }
  return joined(hashes);
}

function joined(hashes: string[]): string {
  let width = hashes.length;
  while (width > 0 && hashes[width - 1] === "") width--;
  hashes.length = width;
  const text = hashes.join(",");
  // A row of hundreds of units: one hash for all of it, so that the memory's cell can hold it.
  return text.length > LONGEST_HASHES ? WHOLE_ROW + shortKey(text) : text;
}

/** Hash of one cell, as it stands in the hashes of its row. */
export function cellHash(cell: Cell): string {
  // Nothing of ours is a formula or an error: such a cell never matches.
  return cell.formula !== "none" || cell.kind === "error" ? "!" : contentHash(contentOf(cell));
}

/** What the signature of a row has for one content. */
export function contentHash(content: CellContent): string {
  // Thirty-two bits a cell are enough: a row is known by all its cells together.
  if (content === null || content === "") return "";
  if (typeof content === "number") return hash32(String(keptNumber(content)), NUMBER);
  return typeof content === "boolean" ? (content ? "y" : "x") : hash32(plainBreaks(content), TEXT);
}

// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from "../workbook/cell";
import { byteWriter, written, type ByteWriter } from "./byte-writer";
import { putConstant, putFormula, putResult, putTruth } from "./canonical-cell";
import { canonicalFormula } from "./canonical-formula";
import { CONSTANT, FORMULA_ALONE, FORMULA_AND_RESULT, LEFT_OPEN, type CellToken } from "./locator";
import type { SealedGroup } from "./sealed-group";
import { sha256Hex } from "./sha256-hex";

/** What a group is hashed from: constants and texts of formulas; and apart from them, results. */
export interface SealedBytes {
  readonly contents: ByteWriter;
  readonly results: ByteWriter;
}

const FIRST_ROOM = 1 << 16;

export function sealedBytes(): SealedBytes {
  return { contents: byteWriter(FIRST_ROOM), results: byteWriter(FIRST_ROOM) };
}

/** The fingerprints of what was written; the same room serves again. */
export function fingerprints({ contents, results }: SealedBytes): Pick<SealedGroup, "contents" | "results"> {
  const hashes = {
    contents: sha256Hex(written(contents)),
    results: results.length === 0 ? "" : sha256Hex(written(results)),
  };
  contents.length = results.length = 0;
  return hashes;
}

/** True for a cell that no seal counts: it may have a look, or an empty text. */
export function holdsNothing(cell: Cell): boolean {
  return cell.formula === "none" && isEmpty(cell);
}

function isEmpty({ kind, text }: Cell): boolean {
  return kind === "blank" || (kind === "text" && text === "");
}

const OPEN: CellToken = { kind: LEFT_OPEN, content: 0, result: 0 };

/** Writes what is sealed of a cell; `formula` is its text, `isOpen` says that its result is not to be held fast. */
export function putCell(
  { contents, results }: SealedBytes,
  row: number,
  column: number,
  cell: Cell,
  formula: string | undefined,
  isOpen: boolean,
): CellToken {
  if (formula === undefined) {
    if (isOpen || isEmpty(cell)) return OPEN;
    return { kind: CONSTANT, content: putConstant(contents, row, column, cell), result: 0 };
  }
  const canonical = canonicalFormula(formula);
  // LibreOffice saves a constant TRUE as a formula.
  if (canonical === "=TRUE" || canonical === "=FALSE")
    return { kind: CONSTANT, content: putTruth(contents, row, column, canonical === "=TRUE"), result: 0 };
  const content = putFormula(contents, row, column, canonical);
  if (isOpen) return { kind: FORMULA_ALONE, content, result: 0 };
  return { kind: FORMULA_AND_RESULT, content, result: putResult(results, row, column, cell) };
}

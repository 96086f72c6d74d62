// SPDX-License-Identifier: EUPL-1.2
import { openArchive } from "../../../src/xlsx/archive/open-archive";
import { writeArchive } from "../../../src/xlsx/archive/write-archive";
import { workingCopy } from "../../../src/xlsx/writing/package/working-copy";
import { workbookOutline } from "../../../src/xlsx/writing/workbook/outline";
import { savedStyles } from "../file/save/saved-styles";
import { saveParts } from "../file/save/save-parts";
import type { HostWorkbook } from "./model";

export interface Saved {
  readonly bytes: Uint8Array;
  /** What is in the host's workbook and not in the file, for people. */
  readonly lost: readonly string[];
}

/**
 * Saves a workbook: what changed is patched into the parts that it was loaded from, and what the host does not know stays in
 * the file. This is the workbench, not the product: it may write over formulas, because its user has.
 */
export function saveWorkbook(book: HostWorkbook): Saved {
  if (!book.original) throw new Error("a workbook that was not loaded has no file to be saved into");
  const opened = openArchive(book.original);
  if (!opened.ok) throw new Error(`${opened.refusal.code} ${opened.refusal.detail}`);
  const copy = workingCopy(opened.archive);
  const outline = workbookOutline(copy);
  const saving = { book, copy, outline, styles: savedStyles(copy, outline), removed: new Set<string>(), lost: [] };
  const lost: string[] = saveParts(saving);
  if (copy.changes.size === 0) return { bytes: book.original, lost };
  return { bytes: writeArchive(opened.archive, copy.changes, saving.removed), lost };
}

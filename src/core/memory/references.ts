// SPDX-License-Identifier: EUPL-1.2
import type { Sheet, WorkbookSnapshot } from "../workbook/snapshot";

/** Sheet that a reference to a cell points at: "'L''anno'!$A$1" -> "L'anno"; null for "#REF!" and anything else. */
export function sheetNameOfReference(refersTo: string): string | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!#]+))!\$?[A-Z]{1,3}\$?[0-9]+$/i.exec(refersTo.trim());
  if (!match) return null;
  return match[1] === undefined ? match[2]! : match[1].replaceAll("''", "'");
}

/**
 * Sheets that a defined name points at: more than one when somebody copied a sheet, since Excel then gives the
 * copy a name of its own, with the same spelling.
 */
export function sheetsMarked(workbook: WorkbookSnapshot, name: string): readonly Sheet[] {
  const wanted = name.toLowerCase();
  const targets = new Set<string>();
  for (const defined of workbook.definedNames) {
    if (defined.name.toLowerCase() !== wanted) continue;
    const target = sheetNameOfReference(defined.refersTo);
    if (target !== null) targets.add(target.toLowerCase());
  }
  return workbook.sheets.filter((sheet) => targets.has(sheet.name.toLowerCase()));
}

// SPDX-License-Identifier: EUPL-1.2
import { OWN_SHEET_NAMES } from "../core/memory/own-sheets";
import type { CellEdit } from "../core/workbook/plan";

/** What PERF notes for itself, on a sheet that nobody sees: fingerprints that say nothing to who must confirm. */
export function isOwnNote({ sheet }: Pick<CellEdit, "sheet">): boolean {
  return sheet.startsWith(OWN_SHEET_NAMES.memoria);
}

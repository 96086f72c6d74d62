// SPDX-License-Identifier: EUPL-1.2
import { addressOf } from "../../../src/core/workbook/address";
import type { WritePlan } from "../../../src/core/workbook/plan";
import type { WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { promise } from "./promise";

/** A filling writes where nothing stands; of what it replaces of its own there is nothing in the campaigns' workbooks. */
export function touchesOnlyBlanks({ edits }: WritePlan, { sheets }: WorkbookSnapshot): void {
  for (const { sheet: name, row, column } of edits) {
    const at = `${name}!${addressOf(row, column)}`;
    const sheet = sheets.find((candidate) => candidate.name === name);
    const cell = sheet?.cell(row, column);
    // A text of blanks alone is what is left where somebody typed a space to empty a cell.
    const isBlank = cell?.kind === "blank" || (cell?.kind === "text" && cell.text.trim() === "");
    promise(isBlank && cell.formula === "none", `${at} holds something, and is not written`);
    promise(!sheet?.isLocked(row, column), `${at} is locked, and is not written`);
  }
}

// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../workbook/address";
import type { Sheet } from "../workbook/snapshot";
import type { Polarity } from "../scorecard/model";
import { fold, foldLabel } from "../values/fold";
import { headingRole } from "./heading-row";
import type { ColumnRole } from "./vocabulary/headings";
import { polarityWord } from "../scorecard/polarity/polarity-words";

/** Rows among which the headings of a register are looked for. */
const HEADING_DEPTH = 30;

/** Polarity of each indicator in the body's register, by folded label; null when the sheet has no register's headings. */
export function readRegister(sheet: Sheet): ReadonlyMap<string, Polarity> | null {
  const found = registerColumns(sheet);
  return found && polaritiesBelow(sheet, found);
}

/** The cell of the body's register that says the polarity of an indicator; of two rows the one that holds, the last. */
export function readRegisterPlace(sheet: Sheet, indicator: string): CellPosition | null {
  const found = registerColumns(sheet);
  if (!found) return null;
  const wanted = foldLabel(indicator);
  let place: CellPosition | null = null;
  for (const row of sheet.rows()) {
    const isMeant = row > found.heading && foldLabel(sheet.cell(row, found.label).text) === wanted;
    if (isMeant && polarityAt(sheet, row, found.polarity) !== null) place = { row, column: found.polarity };
  }
  return place;
}

interface RegisterColumns {
  readonly heading: number;
  readonly label: number;
  readonly polarity: number;
}

function registerColumns(sheet: Sheet): RegisterColumns | null {
  for (const row of sheet.rows()) {
    if (row > HEADING_DEPTH) return null;
    const columns = rolesOf(sheet, row);
    const label = columns.get("indicator");
    const polarity = columns.get("polarity");
    if (label !== undefined && polarity !== undefined) return { heading: row, label, polarity };
  }
  return null;
}

function rolesOf(sheet: Sheet, row: number): ReadonlyMap<ColumnRole, number> {
  const columns = new Map<ColumnRole, number>();
  for (const column of sheet.columns(row)) {
    const cell = sheet.cell(row, column);
    const role = cell.kind === "text" ? headingRole(cell.text) : null;
    if (role !== null && !columns.has(role)) columns.set(role, column);
  }
  return columns;
}

function polaritiesBelow(sheet: Sheet, { heading, label, polarity }: RegisterColumns): ReadonlyMap<string, Polarity> {
  const found = new Map<string, Polarity>();
  for (const row of sheet.rows()) {
    if (row <= heading) continue;
    const name = sheet.cell(row, label);
    const meaning = polarityAt(sheet, row, polarity);
    if (name.kind === "text" && meaning !== null) found.set(foldLabel(name.text), meaning);
  }
  return found;
}

function polarityAt(sheet: Sheet, row: number, column: number): Polarity | null {
  const word = sheet.cell(row, column);
  return word.kind === "text" ? polarityWord(fold(word.text)) : null;
}

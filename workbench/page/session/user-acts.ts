// SPDX-License-Identifier: EUPL-1.2
import { isRichError } from "../../host/rich-api/rich-error";
import { areaAt, cellKey, type Area } from "../../host/workbook/area";
import { GENERAL } from "../../host/workbook/cell";
import { USER } from "../../host/workbook/notices";
import { findArea } from "../../host/workbook/parse-address";
import { displayedText } from "../../host/workbook/display";
import { cellAt, matrix, usedArea } from "../../host/workbook/read-cells";
import { select } from "../../host/workbook/select";
import { clearArea, writeFormats, writeValues } from "../../host/workbook/write-cells";
import type { HostSheet } from "../../host/workbook/model";
import type { Place } from "../grid/moved";
import { editedText } from "../typing/edited-text";
import { typedValue } from "../typing/typed-value";
import type { Session } from "./session";

/** What the user does in the workbook. null: done; else why not, in Italian. */
type Done = string | null;

export function selectArea(session: Session, area: Area): Done {
  return act(session, () => select(session.host.workbook, area));
}

/** Goes to «B7», «'Foglio 1'!B7:C9» or a name. */
export function goTo(session: Session, address: string): Done {
  const { workbook } = session.host;
  const area = found(session, address);
  if (!area) return `«${address}» non è un indirizzo né un nome di questa cartella.`;
  if (area.sheet.visibility !== "Visible") return `Il foglio «${area.sheet.name}» è nascosto.`;
  return act(session, () => select(workbook, area));
}

export function openSheet(session: Session, sheet: HostSheet): Done {
  return selectArea(session, areaAt(sheet, 0, 0));
}

/** Enters what was typed, as Excel in Italian reads it; a text that says what the cell already holds changes nothing. */
export function typeText(session: Session, sheet: HostSheet, { row, column }: Place, text: string): Done {
  const { workbook } = session.host;
  const cell = cellAt(sheet, row, column);
  if (text === editedText(cell, workbook.dateSystem)) return null;
  const { value, format } = typedValue(text, cell.format, workbook.dateSystem);
  return act(session, () => {
    const area = areaAt(sheet, row, column);
    writeValues(workbook, area, value, USER);
    if (format !== null && cell.format === GENERAL) writeFormats(workbook, area, format);
  });
}

/** Pastes what another program copied: lines of cells with tabs between them. */
export function pasteText(session: Session, sheet: HostSheet, { row, column }: Place, text: string): Done {
  const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
  for (const [down, line] of lines.entries()) {
    for (const [right, content] of line.split("\t").entries()) {
      const trouble = typeText(session, sheet, { row: row + down, column: column + right }, content);
      if (trouble !== null) return trouble;
    }
  }
  return null;
}

/** What is shown in an area, for other programs. */
export function copiedText({ host: { workbook } }: Session, area: Area): string {
  const used = usedArea(area, true);
  if (!used) return "";
  const shown = matrix(
    { ...area, rows: used.row + used.rows - area.row, columns: used.column + used.columns - area.column },
    (cell) => displayedText(cell, workbook.dateSystem),
  );
  return (shown ?? []).map((line) => line.join("\t")).join("\n");
}

/** Where a cell leads inside the workbook; null when it is no such link. */
export function linkOf({ host: { workbook } }: Session, { row, column }: Place): string | null {
  return workbook.active.hyperlinks.get(cellKey(row, column))?.documentReference ?? null;
}

/** Empties what an area holds: only as far as it holds something, for it may be a whole sheet. */
export function emptyArea(session: Session, area: Area): Done {
  const used = usedArea(area, true);
  return used && act(session, () => clearArea(session.host.workbook, used, "Contents", USER));
}

function found(session: Session, address: string): Area | null {
  const { workbook } = session.host;
  try {
    return findArea(workbook, workbook.active, address.trim());
  } catch {
    return null; // beyond the sheet
  }
}

function act(session: Session, work: () => void): Done {
  try {
    session.act(work);
    return null;
  } catch (thrown) {
    if (!isRichError(thrown)) throw thrown;
    return REFUSALS[thrown.code] ?? `Excel non lo permetterebbe (${thrown.code}).`;
  }
}

const REFUSALS: Readonly<Record<string, string>> = {
  AccessDenied: "La cella è bloccata: il foglio è protetto.",
  FilteredRangeConflict: "Qui c’è un filtro attivo: il banco di prova non scrive tra righe filtrate.",
};

// SPDX-License-Identifier: EUPL-1.2
import { saveWorkbook, type Saved } from "../../host/workbook/save";
import type { Session } from "./session";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The open workbook as a file, with what could not be saved. */
export function savedBytes({ host }: Session): Saved {
  return saveWorkbook(host.workbook);
}

/** Saves the workbook as a download. null: nothing was lost; else what was, in Italian. */
export function saveSession(session: Session): string | null {
  const { workbook } = session.host;
  const { bytes, lost } = savedBytes(session);
  download(bytes, workbook.name);
  workbook.dirty = false;
  session.changes.tell();
  return lost.length === 0 ? null : `Salvata, ma senza: ${lost.join("; ")}.`;
}

/** Hands a file to the browser's downloads. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

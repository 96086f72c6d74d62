// SPDX-License-Identifier: EUPL-1.2
import type { Host } from "../host/host";
import { displayedText } from "../host/workbook/display";
import { areaOf } from "../host/workbook/parse-address";
import { cellAt } from "../host/workbook/read-cells";
import { theSheet } from "../host/workbook/sheets";
import type { Saved } from "../host/workbook/save";
import { savedBytes } from "./session/files";
import type { Session } from "./session/session";

/** A cell as a test asks for it. */
export interface ShownCell {
  readonly text: string;
  readonly value: number | string | boolean;
  readonly formula: string | null;
}

/** For tests, and for whoever opens the browser's console: the open workbook, as data. Nothing of the page uses it. */
export interface Exposed {
  readonly host: Host;
  readonly problems: readonly string[];
  readonly cell: (sheet: string, address: string) => ShownCell;
  readonly save: () => Saved;
  /** Resolves when no formula is under way. */
  readonly calculated: () => Promise<void>;
}

declare global {
  interface Window {
    workbench?: Exposed;
  }
}

export function exposeSession(session: Session): void {
  const { host, problems, functions } = session;
  window.workbench = {
    host,
    problems,
    cell: (sheet, address) => {
      const { row, column, sheet: where } = areaOf(host.workbook, theSheet(host.workbook, sheet), address);
      const cell = cellAt(where, row, column);
      return { text: displayedText(cell, host.workbook.dateSystem), value: cell.value, formula: cell.formula };
    },
    save: () => savedBytes(session),
    calculated: functions.calculated,
  };
}

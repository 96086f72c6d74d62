// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../core/workbook/address";
import { failed, inExcel, USUAL_PACE, type Done } from "./in-excel";

/** The cell that is chosen in Excel. */
export interface ChosenCell {
  /** Name of its sheet. */
  readonly sheet: string;
  readonly at: CellPosition;
}

export interface SelectionWatch {
  /** Ends the watching: nothing is told from now on, even where Excel cannot be told to end it. */
  stop(): Promise<void>;
}

/**
 * The active cell: also where several areas, or a whole column, are chosen. Changes nothing; where a cell is being
 * edited, Excel does not answer.
 */
export function readChosenCell(): Promise<Done<ChosenCell>> {
  return inExcel(
    async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load("rowIndex,columnIndex,worksheet/name");
      await context.sync();
      return { sheet: cell.worksheet.name, at: { row: cell.rowIndex, column: cell.columnIndex } };
    },
    { ...USUAL_PACE, repeatable: true },
  );
}

/**
 * Calls back when another cell is chosen; which one must be read. By the event of the Common API: it goes out as no request
 * at all, while those of single sheets count as writings below ExcelApi 1.20 and empty the user's undo list (ADR 0010).
 */
export function watchSelection(onChange: () => void): Promise<Done<SelectionWatch>> {
  if (typeof Office === "undefined") return Promise.resolve(failed("no-excel"));
  let isOn = true;
  const handler = (): void => {
    if (isOn) onChange();
  };
  const { document } = Office.context;
  const type = Office.EventType.DocumentSelectionChanged;
  const stop = async (): Promise<void> => {
    isOn = false;
    await asked((done) => document.removeHandlerAsync(type, { handler }, done));
  };
  return asked((done) => document.addHandlerAsync(type, handler, done)).then((code) =>
    code === null ? { ok: true, value: { stop } } : failed(code),
  );
}

/** Asks for something of the Common API; null, or the code of what went wrong. */
function asked(ask: (done: (result: Office.AsyncResult<void>) => void) => void): Promise<string | null> {
  return new Promise((resolve) => {
    ask(({ status, error }) => resolve(String(status) === "succeeded" ? null : String(error.code)));
  });
}

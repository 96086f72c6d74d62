// SPDX-License-Identifier: EUPL-1.2
import { inExcel, USUAL_PACE, type Done } from "../in-excel";
import type { WorkbookChange } from "./change";

export interface ChangeWatch {
  /** Ends the watching: nothing is told from now on, even where Excel cannot be told to end it. */
  stop(): Promise<void>;
}

/**
 * Calls back when anybody, a co-author too, changes cells, rows, columns or sheets. Our own writing goes with events
 * switched off, and so is never told. What formulas come to is not told either: `readChanges` looks.
 *
 * All sheets are listened to at once, which also hears of sheets that are made later: of one sheet the client sends the
 * registration as a writing, which below ExcelApi 1.20 empties the user's undo list; of all of them as a reading. What
 * Excel itself makes of that nobody has tried (docs/dev/prova-in-excel.md): see ADR 0024 for when this may be called.
 */
export async function watchChanges(onChange: (change: WorkbookChange) => void): Promise<Done<ChangeWatch>> {
  return inExcel(
    async (context) => {
      const { worksheets } = context.workbook;
      let isOn = true;
      const tell = (change: WorkbookChange): Promise<void> => {
        if (isOn) onChange(change);
        return Promise.resolve();
      };
      const handlers = [
        worksheets.onChanged.add((event) => tell(changeOf(event))),
        worksheets.onAdded.add(() => tell({ kind: "structure" })),
        worksheets.onDeleted.add(() => tell({ kind: "structure" })),
      ];
      await context.sync();
      const stop = async (): Promise<void> => {
        isOn = false;
        for (const handler of handlers) handler.remove();
        await context.sync().catch(() => undefined);
      };
      return { stop };
    },
    { ...USUAL_PACE, repeatable: true },
  );
}

function changeOf({ changeType, worksheetId: sheetId, address }: Excel.WorksheetChangedEventArgs): WorkbookChange {
  // By its name: the types know it as a constant of the library.
  return String(changeType) === "RangeEdited" ? { kind: "cells", sheetId, address } : { kind: "structure" };
}

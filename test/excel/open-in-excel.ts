// SPDX-License-Identifier: EUPL-1.2
import { excelReader, type ExcelSnapshot } from "../../src/excel/excel-reader";
import { excelWriter, type ExcelWriteOutcome } from "../../src/excel/excel-writer";
import type { Pace } from "../../src/excel/in-excel";
import type { WritePlan } from "../../src/core/workbook/plan";

/** Tests do not wait: what is asked again is asked at once. */
export const PACE: Pace = { wait: () => Promise.resolve(), limit: 60_000 };

export interface OpenInExcel {
  read(): Promise<ExcelSnapshot>;
  write(plan: WritePlan): Promise<void>;
  tryToWrite(plan: WritePlan): Promise<ExcelWriteOutcome>;
}

/** The workbook on the host, through the adapter; the ids of the last reading are used for writing. */
export function openInExcel(): OpenInExcel {
  let sheetIds: ReadonlyMap<string, string> = new Map();
  const tryToWrite = (plan: WritePlan) => excelWriter({ sheetIds, pace: PACE }).write(plan);
  return {
    read: async () => {
      const outcome = await excelReader(PACE).read();
      if (!outcome.ok) throw new Error(`${outcome.refusal.code}: ${outcome.refusal.detail}`);
      ({ sheetIds } = outcome.workbook);
      return outcome.workbook;
    },
    tryToWrite,
    write: async (plan) => {
      const outcome = await tryToWrite(plan);
      if (!outcome.ok) throw new Error(`${outcome.refusal.code}: ${outcome.refusal.detail}`);
    },
  };
}

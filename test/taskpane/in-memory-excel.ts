// SPDX-License-Identifier: EUPL-1.2
import { addressOf, type CellPosition } from "../../src/core/workbook/address";
import { NO_FORMULAS } from "../../src/core/workbook/formulas";
import { plainLine } from "../../src/taskpane/state/report-line";
import type { OpenWorkbook } from "../../src/taskpane/tasks/open-workbook";
import { applyPlan, snapshotOf, type WorkbookData } from "../workbook/in-memory";

/** The open workbook as the pane sees it, kept in memory; what it is asked for can be made to fail. */
export interface InMemoryExcel extends OpenWorkbook {
  readonly data: WorkbookData;
  readonly selected: string[];
  /** Said instead of doing what comes next; an Error is thrown. */
  fault: string | Error | null;
}

export function inMemoryExcel(data: WorkbookData): InMemoryExcel {
  const standing: WorkbookData[] = [];
  let forward: WorkbookData | null = null;
  const possible = () => ({ canRestore: standing.length > 0, canRedo: forward !== null });
  const selected: string[] = [];
  const excel: InMemoryExcel = {
    data,
    selected,
    fault: null,
    read: async () => {
      const text = await failing();
      return text === null ? { ok: true, workbook: snapshotOf(data) } : { ok: false, text };
    },
    write: async (plan) => {
      const trouble = await failing();
      if (trouble !== null) return { trouble, done: [], notDone: [], ...possible() };
      standing.push(structuredClone(data));
      forward = null;
      applyPlan(data, plan);
      return {
        trouble: null,
        done: [plainLine(`Celle scritte: ${String(plan.edits.length)}`)],
        notDone: [],
        ...possible(),
      };
    },
    perfFormulas: async () => {
      const text = await failing();
      return text === null ? { ok: true, formulas: [] } : { ok: false, text };
    },
    allFormulas: async () => {
      const text = await failing();
      return text === null ? { ok: true, formulas: NO_FORMULAS } : { ok: false, text };
    },
    writeFormulas: () => Promise.reject(new Error("a workbook in memory has no formulas")),
    restore: async () => {
      const trouble = await failing();
      const before = standing.at(-1);
      if (trouble !== null || !before) return { trouble, done: [], notDone: [], ...possible() };
      forward = structuredClone(data);
      Object.assign(data, standing.pop());
      return { trouble: null, done: [plainLine("Celle riportate")], notDone: [], ...possible() };
    },
    redo: async () => {
      const trouble = await failing();
      if (trouble !== null || !forward) return { trouble, done: [], notDone: [], ...possible() };
      standing.push(structuredClone(data));
      Object.assign(data, forward);
      forward = null;
      return { trouble: null, done: [plainLine("Celle riscritte")], notDone: [], ...possible() };
    },
    file: () => Promise.reject(new Error("a workbook in memory has no file")),
    openAsNew: () => Promise.reject(new Error("a workbook in memory opens no other")),
    select: async (sheet: string, { row, column }: CellPosition) => {
      const trouble = await failing();
      if (trouble === null) selected.push(`${sheet}!${addressOf(row, column)}`);
      return trouble;
    },
    readAgain: () => excel.read(),
    canWatchFreely: () => Promise.resolve(false),
    watch: () => Promise.resolve(null),
    stopWatching: () => Promise.resolve(),
  };
  async function failing(): Promise<string | null> {
    await Promise.resolve();
    const { fault } = excel;
    excel.fault = null;
    if (fault instanceof Error) throw fault;
    return fault;
  }
  return excel;
}

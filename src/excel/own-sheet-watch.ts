// SPDX-License-Identifier: EUPL-1.2
import { OWN_SHEET_NAME_PREFIX, STAFF_SHEET_NAMES } from "../core/workbook/perf-marks";
import { inExcel, USUAL_PACE, type Done } from "./in-excel";

/** An edit on a sheet that PERF made. */
export interface OwnSheetEdit {
  readonly sheet: string;
  /** "B3" or "B3:C4", as Excel gives it. */
  readonly address: string;
  /** Somebody else, in the same workbook. */
  readonly byCoAuthor: boolean;
}

export interface OwnSheetWatch {
  /** Ends the watching: nothing is told from now on, even where Excel cannot be told to end it. */
  stop(): Promise<void>;
}

/**
 * Calls back when somebody edits a sheet of ours: such a sheet would be handed over to them at the next filling, which
 * they may not want. The sheets that staff fill in are theirs to edit, and are not
 * watched. Our own writing goes with events switched off, and so is never told. Watch anew after a filling: it may have
 * made sheets. Below ExcelApi 1.20 starting and stopping empty the user's undo list, as every writing does:
 * never call it for a mere reading (ADR 0010).
 */
export async function watchOwnSheets(onEdit: (edit: OwnSheetEdit) => void): Promise<Done<OwnSheetWatch>> {
  const patience = { ...USUAL_PACE, repeatable: true };
  return inExcel(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load("items/name,items/formula");
    worksheets.load("items/id,items/name");
    await context.sync();
    const own = ownSheets(names.items, worksheets.items);
    let isOn = true;
    const handlers = own.map((sheet) =>
      sheet.onChanged.add((event) => {
        if (isOn) onEdit({ sheet: sheet.name, address: event.address, byCoAuthor: event.source === "Remote" });
        return Promise.resolve();
      }),
    );
    await context.sync();
    const stop = (): Promise<void> => {
      isOn = false;
      return unregister(handlers);
    };
    return { stop };
  }, patience);
}

function ownSheets(names: readonly Excel.NamedItem[], sheets: readonly Excel.Worksheet[]): readonly Excel.Worksheet[] {
  const prefix = OWN_SHEET_NAME_PREFIX.toLowerCase();
  const handedOver = `${prefix}ceduto_`;
  const settings = new Set(STAFF_SHEET_NAMES.map((name) => name.toLowerCase()));
  const marks = names.filter(({ name }) => {
    const mark = name.toLowerCase();
    return mark.startsWith(prefix) && !mark.startsWith(handedOver) && !settings.has(mark);
  });
  const marked = new Set(marks.map(({ formula }) => sheetIn(String(formula))));
  return sheets.filter(({ name }) => marked.has(name.toLowerCase()));
}

function sheetIn(formula: string): string {
  const name = formula.replace(/^=/, "").replace(/!\$?[A-Z]+\$?\d+$/i, "");
  return name
    .replace(/^'([\s\S]*)'$/, "$1")
    .replaceAll("''", "'")
    .toLowerCase();
}

async function unregister(handlers: readonly OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>[]) {
  const first = handlers[0];
  if (!first) return;
  for (const handler of handlers) handler.remove();
  // A sheet that is gone cannot be let go of, and need not be.
  await first.context.sync().catch(() => undefined);
}

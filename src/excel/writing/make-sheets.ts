// SPDX-License-Identifier: EUPL-1.2
import type { SheetPlan } from "../../core/workbook/plan";
import { inExcel, isPassing, type ExcelFailure, type Pace } from "../in-excel";
import type { MadeSheet } from "./change";

/** Sheets that have been added and are still bare. */
export interface BareSheets {
  /** null: all of them were made. */
  readonly failure: ExcelFailure | null;
  readonly made: readonly MadeSheet[];
  /** Points of the workbook's own font. */
  readonly size: number;
}

const USUAL_SIZE = 11;
const ATTEMPTS = 3;

/**
 * Adds the sheets, bare. Adding is not something that can simply be asked again: when the reply is lost, the sheet may
 * be there. So after a failure it is looked at what there is; `known` are the sheets that were there before.
 */
export async function makeSheets(
  plans: readonly SheetPlan[],
  known: ReadonlySet<string>,
  pace: Pace,
): Promise<BareSheets> {
  let made: readonly MadeSheet[] = [];
  if (plans.length === 0) return { failure: null, made, size: USUAL_SIZE };
  for (let attempt = 1; ; attempt++) {
    const missing = plans.filter((plan) => !made.some((sheet) => sheet.plan === plan));
    const done = await inExcel((context) => add(context, missing, made), { ...pace, repeatable: false });
    if (done.ok) return { failure: null, ...done.value };
    const left = await inExcel((context) => leftBehind(context, plans, known), { ...pace, repeatable: true });
    if (left.ok) made = left.value;
    if (!left.ok || !isPassing(done.failure) || attempt === ATTEMPTS) {
      return { failure: named(done.failure, plans), made, size: USUAL_SIZE };
    }
    await pace.wait(attempt * 500);
  }
}

function named({ code, detail }: ExcelFailure, plans: readonly SheetPlan[]): ExcelFailure {
  return { code, detail: detail || plans.map(({ name }) => name).join(", ") };
}

async function add(context: Excel.RequestContext, missing: readonly SheetPlan[], present: readonly MadeSheet[]) {
  const { worksheets } = context.workbook;
  context.runtime.enableEvents = false;
  const there = present.map(({ id, plan }) => ({ plan, sheet: worksheets.getItem(id).load("id") }));
  const added = missing.map((plan) => ({ plan, sheet: worksheets.add(plan.name).load("id") }));
  const sheets = [...there, ...added];
  const font = sheets[0]!.sheet.getRange("A1").format.font.load("size");
  await context.sync();
  return { made: sheets.map(({ plan, sheet }) => ({ id: sheet.id, plan })), size: font.size || USUAL_SIZE };
}

/** The sheets that an attempt of ours left: new, with a name of ours, and bare. One that holds something is not ours. */
async function leftBehind(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  known: ReadonlySet<string>,
): Promise<readonly MadeSheet[]> {
  const worksheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  const found = worksheets.items.flatMap((sheet) => {
    const plan = plans.find(({ name }) => name.toLowerCase() === sheet.name.toLowerCase());
    if (!plan || known.has(sheet.id)) return [];
    return [{ plan, sheet, used: sheet.getUsedRangeOrNullObject(true).load("address") }];
  });
  await context.sync();
  return found.filter(({ used }) => used.isNullObject).map(({ plan, sheet }) => ({ id: sheet.id, plan }));
}

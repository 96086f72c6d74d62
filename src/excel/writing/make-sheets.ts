// SPDX-License-Identifier: EUPL-1.2
import type { SheetPlan } from "../../core/workbook/plan";
import { failed, inExcel, isPassing, type Done, type Patience } from "../in-excel";
import type { MadeSheet } from "./change";

/** Sheets that have been added and are still bare. */
export interface BareSheets {
  readonly made: readonly MadeSheet[];
  /** Points of the workbook's own font. */
  readonly size: number;
}

const USUAL_SIZE = 11;
const ATTEMPTS = 3;

/**
 * Adds the sheets, bare. Adding is not something that can simply be asked again: when the reply is lost, the sheet may
 * be there. So before a second attempt it is looked at what there is; `known` are the sheets that were there before.
 */
export async function makeSheets(
  plans: readonly SheetPlan[],
  known: ReadonlySet<string>,
  wait: Patience["wait"],
): Promise<Done<BareSheets>> {
  if (plans.length === 0) return { ok: true, value: { made: [], size: USUAL_SIZE } };
  for (let attempt = 1; ; attempt++) {
    const done = await inExcel((context) => addMissing(context, plans, known, attempt > 1), {
      repeatable: false,
      wait,
    });
    if (done.ok) return done.value ?? failed("ItemAlreadyExists", plans.map(({ name }) => name).join(", "));
    if (!isPassing(done.failure) || attempt === ATTEMPTS) return done;
    await wait(attempt * 500);
  }
}

async function addMissing(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  known: ReadonlySet<string>,
  isAgain: boolean,
): Promise<Done<BareSheets> | null> {
  const { worksheets } = context.workbook;
  context.runtime.enableEvents = false;
  const there = isAgain ? await addedBefore(context, known) : new Map<string, Excel.Worksheet>();
  if (there === null) return null;
  const sheets = plans.map((plan) => {
    const sheet = there.get(plan.name.toLowerCase()) ?? worksheets.add(plan.name);
    return { plan, sheet: sheet.load("id") };
  });
  const font = sheets[0]!.sheet.getRange("A1").format.font.load("size");
  await context.sync();
  const made = sheets.map(({ plan, sheet }) => ({ id: sheet.id, plan }));
  return { ok: true, value: { made, size: font.size || USUAL_SIZE } };
}

/** The sheets that an attempt of ours left behind, by name; null when one holds something, and so is somebody else's. */
async function addedBefore(
  context: Excel.RequestContext,
  known: ReadonlySet<string>,
): Promise<Map<string, Excel.Worksheet> | null> {
  const worksheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  const found = worksheets.items.filter(({ id }) => !known.has(id));
  const used = found.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"));
  await context.sync();
  if (used.some(({ isNullObject }) => !isNullObject)) return null;
  return new Map(found.map((sheet) => [sheet.name.toLowerCase(), sheet]));
}

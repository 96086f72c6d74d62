// SPDX-License-Identifier: EUPL-1.2
import { failed, inExcel, isPassing, type Done, type Pace } from "../in-excel";
import { sameReference, type NameChange } from "./change";

const ATTEMPTS = 3;

/**
 * Defines, redirects and deletes the software's own hidden names. Each attempt looks first at what there is, so that a
 * lost reply does no harm.
 */
export async function writeNames(names: readonly NameChange[], pace: Pace): Promise<Done<null>> {
  if (names.length === 0) return { ok: true, value: null };
  for (let attempt = 1; ; attempt++) {
    const done = await inExcel((context) => settleNames(context, names), { ...pace, repeatable: false });
    if (done.ok || !isPassing(done.failure) || attempt === ATTEMPTS) return done.ok ? done : named(done, names);
    await pace.wait(attempt * 500);
  }
}

function named(
  { failure }: Extract<Done<null>, { ok: false }>,
  names: readonly NameChange[],
): ReturnType<typeof failed> {
  return failed(failure.code, failure.detail || names.map(({ name }) => name).join(", "));
}

async function settleNames(context: Excel.RequestContext, names: readonly NameChange[]): Promise<null> {
  const collection = context.workbook.names;
  const items = names.map(({ name }) => collection.getItemOrNullObject(name).load("formula"));
  await context.sync();
  context.runtime.enableEvents = false;
  names.forEach(({ name, after }, i) => {
    const item = items[i]!;
    const present = item.isNullObject ? null : String(item.formula);
    if (sameReference(present, after)) return;
    if (after === null) item.delete();
    else if (present !== null) item.formula = after;
    else collection.add(name, after).visible = false;
  });
  await context.sync();
  return null;
}

// SPDX-License-Identifier: EUPL-1.2

/** Why Excel did not do what was asked: its code, or one of ours (lower case), and what it is about. */
export interface ExcelFailure {
  readonly code: string;
  /** The cell, sheet or name concerned, for the message; "" when there is none. */
  readonly detail: string;
}

export type Done<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: ExcelFailure };

/** How time is dealt with; tests have their own. */
export interface Pace {
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Milliseconds after which an answer is not waited for any longer: a lost reply must not hold the pane for ever. */
  readonly limit: number;
  /** Aborted when nobody waits for the end any more: no further request is begun. */
  readonly signal?: AbortSignal | undefined;
}

export const USUAL_PACE: Pace = { wait: pause, limit: 60_000 };

export interface Patience extends Pace {
  /**
   * May what is asked be asked twice? Reading may; so may writing again the same into a sheet that we have just made.
   * Anything else may not: the reply may have been lost, and somebody may have typed in the meantime.
   */
  readonly repeatable: boolean;
}

/** Failures that pass by themselves. */
const PASSING = new Set([
  "ServiceNotAvailable",
  "RequestAborted",
  "ActivityLimitReached",
  "Conflict",
  "InvalidOperationInCellEditMode",
]);
/** Milliseconds before the second and the third attempt. */
const PAUSES = [400, 1500];

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Runs a batch, and again when that may help. Each attempt is a run of its own: after a failure the objects of a
 * context cannot be relied on.
 */
export async function inExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  { repeatable, wait, limit }: Patience,
): Promise<Done<T>> {
  for (let attempt = 0; ; attempt++) {
    const done = await attempted(batch, limit);
    const delay = PAUSES[attempt];
    if (done.ok || !repeatable || delay === undefined || !PASSING.has(done.failure.code)) return done;
    await wait(delay);
  }
}

/** True for a failure after which the same may be asked again, when asking twice does no harm. */
export function isPassing({ code }: ExcelFailure): boolean {
  return PASSING.has(code);
}

export function failed(code: string, detail = ""): { readonly ok: false; readonly failure: ExcelFailure } {
  return { ok: false, failure: { code, detail } };
}

async function attempted<T>(batch: (context: Excel.RequestContext) => Promise<T>, limit: number): Promise<Done<T>> {
  if (typeof Excel === "undefined") return failed("no-excel");
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<Done<T>>((resolve) => {
    timer = setTimeout(() => resolve(failed("no-answer")), limit);
  });
  // A context of our own, not Excel.run: that holds on to every range, and lets go of them by one more request.
  const answer = batch(new Excel.RequestContext()).then(
    (value): Done<T> => ({ ok: true, value }),
    (error: unknown): Done<T> => ({ ok: false, failure: failureOf(error) }),
  );
  const done = await Promise.race([answer, silence]);
  clearTimeout(timer);
  return done;
}

/** Even a mistake of ours ends as a value: thrown in the middle of a writing, it would take the way back with it. */
function failureOf(error: unknown): ExcelFailure {
  if (error instanceof OfficeExtension.Error) return { code: error.code, detail: "" };
  return { code: "unexpected", detail: error instanceof Error ? error.message : String(error) };
}

// SPDX-License-Identifier: EUPL-1.2
import type { Steps } from "../../core/steps/steps";
import type { RefusalCode, WorkbookRefusal } from "../../core/workbook/refusal";

/**
 * The one exception of src/xlsx, and no bug: deep inside a byte scanner a refusal cannot travel as a value without
 * slowing every cell. It never leaves the folder: `orRefusal` turns it into a value at each public function.
 */
export class Refused extends Error {
  constructor(readonly refusal: WorkbookRefusal) {
    super(`${refusal.code}: ${refusal.detail}`);
  }
}

/** Gives up the file, from any depth. */
export function refuse(code: RefusalCode, detail = ""): never {
  throw new Refused({ code, detail });
}

export type Refusable<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly refusal: WorkbookRefusal };

/** Runs `work`; a refusal comes back as a value, anything else thrown is a bug and stays one. */
export function orRefusal<T extends object>(work: () => T): Refusable<T> {
  try {
    return { ok: true, ...work() };
  } catch (error) {
    return refusalOf(error);
  }
}

/** The same for work with places to stop. */
export function* orRefusalSteps<T extends object>(steps: Steps<T>): Steps<Refusable<T>> {
  try {
    return { ok: true, ...(yield* steps) };
  } catch (error) {
    return refusalOf(error);
  }
}

function refusalOf(error: unknown): { readonly ok: false; readonly refusal: WorkbookRefusal } {
  if (error instanceof Refused) return { ok: false, refusal: error.refusal };
  throw error;
}

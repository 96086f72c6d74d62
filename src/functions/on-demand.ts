// SPDX-License-Identifier: EUPL-1.2
import { fail, type Failure } from "../core/usecases/functions/result";
import { FUNCTION_FAILURES } from "../core/wording/functions";

/** A part that is fetched from our own server when a function first needs it; refused once, it is asked for again at the next call. */
export async function onDemand<Part>(load: () => Promise<Part>): Promise<Part | Failure> {
  try {
    return await load();
  } catch {
    return fail(FUNCTION_FAILURES["part-not-loaded"]);
  }
}

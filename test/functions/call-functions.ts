// SPDX-License-Identifier: EUPL-1.2
import { settled, type Booted } from "../workbench/boot";

/** What the library brings back for one call: the cells, or the code and text of a thrown error. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: number; readonly message: string };

/** Kinds of entries on the library's channel: a call of a custom function. */
const CALL = [1, 1000, ""] as const;
let calls = 0;

/** The library has said that it takes calls: earlier ones are lost. */
async function untilReady({ host }: Booted): Promise<void> {
  const isReady = () =>
    [...host.members.keys()].some((member) => member.endsWith("_SetOsfControlContainerReadyForCustomFunctions"));
  while (!isReady()) await settled();
}

/** Calls functions through the real library, as Excel does: all in one message, each with its arguments as JSON. */
export async function callFunctions(
  office: Booted,
  wanted: readonly { readonly id: string; readonly args: readonly unknown[] }[],
): Promise<readonly Answer[]> {
  await untilReady(office);
  const { host, endpoint } = office;
  const first = calls + 1;
  calls += wanted.length;
  const answers = new Map<number, Answer>();
  return new Promise((resolve) => {
    host.services.functionResults = (results) => {
      for (const [id, ok, value, code] of results as [number, boolean, unknown, number?][]) {
        answers.set(id, ok ? { ok, value } : { ok: false, code: code ?? 0, message: String(value) });
      }
      if (answers.size === wanted.length) resolve(wanted.map((_, i) => answers.get(first + i)!));
    };
    const entries = wanted.map(({ id, args }, i) => {
      // an omitted optional argument arrives as null
      const message = [first + i, id, args.map((value) => value ?? null), undefined, 0];
      return [...CALL, JSON.stringify(message), first + i];
    });
    endpoint.push(entries);
  });
}

// SPDX-License-Identifier: EUPL-1.2
import { memoryKey } from "../../memory/keys";
import { fillTargets } from "../filling/fill-targets";
import type { Verification } from "../verify";
import { byCell } from "./cells";
import type { Renamed } from "./changes-of";
import type { Offer } from "./offer-corrections";

/**
 * Percentages of PERF's whose indicator or objective bears another name since a label was mended: the memory knows them
 * by their names, and a % that it no longer knew would pass for a statement of the body.
 */
export function renamedSince(before: Verification, after: Verification, made: readonly Offer[]): Renamed {
  const renamed = new Map<string, string>();
  const ours = new Set(before.memory.written.keys());
  for (const { written } of made) for (const identity of written.keys()) ours.add(memoryKey(identity));
  const isMended = made.some(({ correction }) => correction.edits.some(({ value }) => typeof value === "string"));
  if (ours.size === 0 || !isMended) return renamed;
  const now = byCell<Map<string, string>>();
  for (const { of, identity, sheet, at } of fillTargets(after.scorecard)) {
    const there = now.get(sheet, at) ?? new Map<string, string>();
    now.set(sheet, at, there.set(of, identity));
  }
  for (const { of, identity, sheet, at } of fillTargets(before.scorecard)) {
    const key = memoryKey(identity);
    const name = ours.has(key) ? now.get(sheet, at)?.get(of) : undefined;
    if (name !== undefined && name !== identity) renamed.set(key, name);
  }
  return renamed;
}

// SPDX-License-Identifier: EUPL-1.2
import type { WritePlan } from "./plan";

/** True when two plans write the same, for the same reasons, and leave the same alone. Linear in their cells. */
export function samePlan(one: WritePlan, other: WritePlan): boolean {
  return isSame(one, other);
}

/** Of plain data. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => isSame(one[name], other[name]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

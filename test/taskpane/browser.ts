// SPDX-License-Identifier: EUPL-1.2
import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

// A machine that does other things as well is no fault of what is tested.
configure({ asyncUtilTimeout: 30_000 });

// What every browser has and jsdom has not; Fluent UI asks for them.
globalThis.ResizeObserver ??= class {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
} as unknown as typeof ResizeObserver;
globalThis.matchMedia ??= (media: string) => ({ media, matches: false }) as MediaQueryList;
// jsdom has one that only says that it does nothing.
if ("scrollTo" in globalThis) globalThis.scrollTo = () => undefined;
globalThis.structuredClone ??= <T>(value: T): T => clone(value) as T;

/** Workbooks in memory: plain data and maps. */
function clone(value: unknown): unknown {
  if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, clone(each)]));
  if (Array.isArray(value)) return value.map(clone);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, clone(each)]));
}

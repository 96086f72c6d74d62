// SPDX-License-Identifier: EUPL-1.2

/** Where the focus is to go when it leaves the add-in: on with Tab, back with Shift+Tab, to the sheet with Esc or F2. */
export type Exit = "next" | "previous" | "sheet";

/** The library answers Tab, Esc and F2 itself and tells its container, by numbers of its own (OSF.AgaveHostAction). */
const EXITS: ReadonlyMap<unknown, Exit> = new Map<unknown, Exit>([
  [5, "next"], // Ctrl+F6
  [6, "previous"],
  [13, "next"], // Tab
  [14, "previous"],
  [15, "sheet"], // Esc
  [16, "sheet"], // F2
  [17, "next"], // nothing in the add-in can have the focus
  [18, "previous"],
]);

/** The way out that a notice to the container asks for; null: it is about something else. */
export function exitIn(data: unknown): Exit | null {
  return Array.isArray(data) ? (EXITS.get(data[1]) ?? null) : null;
}

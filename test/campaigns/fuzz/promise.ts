// SPDX-License-Identifier: EUPL-1.2

/** Throws when what was promised does not hold: the campaigns run outside of jest too. */
export function promise(holds: boolean, what: string): void {
  if (!holds) throw new Error(`broken promise: ${what}`);
}

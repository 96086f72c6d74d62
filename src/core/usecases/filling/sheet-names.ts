// SPDX-License-Identifier: EUPL-1.2

/** Excel's own limit. */
const LONGEST_NAME = 31;

/** The name that `takeName` would give. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  return takeName(wanted, new Set(taken));
}

/** The name if no sheet bears it (case apart, as in Excel), else «name (2)», «name (3)» …; takes it. */
export function takeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n++) {
    const suffix = ` (${String(n)})`;
    name = wanted.slice(0, LONGEST_NAME - suffix.length) + suffix;
  }
  taken.add(name.toLowerCase());
  return name;
}

// SPDX-License-Identifier: EUPL-1.2
import type { FindingPlace } from "../checks/finding";
import type { Indicator } from "../scorecard/scored";

/** The name of the indicator whose row a cell is in; "" where there is none, or several stand side by side. */
export type NameAt = (place: FindingPlace) => string;

export const NAMELESS: NameAt = () => "";

/** On paper a cell's address tells nobody which indicator is meant. */
export function rowNames(indicators: readonly Indicator[]): NameAt {
  const bySheet = new Map<string, Map<number, string>>();
  for (const { sheet, row, label, operational } of indicators) {
    const rows = bySheet.get(sheet) ?? new Map<number, string>();
    const name = label || operational;
    const there = rows.get(row);
    rows.set(row, there === undefined || there === name ? name : "");
    bySheet.set(sheet, rows);
  }
  return ({ sheet, at }) => bySheet.get(sheet)?.get(at.row) ?? "";
}

const LONGEST_NAME = 70;
/** So many letters of a name are enough to see that a message bears it already. */
const TELLING = 20;

/** "«N. corsi»: 34 contro 35 …"; as it is where it names the indicator already. */
export function withName(name: string, seen: string): string {
  if (name === "" || seen.includes(name.slice(0, TELLING))) return seen;
  return `«${name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).trimEnd()}…` : name}»: ${seen}`;
}

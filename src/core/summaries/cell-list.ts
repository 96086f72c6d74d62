// SPDX-License-Identifier: EUPL-1.2
import type { FindingPlace } from "../checks/finding";
import { addressOf } from "../workbook/address";
import { numberText } from "../wording/numbers";

/** What a cell can hold. */
const LONGEST_TEXT = 32_767;

/** A text that its cell can hold, cut short where it must be. */
export function fitting(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
}

/** "C9, D9; Personale: G6, H6 e altre 3": cells by sheet, those of `home` without its name; bounded. */
export function cellList(places: readonly FindingPlace[], home: string | null, most: number): string {
  const bySheet = new Map<string, string[]>();
  for (const { sheet, at } of places.slice(0, most)) {
    const cell = addressOf(at.row, at.column);
    const cells = bySheet.get(sheet);
    if (cells) cells.push(cell);
    else bySheet.set(sheet, [cell]);
  }
  const parts = [...bySheet].map(([sheet, cells]) => (sheet === home ? "" : `${sheet}: `) + cells.join(", "));
  const rest = places.length - most;
  return parts.join("; ") + andOthers(rest);
}

/** " e 1 altra", " e altre 12": what a list leaves out. */
export function andOthers(rest: number): string {
  if (rest <= 0) return "";
  return rest === 1 ? " e 1 altra" : ` e altre ${numberText(rest)}`;
}

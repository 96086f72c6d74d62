// SPDX-License-Identifier: EUPL-1.2
import type { Held } from "./held";

/** What is handed to Excel so that the cell then holds just this. "" empties it; null would leave it as it is. */
export function entered(held: Held): number | string | boolean {
  if (held.type === "blank") return "";
  if (held.type === "entered") return held.text;
  return typeof held.value === "string" ? asText(held.value) : held.value;
}

const WORDS = /^(?:true|false|vero|falso)$/i;
/** No number, date or time is written with more characters. */
const LONGEST_PARSED = 40;

/**
 * Excel reads what it is given as if it had been typed in America: "01/02/2026" as the second of January, "=" as a
 * formula, "May 5" as a day. The apostrophe, which is not part of the content, keeps a text a text. It is left out where
 * nothing can be taken for anything else, because staff see it when they edit the cell.
 */
function asText(text: string): string {
  const isProse = /^\p{L}/u.test(text) && (!/\d/.test(text) || text.length > LONGEST_PARSED);
  return isProse && !WORDS.test(text.trim()) ? text : `'${text}`;
}

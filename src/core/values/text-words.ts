// SPDX-License-Identifier: EUPL-1.2

/** Words that mean "there is no value": the cell is as good as blank, and says so. */
const MISSING = new Set([
  "-",
  "–",
  "—",
  "--",
  "---",
  "/",
  "//",
  "n.d.",
  "n.d",
  "nd",
  "n.a.",
  "n.a",
  "na",
  "n/a",
  "n.p.",
  "np",
  "n.c.",
  "nc",
  "n.r.",
  "non disponibile",
  "n.v.",
  "non rilevato",
  "non rilevabile",
  "non pertinente",
  "non valutabile",
  "non misurabile",
  "non applicabile",
  "…",
  "...",
]);

const YES = new Set(["si", "sì", "si'", "sí", "yes", "vero", "true"]);
const NO = new Set(["no", "falso", "false"]);

/** True for «-», «n.d.» and their like. */
export function isMissingWord(text: string): boolean {
  return text.length <= 16 && MISSING.has(text.trim().toLowerCase());
}

/** 1 for a yes, 0 for a no, null for anything else; «SI/NO» is a placeholder, hence null. */
export function yesNo(text: string): 0 | 1 | null {
  if (text.length > 6) return null;
  const word = text.trim().toLowerCase();
  if (YES.has(word)) return 1;
  return NO.has(word) ? 0 : null;
}

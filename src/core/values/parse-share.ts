// SPDX-License-Identifier: EUPL-1.2

const SHARE =
  /^(\d+(?:[.,' ]\d{3})*(?:,\d+)?) ?(?:\/|⁄|su(?: un totale di)?|di) ?(\d+(?:[.,' ]\d{3})*)(?: [a-zà-ù]+){0,3}(?: ?(?:=|pari al?) ?\d+(?:[.,]\d+)? ?%)?\.?$/;
const DURATION = /^(?:ore )?(\d{1,4}):([0-5]\d)(?::([0-5]\d))?(?: ?(?:h|ore))?$/;
const HOURS_AND_MINUTES = /^(\d{1,4}) ?(?:h|ore|ora)\.? ?(?:e )?(\d{1,2}) ?(?:m|min\.?|minut[oi]|')?$/;

/** «34/35», «3 su 5»: a part of a whole. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** A part and its whole; null for anything else, and for a whole of nothing. `text` is clean (see cleanText). */
export function parseShare(text: string): Share | null {
  const match = SHARE.exec(text);
  if (!match) return null;
  const [part, whole] = [numberOf(match[1]!), numberOf(match[2]!)];
  return whole > 0 ? { part, whole } : null;
}

function numberOf(text: string): number {
  return Number(text.replace(/[.' ]|,(?=\d{3}$)/g, "").replace(",", "."));
}

/** Hours in «1:30», «1:30:00», «1h 30'», «2 ore e 15 minuti»; null for anything else. */
export function parseDuration(text: string): number | null {
  const match = DURATION.exec(text) ?? HOURS_AND_MINUTES.exec(text);
  if (!match) return null;
  const minutes = Number(match[2]);
  return minutes < 60 ? Number(match[1]) + minutes / 60 + Number(match[3] ?? 0) / 3600 : null;
}

const RANGE =
  /^(?:compres[oaie] )?(?:tra|fra) .*\d.* (?:e|ed) .*\d|^da(?:l|i|ll')? ?\d.* (?:a|al|ad|ai|all')? ?\d|^\d[\d.,]* ?%? ?(?:-|÷|\.\.\.) ?\d[\d.,]* ?%?(?: [a-z%.]+)*$/;

/** True for «tra 80 e 90», «80-90», «da 5 a 10»: two figures, and nothing tells which is the one to be reached. */
export function isRange(text: string): boolean {
  return RANGE.test(text);
}

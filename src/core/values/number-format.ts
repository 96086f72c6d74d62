// SPDX-License-Identifier: EUPL-1.2
import { getFormatInfo } from "numfmt";

/** What a number format says about the numbers under it. */
export interface FormatMeaning {
  readonly kind: "general" | "number" | "percent" | "date" | "time" | "text";
  /** Decimals shown, in the unit of the display (0 for "0%", 2 for "0.00%"). */
  readonly decimals: number;
}

const known = new Map<string, FormatMeaning>();
const GENERAL: FormatMeaning = { kind: "general", decimals: 0 };

/** Meaning of a US format code; a code that cannot be understood counts as General. A pure function with a memo. */
export function formatMeaning(code: string): FormatMeaning {
  const found = known.get(code);
  if (found) return found;
  const meaning = understand(code);
  // A hostile file may define thousands of formats: the memo stays small.
  if (known.size < 4096) known.set(code, meaning);
  return meaning;
}

function understand(code: string): FormatMeaning {
  if (code === "" || code === "General") return GENERAL;
  try {
    const info = getFormatInfo(code);
    const decimals = info.maxDecimals;
    if (info.isText) return { kind: "text", decimals: 0 };
    if (info.isDate) return { kind: info.type === "time" ? "time" : "date", decimals: 0 };
    if (info.isPercent) return { kind: "percent", decimals };
    return info.type === "general" ? GENERAL : { kind: "number", decimals };
  } catch {
    return GENERAL;
  }
}

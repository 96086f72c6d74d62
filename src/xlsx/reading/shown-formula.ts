// SPDX-License-Identifier: EUPL-1.2

/** Texts in quotes, to be passed over, or one of the prefixes that only files know. */
const STORED_SPELLINGS = /"(?:[^"]|"")*"|_xldudf_PERF_|_xl(?:fn|ws|udf|pm|eta)\./gi;
const PERF_PREFIX = "_xldudf_perf_";

/** A formula as Excel shows it, from its text in a file: functions newer than the format bear a prefix there. */
export function shownFormula(stored: string): string {
  // Most formulas are plain.
  if (!stored.includes("_xl") && !stored.includes("_XL")) return `=${stored}`;
  const shown = stored.replace(STORED_SPELLINGS, (found) => {
    if (found.startsWith('"')) return found;
    return found.toLowerCase() === PERF_PREFIX ? "PERF." : "";
  });
  return `=${shown}`;
}

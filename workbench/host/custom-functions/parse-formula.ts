// SPDX-License-Identifier: EUPL-1.2

/** What a formula of the host may hold: one call, whose arguments are references, literals or nothing. */
export interface ParsedCall {
  /** With its namespace: "PERF.OBIETTIVO", "SUM". */
  readonly name: string;
  /** As written; "" for an argument left out. */
  readonly args: readonly string[];
}

const CALL = /^=\s*\+?\s*([A-Za-z_][\w.]*)\(([\s\S]*)\)\s*$/;

/** null: a formula of another kind, which the host does not calculate. */
export function parseCall(formula: string): ParsedCall | null {
  const match = CALL.exec(formula);
  if (!match) return null;
  const args = splitArguments(match[2]!);
  return args && { name: match[1]!.toUpperCase(), args };
}

/** Splits at the commas that separate arguments; null when brackets do not match. */
function splitArguments(text: string): readonly string[] | null {
  if (text.trim() === "") return [];
  const args: string[] = [];
  let depth = 0;
  let quote = "";
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (quote !== "") {
      if (char === quote) quote = "";
    } else if (char === '"' || char === "'") quote = char;
    else if (char === "(" || char === "{") depth++;
    else if (char === ")" || char === "}") depth--;
    else if (char === "," && depth === 0) {
      args.push(text.slice(start, i).trim());
      start = i + 1;
    }
    if (depth < 0) return null;
  }
  args.push(text.slice(start).trim());
  return depth === 0 && quote === "" ? args : null;
}

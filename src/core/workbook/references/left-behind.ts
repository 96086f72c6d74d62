// SPDX-License-Identifier: EUPL-1.2
import { PERF_FUNCTION } from "../perf-marks";
import { formulaReads } from "./formula-reads";

/** What a copy does not have, and no formula of it may ask for. All in lower case. */
export interface LeftBehind {
  /** Sheets of the workbook in the order of their tabs, for «Foglio1:Foglio3!A1». */
  readonly tabs: readonly string[];
  readonly sheets: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Words that are known to stay: names and tables; any other word may be a table of a sheet that does not. */
  readonly words: ReadonlySet<string>;
  /** Whether other workbooks are out of reach as well. */
  readonly outside: boolean;
}

/** Why a formula cannot go along: it calls PERF, or asks for something that does not. Codes of wording/copy.ts. */
export type Dependence =
  "calls-perf" | "reads-removed-sheet" | "reads-outside" | "uses-removed-name" | "may-read-removed";

const OUTSIDE = /\[[^\]]*\][^\]!'"]*'?!/;
const COMPUTES_SHEET = /\bINDIRECT\s*\(/i;
const TEXTS = /"(?:[^"]|"")*"/g;

/** Why this formula (with or without its "=") cannot stand in the copy; null when it can. */
export function dependenceOf(formula: string, left: LeftBehind): Dependence | null {
  const text = formula.includes('"') ? formula.replace(TEXTS, '""') : formula;
  if (PERF_FUNCTION.test(text)) return "calls-perf";
  if (left.outside && OUTSIDE.test(text)) return "reads-outside";
  if (left.sheets.size + left.names.size === 0) return null;
  if (left.sheets.size > 0 && COMPUTES_SHEET.test(text)) return "may-read-removed";
  const { areas, names } = formulaReads(text.startsWith("=") ? text.slice(1) : text);
  const sheets = [...areas.map((area) => area.sheets), ...names.map(({ sheet }) => sheet)];
  if (sheets.some((sheet) => sheet !== null && isRemoved(sheet.toLowerCase(), left))) return "reads-removed-sheet";
  return wordsDependence(names, left);
}

function wordsDependence(names: ReturnType<typeof formulaReads>["names"], left: LeftBehind): Dependence | null {
  const words = names.map(({ name }) => name.toLowerCase());
  if (words.some((word) => left.names.has(word.endsWith("(") ? word.slice(0, -1) : word))) return "uses-removed-name";
  // A call of what is no name is a function of Excel's.
  const isStrange = words.some((word) => !word.endsWith("(") && !left.words.has(word));
  return isStrange && left.sheets.size > 0 ? "may-read-removed" : null;
}

/** A range of sheets is broken by the loss of one of them. */
function isRemoved(sheets: string, { sheets: removed, tabs }: LeftBehind): boolean {
  if (!sheets.includes(":")) return removed.has(sheets);
  const [first, last] = sheets.split(":").map((name) => tabs.indexOf(name));
  if (first === undefined || last === undefined || first < 0 || last < 0) return true;
  return tabs.slice(Math.min(first, last), Math.max(first, last) + 1).some((name) => removed.has(name));
}

interface Definition {
  readonly name: string;
  readonly refersTo: string;
}

/** The names that cannot go along, directly or through other names; what is already known not to is in `left.names`. */
export function namesLeftBehind(definitions: readonly Definition[], left: LeftBehind): ReadonlySet<string> {
  const names = new Set(left.names);
  const words = new Set([...left.words, ...definitions.map(({ name }) => name.toLowerCase())]);
  for (let before = -1; before < names.size;) {
    before = names.size;
    for (const { name, refersTo } of definitions) {
      // The areas that are printed are no words of formulas.
      if (name.toLowerCase().startsWith("_xlnm.")) continue;
      const dependence = names.has(name.toLowerCase()) ? null : dependenceOf(refersTo, { ...left, names, words });
      if (dependence !== null && dependence !== "may-read-removed") names.add(name.toLowerCase());
    }
  }
  return names;
}

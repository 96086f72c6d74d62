// SPDX-License-Identifier: EUPL-1.2
import type { Block } from "../block";
import { shifted, type Corner } from "./corner";
import { formulaReads, type AreaReference, type FormulaReads, type NameReference } from "./formula-reads";
import type { FormulaCell } from "./formula-cell";

/** Cells of one sheet that a formula reads. */
export interface ReadArea {
  readonly tab: number;
  readonly block: Block;
}

/** What a formula depends on; "anything" when its text does not tell. */
export type Precedents = readonly ReadArea[] | "anything";

/** What a workbook defines, for the words in its formulas. */
export interface Definitions {
  readonly tabs: readonly { readonly name: string }[];
  /** `tab`: the sheet it belongs to; null when it holds in the whole workbook. */
  readonly names: readonly { readonly name: string; readonly tab: number | null; readonly refersTo: string }[];
  readonly tables: readonly (ReadArea & { readonly name: string })[];
}

/** What words in formulas stand for. */
interface Vocabulary {
  readonly tabs: ReadonlyMap<string, number>;
  /** "2!nome" on tab 2, "!nome" in the whole workbook. */
  readonly names: ReadonlyMap<string, string>;
  /** Names that some sheet has for itself. */
  readonly localWords: ReadonlySet<string>;
  readonly tables: ReadonlyMap<string, ReadArea>;
  readonly texts: Map<string, FormulaReads>;
  readonly resolved: Map<string, Precedents>;
}

/** Names that use names that use names: beyond this, a formula may read anything, and need not be looked into. */
const MOST_AREAS = 10_000;
const DEEPEST_NAME = 100;

interface Place {
  readonly tab: number;
  readonly down: number;
  readonly right: number;
  /** In a name, what is not held fast by "$" follows the active cell: it may be any. */
  readonly inName: boolean;
  /** How many names led here. */
  readonly depth: number;
}

/** A function that tells what each formula of this workbook reads. */
export function precedentsIn({ tabs, names, tables }: Definitions): (formula: FormulaCell) => Precedents {
  const vocabulary: Vocabulary = {
    tabs: new Map(tabs.map(({ name }, i) => [name.toLowerCase(), i])),
    names: new Map(names.map(({ name, tab, refersTo }) => [nameKey(name, tab), refersTo])),
    localWords: new Set(names.filter(({ tab }) => tab !== null).map(({ name }) => name.toLowerCase())),
    tables: new Map(tables.map(({ name, tab, block }) => [name.toLowerCase(), { tab, block }])),
    texts: new Map(),
    resolved: new Map(),
  };
  return (formula) =>
    formula.unknown ? "anything" : resolve(vocabulary, formula.text, { ...formula, inName: false, depth: 0 });
}

function nameKey(name: string, tab: number | null): string {
  return `${tab ?? ""}!${name.toLowerCase()}`;
}

function resolve(vocabulary: Vocabulary, text: string, place: Place): Precedents {
  const reads = vocabulary.texts.get(text) ?? formulaReads(text);
  // Only a shared text comes again.
  if (place.down !== 0 || place.right !== 0) vocabulary.texts.set(text, reads);
  if (reads.anything) return "anything";
  const found: ReadArea[] = [];
  for (const area of reads.areas) {
    const read = readArea(vocabulary, area, place);
    if (read === "anything" || found.length + read.length > MOST_AREAS) return "anything";
    found.push(...read);
  }
  for (const name of reads.names) {
    const read = readName(vocabulary, name, place);
    if (read === "anything" || found.length + read.length > MOST_AREAS) return "anything";
    found.push(...read);
  }
  return reads.borrowsShape ? stretched(found) : found;
}

function readArea({ tabs }: Vocabulary, area: AreaReference, place: Place): Precedents {
  const { from, to, sheets } = area;
  if (place.inName && (sheets === null || follows(from) || follows(to))) return "anything";
  const block = blockBetween(shifted(from, place.down, place.right), shifted(to, place.down, place.right));
  if (sheets === null) return [{ tab: place.tab, block }];
  const [first, last] = tabsNamed(tabs, sheets);
  if (first === undefined || last === undefined) return "anything";
  const low = Math.min(first, last);
  return Array.from({ length: Math.abs(last - first) + 1 }, (_, i) => ({ tab: low + i, block }));
}

function follows({ rowAbsolute, columnAbsolute }: Corner): boolean {
  return !rowAbsolute || !columnAbsolute;
}

function tabsNamed(tabs: ReadonlyMap<string, number>, sheets: string): (number | undefined)[] {
  const [first = "", last = first] = sheets.split(":");
  return [tabs.get(first.toLowerCase()), tabs.get(last.toLowerCase())];
}

function blockBetween(a: { row: number; column: number }, b: { row: number; column: number }): Block {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** A defined name (of the sheet, then of the workbook), a table, or a function of Excel's, which reads nothing itself. */
function readName(vocabulary: Vocabulary, { sheet, name }: NameReference, { tab, inName, depth }: Place): Precedents {
  const isCall = name.endsWith("(");
  // Most workbooks define nothing; then only functions of Excel's remain.
  if (vocabulary.names.size + vocabulary.tables.size === 0) return isCall ? [] : "anything";
  const word = isCall ? name.slice(0, -1) : name;
  // Inside a name, a word means what it means on the sheet where the name is used.
  if (inName && sheet === null && vocabulary.localWords.has(word.toLowerCase())) return "anything";
  const scope = sheet === null ? tab : vocabulary.tabs.get(sheet.toLowerCase());
  const key = [nameKey(word, scope ?? null), nameKey(word, null)].find((candidate) => vocabulary.names.has(candidate));
  if (key !== undefined) return depth < DEEPEST_NAME ? readDefinition(vocabulary, key, depth + 1) : "anything";
  const table = vocabulary.tables.get(word.toLowerCase());
  if (table) return [table];
  return isCall ? [] : "anything";
}

function readDefinition(vocabulary: Vocabulary, key: string, depth: number): Precedents {
  const known = vocabulary.resolved.get(key);
  if (known) return known;
  // While it is being resolved, a name that leads back to itself reads anything.
  vocabulary.resolved.set(key, "anything");
  const tab = Number(key.split("!")[0]);
  const resolved = resolve(vocabulary, vocabulary.names.get(key)!, { tab, down: 0, right: 0, inName: true, depth });
  vocabulary.resolved.set(key, resolved);
  return resolved;
}

/** Every area made as large as the largest: the last area of SUMIF takes the shape of the first. */
function stretched(areas: readonly ReadArea[]): ReadArea[] {
  const rows = Math.max(0, ...areas.map(({ block }) => block.bottom - block.top));
  const columns = Math.max(0, ...areas.map(({ block }) => block.right - block.left));
  return areas.map(({ tab, block }) => {
    const { top, left, bottom, right } = block;
    return {
      tab,
      block: { top, left, bottom: Math.max(bottom, top + rows), right: Math.max(right, left + columns) },
    };
  });
}

// SPDX-License-Identifier: EUPL-1.2
import type { Scorecard } from "../../scorecard/scored";
import { oneLine } from "../../values/fold";
import { columnName } from "../../workbook/address";
import type { FindingPlace } from "../finding";
import { byKind, headedTables, headingOf, type HeadedTable } from "./tables-of";

/** A heading that most tables of a kind have, and the places of those that lack it. */
export interface LackingHeading {
  /** blank: its column is there, and holds data. */
  readonly kind: "blank" | "absent" | "perspective";
  readonly role: string;
  readonly heading: string;
  readonly column: string;
  /** Tables that have it, of all those of their kind. */
  readonly customary: number;
  readonly total: number;
  readonly places: readonly FindingPlace[];
  readonly tables: readonly HeadedTable[];
}

/** So many tables of one kind must have a heading, so that its absence is no choice. */
export const CUSTOMARY = { fewestTables: 4, customaryShare: 0.75 };

/** Columns that a table may lack by mistake; without the others it is not read at all, and a gap says so. */
const ROLES = ["declared", "weight", "unit", "source", "owner", "operational", "objective", "actual", "target", "note"];
/** Without notes where there is nothing to note: then only a column that holds them wants its heading. */
const OPTIONAL: ReadonlySet<string> = new Set(["note"]);

/** What most tables of a kind have and some have not: one for each heading, however many tables lack it. */
export function lackingHeadings(scorecard: Scorecard, limits: typeof CUSTOMARY): readonly LackingHeading[] {
  return byKind(headedTables(scorecard))
    .filter((tables) => tables.length >= limits.fewestTables)
    .flatMap((tables) => lackingOf(tables, tables.length * limits.customaryShare));
}

/** Roles whose column heading-missing says to be without heading or absent, by block: what its rows lack has that cause. */
export function lackingByBlock(scorecard: Scorecard): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { role, tables } of lackingHeadings(scorecard, CUSTOMARY)) {
    for (const { id } of tables.flatMap(({ blocks }) => blocks)) found.set(id, (found.get(id) ?? new Set()).add(role));
  }
  return found;
}

function lackingOf(tables: readonly HeadedTable[], fewest: number): readonly LackingHeading[] {
  const found: LackingHeading[] = [];
  const total = tables.length;
  for (const role of ROLES) {
    const having = new Set(tables.filter((table) => (headingOf(table, role)?.text ?? "") !== ""));
    if (having.size < fewest || having.size === total) continue;
    const { text, at } = headingOf([...having][0]!, role)!;
    const common = { role, heading: oneLine(text), column: columnName(at.column), customary: having.size, total };
    const without = tables.filter((table) => !having.has(table));
    const blank = without.filter((table) => columnAt(table, at.column)?.text === "");
    // another heading in its place may say the same in other words
    const absent = without.filter((table) => columnAt(table, at.column) === undefined && !headingOf(table, role));
    const placed = (of: readonly HeadedTable[]) => ({ tables: of, places: of.map((each) => placeIn(each, at.column)) });
    if (blank.length > 0) found.push({ ...common, kind: "blank", ...placed(blank) });
    if (absent.length > 0 && !OPTIONAL.has(role)) found.push({ ...common, kind: "absent", ...placed(absent) });
  }
  const named = tables.filter(({ blocks }) => blocks.every(({ perspective }) => perspective !== null));
  if (named.length >= fewest && named.length < total) {
    const without = tables.filter(({ blocks }) => blocks.some(({ perspective }) => perspective === null));
    const common = { role: "perspective", heading: "", column: "", customary: named.length, total };
    const places = without.map((table) => placeIn(table, 0));
    found.push({ ...common, kind: "perspective", tables: without, places });
  }
  return found;
}

function columnAt({ headings }: HeadedTable, column: number) {
  return headings.find(({ at }) => at.column === column);
}

function placeIn({ headings, blocks }: HeadedTable, column: number): FindingPlace {
  const { row } = headings.find(({ text }) => text !== "")?.at ?? blocks[0]!.from;
  return { sheet: blocks[0]!.sheet, at: { row, column: Math.max(column, headings[0]!.at.column) } };
}

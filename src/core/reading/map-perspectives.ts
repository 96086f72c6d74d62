// SPDX-License-Identifier: EUPL-1.2
import { fold, foldHeading, foldLabel, oneLine } from "../values/fold";
import type { Sheet } from "../workbook/snapshot";
import type { MapEntryFound } from "./map-entry-found";
import { isClosing } from "./vocabulary/closing-rows";
import { PERSPECTIVE_TITLE } from "./vocabulary/keys";
import { MAP_HEADING, MAP_WORDS, PERSPECTIVE_HEADING } from "./vocabulary/titles";
import { isWritten } from "./written";

/** A row of the map, as far as perspectives are concerned. */
interface MapRow {
  readonly row: number;
  readonly entries: readonly { readonly column: number; readonly index: number }[];
  /** Texts that are no entries, from left to right. */
  readonly texts: readonly { readonly column: number; readonly text: string }[];
}

type Names = readonly (string | null)[];

/** Longer texts describe, and name nothing. */
const LONGEST_NAME = 100;
/** Columns beside, and names side by side, at the most: a map is made to be looked at. */
const MOST_COLUMNS = 4;
const MOST_HEADS = 40;

/**
 * The perspective under which each entry of a map stands; null where the map says none. A map names them in a column
 * to the left, in rows of their own, or above columns of entries. Where more than one reading fits, the one with names
 * that the dashboards have too.
 */
export function mapPerspectives(
  sheet: Sheet,
  entries: readonly MapEntryFound[],
  known: ReadonlySet<string | null>,
): Names {
  const rows = rowsOf(sheet, entries);
  const nothing = entries.map(() => null);
  const onDashboards = new Set([...known].map((name) => foldLabel(name ?? "")));
  let best: { readonly names: Names; readonly shared: number } = { names: nothing, shared: -1 };
  for (const names of [...besides(rows, entries), inBands(rows, entries), above(rows, entries)]) {
    const distinct = new Set(names.filter((name) => name !== null).map(foldLabel));
    // what stands over all entries alike parts nothing
    if (distinct.size < 2) continue;
    const shared = [...distinct].filter((name) => onDashboards.has(name)).length;
    if (shared > best.shared) best = { names, shared };
  }
  return best.names;
}

function rowsOf(sheet: Sheet, entries: readonly MapEntryFound[]): readonly MapRow[] {
  const byRow = new Map<number, { column: number; index: number }[]>();
  entries.forEach(({ row, column }, index) => {
    const same = byRow.get(row);
    if (same) same.push({ column, index });
    else byRow.set(row, [{ column, index }]);
  });
  const last = entries.at(-1)?.row ?? -1;
  const rows: MapRow[] = [];
  for (const row of sheet.rows()) {
    if (row > last) break;
    const inRow = byRow.get(row) ?? [];
    const taken = new Set(inRow.map(({ column }) => column));
    const texts: { column: number; text: string }[] = [];
    for (const column of sheet.columns(row)) {
      const cell = sheet.cell(row, column);
      if (taken.has(column) || cell.kind !== "text" || !isWritten(cell)) continue;
      // the code of an entry may stand in a cell of its own
      if (!taken.has(column + 1) || /\p{L}{3}/u.test(cell.text)) texts.push({ column, text: oneLine(cell.text) });
    }
    rows.push({ row, entries: inRow, texts });
  }
  return rows;
}

/** Columns to the left of all entries: those under a heading that says so, or failing that the nearest without one. */
function besides(rows: readonly MapRow[], entries: readonly MapEntryFound[]): readonly Names[] {
  const leftmost = entries.reduce((least, { column }) => Math.min(least, column), Infinity);
  const first = entries[0]?.row ?? 0;
  const headed = new Map<number, boolean>();
  for (const { row, texts } of rows) {
    for (const { column, text } of texts) {
      const isHeading = row < first && texts.length > 1;
      if (isHeading) headed.set(column, PERSPECTIVE_HEADING.test(foldHeading(text)));
      else if (column < leftmost && row >= first && !headed.has(column)) headed.set(column, true);
    }
  }
  const columns = [...headed].filter(([column, isOne]) => isOne && column < leftmost).map(([column]) => column);
  const nearest = columns.sort((a, b) => b - a).slice(0, MOST_COLUMNS);
  return nearest.map((column) => downColumn(rows, entries, column));
}

/** Blank cells, and those that a merge covers, go on with the last name. */
function downColumn(rows: readonly MapRow[], entries: readonly MapEntryFound[], column: number): Names {
  const names: (string | null)[] = entries.map(() => null);
  const first = entries[0]?.row ?? 0;
  let name: string | null = null;
  for (const { row, entries: inRow, texts } of rows) {
    const text = row < first ? undefined : texts.find((each) => each.column === column)?.text;
    if (text !== undefined) name = nameIn(text) ?? name;
    for (const { index } of inRow) names[index] = name;
  }
  return names;
}

/** «SVILUPPO ECONOMICO» alone on its row, or after «Prospettiva:», over the entries that follow. */
function inBands(rows: readonly MapRow[], entries: readonly MapEntryFound[]): Names {
  const names: (string | null)[] = entries.map(() => null);
  let name: string | null = null;
  for (const { entries: inRow, texts } of rows) {
    if (inRow.length === 0) name = bandIn(texts) ?? name;
    for (const { index } of inRow) names[index] = name;
  }
  return names;
}

function bandIn(texts: MapRow["texts"]): string | null {
  const [first, second] = texts;
  if (!first || texts.length > 2) return null;
  if (!second) return nameIn(first.text);
  return PERSPECTIVE_HEADING.test(foldHeading(first.text)) ? nameIn(second.text) : null;
}

/** Names side by side on one row, each over the entries from its column to the next. */
function above(rows: readonly MapRow[], entries: readonly MapEntryFound[]): Names {
  const names: (string | null)[] = entries.map(() => null);
  let heads: readonly { readonly column: number; readonly name: string }[] = [];
  for (const { entries: inRow, texts } of rows) {
    if (inRow.length === 0 && texts.length > 1) {
      const found = texts.slice(0, MOST_HEADS).map(({ column, text }) => ({ column, name: nameIn(text) }));
      heads = found.filter((head): head is (typeof heads)[number] => head.name !== null);
    }
    for (const { column, index } of inRow) {
      names[index] = heads.filter((head) => head.column <= column).at(-1)?.name ?? null;
    }
  }
  return names;
}

/** The name of a perspective; null for a title, a heading, a closing row or a sentence. */
function nameIn(text: string): string | null {
  const name = text.replace(/^prospettiva\s*:\s*/i, "");
  if (name.length > LONGEST_NAME || !/\p{L}/u.test(name)) return null;
  const [folded, heading] = [fold(name), foldHeading(name)];
  if (PERSPECTIVE_HEADING.test(heading)) return null;
  if (PERSPECTIVE_TITLE.test(folded)) return name;
  return MAP_WORDS.test(folded) || MAP_HEADING.test(heading) || isClosing(heading, false) ? null : name;
}

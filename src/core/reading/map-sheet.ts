// SPDX-License-Identifier: EUPL-1.2
import { declaredValue } from "../values/declared-value";
import { holdsWhatPerfWrote } from "../memory/memory";
import { BLANK_CELL } from "../workbook/cell";
import type { Sheet } from "../workbook/snapshot";
import { foldLabel, oneLine } from "../values/fold";
import { type Collected } from "./collected";
import { mapIdentity } from "../memory/map-identity";
import { noteGap } from "./indicator-row";
import type { MapEntryFound } from "./map-entry-found";
import { mapPerspectives } from "./map-perspectives";
import { sharePlaces } from "./map-shares";
import { codeAlone, splitCode } from "./objective-code";

type CodedEntry = MapEntryFound & { readonly code: string };

/** Reads the entries that were found on a map, with the percentage of each, and the perspective it stands under. */
export function readMap(sheet: Sheet, entries: readonly MapEntryFound[], into: Collected): void {
  const places = sharePlaces(sheet, entries, into.wanted);
  const onDashboards = new Set(into.blocks.map(({ perspective }) => perspective));
  const perspectives = mapPerspectives(sheet, entries, onDashboards);
  entries.forEach((entry, index) => {
    const at = places[index] ?? null;
    const cell = at ? sheet.cell(at.row, at.column) : BLANK_CELL;
    const declared = declaredValue(into.valueOf(cell));
    const identity = mapIdentity({ sheet: sheet.name, code: entry.code, name: entry.name });
    into.map.push({
      sheet: sheet.name,
      at: { row: entry.row, column: entry.column },
      code: entry.code,
      name: entry.name,
      perspective: perspectives[index] ?? null,
      declared,
      declaredAt: at,
      declaredByPerf: at !== null && holdsWhatPerfWrote(into.memory, identity, cell),
    });
    if (at) noteGap(sheet, at, declared, "declared", into);
  });
}

/** Texts that are the name of a strategic objective and nothing else, for a map without codes. */
export function namedEntriesOf(sheet: Sheet, codeOf: ReadonlyMap<string, string | null>): MapEntryFound[] {
  const entries: MapEntryFound[] = [];
  for (const row of sheet.rows()) {
    for (const column of sheet.columns(row)) {
      const { kind, text } = sheet.cell(row, column);
      const code = kind === "text" ? codeOf.get(foldLabel(text)) : undefined;
      if (code !== undefined) entries.push({ row, column, code, name: oneLine(text) });
    }
  }
  return entries;
}

/** Folded names of the strategic objectives, with their codes; one that two of them bear tells neither. */
export function strategicNames({ objectives, blocks }: Collected): ReadonlyMap<string, string | null> {
  const strategic = new Set(blocks.filter(({ level }) => level === "strategic").map(({ id }) => id));
  const codes = new Map<string, string | null>();
  const twice = new Set<string>();
  for (const { code, name, blockId } of objectives) {
    if (!strategic.has(blockId)) continue;
    const key = foldLabel(name);
    if (codes.has(key)) twice.add(key);
    codes.set(key, code);
  }
  for (const key of twice) codes.delete(key);
  return codes;
}

/** Texts that begin with a code shaped like those of the dashboards; the code may stand in the cell before the name. */
export function mapEntriesOf(sheet: Sheet, knownCodes: ReadonlySet<string>): CodedEntry[] {
  const shapes = new Set([...knownCodes].map(shapeOf));
  const entries: CodedEntry[] = [];
  for (const row of sheet.rows()) {
    for (const column of sheet.columns(row)) {
      const entry = entryAt(sheet, row, column, knownCodes);
      if (entry && (knownCodes.has(entry.code) || shapes.has(shapeOf(entry.code)))) entries.push(entry);
    }
  }
  return entries;
}

function entryAt(sheet: Sheet, row: number, column: number, knownCodes: ReadonlySet<string>): CodedEntry | null {
  const cell = sheet.cell(row, column);
  if (cell.kind !== "text") return null;
  const { code, name } = splitCode(cell.text);
  if (code !== null) return { row, column, code, name };
  const before = column > 0 ? sheet.cell(row, column - 1) : null;
  const alone = before?.kind === "text" ? before.text.trim() : before?.kind === "number" ? String(before.number) : "";
  const isCode = codeAlone(alone) !== null || (before?.kind === "text" && knownCodes.has(alone));
  return isCode && name.length > 2 ? { row, column, code: alone, name } : null;
}

/** "1.2" -> "9.9", "OB12" -> "A9": codes of one body are built alike. */
function shapeOf(code: string): string {
  return code.replace(/\d+/g, "9").replace(/[A-Z]+/gi, "A");
}

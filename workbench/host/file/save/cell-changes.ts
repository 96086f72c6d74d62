// SPDX-License-Identifier: EUPL-1.2
import { isNative } from "../../custom-functions/native";
import { parseCall } from "../../custom-functions/parse-formula";
import { keyPlace } from "../../workbook/area";
import type { HostCell } from "../../workbook/cell";
import { fullLook, type Look } from "../../workbook/look";
import { cellAt } from "../../workbook/read-cells";
import type { LookChange } from "./look-xf";
import type { SheetToSave } from "./saving";
import { storedFormula } from "./stored-formula";

/** What becomes of one cell of a part. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** null: its look stays. */
  readonly look: LookChange | null;
  /** null: what it holds stays. */
  readonly content: CellContentChange | null;
}

export interface CellContentChange {
  /** "keep": the element that is there, with whatever it says of the sharing of texts. */
  readonly formula: StoredFormula | "keep" | null;
  readonly cell: HostCell;
  readonly hadFormula: boolean;
  /** A formula that the host does not calculate: what it holds is no result. */
  readonly isUnknown: boolean;
}

export interface StoredFormula {
  readonly text: string;
  /** Rows and columns that it fills; null for one cell. */
  readonly spill: { readonly rows: number; readonly columns: number } | null;
}

/** The cells that are not as they were, in the order of rows and columns. Cells are replaced, never changed: most are the same object. */
export function changedCells({ sheet, before }: SheetToSave): CellChange[] {
  const spills = spillsOf(sheet.cells);
  const oldSpills = spillsOf(before.cells);
  const changes: CellChange[] = [];
  const keys = new Set([...before.cells.keys(), ...sheet.cells.keys()]);
  for (const key of keys) {
    const place = keyPlace(key);
    const spill = spills.get(key) ?? null;
    const spillsAlike = sameSpill(spill, oldSpills.get(key));
    if (before.cells.get(key) === sheet.cells.get(key) && spillsAlike) continue;
    const old = cellAt(before, place.row, place.column);
    const now = sheet.cells.get(key) ?? cellAt(sheet, place.row, place.column);
    const look = lookChange({ sheet, before }, old, now);
    const content = contentChange(old, now, { spill, spillsAlike });
    if (look || content) changes.push({ ...place, look, content });
  }
  return changes.sort((a, b) => a.row - b.row || a.column - b.column);
}

type Spill = StoredFormula["spill"];

function lookChange(
  { sheet, before }: Pick<SheetToSave, "sheet" | "before">,
  old: HostCell,
  now: HostCell,
): LookChange | null {
  const [oldLook, newLook] = [fullLook(before, old.look), fullLook(sheet, now.look)];
  const format = old.format === now.format ? null : now.format;
  return format === null && sameLook(oldLook, newLook) ? null : { before: oldLook, after: newLook, format };
}

function sameLook(a: Look, b: Look): boolean {
  if (a === b) return true;
  const paths = Object.keys(a);
  return paths.length === Object.keys(b).length && paths.every((path) => a[path] === b[path]);
}

function contentChange(
  old: HostCell,
  now: HostCell,
  { spill, spillsAlike }: { readonly spill: Spill; readonly spillsAlike: boolean },
): CellContentChange | null {
  const sameFormula = old.formula === now.formula && spillsAlike;
  const sameValue = Object.is(old.value, now.value) && old.kind === now.kind;
  if (sameFormula && sameValue) return null;
  const base = { cell: now, hadFormula: old.formula !== null, isUnknown: false };
  if (now.formula === null) return { ...base, formula: null };
  // Of an older array formula only the first cell has the text; here all of them show it.
  if (sameFormula) return { ...base, formula: "keep" };
  const isUnknown = !isCalculated(now.formula);
  return { ...base, formula: { text: storedFormula(now.formula), spill }, isUnknown };
}

function isCalculated(formula: string): boolean {
  const call = parseCall(formula);
  return call !== null && (isNative(call.name) || call.name.startsWith("PERF."));
}

function sameSpill(a: Spill | undefined, b: Spill | undefined): boolean {
  return a?.rows === b?.rows && a?.columns === b?.columns;
}

/** How far each formula spills, by its cell. */
function spillsOf(cells: ReadonlyMap<number, HostCell>): ReadonlyMap<number, NonNullable<Spill>> {
  const spills = new Map<number, NonNullable<Spill>>();
  for (const [key, { spilledFrom }] of cells) {
    if (spilledFrom === null) continue;
    const [own, from] = [keyPlace(key), keyPlace(spilledFrom)];
    const known = spills.get(spilledFrom);
    const rows = Math.max(known?.rows ?? 1, own.row - from.row + 1);
    const columns = Math.max(known?.columns ?? 1, own.column - from.column + 1);
    spills.set(spilledFrom, { rows, columns });
  }
  return spills;
}

// SPDX-License-Identifier: EUPL-1.2
import type { WorkbookFormulas } from "../workbook/formulas";
import type { Sheet, WorkbookSnapshot } from "../workbook/snapshot";
import { compareSheet, type SheetComparison } from "./compare-sheet";
import { firstKey } from "./read-locator";
import type { Seal } from "./seal";
import type { ChangedSheet } from "./seal-check";
import type { SealedGroup } from "./sealed-group";

const MOST_PAIRS = 100;
/** One cell in so many may differ on a sheet that bears another name: sheets of one form differ in far more. */
const ONE_IN = 10;

/** How a workbook differs from its seal. */
export interface Comparison {
  readonly sheets: readonly ChangedSheet[];
  readonly uncalculated: number;
}

/** Compares a workbook with a seal of it; `leftOut` are the sheets that a seal never covers. */
export function compareWithSeal(
  workbook: WorkbookSnapshot,
  formulas: WorkbookFormulas,
  { groups }: Seal,
  leftOut: ReadonlySet<string>,
): Comparison {
  const sealed = bySheet(groups);
  const present = new Map(workbook.sheets.filter(({ name }) => !leftOut.has(name)).map((each) => [each.name, each]));
  const changes: ChangedSheet[] = [];
  let uncalculated = 0;
  for (const [name, own] of sealed) {
    const sheet = present.get(name);
    if (!sheet) continue;
    const compared = compareSheet(sheet, formulas.get(name), own);
    uncalculated += compared.uncalculated;
    if (!isWhole(compared)) changes.push({ kind: "changed", sheet: name, cells: compared.cells });
  }
  const missing = [...sealed].filter(([name]) => !present.has(name));
  const strangers = [...present.values()].filter((sheet) => !sealed.has(sheet.name) && hasContents(sheet));
  for (const change of comingAndGoing(missing, strangers, formulas)) changes.push(change);
  return { sheets: changes, uncalculated };
}

function bySheet(groups: readonly SealedGroup[]): ReadonlyMap<string, readonly SealedGroup[]> {
  const sheets = new Map<string, SealedGroup[]>();
  for (const group of groups) {
    const known = sheets.get(group.sheet);
    if (known) known.push(group);
    else sheets.set(group.sheet, [group]);
  }
  // Somebody may have sorted the rows of the seal.
  for (const own of sheets.values()) own.sort((a, b) => firstKey(a.locator) - firstKey(b.locator));
  return sheets;
}

function isWhole({ cells, isOtherwiseChanged }: SheetComparison): boolean {
  return cells.length === 0 && !isOtherwiseChanged;
}

/** A sheet that went is the same as one that came, if nearly all its cells are: it bears another name. */
function* comingAndGoing(
  missing: readonly (readonly [string, readonly SealedGroup[]])[],
  strangers: readonly Sheet[],
  formulas: WorkbookFormulas,
): Generator<ChangedSheet> {
  const added = new Set(strangers);
  // Each pair is compared whole: beyond a few, that they went and came is all that is said.
  const isFew = missing.length * strangers.length <= MOST_PAIRS;
  for (const [sheet, groups] of missing) {
    const found = isFew ? mostAlike(groups, added, formulas) : null;
    if (found) added.delete(found.other);
    yield found ? { kind: "renamed", sheet, to: found.other.name, cells: found.cells } : { kind: "removed", sheet };
  }
  for (const { name } of added) yield { kind: "added", sheet: name };
}

function mostAlike(groups: readonly SealedGroup[], others: ReadonlySet<Sheet>, formulas: WorkbookFormulas) {
  const sealed = groups.reduce((sum, { cells }) => sum + cells, 0);
  let best: { readonly other: Sheet; readonly cells: SheetComparison["cells"] } | null = null;
  for (const other of others) {
    const { cells, isOtherwiseChanged } = compareSheet(other, formulas.get(other.name), groups);
    const isAlike = !isOtherwiseChanged && cells.length * ONE_IN <= sealed;
    if (isAlike && cells.length < (best?.cells.length ?? Infinity)) best = { other, cells };
  }
  return best;
}

function hasContents(sheet: Sheet): boolean {
  for (const row of sheet.rows())
    for (const column of sheet.columns(row)) {
      const cell = sheet.cell(row, column);
      if (cell.kind !== "blank" || cell.formula !== "none") return true;
    }
  return false;
}

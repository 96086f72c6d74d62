// SPDX-License-Identifier: EUPL-1.2
import type { ExcelSnapshot, StoredSheet } from "../excel-reader";
import { inExcel, type Done, type Pace, USUAL_PACE } from "../in-excel";
import { cellsIn, type Area } from "../reading/area";
import type { Block, Grid } from "../reading/grid";
import { gridSheet } from "../reading/grid-sheet";
import { VISIBILITY } from "../reading/outline";
import { askForBlock, blockOf } from "../reading/read-grids";
import { rectangles } from "../writing/rectangles";
import { areasIn, type CellsChange } from "./change";
import { formulaPlaces, patchedGrids, type Patch } from "./patch-grid";

/** Beyond these reading all is no slower, and there is one way less in which to be wrong. */
const MOST_CELLS = 5000;
const MOST_FORMULAS = 20_000;
const MOST_AREAS = 500;

/** The cells to be read again on one sheet. */
interface Asked {
  readonly stored: StoredSheet;
  readonly areas: readonly Area[];
}

/**
 * The workbook after these changes: only their cells are read, and those that hold a formula, whose results Excel does
 * not tell of. One round trip. Sheets on which nothing is different are the very same objects as before. null: so much
 * has changed, or in such a way, that the workbook has to be read whole; the very same snapshot: nothing is different.
 */
export async function readChanges(
  last: ExcelSnapshot,
  changes: readonly CellsChange[],
  pace: Pace = USUAL_PACE,
): Promise<Done<ExcelSnapshot | null>> {
  const asked = areasToRead(last, changes);
  if (asked === null) return { ok: true, value: null };
  const read = await inExcel((context) => readAreas(context, last, asked), { ...pace, repeatable: true });
  if (!read.ok) return read;
  return { ok: true, value: read.value && patched(last, read.value) };
}

/** null: too much, or on a sheet that was not there. */
function areasToRead(last: ExcelSnapshot, changes: readonly CellsChange[]): readonly Asked[] | null {
  const changed = new Map<string, Area[]>(last.stored.map(({ id }) => [id, []]));
  let cells = 0;
  for (const { sheetId, address } of changes) {
    const areas = areasIn(address);
    const known = changed.get(sheetId);
    if (!areas || !known) return null;
    for (const area of areas) {
      cells += cellsIn(area);
      known.push(area);
    }
  }
  const asked = last.stored.map((stored): Asked => {
    return { stored, areas: [...changed.get(stored.id)!, ...formulaAreas(stored)] };
  });
  const inAll = asked.flatMap(({ areas }) => areas);
  const formulas = inAll.reduce((sum, area) => sum + cellsIn(area), 0) - cells;
  return cells > MOST_CELLS || formulas > MOST_FORMULAS || inAll.length > MOST_AREAS ? null : asked;
}

/** Looked up once for each state of a sheet. */
const known = new WeakMap<readonly Grid[], readonly Area[]>();

function formulaAreas({ grids }: StoredSheet): readonly Area[] {
  const found = known.get(grids) ?? rectangles(grids.flatMap(formulaPlaces));
  known.set(grids, found);
  return found;
}

interface Read {
  readonly stored: StoredSheet;
  readonly patches: readonly Patch[];
}

/** null where there are other sheets than before, or what is known of them is no longer true. */
async function readAreas(
  context: Excel.RequestContext,
  last: ExcelSnapshot,
  asked: readonly Asked[],
): Promise<readonly Read[] | null> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  const ranges = asked.flatMap(({ stored, areas }) =>
    areas.map((area) => ({ stored, area, range: askForBlock(context, stored.id, area) })),
  );
  await context.sync();
  if (!areTheSame(last.stored, worksheets.items)) return null;
  const blocks = ranges.map(({ range }) => blockOf(range));
  if (blocks.includes(null)) return null;
  return asked.map(({ stored }) => ({
    stored,
    patches: ranges.flatMap(({ stored: of, area }, i) => (of === stored ? [{ area, block: blocks[i] as Block }] : [])),
  }));
}

function areTheSame(stored: readonly StoredSheet[], items: readonly Excel.Worksheet[]): boolean {
  return (
    stored.length === items.length &&
    items.every(({ id, name, visibility, protection }, i) => {
      const { id: known, facts } = stored[i]!;
      const isAlike = facts.name === name && facts.isProtected === protection.protected;
      return known === id && isAlike && facts.visibility === (VISIBILITY[visibility] ?? "visible");
    })
  );
}

function patched(last: ExcelSnapshot, read: readonly Read[]): ExcelSnapshot | null {
  const stored: StoredSheet[] = [];
  for (const { stored: sheet, patches } of read) {
    const grids = patchedGrids(sheet.grids, patches);
    if (grids === null) return null;
    stored.push(grids === sheet.grids ? sheet : { ...sheet, grids });
  }
  if (stored.every((sheet, i) => sheet === last.stored[i])) return last;
  const sheets = stored.map((sheet, i) =>
    sheet === last.stored[i] ? last.sheets[i]! : gridSheet(sheet.facts, sheet.grids),
  );
  const callsPerf = stored.some(({ grids }) => grids.some((grid) => grid.callsPerf));
  return { ...last, stored, sheets, hasPerfFormulas: last.hasPerfFormulas || callsPerf };
}

// SPDX-License-Identifier: EUPL-1.2
import { inExcel, type Done, type Patience } from "../in-excel";
import type { Area } from "./area";
import { placeKey } from "./grid-sheet";
import type { OutlinedSheet } from "./outline";

/** Unlocked cells of a protected sheet, by placeKey. */
export type Unlocked = ReadonlySet<number>;

/** Beyond so many cells that may be open, the rest counts as locked: it is then listed as such, not written. */
const MOST_CELLS = 4000;

interface Mixed {
  readonly id: string;
  readonly area: Area;
}

/**
 * Finds the unlocked cells of those protected sheets that have both kinds. The client sends the call that would tell it
 * in one go (getCellProperties) as a writing, which may cost the user the undo list; so it is asked what rows and
 * columns have in common, then what is left open: two round trips, and none for a workbook without such a sheet.
 */
export async function readUnlocked(
  outline: readonly OutlinedSheet[],
  patience: Patience,
): Promise<Done<readonly Unlocked[]>> {
  const none: readonly Unlocked[] = outline.map(() => new Set<number>());
  const mixed = outline.flatMap(({ id, areas, isProtected, locked }) =>
    isProtected && locked === null ? areas.map((area) => ({ id, area })) : [],
  );
  if (mixed.length === 0) return { ok: true, value: none };
  const done = await inExcel((context) => lookAt(context, mixed), { ...patience, repeatable: true });
  if (!done.ok) return done;
  const byId = done.value;
  return { ok: true, value: outline.map(({ id }, i) => byId.get(id) ?? none[i]!) };
}

async function lookAt(context: Excel.RequestContext, mixed: readonly Mixed[]): Promise<ReadonlyMap<string, Unlocked>> {
  const lines = mixed.map(({ id, area }) => {
    const { row, column, rows, columns } = area;
    const across = sequence(rows).map((i) => lockOf(context, id, { row: row + i, column, rows: 1, columns }));
    const down = sequence(columns).map((j) => lockOf(context, id, { row, column: column + j, rows, columns: 1 }));
    return { id, area, across, down };
  });
  await context.sync();
  let room = MOST_CELLS;
  const asked = lines.flatMap(({ id, area, across, down }) => {
    const open = openPlaces(across, down).slice(0, room);
    room -= open.length;
    return open.map(({ i, j }) => {
      const at = { row: area.row + i, column: area.column + j, rows: 1, columns: 1 };
      return { id, key: placeKey(at.row, at.column), lock: lockOf(context, id, at) };
    });
  });
  await context.sync();
  const unlocked = new Map(mixed.map(({ id }) => [id, new Set<number>()]));
  for (const { id, key, lock } of asked) if (lock.locked === false) unlocked.get(id)!.add(key);
  return unlocked;
}

type Lock = Excel.FormatProtection;

function openPlaces(across: readonly Lock[], down: readonly Lock[]): readonly { i: number; j: number }[] {
  const columns = down.flatMap(({ locked }, j) => (locked === true ? [] : [j]));
  return across.flatMap(({ locked }, i) => (locked === true ? [] : columns.map((j) => ({ i, j }))));
}

function lockOf(context: Excel.RequestContext, id: string, { row, column, rows, columns }: Area): Lock {
  const range = context.workbook.worksheets.getItem(id).getRangeByIndexes(row, column, rows, columns);
  return range.format.protection.load("locked");
}

function sequence(length: number): readonly number[] {
  return Array.from({ length }, (_, i) => i);
}

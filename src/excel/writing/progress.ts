// SPDX-License-Identifier: EUPL-1.2
import { addressOf } from "../../core/workbook/address";
import type { Pace } from "../in-excel";
import type { Carried } from "./carry-out";
import type { CellChange, Change } from "./change";
import { sameHeld } from "./held";
import { survey } from "./survey";

/** A cell, or a whole sheet where `cell` is null. */
export interface Place {
  readonly sheet: string;
  readonly cell: string | null;
}

/** What of a change is in the workbook after a failure. */
export interface Progress {
  readonly done: readonly Place[];
  readonly left: readonly Place[];
  /** Sheets that are there but not filled whole. */
  readonly incomplete: readonly Place[];
  /** Not known: Excel did not answer when asked. */
  readonly unsure: readonly Place[];
}

/** Asks the workbook itself: a request that failed may have been carried out in part, or whole. */
export async function progressOf(change: Change, carried: Carried, pace: Pace): Promise<Progress> {
  const found = await survey(change.cells, [], pace);
  const there = new Set(carried.made.map(({ plan }) => plan.name));
  const made = carried.made.map(({ id, plan }) => ({ place: wholeSheet(plan.name), filled: carried.filled.has(id) }));
  const notMade = change.make.filter(({ name }) => !there.has(name)).map(({ name }) => wholeSheet(name));
  const sheets = {
    done: made.filter(({ filled }) => filled).map(({ place }) => place),
    incomplete: made.filter(({ filled }) => !filled).map(({ place }) => place),
  };
  if (!found.ok) return { ...sheets, left: notMade, unsure: change.cells.map(placeOf) };
  const { cells } = found.value;
  const isDone = (cell: CellChange, i: number): boolean => cells[i] != null && sameHeld(cells[i].held, cell.after);
  return {
    done: [...sheets.done, ...change.cells.filter(isDone).map(placeOf)],
    left: [...notMade, ...change.cells.filter((cell, i) => !isDone(cell, i)).map(placeOf)],
    incomplete: sheets.incomplete,
    unsure: [],
  };
}

export function placeOf({ sheet, row, column }: Pick<CellChange, "sheet" | "row" | "column">): Place {
  return { sheet, cell: addressOf(row, column) };
}

export function wholeSheet(sheet: string): Place {
  return { sheet, cell: null };
}

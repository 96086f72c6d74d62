// SPDX-License-Identifier: EUPL-1.2
import { overlap, type Block } from "../block";
import type { ReadArea } from "./precedents";

/** Which formulas read a cell, without asking each of them: a workbook may hold 100,000. */
export interface AreaIndex {
  add(area: ReadArea, formula: number): void;
  /** Formulas that read a part of the block, each area once only: a second call leaves out what was taken. */
  take(tab: number, block: Block): number[];
}

interface Entry {
  readonly block: Block;
  readonly formulas: number[];
  taken: boolean;
}

// Rows are cut into stretches of 1, 8, 64 … 8^7; an area is kept under the one or two stretches, not shorter than
// itself, that it touches. A cell is then looked up once at each of the eight lengths.
const LENGTHS = Array.from({ length: 8 }, (_, i) => 8 ** i);

/** Of one sheet and one length: number of the stretch -> what touches it. */
type Stretches = Map<number, Entry[]>;

export function areaIndex(): AreaIndex {
  const entries = new Map<string, Entry>();
  const shelves = new Map<string, Stretches>();
  return {
    add: ({ tab, block }, formula) => {
      const key = `${tab}:${block.top}:${block.left}:${block.bottom}:${block.right}`;
      const known = entries.get(key);
      if (known) return void known.formulas.push(formula);
      const entry: Entry = { block, formulas: [formula], taken: false };
      entries.set(key, entry);
      shelve(shelves, tab, entry);
    },
    take: (tab, block) => {
      const taken: number[] = [];
      for (const length of LENGTHS) {
        const stretches = shelves.get(`${tab}:${length}`);
        if (!stretches) continue;
        for (const i of numbersTouched(stretches, block, length)) takeFrom(stretches, i, block, taken);
      }
      return taken;
    },
  };
}

function shelve(shelves: Map<string, Stretches>, tab: number, entry: Entry): void {
  const { top, bottom } = entry.block;
  const length = LENGTHS.find((candidate) => candidate > bottom - top) ?? LENGTHS.at(-1)!;
  const key = `${tab}:${length}`;
  const stretches = shelves.get(key) ?? new Map<number, Entry[]>();
  shelves.set(key, stretches);
  const [first, last] = [Math.floor(top / length), Math.floor(bottom / length)];
  put(stretches, first, entry);
  if (last !== first) put(stretches, last, entry);
}

function put(stretches: Stretches, number: number, entry: Entry): void {
  const list = stretches.get(number);
  if (list) list.push(entry);
  else stretches.set(number, [entry]);
}

/** A block of whole columns touches a million stretches: then those that exist are gone through instead. */
function numbersTouched(stretches: Stretches, { top, bottom }: Block, length: number): number[] {
  const first = Math.floor(top / length);
  const last = Math.floor(bottom / length);
  if (last - first < stretches.size) return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return [...stretches.keys()].filter((i) => first <= i && i <= last);
}

/** What is taken leaves the list, so that it is not looked at again. */
function takeFrom(stretches: Stretches, number: number, block: Block, taken: number[]): void {
  const list = stretches.get(number);
  if (!list) return;
  const left = list.filter((entry) => {
    if (entry.taken) return false;
    if (!overlap(entry.block, block)) return true;
    entry.taken = true;
    for (const formula of entry.formulas) taken.push(formula);
    return false;
  });
  if (left.length === 0) stretches.delete(number);
  else if (left.length < list.length) stretches.set(number, left);
}

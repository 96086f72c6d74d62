// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from "../workbook/cell";
import type { CellContent, Reason } from "../workbook/plan";
import { holds } from "./content";
import { memoryKey } from "./keys";
import type { OwnShape } from "./own-rows";
import type { HandedOver, OwnSheetKind } from "./own-sheets";
import type { RowSignature } from "./signatures";

/** What PERF remembers of one sheet that it made. */
export interface OwnSheetRecord {
  /** The name that the sheet bears now. */
  readonly sheet: string;
  readonly shape: OwnShape;
  readonly rows: readonly RowSignature[];
}

/** What a workbook remembers of PERF's writing. See ADR 0004. */
export interface Memory {
  /** Sheets made by PERF, by the name they bear now, with those handed over and copies: never an input of the reading. */
  readonly ownSheets: ReadonlyMap<string, OwnSheetKind | HandedOver>;
  readonly records: ReadonlyMap<OwnSheetKind, OwnSheetRecord>;
  /** Hidden names of the sheets that were handed over, with the name that each sheet bears now. */
  readonly handedOver: ReadonlyMap<string, string>;
  /** What was written in the body's own cells, by `memoryKey` of the identity of indicator, objective or map entry. */
  readonly written: ReadonlyMap<string, CellContent>;
  /** "memory-unreadable" or "memory-missing": then nothing in the workbook counts as ours. */
  readonly notes: readonly Reason[];
}

export const NO_MEMORY: Memory = {
  ownSheets: new Map(),
  records: new Map(),
  handedOver: new Map(),
  written: new Map(),
  notes: [],
};

/** What PERF last wrote for this identity; undefined when it wrote nothing. */
export function writtenFor(memory: Memory, identity: string): CellContent | undefined {
  return memory.written.get(memoryKey(identity));
}

/** True when the cell of this identity still holds what PERF wrote there: then it is no statement of the body. */
export function holdsWhatPerfWrote(memory: Memory, identity: string, cell: Cell): boolean {
  const content = writtenFor(memory, identity);
  return content !== undefined && holds(cell, content);
}

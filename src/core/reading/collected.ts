// SPDX-License-Identifier: EUPL-1.2
import type { CellContent } from "../workbook/plan";
import type { Cell } from "../workbook/cell";
import type { Block, Gap, IndicatorReading, MapEntryReading, ObjectiveReading, OtherTable } from "../scorecard/model";
import { identityIssuer } from "./identity";

/** An objective whose indicators are still being added. */
export type OpenObjective = Omit<ObjectiveReading, "indicatorIds"> & { readonly indicatorIds: string[] };

/** What the layouts have read so far, and what they need to know of the whole workbook. */
export interface Collected {
  readonly dateSystem: 1900 | 1904;
  readonly written: ReadonlyMap<string, CellContent>;
  readonly identity: ReturnType<typeof identityIssuer>;
  readonly blocks: Block[];
  readonly objectives: OpenObjective[];
  readonly indicators: IndicatorReading[];
  readonly map: MapEntryReading[];
  readonly tables: OtherTable[];
  readonly gaps: Gap[];
  readonly years: number[];
}

export function newCollection(dateSystem: 1900 | 1904, written: ReadonlyMap<string, CellContent>): Collected {
  const identity = identityIssuer();
  return {
    dateSystem,
    written,
    identity,
    blocks: [],
    objectives: [],
    indicators: [],
    map: [],
    tables: [],
    gaps: [],
    years: [],
  };
}

/** True when the cell still holds what the software wrote for this identity: then it is no statement of the body. */
export function holdsWhatWasWritten(collected: Collected, identity: string, cell: Cell): boolean {
  const wrote = collected.written.get(identity);
  if (wrote === undefined || wrote === null || cell.formula !== "none") return false;
  return cell.kind === "number" ? cell.number === wrote : cell.kind === "text" && cell.text === wrote;
}

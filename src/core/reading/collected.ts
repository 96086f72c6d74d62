// SPDX-License-Identifier: EUPL-1.2
import type { Memory } from "../memory/memory";
import type { Block, Gap, IndicatorReading, MapEntryReading, ObjectiveReading, OtherTable } from "../scorecard/model";
import { valueReader, type ValueReader } from "../values/shared-values";
import { identityIssuer } from "./identity";

/** An objective whose indicators are still being added. */
export type OpenObjective = Omit<ObjectiveReading, "indicatorIds"> & { readonly indicatorIds: string[] };

/** What the layouts have read so far, and what they need to know of the whole workbook. */
export interface Collected {
  readonly dateSystem: 1900 | 1904;
  /** Year that is asked for; null: the latest with results. */
  readonly wanted: number | null;
  readonly valueOf: ValueReader;
  readonly memory: Memory;
  readonly identity: ReturnType<typeof identityIssuer>;
  /** Identities of the indicators read so far, by id; null while nothing was ever written, and nobody needs them. */
  readonly identities: Map<string, string> | null;
  readonly blocks: Block[];
  readonly objectives: OpenObjective[];
  readonly indicators: IndicatorReading[];
  readonly map: MapEntryReading[];
  readonly tables: OtherTable[];
  readonly gaps: Gap[];
  readonly years: number[];
}

export function newCollection(dateSystem: 1900 | 1904, memory: Memory, wanted: number | null): Collected {
  const identity = identityIssuer();
  return {
    dateSystem,
    wanted,
    valueOf: valueReader(dateSystem),
    memory,
    identity,
    identities: memory.written.size > 0 ? new Map() : null,
    blocks: [],
    objectives: [],
    indicators: [],
    map: [],
    tables: [],
    gaps: [],
    years: [],
  };
}

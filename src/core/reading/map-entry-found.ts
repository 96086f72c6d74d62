// SPDX-License-Identifier: EUPL-1.2

/** An objective as a map names it. */
export interface MapEntryFound {
  readonly row: number;
  readonly column: number;
  /** null for an objective that has none. */
  readonly code: string | null;
  readonly name: string;
}

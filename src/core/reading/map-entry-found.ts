// SPDX-License-Identifier: EUPL-1.2

/** An objective as a map names it. */
export interface MapEntryFound {
  readonly row: number;
  readonly column: number;
  readonly code: string;
  readonly name: string;
}

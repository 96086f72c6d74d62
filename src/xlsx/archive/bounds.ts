// SPDX-License-Identifier: EUPL-1.2

/** How much a file may ask of us before it is refused: generous to honest workbooks, closed to zip bombs. */
export interface Bounds {
  readonly fileBytes: number;
  /** All entries together, expanded. */
  readonly expandedBytes: number;
  /** Expanded : compressed, for an entry that is expanded at all. A pivot cache, only copied, reached 407:1 honestly. */
  readonly ratio: number;
  /** Below this size no ratio is suspicious. */
  readonly ratioFromBytes: number;
  readonly entries: number;
  /** Small parts (workbook, styles, relationships) become objects, which cost far more than their bytes. */
  readonly smallPartBytes: number;
  /** Cells of all sheets together, those with only a style included: "<c/>" is 4 bytes of XML and 15 of memory. */
  readonly cells: number;
  /** Texts of one pool, shared or of one sheet: "<si/>" is 5 bytes of XML and 9 of memory. */
  readonly texts: number;
}

const MB = 1024 * 1024;

export const DEFAULT_BOUNDS: Bounds = {
  fileBytes: 100 * MB,
  expandedBytes: 1024 * MB,
  ratio: 200,
  ratioFromBytes: MB,
  entries: 5_000,
  smallPartBytes: 32 * MB,
  cells: 12_000_000,
  texts: 12_000_000,
};

// SPDX-License-Identifier: EUPL-1.2
import type { Block } from "../block";

/** A formula and where its results stand. */
export interface FormulaCell {
  /** Index of its sheet. */
  readonly tab: number;
  readonly row: number;
  readonly column: number;
  /** Its own cell; more for an array formula or a data table. */
  readonly results: Block;
  /** Without its leading "=". */
  readonly text: string;
  /** How far it stands from the cell whose text it shares. */
  readonly down: number;
  readonly right: number;
  /** Its text cannot be known (a data table, or a shared formula without a master). */
  readonly unknown: boolean;
}

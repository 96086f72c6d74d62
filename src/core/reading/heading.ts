// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../workbook/address";
import type { MissingFigure } from "./missing-figure";
import type { ColumnRole } from "./vocabulary/headings";

/** A row of headings, and which column holds what. */
export interface HeadingRow {
  readonly row: number;
  readonly columns: ReadonlyMap<ColumnRole, number>;
  /** Columns of the further indicators that stand on each row; none in nearly all tables. */
  readonly beside?: readonly ReadonlyMap<ColumnRole, number>[];
  /** Column that says of each row whether it is an objective or an indicator; absent in nearly all tables. */
  readonly kinds?: number;
  /** Columns whose heading is known, those included that were not chosen (another year, a higher objective). */
  readonly known: ReadonlySet<number>;
  /** "Prospettiva | NAME | …": the name stands among the headings, over the indicators. */
  readonly perspective: { readonly name: string; readonly at: CellPosition } | null;
  /** Texts of the row above that belong to these headings. */
  readonly above: readonly string[];
  /** True where the operational objectives have a column and no others do: then they are the objectives. */
  readonly operationalNamesObjectives: boolean;
  /** 0 to 1: how far the headings of the figures can mean one thing only. */
  readonly clarity: number;
  /** Year of the figures; null when none is written. */
  readonly year: number | null;
  /** Cell of the result's heading, when it is of a part of the year because the whole has none yet. */
  readonly interim: { readonly text: string; readonly at: CellPosition } | null;
  /** The figure that no heading names, while it stands in a column; absent in nearly all tables. */
  readonly missing?: MissingFigure;
  /** Heading of the revised target that is read, and of the first one that was left aside; absent in nearly all tables. */
  readonly replaced?: { readonly text: string; readonly first: string; readonly at: CellPosition };
}

// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../workbook/address";
import type { Reason } from "../workbook/plan";
import type { TypedValue } from "../values/typed-value";

/** "plan": what was planned, beside the dashboards that measure it. */
export type SheetRole = "dashboard" | "plan" | "map" | "table" | "summary" | "register" | "other";
export type Level = "strategic" | "operational" | "individual";
export type Polarity = "up" | "down" | "exact" | "date" | "yes-no";

/** Where the polarity was learnt, in the order of precedence. */
export type PolaritySource =
  "value-type" | "column" | "register" | "operator" | "wording" | "same-indicator" | "declared" | "default";

/** "not-due": before the Relazione a result that is not there yet is normal. */
export type IndicatorStatus = "scored" | "no-target" | "no-actual" | "not-due" | "neutralised" | "unreadable" | "empty";
export type ObjectiveStatus = "scored" | "nothing-to-score" | "not-recomputable" | "no-indicators";

/** What a declared percentage is worth against the recomputed one; "not-comparable" when nothing could be recomputed. */
export type DeclaredCheck = "equal" | "within-display" | "differs" | "blank" | "not-comparable";

export interface SheetReading {
  readonly name: string;
  readonly role: SheetRole;
  readonly reason: Reason;
  /** Name of the layout by which a dashboard was read; null for the other roles. */
  readonly layout: string | null;
  /** 0 to 1: how far the evidence bears the reading out; null where nothing had to be chosen. */
  readonly confidence: number | null;
}

/** A heading of a table, or a text above it, as it is written. */
export interface Heading {
  /** What its column was read as, by the names of the heading vocabulary; null: as nothing, or it was not chosen. */
  readonly role: string | null;
  readonly at: CellPosition;
  /** "" for a column without a heading. */
  readonly text: string;
}

/** Rows under one heading row: one organisational unit, one perspective. */
export interface Block {
  readonly id: string;
  readonly sheet: string;
  readonly from: CellPosition;
  readonly to: CellPosition;
  readonly level: Level;
  /** Organisational unit or office; null at the strategic level. */
  readonly unit: string | null;
  readonly perspective: string | null;
  /** Cell of the perspective's name; null when none is written. */
  readonly perspectiveAt: CellPosition | null;
  /** From left to right; blocks under one heading row share them. */
  readonly headings: readonly Heading[];
  /** Texts that stand between the table before and this one. */
  readonly titles: readonly Heading[];
}

export type IndicatorField =
  | "label"
  | "operational"
  | "actual"
  | "target"
  | "declared"
  | "weight"
  | "polarity"
  | "note"
  | "baseline"
  | "lower"
  | "upper"
  | "unit"
  | "source"
  | "owner";

/** Column of each field, one table for all the indicators under a heading row; null where there is no such column. */
export type IndicatorColumns = Readonly<Record<IndicatorField, number | null>>;

/** Figures that some methods need beside result and target, in the unit of the target; null where none is written. */
export interface IndicatorDetails {
  readonly baseline: number | null;
  /** Lower threshold (m). */
  readonly lower: number | null;
  /** Upper threshold (M). */
  readonly upper: number | null;
}

/** Shared by all rows of a table without such columns. */
export const NO_DETAILS: IndicatorDetails = { baseline: null, lower: null, upper: null };

/** An indicator as read, before scoring. */
export interface IndicatorReading {
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  readonly blockId: string;
  readonly objectiveId: string;
  readonly columns: IndicatorColumns;
  readonly operational: string;
  readonly label: string;
  readonly actual: TypedValue;
  readonly target: TypedValue;
  readonly declared: TypedValue;
  /** True when the % was written by this software and still holds what it wrote: it is no statement of the body. */
  readonly declaredByPerf: boolean;
  /** null: no weight column, or blank. */
  readonly weight: number | null;
  /** What the polarity column says; null when there is none or it could not be read. */
  readonly polarityColumn: Polarity | null;
  readonly details: IndicatorDetails;
  /** The body has written, for a figure or in the notes, that the indicator is left out; absent on nearly all rows. */
  readonly leftOut?: LeftOut;
}

export interface LeftOut {
  /** «Neutralizzato», or the note that says so, as written. */
  readonly text: string;
  /** What the column of the notes says; "" for nothing. */
  readonly reason: string;
}

export interface ObjectiveReading {
  readonly id: string;
  readonly identity: string;
  readonly blockId: string;
  readonly sheet: string;
  /** The cell that names the objective. */
  readonly at: CellPosition;
  /** "1.2"; null when the objective has no code. */
  readonly code: string | null;
  readonly name: string;
  readonly declared: TypedValue;
  readonly declaredAt: CellPosition | null;
  readonly declaredByPerf: boolean;
  readonly indicatorIds: readonly string[];
}

export interface MapEntryReading {
  readonly sheet: string;
  readonly at: CellPosition;
  /** null where neither the map nor its dashboard numbers the objectives: then the name tells which it is. */
  readonly code: string | null;
  readonly name: string;
  /** Heading under which the entry stands, as it is written; null where the map groups nothing. */
  readonly perspective: string | null;
  readonly declared: TypedValue;
  /** null where the map has no cell for its %. */
  readonly declaredAt: CellPosition | null;
  readonly declaredByPerf: boolean;
}

export interface OtherTable {
  readonly sheet: string;
  readonly from: CellPosition;
  readonly to: CellPosition;
  readonly title: string;
}

/** Something that was seen and could not be read, or placed. */
export interface Gap {
  readonly sheet: string;
  /** null: the whole sheet. */
  readonly at: CellPosition | null;
  readonly reason: Reason;
}

/**
 * Identity of an indicator, by its id: the same through refreshes as long as it keeps its sheet, objective and label; see
 * reading/identity. A function, because only a filling asks, and making 100,000 identities costs a sixth of a verification.
 */
export type IdentityOf = (indicator: { readonly id: string }) => string;

/** All that was read from a workbook, in the order of the sheets. The source map is in the positions. */
export interface ScorecardReading {
  readonly year: number | null;
  readonly sheets: readonly SheetReading[];
  readonly blocks: readonly Block[];
  readonly objectives: readonly ObjectiveReading[];
  readonly indicators: readonly IndicatorReading[];
  readonly map: readonly MapEntryReading[];
  readonly tables: readonly OtherTable[];
  readonly gaps: readonly Gap[];
  readonly identityOf: IdentityOf;
  /** Polarity of the indicators of the body's register, by folded label. */
  readonly register: ReadonlyMap<string, Polarity>;
}

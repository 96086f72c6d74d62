// SPDX-License-Identifier: EUPL-1.2
import type { Heading, Level } from "../../scorecard/model";
import type { Steps } from "../../steps/steps";
import type { OpenObjective } from "../collected";
import type { KeyedObjective } from "../key-values";
import type { RowView } from "../row-view";
import type { SectionEvidence } from "../section-evidence";

/** Where a section belongs, decided by the reader of the sheet. */
export interface SectionPlace {
  readonly level: Level;
  readonly unit: string | null;
  readonly perspective: string | null;
  /** The section goes on with the objective that was open (headings repeated at a page break). */
  readonly continued: OpenObjective | null;
  readonly headings: readonly Heading[];
}

/** What a layout does with the rows of its section: it decides which rows are what, never what their cells mean. */
export interface SectionReader {
  readonly rows: readonly RowView[];
  /** The objective that was open when the section began; null for none. */
  readonly continued: OpenObjective | null;
  /** The objective that cells above the table name; null for none. */
  readonly keyed: KeyedObjective | null;
  /** True where no column but the operational one names objectives. */
  readonly operationalNamesObjectives: boolean;
  /** The objective that a row names, opened where it was not yet; "" for one without a name. */
  readonly openObjective: (view: RowView, text: string, code: string) => OpenObjective;
  /** The objective of a whole sheet, named by cells above its table; its % may stand on a row below the indicators. */
  readonly openKeyed: (keyed: KeyedObjective, closing: RowView | null) => OpenObjective;
  readonly addIndicator: (view: RowView, objective: OpenObjective, operational: string) => void;
  readonly noteTotal: (view: RowView) => void;
}

/** A way in which bodies arrange objectives and indicators under a row of headings. */
export interface Layout {
  readonly name: string;
  /** How well what stands in the section bears this layout out, 0 to 1: the highest wins, the first of equals. */
  readonly fit: (evidence: SectionEvidence) => number;
  /** Walks the rows; returns the objective that is open at the end. */
  readonly read: (reader: SectionReader) => Steps<OpenObjective | null>;
}

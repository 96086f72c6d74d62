// SPDX-License-Identifier: EUPL-1.2
import type { Polarity } from "./model";
import type { RollUpMethodName } from "./rollup/register";
import type { RollUpOptions } from "./rollup/method";
import type { MethodOptions } from "./scoring/method";
import { DEFAULT_METHODS, type MethodByPolarity, type ScoringMethodName } from "./scoring/register";
import { DEFAULT_THRESHOLDS, type RagThresholds } from "./thresholds";

/** How a body scores: its SMVP as data. */
export interface ScoringSettings {
  readonly methods: MethodByPolarity;
  readonly options: MethodOptions;
  /** "auto": weighted when all scored indicators of the objective carry weights, else the flat mean. */
  readonly rollUp: RollUpMethodName | "auto";
  readonly rollUpOptions: RollUpOptions;
  /** A target without result: left out of the mean, or 0 ("error" leaves the objective without a score). */
  readonly missingActual: "exclude" | "zero" | "error";
}

/** Defaults: what the source document proves, see docs/dev/scoring.md; the rest to be confirmed with the body's SMVP. */
export const DEFAULT_SETTINGS: ScoringSettings = {
  methods: DEFAULT_METHODS,
  options: {
    tolerance: 0,
    penaltyPerDay: 1,
    steps: [
      { from: 0.75, factor: 0.5 },
      { from: 0.85, factor: 0.7 },
      { from: 0.95, factor: 1 },
    ],
    overrunSteps: [
      { upTo: 0.3, factor: 0.5 },
      { upTo: 0, factor: 1 },
    ],
    bands: [
      { from: 0.7, factor: 0.5 },
      { from: 0.9, factor: 1 },
    ],
    capped: true,
  },
  rollUp: "auto",
  rollUpOptions: { ownShare: 0.7 },
  missingActual: "exclude",
};

/** When in the year: the Piano, monitoring, the Relazione. */
export type Phase = "plan" | "monitoring" | "report";
export type BodyKind = "chamber" | "municipality" | "region" | "university" | "ministry" | "health" | "other";

/** Where a person says that the columns of a sheet are, when the headings do not (sheet "Parametri", section Colonne). */
export interface SheetMapping {
  readonly sheet: string;
  /** Zero-based row of the headings; the rows below are read. */
  readonly headingRow: number;
  /** Zero-based column of each role, by the names of the heading vocabulary. */
  readonly columns: ReadonlyMap<string, number>;
}

/** One row of the sheet "Registro indicatori": what the body has decided about an indicator. */
export interface RegisterEntry {
  readonly id: string;
  readonly label: string;
  /** Organisational unit whose indicator it is; null: wherever the label stands. */
  readonly unit: string | null;
  /** Unit of measure, as written; "" when none. */
  readonly measure: string;
  readonly polarity: Polarity | null;
  readonly weight: number | null;
  readonly method: ScoringMethodName | null;
  /** "common": one measure, the same on every dashboard; "own": each unit measures its own; null: not said. */
  readonly scope: "common" | "own" | null;
  /** Left out of the mean by decision, with reason and act; null: not neutralised. */
  readonly neutralised: { readonly reason: string; readonly act: string } | null;
  /** Zero-based row on its sheet, for messages. */
  readonly row: number;
}

/** A deadline of the body's own («Monitoraggio intermedio»). */
export interface OwnDeadline {
  readonly name: string;
  /** Days since 1899-12-30. */
  readonly day: number;
}

/** When the documents of the cycle are due, where the body says so; null: as the norm has it. */
export interface DeadlineSettings {
  readonly plan: number | null;
  readonly report: number | null;
  readonly own: readonly OwnDeadline[];
}

/** All that a body has decided about its cycle; what it has not is the default. */
export interface BodySettings {
  readonly kind: BodyKind;
  /** null: the year read in the workbook. */
  readonly year: number | null;
  readonly phase: Phase;
  /** Day (since 1899-12-30) at which results are taken, before the Relazione; null: not said. */
  readonly referenceDate: number | null;
  readonly scoring: ScoringSettings;
  readonly thresholds: RagThresholds;
  /** Uncapped ratio from which a result over its target wants an explanation. */
  readonly overAchievement: number;
  /** Days by which a date met earlier than its target wants an explanation. */
  readonly earlyDays: number;
  readonly deadlines: DeadlineSettings;
  readonly mappings: readonly SheetMapping[];
  readonly register: readonly RegisterEntry[];
}

export const DEFAULT_BODY: BodySettings = {
  kind: "other",
  year: null,
  phase: "report",
  referenceDate: null,
  scoring: DEFAULT_SETTINGS,
  thresholds: DEFAULT_THRESHOLDS,
  overAchievement: 1.5,
  earlyDays: 120,
  deadlines: { plan: null, report: null, own: [] },
  mappings: [],
  register: [],
};

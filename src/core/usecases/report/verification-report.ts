// SPDX-License-Identifier: EUPL-1.2
import type { Severity } from "../../checks/finding";
import type {
  Level,
  IndicatorStatus,
  Polarity,
  PolaritySource,
  SheetReading,
  ObjectiveStatus,
} from "../../scorecard/model";
import type { BodyKind, Phase, ScoringSettings } from "../../scorecard/settings";
import type { MethodOptions } from "../../scorecard/scoring/method";
import type { MethodByPolarity } from "../../scorecard/scoring/register";
import type { RagThresholds } from "../../scorecard/thresholds";
import type { Origin } from "../../wording/settings";
import type { PlanDoubt, TargetEffect, VariationAnswer, VariationKind } from "../../variations/variation";
import type { Reason } from "../../workbook/plan";

/**
 * The public JSON of `perf verifica`, schema "perf/verifica/1" (docs/schema/verifica-1.schema.json). Names are API:
 * added to, never changed. Ratios are fractions, dates ISO; null means "there is none", and a status says why.
 */
export interface VerificationReport {
  readonly schema: "perf/verifica/1";
  readonly file: string;
  readonly year: number | null;
  /** What the body has decided, with the defaults for the rest. */
  readonly settings: SettingsReport;
  /** Settings that cannot be used as they are written; the default holds in their place. */
  readonly settingProblems: readonly SettingProblemReport[];
  readonly sheets: readonly SheetReading[];
  readonly blocks: readonly BlockReport[];
  readonly objectives: readonly ObjectiveReport[];
  readonly indicators: readonly IndicatorReport[];
  readonly perspectives: readonly (AggregateReport & { readonly name: string })[];
  readonly map: readonly MapReport[];
  readonly overall: AggregateReport;
  readonly tables: readonly { readonly sheet: string; readonly range: string; readonly title: string }[];
  readonly gaps: readonly { readonly sheet: string; readonly cell: string | null; readonly reason: Reason }[];
  readonly findings: readonly FindingReport[];
  readonly summary: SummaryReport;
  /** null where no Plan is known. */
  readonly plan: PlanReport | null;
}

/** The workbook beside its Plans, from the oldest. */
export interface PlanReport {
  readonly plans: readonly {
    readonly name: string;
    /** ISO date from which it holds. */
    readonly date: string | null;
    readonly indicators: number;
    /** The year of which it is, where it was not compared for that. */
    readonly otherYear: number | null;
  }[];
  /** Indicators of the last Plan that were found again, and those of them that did not change. */
  readonly matched: number;
  readonly unchanged: number;
  /** Units of the Plan of which the workbook has nothing; null for the strategic level. */
  readonly absentUnits: readonly { readonly name: string | null; readonly indicators: number }[];
  /** Why it hardly is the Plan of this workbook; null: nothing speaks against it. */
  readonly doubt: PlanDoubt["code"] | null;
  readonly variations: readonly VariationReport[];
}

export interface VariationReport {
  readonly kind: VariationKind;
  /** Of targets only. */
  readonly effect: TargetEffect | null;
  readonly isCertain: boolean;
  readonly unit: string | null;
  readonly objective: string | null;
  readonly label: string;
  /** As shown in their cells. */
  readonly before: string | null;
  readonly after: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly from: string;
  /** The update of the Plan in which it is seen first. */
  readonly seenIn: string | null;
  /** What staff wrote on «Variazioni»; "" for what is not written, null for nothing. */
  readonly answer: Pick<VariationAnswer, "act" | "date" | "reason"> | null;
}

export interface SettingsReport {
  readonly kind: BodyKind;
  readonly year: number | null;
  readonly phase: Phase;
  /** ISO date. */
  readonly referenceDate: string | null;
  readonly methods: MethodByPolarity;
  readonly options: MethodOptions;
  readonly rollUp: string;
  readonly ownShare: number;
  readonly missingActual: ScoringSettings["missingActual"];
  readonly thresholds: RagThresholds;
  readonly overAchievement: number;
  readonly earlyDays: number;
  /** When the documents of the cycle are due, where the body says so; null: as the norm has it. */
  readonly deadlines: {
    readonly plan: string | null;
    readonly report: string | null;
    readonly own: readonly { readonly name: string; readonly date: string }[];
  };
  /** Who decided each parameter, by its key; those that are not here hold by default. */
  readonly origins: Readonly<Record<string, Origin>>;
  readonly mappings: readonly {
    readonly sheet: string;
    /** Number of the row, as in Excel. */
    readonly headingRow: number;
    /** Letter of each column, by role. */
    readonly columns: Readonly<Record<string, string>>;
  }[];
  /** How many indicators the register has, and how many of them are neutralised. */
  readonly register: { readonly entries: number; readonly neutralised: number };
}

export interface SettingProblemReport {
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  readonly reason: Reason;
}

export interface ValueReport {
  readonly type: "number" | "percent" | "date" | "yes-no" | "text" | "blank" | "error";
  readonly value: number | string | boolean | null;
  /** As the user sees it. */
  readonly text: string;
}

/** null: there is nothing to compare with. */
export type DeclaredCheckReport = "equal" | "within-display" | "differs" | "blank" | null;

export interface BlockReport {
  readonly id: string;
  readonly sheet: string;
  readonly range: string;
  readonly level: Level;
  readonly unit: string | null;
  readonly perspective: string | null;
}

export interface ObjectiveReport {
  readonly id: string;
  readonly block: string;
  readonly sheet: string;
  readonly cell: string;
  readonly code: string | null;
  readonly name: string;
  readonly perspective: string | null;
  readonly declared: ValueReport;
  readonly declaredCell: string | null;
  readonly declaredCheck: DeclaredCheckReport;
  readonly score: number | null;
  /** What the score would be if the presumed-neutralised indicators counted; null when there are none. */
  readonly scoreWithPresumed: number | null;
  readonly status: ObjectiveStatus;
  readonly scored: number;
  readonly excluded: readonly { readonly cell: string; readonly reason: IndicatorStatus }[];
  readonly method: string | null;
  readonly explanation: readonly Reason[];
}

export interface IndicatorReport {
  readonly id: string;
  readonly block: string;
  readonly objectiveId: string;
  readonly sheet: string;
  /** Number of the row, as in Excel. */
  readonly row: number;
  readonly cells: {
    readonly label: string | null;
    readonly actual: string | null;
    readonly target: string | null;
    readonly declared: string | null;
  };
  readonly operational: string;
  readonly label: string;
  readonly actual: ValueReport;
  readonly target: ValueReport;
  readonly declared: ValueReport;
  readonly declaredCheck: DeclaredCheckReport;
  readonly weight: number | null;
  readonly polarity: Polarity;
  readonly polaritySource: PolaritySource;
  readonly achievement: number | null;
  readonly status: IndicatorStatus;
  readonly presumed: boolean;
  readonly method: string | null;
  /** Before the Relazione: the linear pace at the reference date, in the unit of the target; null: there is none. */
  readonly expected: number | null;
  readonly explanation: readonly Reason[];
}

/** Computed by the software: the body does not publish these figures. */
export interface AggregateReport {
  readonly score: number | null;
  readonly coverage: { readonly scored: number; readonly total: number };
}

export interface MapReport {
  /** "" where the objectives have none, and the name tells them apart. */
  readonly code: string;
  readonly name: string;
  readonly sheet: string;
  readonly cell: string;
  readonly declared: ValueReport;
  readonly declaredCheck: DeclaredCheckReport;
  readonly score: number | null;
}

export interface FindingReport {
  readonly rule: string;
  readonly slug: string;
  readonly severity: Severity;
  readonly needsReview: boolean;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
  readonly criteria: readonly string[];
  readonly related: readonly { readonly sheet: string; readonly cell: string }[];
  readonly fix: {
    readonly label: string;
    readonly edits: readonly { readonly sheet: string; readonly cell: string; readonly value: unknown }[];
  } | null;
  /** The row of «Eccezioni» that accepts it; null: it stands. */
  readonly accepted: AcceptanceReport | null;
}

export interface AcceptanceReport {
  readonly reason: string;
  readonly role: string;
  readonly date: string;
  /** Last day on which it holds; null: until the cycle ends. */
  readonly expiry: string | null;
  readonly sheet: string;
  readonly cell: string;
}

export interface SummaryReport {
  readonly sheets: number;
  readonly dashboards: number;
  readonly blocks: number;
  readonly objectives: number;
  readonly objectivesScored: number;
  readonly indicators: Readonly<Record<IndicatorStatus, number>> & { readonly total: number };
  readonly declared: {
    readonly equal: number;
    readonly "within-display": number;
    readonly differs: number;
    readonly blank: number;
  };
  /** Each severity counts all findings, accepted or not; of those for review, the ones that nobody has accepted. */
  readonly findings: Readonly<Record<Severity, number>> & {
    readonly total: number;
    readonly needsReview: number;
    readonly accepted: Readonly<Record<Severity, number>>;
  };
  readonly gaps: number;
}

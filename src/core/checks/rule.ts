// SPDX-License-Identifier: EUPL-1.2
import type { Block, IndicatorField } from "../scorecard/model";
import type { Indicator, MapEntry, Objective, Scorecard } from "../scorecard/scored";
import type { BodyKind, Phase } from "../scorecard/settings";
import type { DataTable } from "../tables/data-table";
import type { Variation } from "../variations/variation";
import type { Placeholders, Template } from "../wording/template";
import type { JudgedException } from "./exceptions/exception";
import type { Criterion, FindingPlace, QuickFix, Severity } from "./finding";
import type { CheckInputs } from "./inputs";
import type { ScorecardIndex } from "./index/scorecard-index";

/**
 * Defines a rule: data, texts for people, and pure visitors that report problems. The compiler checks that the data
 * of each problem fill the places of its message.
 */
export function defineRule<const M extends Messages, O extends RuleOptions>(spec: RuleSpec<M, O>): Rule {
  // the engine hands back to each rule the messages and options that are its own: only the type forgets them
  return spec as unknown as Rule;
}

export type Messages = Readonly<Record<string, Template>>;
export type RuleOptions = Readonly<Record<string, string | number | boolean>>;

/** A rule as the engine sees it, whatever its messages and options. */
export type Rule = RuleSpec<Messages, RuleOptions>;

export interface RuleSpec<M extends Messages, O extends RuleOptions> extends Visitors<M, O> {
  /** For people, never used again for another rule: "TGT001". */
  readonly code: string;
  /** Thing, then defect; also the file's name: "target-missing". */
  readonly slug: string;
  readonly title: string;
  /** Why it matters, in Italian. */
  readonly why: string;
  readonly severity: Severity;
  readonly criteria: readonly Criterion[];
  /** The norm it serves, in Italian. */
  readonly norm: string;
  readonly phases: readonly Phase[] | "all";
  readonly bodies: readonly BodyKind[] | "all";
  /** Defaults, which the settings of a body may replace. */
  readonly options: O;
  /** What is seen, what was expected, what to do; values as the user sees them. */
  readonly messages: M;
  /** Some of its problems come with a quick fix (docs/dev/corrections.md). */
  readonly fixable?: true;
}

/** Pure: they look at what they are given and at the index, and report. */
export interface Visitors<M extends Messages, O extends RuleOptions> {
  readonly workbook?: (scorecard: Scorecard, context: RuleContext<M, O>) => void;
  readonly block?: (block: Block, context: RuleContext<M, O>) => void;
  readonly objective?: (objective: Objective, context: RuleContext<M, O>) => void;
  readonly indicator?: (indicator: Indicator, context: RuleContext<M, O>) => void;
  readonly table?: (table: DataTable, context: RuleContext<M, O>) => void;
  readonly mapEntry?: (entry: MapEntry, context: RuleContext<M, O>) => void;
  /** Differences from the Plan, where one is known. */
  readonly variation?: (variation: Variation, context: RuleContext<M, O>) => void;
  /** Rows of «Eccezioni», once it is known what all other rules find. */
  readonly exception?: (exception: JudgedException, context: RuleContext<M, O>) => void;
}

export interface RuleContext<M extends Messages, O extends RuleOptions> {
  readonly index: ScorecardIndex;
  readonly inputs: CheckInputs;
  readonly options: O;
  readonly report: (problem: Problem<M>) => void;
}

/** A field of an indicator, a cell, or null for the whole workbook. */
export type Where = { readonly indicator: Indicator; readonly field: IndicatorField } | FindingPlace | null;

export type MessageData<T extends Template> = Readonly<Record<Placeholders<T>, string | number | null>>;

/** A problem bears one of the rule's messages and exactly the data which that message shows. */
export type Problem<M extends Messages> = {
  readonly [K in keyof M]: ProblemDetails & { readonly messageId: K; readonly data: MessageData<M[K]> };
}[keyof M];

interface ProblemDetails {
  readonly where: Where;
  readonly related?: readonly FindingPlace[];
  readonly fix?: QuickFix | null;
  readonly needsReview?: boolean;
  /** Only to lower the rule's severity where its consequence is not certain. */
  readonly severity?: Severity;
}

/** For a problem of an error rule whose consequence is not certain: a person decides. */
export const FOR_REVIEW = { severity: "warning", needsReview: true } as const;

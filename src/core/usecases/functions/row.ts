// SPDX-License-Identifier: EUPL-1.2
import { cycleWithoutPhase } from "../../scorecard/cycle";
import { NO_DETAILS, type IndicatorReading, type ScorecardReading } from "../../scorecard/model";
import { polarityResolver } from "../../scorecard/polarity/resolve";
import { scoreIndicator } from "../../scorecard/score-indicator";
import type { Indicator } from "../../scorecard/scored";
import type { TypedValue } from "../../values/typed-value";
import { explainIndicator } from "../../wording/explain-indicator";
import { FUNCTION_REASONS } from "../../wording/functions";
import type { Scalar } from "./grid";
import { measuresOf } from "./measures";
import type { FormulaSettings } from "./option-parameters";
import { fail, isFailure, type Failure } from "./result";
import { typedArgument } from "./typed-argument";
import { isNeutralised, polarityFrom } from "./words";

/** One indicator as a formula gives it: no label, no neighbours. */
export interface RowArguments {
  readonly valore: Scalar;
  readonly atteso: Scalar;
  readonly verso?: Scalar;
  readonly neutralizzato?: Scalar;
  readonly dichiarato?: Scalar;
  readonly peso?: number | null;
}

/** A scored indicator; or why the core was not even asked: neutralised, or dates that may be numbers. */
export type RowOutcome = Indicator | { readonly reason: "neutralised" | "polarity-needed" } | Failure;

/** Scores a row exactly as the core scores an indicator of a sheet: by the same functions, from the same types. */
export function scoreRow(row: RowArguments, settings: FormulaSettings): RowOutcome {
  const polarity = polarityFrom(row.verso ?? null);
  if (isFailure(polarity)) return polarity;
  const neutralised = isNeutralised(row.neutralizzato ?? null);
  if (isFailure(neutralised)) return neutralised;
  if (neutralised) return { reason: "neutralised" };
  const measures = measuresOf(row.valore, row.atteso, polarity);
  if (measures === "ambiguous") return { reason: "polarity-needed" };
  if (isFailure(measures)) return measures;
  const { actual, target } = measures;
  const declared = typedArgument(row.dichiarato ?? null);
  const reading = readingOf(actual, target, declared, row.peso ?? null, polarity, settings.details ?? NO_DETAILS);
  return scoreIndicator(reading, resolvePolarity(reading), null, false, cycleWithoutPhase(settings));
}

/** True when nothing at all stands on the row: between two blocks, say. */
export function isBlankRow({ valore, atteso, neutralizzato = null }: RowArguments): boolean {
  return valore === null && atteso === null && neutralizzato === null;
}

/** The text for an indicator that is not scored, or the failure that says what cannot be read. */
export function whyNotScored(outcome: RowOutcome): string | Failure {
  if (isFailure(outcome)) return outcome;
  if ("reason" in outcome) return FUNCTION_REASONS[outcome.reason];
  if (outcome.status === "unreadable") return fail(explainIndicator(outcome.explanation[0]!));
  if (outcome.status === "neutralised") return FUNCTION_REASONS.neutralised;
  // without a label nobody can tell a row that has lost all from one that has no target
  return FUNCTION_REASONS[outcome.status === "no-actual" ? "no-actual" : "no-target"];
}

/** True for an indicator that has an achievement. */
export function isScored(outcome: RowOutcome): outcome is Indicator & { readonly achievement: number } {
  return !isFailure(outcome) && "achievement" in outcome && outcome.achievement !== null;
}

const NOTHING_READ: ScorecardReading = {
  year: null,
  sheets: [],
  blocks: [],
  objectives: [],
  indicators: [],
  map: [],
  tables: [],
  gaps: [],
  register: new Map(),
  identityOf: () => "",
};
const resolvePolarity = polarityResolver(NOTHING_READ);

const NO_COLUMNS: IndicatorReading["columns"] = {
  label: null,
  operational: null,
  actual: null,
  target: null,
  declared: null,
  weight: null,
  polarity: null,
  note: null,
  baseline: null,
  lower: null,
  upper: null,
  unit: null,
  source: null,
  owner: null,
};

function readingOf(
  actual: TypedValue,
  target: TypedValue,
  declared: TypedValue,
  weight: number | null,
  polarityColumn: IndicatorReading["polarityColumn"],
  details: IndicatorReading["details"],
): IndicatorReading {
  return {
    id: "",
    sheet: "",
    row: 0,
    blockId: "",
    objectiveId: "",
    columns: NO_COLUMNS,
    operational: "",
    label: "",
    actual,
    target,
    declared,
    declaredByPerf: false,
    weight,
    polarityColumn,
    details,
  };
}

// SPDX-License-Identifier: EUPL-1.2
import type { FigureUnit } from "../../scorecard/arithmetic/arithmetic";
import { addressOf } from "../../workbook/address";
import type { Reason } from "../../workbook/plan";
import { explain } from "../../wording/explain";
import type { Explanation, NotExplained, Part, Place, Step, StepTopic, SubjectKind } from "../explain/explanation";
import { shownExplanation, type ShownPart, type ShownStep } from "../explain/shown-explanation";

/** The cell that was asked about. */
export interface AskedCell extends Place {
  readonly workbook: string;
}

interface CellReport {
  readonly sheet: string;
  readonly cell: string;
}

interface PartReport {
  readonly subject: SubjectKind;
  readonly name: string;
  readonly text: string;
  /** Ratio; null: it has none, and the text says why. */
  readonly value: number | null;
  readonly weight: number | null;
  readonly at: CellReport;
}

interface StepReport {
  readonly topic: StepTopic;
  readonly text: string;
  readonly origin: string | null;
  readonly arithmetic: string | null;
  readonly result: number | null;
  readonly at: CellReport | null;
  readonly reason: Reason;
  readonly parts: readonly PartReport[];
}

/**
 * The public JSON of `perf spiega`, schema "perf/spiegazione/1" (docs/schema/spiegazione-1.schema.json). Names are API:
 * added to, never changed. Ratios are fractions; null means "there is none", and a text says why.
 */
export interface ExplanationReport {
  readonly schema: "perf/spiegazione/1";
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  /** null: there is no figure there, and `reason` says why. */
  readonly explanation: {
    readonly subject: SubjectKind;
    readonly kind: string;
    readonly name: string;
    readonly at: CellReport | null;
    readonly value: number | null;
    readonly unit: FigureUnit;
    readonly text: string;
    readonly written: string | null;
    readonly steps: readonly StepReport[];
  } | null;
  /** How the cell leads to the figure, or why there is none; null: it holds the figure. */
  readonly note: string | null;
  /** The nearest figure, where there is none. */
  readonly nearest: (CellReport & { readonly name: string }) | null;
}

/** An explanation for other programs: plain JSON. */
export function reportExplanation(
  { workbook, sheet, at }: AskedCell,
  explained: Explanation | NotExplained,
): ExplanationReport {
  const asked = { schema: "perf/spiegazione/1", file: workbook, ...cellReport({ sheet, at }) } as const;
  if (explained.kind === "not-explained") {
    const { nearest, reason } = explained;
    const near = nearest && { ...cellReport(nearest.place), name: nearest.name };
    return { ...asked, explanation: null, note: explain(reason), nearest: near };
  }
  const shown = shownExplanation(explained);
  const explanation = {
    subject: explained.subject.kind,
    ...{ kind: shown.kind, name: shown.name, at: shown.place && cellReport(shown.place) },
    ...{ value: explained.outcome.value, unit: explained.outcome.unit, text: shown.outcome, written: shown.written },
    steps: explained.steps.map((step, index) => stepReport(step, shown.steps[index]!)),
  };
  return { ...asked, explanation, note: shown.asked, nearest: null };
}

function cellReport({ sheet, at }: Place): CellReport {
  return { sheet, cell: addressOf(at.row, at.column) };
}

function stepReport({ topic, says, place, arithmetic, parts }: Step, shown: ShownStep): StepReport {
  return {
    ...{ topic, text: shown.text, origin: shown.origin, arithmetic: shown.figures },
    result: arithmetic && arithmetic.result,
    at: place && cellReport(place),
    reason: says,
    parts: parts.map((part, index) => partReport(part, shown.parts[index]!)),
  };
}

function partReport({ subject, name, value, weight, place }: Part, { text }: ShownPart): PartReport {
  return { subject: subject.kind, name, text, value, weight, at: cellReport(place) };
}

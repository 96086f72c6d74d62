// SPDX-License-Identifier: EUPL-1.2
import { arithmeticText, figureText } from "../../wording/arithmetic";
import { explain } from "../../wording/explain";
import { RULE_ORIGIN_TERMS, SUBJECT_TERMS } from "../../wording/explained";
import { numberText, percentText } from "../../wording/numbers";
import type { Explanation, Part, Place, Step, StepTopic, Subject } from "./explanation";

/** One step in Italian, with the links that it keeps. */
export interface ShownStep {
  readonly topic: StepTopic;
  readonly text: string;
  /** Who decided the rule; null: it is no setting. */
  readonly origin: string | null;
  /** The arithmetic, set apart; null: none. */
  readonly figures: string | null;
  readonly place: Place | null;
  readonly leadsTo: Subject | null;
  readonly parts: readonly ShownPart[];
}

export interface ShownPart {
  readonly name: string;
  /** Its %, or why it has none. */
  readonly text: string;
  readonly isCounted: boolean;
  readonly weight: string | null;
  readonly weightAt: Place | null;
  readonly place: Place;
  readonly subject: Subject;
}

/** An explanation in Italian, for the command and the pane alike. */
export interface ShownExplanation {
  readonly subject: Subject;
  /** «Indicatore», «Prospettiva, media calcolata da PERF». */
  readonly kind: string;
  readonly name: string;
  readonly sheet: string;
  readonly place: Place | null;
  readonly asked: string | null;
  /** «93,33 %», or «non misurato». */
  readonly outcome: string;
  /** All digits; null where the outcome says them all, or there is none. */
  readonly precise: string | null;
  readonly written: string | null;
  readonly steps: readonly ShownStep[];
}

/** Says an explanation in Italian. */
export function shownExplanation(explanation: Explanation): ShownExplanation {
  const { subject, name, sheet, place, asked, outcome, steps } = explanation;
  const [text, precise] = outcomeText(outcome);
  return {
    ...{ subject, name, sheet, place, precise },
    kind: SUBJECT_TERMS[subject.kind],
    asked: asked && explain(asked),
    outcome: text,
    written: outcome.written,
    steps: steps.map(shownStep),
  };
}

const UNMEASURED = "non misurato";

function outcomeText({ value, unit }: Explanation["outcome"]): readonly [text: string, precise: string | null] {
  if (value === null) return [UNMEASURED, null];
  const text = unit === "percent" ? percentText(value) : figureText({ value, unit });
  const isPercent = unit === "percent" || unit === "points";
  const isRound = Math.abs(value * 1e4 - Math.round(value * 1e4)) < 1e-9;
  return [text, isRound || !isPercent ? null : String(value).replace(".", ",")];
}

function shownStep({ topic, says, place, origin, arithmetic, parts, leadsTo }: Step): ShownStep {
  return {
    ...{ topic, place, leadsTo },
    text: capitalised(explain(says)),
    origin: origin && RULE_ORIGIN_TERMS[origin],
    figures: arithmetic && arithmeticText(arithmetic),
    parts: parts.map(shownPart),
  };
}

function shownPart({ name, value, because, weight, weightAt, place, subject }: Part): ShownPart {
  return {
    ...{ name, weightAt, place, subject },
    text: because ? explain(because) : value === null ? UNMEASURED : percentText(value),
    isCounted: because === null && value !== null,
    weight: weight === null ? null : numberText(weight),
  };
}

/** Terms of fields are written small, for the middle of sentences. */
function capitalised(text: string): string {
  return text === "" ? "" : text[0]!.toUpperCase() + text.slice(1);
}

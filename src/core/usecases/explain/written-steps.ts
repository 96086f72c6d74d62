// SPDX-License-Identifier: EUPL-1.2
import { declaredRatio, RATIO_TOLERANCE } from "../../scorecard/declared-check";
import type { DeclaredCheck } from "../../scorecard/model";
import type { Interval } from "../../scorecard/scored";
import type { TypedValue } from "../../values/typed-value";
import { numberText, percentText } from "../../wording/numbers";
import { says, step, type Place, type Step } from "./explanation";

/** A figure with what stands in its cell. */
export interface WrittenFigure {
  readonly score: number | null;
  readonly interval: Interval | null;
  readonly declared: TypedValue;
  readonly declaredByPerf: boolean;
  readonly declaredCheck: DeclaredCheck;
  /** What the user sees in the cell; null: nothing. */
  readonly written: string | null;
  /** null: the table has no cell for it. */
  readonly place: Place | null;
  /** The declared mean is that of the % as they are written on its rows (`followsWritten`). */
  readonly followsWritten?: boolean;
}

/** The score with the decimals that its cell shows, then against what is written there. */
export function writtenSteps(figure: WrittenFigure): readonly Step[] {
  const { score, written, place } = figure;
  if (score === null) return written === null ? [] : [step("written", uncompared(figure, written), { place })];
  return [...roundedStep(score, figure), step("written", comparison(score, figure), { place })];
}

function roundedStep(score: number, { declared }: WrittenFigure): readonly Step[] {
  const stated = declaredRatio(declared);
  const decimals =
    stated === null ? 2 : declared.type === "percent" ? declared.decimals : Math.max(0, declared.decimals);
  // points (97,14) are shown without the sign, fractions (0,97) in their own decimals
  const isFraction = stated !== null && declared.type === "number" && stated.ratio === declared.number;
  const rounded = isFraction ? numberText(score, Math.max(2, decimals)) : percentText(score, decimals);
  const precise = isFraction ? numberText(score, 9) : percentText(score, 7);
  return rounded === precise ? [] : [step("written", says("why-rounded", { precise, rounded }))];
}

function comparison(score: number, figure: WrittenFigure) {
  const { written, declaredByPerf, declaredCheck, interval, place } = figure;
  const counted = percentText(score);
  if (written === null) return says(place === null ? "why-no-cell" : "why-unwritten", { counted });
  const args = { written, counted };
  const stated = declaredRatio(figure.declared);
  if (stated === null) return says("why-unreadable", args);
  const apart = Math.abs(stated.ratio - score);
  if (declaredByPerf) return says(apart <= RATIO_TOLERANCE ? "why-by-perf" : "why-by-perf-outdated", args);
  if (declaredCheck === "within-display")
    return says("why-within-display", { ...args, low: interval!.low, high: interval!.high });
  if (declaredCheck === "differs") return says("why-differs", { ...args, apart: numberText(apart * 100, 2) });
  if (apart <= RATIO_TOLERANCE) return says("why-same", args);
  const follows = figure.followsWritten === true && apart > stated.halfUnit + RATIO_TOLERANCE;
  return says(follows ? "why-follows-written" : "why-equal", args);
}

function uncompared({ declared }: WrittenFigure, written: string) {
  return says(declaredRatio(declared) === null ? "why-unreadable-alone" : "why-not-comparable", { written });
}

// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from "../../workbook/plan";
import type { IndicatorReading, Polarity } from "../model";
import { cappedRatio } from "../scoring/capped-ratio";
import { inverseRatio } from "../scoring/inverse-ratio";
import type { MethodInputs, MethodOptions } from "../scoring/method";
import type { ScoringMethodName } from "../scoring/register";
import { ladderOf } from "../own-steps";
import { compared, counted, figure, type Arithmetic, type Figure, type FigureUnit } from "./arithmetic";
import { lookedUp } from "./look-up";

/** A scored row, with what its method was and the options that it was given. */
export interface ScoredRow {
  readonly figures: Pick<IndicatorReading, "actual" | "target" | "details">;
  readonly polarity: Polarity;
  readonly method: ScoringMethodName;
  /** The first of the row's explanations: scoring's own record of the branch that the method took. */
  readonly because: Reason;
}

/** What a method is given, and the shapes in which the lines below need it. */
interface Row {
  readonly inputs: MethodInputs;
  readonly options: MethodOptions;
  readonly unit: FigureUnit;
  readonly actual: Figure;
  readonly target: Figure;
  /** A figure that the method recorded (`MethodResult.figures`). */
  readonly recorded: (name: string) => number;
}

/**
 * The arithmetic by which a method came to its score, line by line; the last one ends on the score. It follows the branch
 * that scoring recorded, and judges nothing anew.
 */
export function methodArithmetic({ because, ...row }: ScoredRow, options: MethodOptions): readonly Arithmetic[] {
  const { actual, target, details } = row.figures;
  const unit = unitOf(actual.type, target.type);
  // the ratio grows even where a body applies it to an exact target
  const rising = row.polarity === "up" || row.method === "capped-ratio";
  const inputs = { actual: actual.number, target: target.number, ...details, rising };
  const lines = LINES[because.code];
  if (lines === undefined) return [];
  return lines({
    inputs,
    options,
    unit,
    actual: figure(inputs.actual, unit),
    target: figure(inputs.target, unit),
    recorded: (name) => Number(because.args[name]),
  });
}

/** Of a plain number beside a percentage or a date, the number is one that has lost its format (`areComparable`). */
export function unitOf(actual: string, target: string): FigureUnit {
  const types = [actual, target];
  if (types.includes("date")) return "date";
  if (types.includes("percent")) return "percent";
  return types.includes("yes-no") ? "yes-no" : "number";
}

type Lines = (row: Row) => readonly Arithmetic[];

/** A way gone from one figure to another. */
const way = ({ actual, target }: Row, from: Figure): Extract<Parameters<typeof counted>[0], { kind: "quotient" }> => ({
  kind: "quotient",
  of: { kind: "difference", from: actual, less: from },
  by: { kind: "difference", from: target, less: from },
});

const ratio = (of: Figure, by: Figure) => ({ kind: "quotient", of, by }) as const;
const WHOLE = figure(1, "percent");

/** One entry for each code with which a method records a score; the tests hold them against every method. */
const LINES: Readonly<Record<string, Lines>> = {
  "capped-ratio": (row) =>
    row.inputs.target < 0
      ? [asGood(row, row.target, 1)]
      : [counted(ratio(row.actual, row.target), "percent", { atLeast: 0, atMost: 1 })],
  "uncapped-ratio": ({ actual, target }) => [counted(ratio(actual, target), "percent", { atLeast: 0 })],
  "inverse-ratio": ({ actual, target }) => [counted(ratio(target, actual), "percent")],
  "meets-decreasing": ({ actual, target }) => [compared(actual, "<=", target, 1)],
  "linear-decrease": ({ actual, target }) => {
    const twice = { kind: "product", of: [figure(2), target] } as const;
    return [
      counted({ kind: "quotient", of: { kind: "difference", from: twice, less: actual }, by: target }, "percent", {
        atLeast: 0,
      }),
    ];
  },
  "from-baseline": (row) => {
    const bounds = row.options.capped ? { atLeast: 0, atMost: 1 } : { atLeast: 0 };
    return [counted(way(row, figure(row.recorded("baseline"), row.unit)), "percent", bounds)];
  },
  "baseline-kept": (row) => [asGood(row, row.target, row.recorded("result"))],
  "between-thresholds": (row) => [
    counted(way(row, figure(row.recorded("threshold"), row.unit)), "percent", { atLeast: 0 }),
  ],
  "below-threshold": (row) => [asGood(row, figure(row.recorded("threshold"), row.unit), 0)],
  "target-met": (row) => [asGood(row, row.target, 1)],
  "zero-target": (row) => [asGood(row, figure(0, row.unit), row.recorded("result"))],
  steps: (row) => {
    const { actual, target, inputs, options } = row;
    const share = counted(ratio(actual, target), "percent");
    if (inputs.rising) return [share, lookedUp(figure(share.result, "percent"), ">=", rungsOf(options.steps))];
    const over = counted({ kind: "difference", from: figure(share.result, "percent"), less: WHOLE }, "percent");
    const rungs = options.overrunSteps.map(({ upTo, factor }) => ({ bound: figure(upTo, "percent"), factor }));
    return [share, over, lookedUp(figure(over.result, "percent"), "<=", rungs)];
  },
  "own-steps": ({ actual, inputs, options, unit }) => {
    const rungs = ladderOf(inputs, options).map(({ from, factor }) => ({ bound: figure(from, unit), factor }));
    return [lookedUp(actual, inputs.rising ? ">=" : "<=", rungs)];
  },
  bands: (row) => {
    const { inputs, options } = row;
    const whole = (inputs.rising ? cappedRatio : inverseRatio)(inputs, options);
    const recorded = (name: string) => (name === "result" ? whole.achievement! : NaN);
    const rungs = rungsOf(options.bands);
    return [
      ...LINES[whole.code]!({ ...row, recorded }),
      lookedUp(figure(row.recorded("ratio"), "percent"), ">=", rungs),
    ];
  },
  "tolerance-met": (row) => apart(row, "<=", 1),
  "tolerance-not-met": (row) => apart(row, ">", 0),
  "exact-met": ({ actual, target }) => [compared(actual, "=", target, 1)],
  "exact-not-met": ({ actual, target }) => [compared(actual, "≠", target, 0)],
  "yes-met": ({ actual, target }) => [compared(actual, "=", target, 1)],
  "yes-not-met": ({ actual, target }) => [compared(actual, "≠", target, 0)],
  "date-on-time": ({ actual, target }) => [compared(actual, "<=", target, 1)],
  "date-late": ({ actual, target }) => [compared(actual, ">", target, 0)],
  "date-penalty": ({ actual, target, options: { penaltyPerDay } }) => {
    const days = counted({ kind: "difference", from: actual, less: target }, "days");
    const lost = { kind: "product", of: [figure(days.result), figure(penaltyPerDay, "percent")] } as const;
    return [days, counted({ kind: "difference", from: WHOLE, less: lost }, "percent", { atLeast: 0 })];
  },
  "missing-as-zero": () => [{ kind: "decided", result: 0 }],
};

/** The result against a figure that it is as good as (1), or short of (0), in the direction that counts. */
function asGood({ actual, inputs }: Row, than: Figure, result: number): Arithmetic {
  const isMet = result > 0;
  if (inputs.rising) return compared(actual, isMet ? ">=" : "<", than, result);
  return compared(actual, isMet ? "<=" : ">", than, result);
}

function apart({ actual, target, unit, options }: Row, relation: "<=" | ">", result: number): readonly Arithmetic[] {
  const distance = counted({ kind: "distance", from: actual, to: target }, unit);
  return [distance, compared(figure(distance.result, unit), relation, figure(options.tolerance, unit), result)];
}

function rungsOf(steps: MethodOptions["steps"]) {
  return steps.map(({ from, factor }) => ({ bound: figure(from, "percent"), factor }));
}

// SPDX-License-Identifier: EUPL-1.2
import { isDateSerial } from "../../scorecard/comparable";
import { projectLinearly, type Period } from "../../scorecard/projection";
import { dayNumber, isoDate } from "../../values/parse-date";
import type { TypedValue } from "../../values/typed-value";
import { FUNCTION_FAILURES, FUNCTION_REASONS, PROJECTION_VERDICTS } from "../../wording/functions";
import { numberText, percentText } from "../../wording/numbers";
import { renderTemplate } from "../../wording/template";
import { align, type Scalar } from "./grid";
import { fail, isFailure, type CellResult, type Failure, type Results } from "./result";
import { typedArgument } from "./typed-argument";

export interface ProjectionArguments {
  readonly valore: unknown;
  readonly atteso: unknown;
  readonly alla_data: unknown;
  readonly inizio?: unknown;
  readonly fine?: unknown;
}

/** PROIEZIONE: what the year will end with at the pace so far, and whether that is enough. Two cells a row. */
export function projections({ valore, atteso, alla_data, inizio, fine }: ProjectionArguments): Results {
  const cells = align({ valore, atteso, alla_data, inizio, fine });
  if (isFailure(cells)) return cells;
  if (cells.columns > 1) return fail(FUNCTION_FAILURES["one-column"]);
  const rows = Array.from({ length: cells.rows }, (_, row) =>
    projection([0, 1, 2, 3, 4].map((argument) => cells.at(argument, row, 0))),
  );
  const [only] = rows;
  return rows.length === 1 && isFailure(only!) ? only : rows.map((row) => (isFailure(row) ? [row, ""] : row));
}

function projection(cells: readonly Scalar[]): readonly CellResult[] | Failure {
  const [valore, atteso, allaData, inizio, fine] = cells as [Scalar, Scalar, Scalar, Scalar, Scalar];
  if (valore === null && atteso === null) return ["", ""];
  const [actual, target] = [typedArgument(valore), typedArgument(atteso)];
  if (target.type === "blank") return [FUNCTION_REASONS["no-target"], ""];
  if (actual.type === "blank") return [FUNCTION_REASONS["no-actual"], ""];
  if (!addsUp(actual, target)) return fail(FUNCTION_FAILURES["not-a-pace"]);
  const day = dayFrom("alla_data", allaData);
  if (isFailure(day)) return day;
  const period = periodFrom(day, inizio, fine);
  if (isFailure(period)) return period;
  const { atEnd, pace, verdict } = projectLinearly(actual.number, target.number, day, period);
  const shown = target.type === "percent" ? percentText(pace) : numberText(pace, 2);
  return [atEnd, renderTemplate(PROJECTION_VERDICTS[verdict], { pace: shown })];
}

/** Numbers of the same kind, of which more is better: other targets have no pace. */
function addsUp(actual: TypedValue, target: TypedValue): boolean {
  const isFigure = ({ type }: TypedValue) => type === "number" || type === "percent";
  const upwards = target.operator === null || target.operator === ">=" || target.operator === ">";
  return isFigure(actual) && isFigure(target) && upwards && target.number > 0 && actual.number >= 0;
}

/** The calendar year of the day, where the formula does not say otherwise. */
function periodFrom(day: number, inizio: Scalar, fine: Scalar): Period | Failure {
  const year = Number(isoDate(day).slice(0, 4));
  const from = inizio === null ? dayNumber(year, 1, 1)! : dayFrom("inizio", inizio);
  if (isFailure(from)) return from;
  const to = fine === null ? dayNumber(year, 12, 31)! : dayFrom("fine", fine);
  if (isFailure(to)) return to;
  if (to < from) return fail(FUNCTION_FAILURES["period-empty"]);
  return day < from ? fail(FUNCTION_FAILURES["period-not-begun"]) : { from, to };
}

function dayFrom(name: string, cell: Scalar): number | Failure {
  const { type, number } = typedArgument(cell);
  const day = Math.floor(number);
  if (type === "date" || (type === "number" && isDateSerial(day))) return day;
  return fail(renderTemplate(FUNCTION_FAILURES["period-unreadable"], { name }));
}

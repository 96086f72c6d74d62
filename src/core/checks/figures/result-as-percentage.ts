// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../scorecard/scored";
import type { QuickFix } from "../finding";
import { fieldPlace } from "../place";
import { asFigure } from "./as-figure";
import { isDeclared } from "./causes";

/** A result in the % column goes to its own, which is blank; the % is computed then. null where it may be a %. */
export function movedToItsColumn(indicator: Indicator, rowsOfBlock: readonly Indicator[]): QuickFix | null {
  const { actual, declared, columns } = indicator;
  const { kind, text, formula, format } = declared.cell;
  const isFree = columns.actual !== null && actual.cell.formula === "none";
  if (!isFree || formula !== "none" || (kind !== "text" && kind !== "number")) return null;
  if (!isResult(indicator, rowsOfBlock)) return null;
  const asWritten = kind === "text" ? { value: text } : { value: declared.number };
  const figure = kind === "text" ? asFigure(declared)?.edit : undefined;
  const look = kind === "number" && declared.type === "date" ? { format } : {};
  const edits = [
    { ...fieldPlace(indicator, "actual"), ...(figure ?? asWritten), ...look },
    { ...fieldPlace(indicator, "declared"), value: null },
  ];
  return { label: "Spostare il valore nella sua colonna e calcolare la %", kind: "proposal", edits };
}

/** A plain number above this is no ratio. */
const LARGEST_RATIO = 1.5;
/** No body declares ten times its target: 150 under the format of percentages is shown as 15000 %. */
const LARGEST_PERCENTAGE = 10;

/** A day, or an answer, is no %. A number may be: only where the others of its column are written otherwise it is doubted. */
function isResult({ declared, target }: Indicator, rowsOfBlock: readonly Indicator[]): boolean {
  if (declared.type === "date" || declared.type === "yes-no") return declared.type === target.type;
  if (target.type !== "number") return false;
  if (declared.type === "percent") return declared.number > LARGEST_PERCENTAGE;
  return declared.type === "number" && declared.number > LARGEST_RATIO && writesPercentages(rowsOfBlock);
}

const FEWEST_PERCENTAGES = 2;
const KNOWN = new WeakMap<readonly Indicator[], boolean>();

/** True where most of the declared figures have their %: looked up once for all rows of a block. */
function writesPercentages(rows: readonly Indicator[]): boolean {
  const known = KNOWN.get(rows);
  if (known !== undefined) return known;
  const stated = rows.filter(isDeclared);
  const percentages = stated.filter(({ declared }) => declared.type === "percent").length;
  const answer = percentages >= FEWEST_PERCENTAGES && percentages * 2 > stated.length;
  KNOWN.set(rows, answer);
  return answer;
}

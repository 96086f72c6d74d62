// SPDX-License-Identifier: EUPL-1.2
import {
  workedOut,
  type Arithmetic,
  type Expression,
  type Figure,
  type FigureUnit,
  type Relation,
} from "../scorecard/arithmetic/arithmetic";
import { numberText, percentText } from "./numbers";
import { countText, dateText } from "./template";

/** Beyond these a sum is said as what it comes to: its figures stand in the list above it. */
const MOST_ADDENDS = 6;
/** Decimals of a ratio, and of a percentage among the operands: two more than people are shown of a score. */
const DECIMALS = 4;

/** A line of arithmetic as people would write it: «14 / 20 = 0,7 → 70 %», «17 ≤ 40 → 100 %». */
export function arithmeticText(line: Arithmetic): string {
  switch (line.kind) {
    case "counted":
      return countedText(line);
    case "compared":
      return `${figureText(line.left)} ${SIGNS[line.relation]} ${figureText(line.right)} → ${percentText(line.result)}`;
    case "looked-up":
      return lookedUpText(line);
    case "decided":
      return percentText(line.result);
  }
}

/** A figure as people see it. */
export function figureText({ value, unit }: Pick<Figure, "value" | "unit">): string {
  switch (unit) {
    case "percent":
      return percentText(value, DECIMALS);
    case "date":
      return dateText(value);
    case "days":
      return countText(value, "giorno|giorni");
    case "points":
      return `${numberText(value * 100)} punti percentuali`;
    case "yes-no":
      return value === 1 ? "SI" : "NO";
    case "number":
      return numberText(value, 6);
  }
}

const SIGNS: Readonly<Record<Relation, string>> = { "<": "<", "<=": "≤", "=": "=", "≠": "≠", ">=": "≥", ">": ">" };

function countedText({ expression, raw, atLeast, atMost, result, unit }: Extract<Arithmetic, { kind: "counted" }>) {
  const own = unitOf(expression);
  const isRatio = unit === "percent" && own === "number";
  const comesTo = isRatio
    ? numberText(raw, DECIMALS)
    : unit === "percent"
      ? percentText(raw)
      : figureText({ value: raw, unit });
  const text = expression.kind === "figure" ? comesTo : `${expressionText(expression, 0)} = ${comesTo}`;
  if (atMost !== null && raw > atMost) return `${text} → al massimo ${percentText(result)}`;
  if (atLeast !== null && raw < atLeast) return `${text} → mai meno di ${percentText(result)}`;
  return isRatio ? `${text} → ${percentText(result)}` : text;
}

function lookedUpText({
  figure,
  relation,
  rungs,
  reached,
  result,
}: Extract<Arithmetic, { kind: "looked-up" }>): string {
  const seen = figureText(figure);
  const rung = reached === null ? rungs[0] : rungs[reached];
  if (!rung) return `${seen} → ${percentText(result)}`;
  const beyond = relation === ">=" ? "<" : ">";
  const sign = reached === null ? beyond : SIGNS[relation];
  return `${seen} ${sign} ${figureText(rung.bound)} → ${percentText(result)}`;
}

/** In what an expression comes out: percentages over a count are percentages, like over like is a plain ratio. */
function unitOf(expression: Expression): FigureUnit {
  switch (expression.kind) {
    case "figure":
      return expression.unit;
    case "difference":
    case "distance":
      return unitOf(expression.from);
    case "product":
      return expression.of.some((of) => unitOf(of) === "percent") ? "percent" : "number";
    case "quotient":
      return unitOf(expression.of) === "percent" && unitOf(expression.by) === "number" ? "percent" : "number";
    default:
      return expression.of[0] ? unitOf(expression.of[0]) : "number";
  }
}

function expressionText(expression: Expression, around: number): string {
  switch (expression.kind) {
    case "figure":
      return expression.value < 0 && around > 0 ? `(${figureText(expression)})` : figureText(expression);
    case "distance":
      return `|${expressionText(expression.from, 0)} − ${expressionText(expression.to, 1)}|`;
    case "least":
      if (expression.of.length === 1) return expressionText(expression.of[0]!, around);
      return `il più basso tra ${expression.of.length > MOST_ADDENDS ? String(expression.of.length) : listText(expression.of)}`;
    case "most":
      if (expression.of.length === 1) return expressionText(expression.of[0]!, around);
      return `il più alto tra ${expression.of.length > MOST_ADDENDS ? String(expression.of.length) : listText(expression.of)}`;
    default:
      return bracketed(operationText(expression), bindingOf(expression) < around);
  }
}

/** How tightly an operator binds: what binds less is put in brackets. A sum of one figure is that figure. */
function bindingOf(expression: Operation): number {
  if (expression.kind === "sum" && expression.of.length === 1) return 3;
  return expression.kind === "sum" || expression.kind === "difference" ? 1 : 2;
}

type Operation = Extract<Expression, { kind: "sum" | "product" | "difference" | "quotient" }>;

function operationText(expression: Operation): string {
  switch (expression.kind) {
    case "sum":
      return sumText(expression);
    case "product":
      return expression.of.map((of) => expressionText(of, 2)).join(" × ");
    case "difference":
      return `${expressionText(expression.from, 1)} − ${expressionText(expression.less, 2)}`;
    case "quotient":
      return `${expressionText(expression.of, 2)} / ${expressionText(expression.by, 3)}`;
  }
}

/** A long sum is said as what it comes to. */
function sumText(sum: Extract<Expression, { kind: "sum" }>): string {
  if (sum.of.length <= MOST_ADDENDS) return sum.of.map((of) => expressionText(of, 1)).join(" + ");
  const total = { value: workedOut(sum), unit: unitOf(sum) };
  return `somma di ${String(sum.of.length)} valori = ${figureText(total)}`;
}

function bracketed(text: string, isNeeded: boolean): string {
  return isNeeded ? `(${text})` : text;
}

function listText(items: readonly Expression[]): string {
  return items.map((of) => expressionText(of, 0)).join("; ");
}

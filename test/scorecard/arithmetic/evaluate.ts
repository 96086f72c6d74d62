// SPDX-License-Identifier: EUPL-1.2
import type { Arithmetic, Expression } from "../../../src/core/scorecard/arithmetic/arithmetic";

// A second reckoner, written for itself: what the lines of an explanation come to, for whoever works them out by hand.

/** What a line of arithmetic comes to; throws where it claims a relation that does not hold. */
export function reckoned(line: Arithmetic): number {
  switch (line.kind) {
    case "counted":
      return Math.min(line.atMost ?? Infinity, Math.max(line.atLeast ?? -Infinity, worth(line.expression)));
    case "compared": {
      if (!holds(line.left.value, line.relation, line.right.value))
        throw new Error(`${String(line.left.value)} ${line.relation} ${String(line.right.value)} does not hold`);
      return line.result;
    }
    case "looked-up": {
      const reached = line.rungs.filter(({ bound }) => holds(line.figure.value, line.relation, bound.value));
      if (line.relation === ">=") return reached.at(-1)?.factor ?? 0;
      return Math.max(0, ...reached.map(({ factor }) => factor));
    }
    case "decided":
      return line.result;
  }
}

function worth(expression: Expression): number {
  switch (expression.kind) {
    case "figure":
      return expression.value;
    case "sum":
      return expression.of.map(worth).reduce((a, b) => a + b, 0);
    case "product":
      return expression.of.map(worth).reduce((a, b) => a * b, 1);
    case "difference":
      return worth(expression.from) - worth(expression.less);
    case "quotient":
      return worth(expression.of) / worth(expression.by);
    case "distance":
      return Math.abs(worth(expression.from) - worth(expression.to));
    case "least":
      return Math.min(...expression.of.map(worth));
    case "most":
      return Math.max(...expression.of.map(worth));
  }
}

/** On a bound is past it, and noise of a division is none (docs/dev/scoring.md). */
function holds(left: number, relation: string, right: number): boolean {
  const isSame = Math.abs(left - right) <= 2e-9 * Math.max(1, Math.abs(left), Math.abs(right));
  if (relation === "=") return isSame;
  if (relation === "≠") return left !== right;
  if (relation === "<=") return left < right || isSame;
  if (relation === ">=") return left > right || isSame;
  return relation === "<" ? left < right : left > right;
}

/** Every figure that an expression is made of. */
export function figuresIn(line: Arithmetic): readonly number[] {
  if (line.kind === "decided") return [];
  if (line.kind === "compared") return [line.left.value, line.right.value];
  if (line.kind === "looked-up") return [line.figure.value, ...line.rungs.map(({ bound }) => bound.value)];
  return leaves(line.expression);
}

function leaves(expression: Expression): readonly number[] {
  switch (expression.kind) {
    case "figure":
      return [expression.value];
    case "difference":
      return [...leaves(expression.from), ...leaves(expression.less)];
    case "quotient":
      return [...leaves(expression.of), ...leaves(expression.by)];
    case "distance":
      return [...leaves(expression.from), ...leaves(expression.to)];
    default:
      return expression.of.flatMap(leaves);
  }
}

// SPDX-License-Identifier: EUPL-1.2

/** In what a figure is counted, hence how people see it. Percentages are fractions, dates whole days since 1899-12-30. */
export type FigureUnit = "number" | "percent" | "date" | "days" | "points" | "yes-no";

export interface Figure {
  readonly kind: "figure";
  readonly value: number;
  readonly unit: FigureUnit;
}

/** What is done with figures, as data: so that it can be shown, and worked out again by whoever doubts it. */
export type Expression =
  | Figure
  | { readonly kind: "sum"; readonly of: readonly Expression[] }
  | { readonly kind: "product"; readonly of: readonly Expression[] }
  | { readonly kind: "difference"; readonly from: Expression; readonly less: Expression }
  | { readonly kind: "quotient"; readonly of: Expression; readonly by: Expression }
  /** How far apart two figures are, whichever is the larger. */
  | { readonly kind: "distance"; readonly from: Expression; readonly to: Expression }
  | { readonly kind: "least"; readonly of: readonly Expression[] }
  | { readonly kind: "most"; readonly of: readonly Expression[] };

export type Relation = "<" | "<=" | "=" | "≠" | ">=" | ">";

/** From this bound on (or up to it), the factor is the score. */
export interface Rung {
  readonly bound: Figure;
  readonly factor: number;
}

/** One line of arithmetic, with what it comes to. */
export type Arithmetic =
  /** An expression, held between bounds where a method has them; `raw` is what it comes to before. */
  | {
      readonly kind: "counted";
      readonly expression: Expression;
      readonly raw: number;
      readonly atLeast: number | null;
      readonly atMost: number | null;
      readonly result: number;
      readonly unit: FigureUnit;
    }
  /** A relation that holds, and the score that it is worth: what a method gives at a jump. */
  | {
      readonly kind: "compared";
      readonly left: Figure;
      readonly relation: Relation;
      readonly right: Figure;
      readonly result: number;
    }
  /** The factor of the step that is reached; `reached` null: none is. */
  | {
      readonly kind: "looked-up";
      readonly figure: Figure;
      readonly relation: "<=" | ">=";
      readonly rungs: readonly Rung[];
      readonly reached: number | null;
      readonly result: number;
    }
  /** A score that a setting gives, whatever the figures. */
  | { readonly kind: "decided"; readonly result: number };

interface Bounds {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** A line of arithmetic that works its expression out. */
export function counted(expression: Expression, unit: FigureUnit, { atLeast, atMost }: Bounds = {}): Arithmetic {
  const raw = workedOut(expression);
  const lifted = atLeast === undefined ? raw : Math.max(atLeast, raw);
  const result = atMost === undefined ? lifted : Math.min(atMost, lifted);
  return { kind: "counted", expression, raw, atLeast: atLeast ?? null, atMost: atMost ?? null, result, unit };
}

export function figure(value: number, unit: FigureUnit = "number"): Figure {
  return { kind: "figure", value, unit };
}

export function compared(left: Figure, relation: Relation, right: Figure, result: number): Arithmetic {
  return { kind: "compared", left, relation, right, result };
}

/** In the order of the methods themselves: a sum from the left, so that it ends on the very digits of the score. */
export function workedOut(expression: Expression): number {
  switch (expression.kind) {
    case "figure":
      return expression.value;
    case "sum":
      return expression.of.reduce((sum, of) => sum + workedOut(of), 0);
    case "product":
      return expression.of.reduce((product, of) => product * workedOut(of), 1);
    case "difference":
      return workedOut(expression.from) - workedOut(expression.less);
    case "quotient":
      return workedOut(expression.of) / workedOut(expression.by);
    case "distance":
      return Math.abs(workedOut(expression.from) - workedOut(expression.to));
    case "least":
      return expression.of.reduce((least, of) => Math.min(least, workedOut(of)), Infinity);
    case "most":
      return expression.of.reduce((most, of) => Math.max(most, workedOut(of)), -Infinity);
  }
}

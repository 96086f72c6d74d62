// SPDX-License-Identifier: EUPL-1.2
import { FUNCTION_FAILURES } from "../../wording/functions";
import { renderTemplate } from "../../wording/template";
import type { Scalar } from "./grid";
import { fail, type Failure } from "./result";
import { typedArgument } from "./typed-argument";

/** A weight: a number from 0 up, a percentage, or none. */
export function weightFrom(peso: Scalar): number | null | Failure {
  const { type, number } = typedArgument(peso);
  if (type === "blank") return null;
  if ((type === "number" || type === "percent") && number >= 0) return number;
  return fail(renderTemplate(FUNCTION_FAILURES["weight-unreadable"], { text: String(peso) }));
}

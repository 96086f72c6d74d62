// SPDX-License-Identifier: EUPL-1.2
import { isDateSerial } from "../../scorecard/comparable";
import { NO_DETAILS } from "../../scorecard/model";
import { SCORING_METHODS } from "../../scorecard/scoring/register";
import { FUNCTION_REASONS } from "../../wording/functions";
import type { Scalar } from "./grid";
import type { FormulaSettings } from "./option-parameters";
import { isFailure } from "./result";
import { polarityFrom } from "./words";

/**
 * The common case of a long column: two plain numbers, or one and a blank. The method of the core straight, without an indicator around it,
 * in a tenth of the time; null for whatever needs more thought, which `scoreRow` then gives it. A test sets one against
 * the other.
 */
export function plainAchievement(
  valore: Scalar,
  atteso: Scalar,
  verso: Scalar,
  { methods, options, missingActual, details = NO_DETAILS }: FormulaSettings,
): number | string | null {
  if (!isPlain(valore) || !isPlain(atteso) || (valore === null && atteso === null)) return null;
  const said = polarityFrom(verso);
  if (said === "date" || said === "yes-no" || isFailure(said)) return null;
  if (atteso === null) return FUNCTION_REASONS["no-target"];
  if (valore === null) return missingActual === "zero" ? 0 : FUNCTION_REASONS["no-actual"];
  if (said === null && isDateSerial(valore) && isDateSerial(atteso)) return null;
  const inputs = { actual: valore, target: atteso, ...details, rising: (said ?? "up") === "up" };
  return SCORING_METHODS[methods[said ?? "up"]](inputs, options).achievement;
}

function isPlain(cell: Scalar): cell is number | null {
  return typeof cell === "number" || cell === null;
}

// SPDX-License-Identifier: EUPL-1.2
import { DEFAULT_SETTINGS } from "../../scorecard/settings";
import { deviationOf } from "../../summaries/deviation";
import { fold } from "../../values/fold";
import { FUNCTION_FAILURES, FUNCTION_REASONS } from "../../wording/functions";
import { renderTemplate } from "../../wording/template";
import { align, mapCells, type Scalar } from "./grid";
import { fail, isFailure, type CellResult, type Failure, type Results } from "./result";
import { isBlankRow, scoreRow, whyNotScored, type RowArguments } from "./row";

export interface DeviationArguments {
  readonly valore: unknown;
  readonly atteso: unknown;
  readonly verso?: unknown;
  readonly modo?: unknown;
}

/** SCOSTAMENTO: result less target, in its unit or as a share of the target. */
export function deviations({ valore, atteso, verso, modo }: DeviationArguments): Results {
  const cells = align({ valore, atteso, verso, modo });
  if (isFailure(cells)) return cells;
  return mapCells(cells, (r, c) => {
    const at = (argument: number): Scalar => cells.at(argument, r, c);
    const mode = modeFrom(at(3));
    return isFailure(mode) ? mode : deviation({ valore: at(0), atteso: at(1), verso: at(2) }, mode);
  });
}

function deviation(row: RowArguments, mode: "amount" | "ratio"): CellResult {
  if (isBlankRow(row)) return "";
  const outcome = scoreRow(row, DEFAULT_SETTINGS);
  if (isFailure(outcome) || "reason" in outcome) return whyNotScored(outcome);
  const { amount, ratio } = deviationOf(outcome);
  if (amount === null) {
    return outcome.status === "scored" ? FUNCTION_REASONS["no-difference"] : whyNotScored(outcome);
  }
  if (mode === "amount") return amount;
  return ratio ?? FUNCTION_REASONS[outcome.target.type === "date" ? "no-ratio" : "zero-target"];
}

function modeFrom(modo: Scalar): "amount" | "ratio" | Failure {
  const text = fold(String(modo ?? ""));
  if (text === "" || text === "assoluto") return "amount";
  if (text === "percentuale" || text === "%" || text === "relativo") return "ratio";
  return fail(renderTemplate(FUNCTION_FAILURES["unknown-mode"], { text: String(modo) }));
}

// SPDX-License-Identifier: EUPL-1.2
import { holds } from "../../memory/content";
import type { Cell } from "../../workbook/cell";
import type { CellContent } from "../../workbook/plan";
import type { Sheet } from "../../workbook/snapshot";
import type { FillTarget } from "./fill-targets";
import type { FillReason } from "./reasons";

/** What is to be done with one % cell. "keep": it already holds what PERF wrote. */
export type Decision =
  | { readonly does: "nothing" }
  | { readonly does: "keep"; readonly value: number }
  | { readonly does: "write"; readonly code: FillReason; readonly value: number | null }
  | { readonly does: "conflict"; readonly code: FillReason };

const NOTHING: Decision = { does: "nothing" };

/** Decides on one % cell, from what it holds and from what PERF remembers to have written there. */
export function decide(target: FillTarget, sheet: Sheet, cell: Cell, remembered: CellContent | undefined): Decision {
  const isOurs = remembered !== undefined && remembered !== null && holds(cell, remembered);
  if (!isOurs && !isBlank(cell)) return bodysOwn(target, cell);
  const { score, withPresumed, at } = target;
  const isLocked = sheet.isLocked(at.row, at.column);
  if (score === null || withPresumed !== null) {
    if (isOurs) return isLocked ? conflict("cell-locked") : { does: "write", code: "score-withdrawn", value: null };
    return score === null ? NOTHING : conflict("score-presumed");
  }
  if (holds(cell, score)) return { does: "keep", value: score };
  if (isLocked) return conflict("cell-locked");
  return { does: "write", code: isOurs ? "score-refreshed" : "score-filled", value: score };
}

/**
 * The same cell where a person leaves it out: nothing is written, and PERF goes on knowing its own older figure for what
 * it is. Else the next filling would take that figure for the body's.
 */
export function leftAlone(decision: Decision, cell: Cell, remembered: CellContent | undefined): Decision {
  if (decision.does !== "write") return decision;
  return typeof remembered === "number" && holds(cell, remembered) ? { does: "keep", value: remembered } : NOTHING;
}

/** The cell holds something of the body's: it stays, and is listed when it says something else than the score. */
function bodysOwn({ score, declaredCheck }: FillTarget, cell: Cell): Decision {
  if (score === null || declaredCheck === "equal" || declaredCheck === "within-display") return NOTHING;
  if (cell.formula !== "none") return conflict("cell-formula");
  return conflict(declaredCheck === "differs" ? "declared-differs" : "cell-occupied");
}

function conflict(code: FillReason): Decision {
  return { does: "conflict", code };
}

function isBlank(cell: Cell): boolean {
  return cell.formula === "none" && (cell.kind === "blank" || (cell.kind === "text" && cell.text.trim() === ""));
}

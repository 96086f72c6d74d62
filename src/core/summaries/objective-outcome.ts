// SPDX-License-Identifier: EUPL-1.2
import type { Coverage, Objective } from "../scorecard/scored";
import type { TypedValue } from "../values/typed-value";
import type { SummaryValue } from "./summary";

/** What came of an objective, in words that need no colour to be understood. */
export function outcomeText(objective: Objective): string {
  const isDeclared = declaredFigure(objective) !== null;
  if (objective.status === "not-recomputable")
    return isDeclared ? "dichiarata, non ricalcolabile" : "non ricalcolabile";
  if (objective.status === "nothing-to-score") return "non valutato: nessun indicatore valutabile";
  if (objective.status === "no-indicators") return "non valutato: nessun indicatore";
  const presumed = objective.scoreWithPresumed === null ? "" : "; indicatori presunti neutralizzati da confermare";
  return comparison(objective, isDeclared) + presumed;
}

function comparison({ declaredCheck }: Objective, isDeclared: boolean): string {
  if (!isDeclared) return "calcolata: nessuna % dichiarata";
  if (declaredCheck === "equal") return "coincide con la % dichiarata";
  if (declaredCheck === "within-display") return "coincide, salvo i decimali non mostrati";
  return declaredCheck === "differs" ? "diversa dalla % dichiarata" : "% dichiarata non confrontabile";
}

/** The % that the body declares: what PERF wrote itself is none. */
export function declaredFigure(of: { readonly declared: TypedValue; readonly declaredByPerf: boolean }): SummaryValue {
  const { declared, declaredByPerf } = of;
  if (declaredByPerf || declared.type === "blank" || declared.type === "error") return null;
  if (declared.type === "percent" || declared.type === "number") return declared.number;
  return declared.cell.text === "" ? null : { value: declared.cell.text, style: "text" };
}

/** «5 obiettivi su 12 ricalcolabili». */
export function coverageText({ scored, total }: Coverage): string {
  const objectives = scored === 1 ? "obiettivo" : "obiettivi";
  return `${String(scored)} ${objectives} su ${String(total)} ${total === 1 ? "ricalcolabile" : "ricalcolabili"}`;
}

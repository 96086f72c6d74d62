// SPDX-License-Identifier: EUPL-1.2
import type { IndicatorStatus } from "../../scorecard/model";
import { countFindings } from "../../checks/counts";
import type { Verification } from "../verify";
import type { SummaryReport } from "./verification-report";

/** The counts that head every report of a verification. */
export function summarise({ scorecard, findings }: Verification): SummaryReport {
  const { sheets, blocks, objectives, indicators, gaps } = scorecard;
  const statuses: Record<IndicatorStatus, number> = {
    scored: 0,
    "no-target": 0,
    "no-actual": 0,
    "not-due": 0,
    neutralised: 0,
    unreadable: 0,
    empty: 0,
  };
  for (const { status } of indicators) statuses[status]++;
  const declared = { equal: 0, "within-display": 0, differs: 0, blank: 0 };
  for (const { declaredCheck } of [...indicators, ...objectives]) {
    if (declaredCheck !== "not-comparable") declared[declaredCheck]++;
  }
  const { bySeverity, accepted, toReview } = countFindings(findings);
  return {
    sheets: sheets.length,
    dashboards: sheets.filter(({ role }) => role === "dashboard").length,
    blocks: blocks.length,
    objectives: objectives.length,
    objectivesScored: objectives.filter(({ score }) => score !== null).length,
    indicators: { total: indicators.length, ...statuses },
    declared,
    findings: { total: findings.length, ...bySeverity, needsReview: toReview, accepted },
    gaps: gaps.length,
  };
}

// SPDX-License-Identifier: EUPL-1.2
import { addressOf, rangeAddress, type CellPosition } from "../../workbook/address";
import { displayText } from "../../values/display";
import { isoDate } from "../../values/parse-date";
import type { TypedValue } from "../../values/typed-value";
import type { Block, DeclaredCheck, IndicatorField } from "../../scorecard/model";
import { anchorOf, cellOf } from "../../scorecard/places";
import type { Aggregate, Indicator, MapEntry, Objective } from "../../scorecard/scored";
import type { Acceptance, Finding } from "../../checks/finding";
import { findingMessage } from "../../checks/message";
import type { Verification } from "../verify";
import { reportPlan } from "./report-plan";
import { reportSettingProblem, reportSettings } from "./report-settings";
import { summarise } from "./summarise";
import type {
  AcceptanceReport,
  AggregateReport,
  BlockReport,
  DeclaredCheckReport,
  FindingReport,
  IndicatorReport,
  MapReport,
  ObjectiveReport,
  ValueReport,
  VerificationReport,
} from "./verification-report";

/** The public report of a verification: plain JSON, equal for equal workbooks, whatever they were read from. */
export function reportVerification(verification: Verification): VerificationReport {
  const { workbook, scorecard, findings } = verification;
  const { dateSystem } = workbook;
  const blocks = new Map(scorecard.blocks.map((block) => [block.id, block]));
  const indicators = new Map(scorecard.indicators.map((indicator) => [indicator.id, indicator]));
  return {
    schema: "perf/verifica/1",
    file: workbook.name,
    year: scorecard.year,
    settings: reportSettings(verification),
    settingProblems: verification.settingProblems.map(reportSettingProblem),
    sheets: scorecard.sheets,
    blocks: scorecard.blocks.map(reportBlock),
    objectives: scorecard.objectives.map((objective) => reportObjective(objective, blocks, indicators, dateSystem)),
    indicators: scorecard.indicators.map((indicator) => reportIndicator(indicator, dateSystem)),
    perspectives: scorecard.perspectives.map((aggregate) => ({ name: aggregate.name, ...reportAggregate(aggregate) })),
    map: scorecard.map.map((entry) => reportMapEntry(entry, dateSystem)),
    overall: reportAggregate(scorecard.overall),
    tables: scorecard.tables.map(({ sheet, from, to, title }) => ({ sheet, range: rangeAddress(from, to), title })),
    gaps: scorecard.gaps.map(({ sheet, at, reason }) => ({ sheet, cell: at && cellAt(at), reason })),
    findings: findings.map(reportFinding),
    summary: summarise(verification),
    plan: verification.inputs.plan && reportPlan(verification.inputs.plan),
  };
}

function cellAt(at: CellPosition): string {
  return addressOf(at.row, at.column);
}

function reportBlock({ id, sheet, from, to, level, unit, perspective }: Block): BlockReport {
  return { id, sheet, range: rangeAddress(from, to), level, unit, perspective };
}

function reportObjective(
  objective: Objective,
  blocks: ReadonlyMap<string, Block>,
  indicators: ReadonlyMap<string, Indicator>,
  dateSystem: 1900 | 1904,
): ObjectiveReport {
  return {
    id: objective.id,
    block: objective.blockId,
    sheet: objective.sheet,
    cell: cellAt(objective.at),
    code: objective.code,
    name: objective.name,
    perspective: blocks.get(objective.blockId)?.perspective ?? null,
    declared: reportValue(objective.declared, dateSystem),
    declaredCell: objective.declaredAt && cellAt(objective.declaredAt),
    declaredCheck: reportCheck(objective.declaredCheck),
    score: objective.score,
    scoreWithPresumed: objective.scoreWithPresumed,
    status: objective.status,
    scored: objective.scored,
    excluded: objective.excluded.map(({ indicatorId, reason }) => ({
      cell: cellAt(anchorOf(indicators.get(indicatorId)!)),
      reason,
    })),
    method: objective.method,
    explanation: objective.explanation,
  };
}

function reportIndicator(indicator: Indicator, dateSystem: 1900 | 1904): IndicatorReport {
  const place = (field: IndicatorField): string | null => {
    const at = cellOf(indicator, field);
    return at && cellAt(at);
  };
  return {
    id: indicator.id,
    block: indicator.blockId,
    objectiveId: indicator.objectiveId,
    sheet: indicator.sheet,
    row: indicator.row + 1,
    cells: {
      label: place("label"),
      actual: place("actual"),
      target: place("target"),
      declared: place("declared"),
    },
    operational: indicator.operational,
    label: indicator.label,
    actual: reportValue(indicator.actual, dateSystem),
    target: reportValue(indicator.target, dateSystem),
    declared: reportValue(indicator.declared, dateSystem),
    declaredCheck: reportCheck(indicator.declaredCheck),
    weight: indicator.weight,
    polarity: indicator.polarity,
    polaritySource: indicator.polaritySource,
    achievement: indicator.achievement,
    status: indicator.status,
    presumed: indicator.presumed,
    method: indicator.method,
    expected: indicator.expected,
    explanation: indicator.explanation,
  };
}

function reportValue(value: TypedValue, dateSystem: 1900 | 1904): ValueReport {
  return { type: value.type, value: plainValue(value), text: displayText(value.cell, dateSystem) };
}

function plainValue({ type, number, cell }: TypedValue): ValueReport["value"] {
  if (type === "number" || type === "percent") return number;
  if (type === "date") return isoDate(number);
  if (type === "yes-no") return number === 1;
  return type === "blank" ? null : cell.text;
}

function reportCheck(check: DeclaredCheck): DeclaredCheckReport {
  return check === "not-comparable" ? null : check;
}

function reportAggregate({ score, coverage }: Aggregate): AggregateReport {
  return { score, coverage };
}

function reportMapEntry(entry: MapEntry, dateSystem: 1900 | 1904): MapReport {
  return {
    code: entry.code ?? "",
    name: entry.name,
    sheet: entry.sheet,
    cell: cellAt(entry.declaredAt ?? entry.at),
    declared: reportValue(entry.declared, dateSystem),
    declaredCheck: reportCheck(entry.declaredCheck),
    score: entry.score,
  };
}

function reportFinding(finding: Finding): FindingReport {
  const { rule, slug, severity, needsReview, place, criteria, related, fix, accepted } = finding;
  return {
    rule,
    slug,
    severity,
    needsReview,
    sheet: place && place.sheet,
    cell: place && cellAt(place.at),
    message: findingMessage(finding),
    criteria,
    related: related.map(({ sheet, at }) => ({ sheet, cell: cellAt(at) })),
    fix: fix && {
      label: fix.label,
      edits: fix.edits.map(({ sheet, at, value }) => ({ sheet, cell: cellAt(at), value })),
    },
    accepted: accepted && reportAcceptance(accepted),
  };
}

function reportAcceptance({ reason, role, date, expiry, place }: Acceptance): AcceptanceReport {
  return {
    reason,
    role,
    date: isoDate(date),
    expiry: expiry === null ? null : isoDate(expiry),
    sheet: place.sheet,
    cell: cellAt(place.at),
  };
}

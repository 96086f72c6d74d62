// SPDX-License-Identifier: EUPL-1.2
import { acceptanceText } from "../core/checks/exceptions/acceptance-text";
import type { Finding, FindingPlace, Severity } from "../core/checks/finding";
import { inOrder, type RuleFindings } from "../core/checks/in-order";
import { findingParts } from "../core/checks/message-parts";
import { RULES } from "../core/checks/registers/all";
import { isIndicator } from "../core/oiv/results";
import type { CriterionVerdict, Readiness } from "../core/oiv/verdict";
import { checkedFacts, momentText, type Fact } from "../core/summaries/checked-section";
import { andOthers } from "../core/summaries/cell-list";
import { countsText } from "../core/summaries/findings-sheet";
import { individualNote } from "../core/summaries/individual-note";
import { rowNames, withName, type NameAt } from "../core/summaries/row-names";
import type { Validation } from "../core/usecases/validation";
import { addressOf } from "../core/workbook/address";
import { explain } from "../core/wording/explain";
import { isAssumed } from "../core/wording/gaps";
import { FINDING_GRAVITY } from "../core/wording/functions";
import { CRITERION_QUESTIONS, CRITERION_TITLES, OUTCOME_TERMS, READINESS_TERMS } from "../core/wording/oiv";
import { PHASE_TERMS } from "../core/wording/settings";

/** Of more, the rest is in the workbook and in the JSON: nobody reads a page of a hundred thousand rows. */
const FINDINGS_SHOWN = 1000;
const GAPS_SHOWN = 100;

/** What a report for people says, in Italian and in order; how it looks is the format's. */
export interface ReportView {
  readonly title: string;
  readonly subtitle: string;
  /** What whoever holds the report must know first; null for nothing. */
  readonly warning: string | null;
  readonly readiness: Readiness;
  readonly outcome: string;
  readonly reasons: readonly string[];
  /** "3 errori, 12 avvisi; 4 da valutare." */
  readonly tally: string;
  readonly figures: readonly Fact[];
  readonly criteria: readonly CriterionView[];
  readonly groups: readonly FindingGroup[];
  readonly checked: readonly Fact[];
  readonly unread: Listed;
  readonly assumed: Listed;
  readonly checkedAt: string;
  readonly version: string;
  /** "" when nothing was sealed. */
  readonly seal: string;
}

/** Some of a list; `left` are not shown. */
export interface Listed<T = string> {
  readonly items: readonly T[];
  readonly left: number;
}

export interface CriterionView {
  readonly letter: string;
  readonly title: string;
  readonly question: string;
  readonly outcome: CriterionVerdict["outcome"];
  readonly outcomeText: string;
  readonly evidence: readonly string[];
  readonly findings: string;
}

/** What was found of one gravity and stands; at the end, what is accepted. */
export interface FindingGroup {
  readonly id: Severity | "accepted";
  readonly heading: string;
  readonly rules: readonly RuleGroup[];
  readonly left: number;
}

/** What one rule found: its name, and what holds for all of its findings, are said once. */
export interface RuleGroup {
  readonly rule: string;
  readonly title: string;
  /** "errore"; "" where the group says it. */
  readonly gravity: string;
  readonly count: number;
  readonly criteria: string;
  /** What to do about each of them; "" when it is not the same for all. */
  readonly action: string;
  readonly items: readonly FindingView[];
}

export interface FindingView {
  readonly number: number;
  readonly where: string;
  readonly seen: string;
  readonly related: string;
  readonly needsReview: boolean;
  /** "" when its group says it. */
  readonly action: string;
  /** Why it is accepted, by whom and until when; "" for one that stands. */
  readonly accepted: string;
}

const GROUPS: readonly (readonly [FindingGroup["id"], string])[] = [
  ["error", "Errori"],
  ["warning", "Avvisi"],
  ["info", "Informazioni"],
  ["accepted", "Accettate con un’eccezione motivata"],
];
const RELATED_NAMED = 12;

export function viewOf(validation: Validation): ReportView {
  const { verification, verdict, checkedAt, version, seal } = validation;
  const { workbook, scorecard, settings, settingOrigins, settingProblems, findings } = verification;
  const { gaps, year } = scorecard;
  const phase =
    settings.phase === "report" ? "Relazione sulla performance" : `Performance, fase di ${PHASE_TERMS[settings.phase]}`;
  const checked = { scorecard, settings, settingOrigins, settingProblems: settingProblems.length, checkedAt, version };
  return {
    title: `${phase}${year === null ? "" : ` ${String(year)}`}`,
    subtitle: workbook.name,
    warning: individualNote(scorecard, findings),
    readiness: verdict.readiness,
    outcome: READINESS_TERMS[verdict.readiness],
    reasons: verdict.reasons.map(explain),
    tally: countsText(findings),
    figures: figuresOf(validation),
    criteria: verdict.criteria.map(criterionView),
    groups: groupsOf(findings, rowNames(scorecard.indicators)),
    checked: checkedFacts({ ...checked, file: workbook.name, dateSystem: workbook.dateSystem }),
    unread: listed(gaps.filter((gap) => !isAssumed(gap)).map(gapText)),
    assumed: listed(gaps.filter(isAssumed).map(gapText)),
    checkedAt: momentText(checkedAt),
    version,
    seal,
  };
}

function figuresOf({ verification, verdict }: Validation): readonly Fact[] {
  const { indicators, objectives } = verification.scorecard;
  const { errors, warnings, toReview, accepted } = verdict.counts;
  const measured = indicators.filter(({ status }) => status === "scored").length;
  const met = verdict.criteria.filter(({ outcome }) => outcome === "satisfied").length;
  return (
    [
      ["Obiettivi", objectives.length],
      ["Indicatori", indicators.filter(isIndicator).length],
      ["Misurati", measured],
      ["Criteri soddisfatti", met],
      [accepted.errors > 0 ? "Errori aperti" : "Errori", errors - accepted.errors],
      [accepted.warnings > 0 ? "Avvisi aperti" : "Avvisi", warnings - accepted.warnings],
      ["Da valutare", toReview],
    ] as const
  ).map(([label, count]) => [label, count.toLocaleString("it-IT")]);
}

function criterionView({ criterion, outcome, evidence, findings }: CriterionVerdict): CriterionView {
  return {
    letter: criterion,
    title: CRITERION_TITLES[criterion],
    question: CRITERION_QUESTIONS[criterion],
    outcome,
    outcomeText: OUTCOME_TERMS[outcome],
    evidence: evidence.map(({ reason }) => explain(reason)),
    findings: findings.length === 0 ? "" : countsText(findings),
  };
}

/** Numbered and in order as in «Segnalazioni». */
function groupsOf(findings: readonly Finding[], nameAt: NameAt): readonly FindingGroup[] {
  const titles = new Map(RULES.map(({ code, title }) => [code, title]));
  const ordered = inOrder(findings);
  let before = 0;
  return GROUPS.flatMap(([id, name]) => {
    const rules: RuleGroup[] = [];
    let [count, left] = [0, 0];
    for (const group of ordered.filter((each) => (each.isAccepted ? "accepted" : each.severity) === id)) {
      const shown = group.findings.slice(0, Math.max(0, FINDINGS_SHOWN - before));
      if (shown.length > 0)
        rules.push(ruleGroup(group, shown, { first: before + 1, title: titles.get(group.rule) ?? "", nameAt }));
      before += group.findings.length;
      count += group.findings.length;
      left += group.findings.length - shown.length;
    }
    return count === 0 ? [] : [{ id, heading: `${name} (${count.toLocaleString("it-IT")})`, rules, left }];
  });
}

function ruleGroup(
  { rule, severity, isAccepted, findings }: RuleFindings,
  shown: readonly Finding[],
  { first, title, nameAt }: { readonly first: number; readonly title: string; readonly nameAt: NameAt },
): RuleGroup {
  const actions = new Set(shown.map((finding) => findingParts(finding).action));
  const isShared = shown.length > 1 && actions.size === 1;
  const items = shown.map((finding, i) => findingView(finding, nameAt, first + i, isShared));
  const criteria = [...new Set(findings.flatMap((finding) => finding.criteria))].sort().join(", ");
  const gravity = isAccepted ? FINDING_GRAVITY[severity] : "";
  return { rule, title, gravity, count: findings.length, criteria, action: isShared ? [...actions][0]! : "", items };
}

function findingView(finding: Finding, nameAt: NameAt, number: number, isActionShared: boolean): FindingView {
  const { place, related, needsReview, accepted } = finding;
  const { seen, action } = findingParts(finding);
  const named = related.slice(0, RELATED_NAMED).map(placeText);
  const left = related.length - named.length;
  return {
    number,
    where: place ? placeText(place) : "Tutta la cartella",
    seen: place ? withName(nameAt(place), seen) : seen,
    action: isActionShared ? "" : action,
    related: named.join(", ") + andOthers(left),
    needsReview: needsReview && accepted === null,
    accepted: accepted === null ? "" : acceptanceText(accepted),
  };
}

function placeText({ sheet, at }: FindingPlace): string {
  return `${sheet}!${addressOf(at.row, at.column)}`;
}

function gapText({ sheet, at, reason }: Validation["verification"]["scorecard"]["gaps"][number]): string {
  return `${sheet}${at ? `!${addressOf(at.row, at.column)}` : ""}: ${explain(reason)}`;
}

function listed(texts: readonly string[]): Listed {
  return { items: texts.slice(0, GAPS_SHOWN), left: Math.max(0, texts.length - GAPS_SHOWN) };
}

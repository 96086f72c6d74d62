// SPDX-License-Identifier: EUPL-1.2
import type { Scorecard } from "../scorecard/scored";
import { DEFAULT_BODY, type BodySettings } from "../scorecard/settings";
import { finished, forEachInSteps, within, type Steps } from "../steps/steps";
import type { Finding } from "./finding";
import { NO_INPUTS, type CheckInputs } from "./inputs";
import { mergeSame, type Reported } from "./merge-same";
import { indexScorecard, type ScorecardIndex } from "./index/scorecard-index";
import { inReadingOrder } from "./order";
import { placeOf } from "./place";
import type { Messages, Problem, Rule, RuleContext, RuleOptions, Visitors } from "./rule";
import { ruleCrashed } from "./rules/perf/rule-crashed";
import { RULES } from "./registers/all";

/** Options of rules that differ from their defaults, by rule code. */
export type OptionsByRule = Readonly<Record<string, RuleOptions>>;

/**
 * Shows the scorecard and the other tables to all rules in one traversal. Findings in reading order; those on the whole
 * workbook come first. What is said alike of one indicator on several dashboards is said once.
 */
export function runChecks(
  scorecard: Scorecard,
  settings: BodySettings = DEFAULT_BODY,
  inputs: CheckInputs = NO_INPUTS,
  rules: readonly Rule[] = RULES,
  options: OptionsByRule = {},
): readonly Finding[] {
  return finished(runChecksSteps(scorecard, settings, inputs, rules, options));
}

/** The same, with places to stop: after some of what is visited, and after each index. */
export function* runChecksSteps(
  scorecard: Scorecard,
  settings: BodySettings,
  inputs: CheckInputs,
  rules: readonly Rule[] = RULES,
  options: OptionsByRule = {},
): Steps<readonly Finding[]> {
  const reported: Reported[] = [];
  const index = indexScorecard(scorecard, settings);
  const inForce = rules.filter((rule) => holds(rule, settings));
  const runs = inForce.map((rule) =>
    startRule(rule, { index, inputs, options: { ...rule.options, ...options[rule.code] } }, reported),
  );
  yield;
  if (runs.some(({ rule }) => rule.indicator)) yield* within(0, 0.2, index.prepare());
  yield* visitOnce(runs, scorecard);
  yield* within(0.2, 0.3, visit(runs, "block", scorecard.blocks, 1));
  yield* within(0.3, 0.4, visit(runs, "objective", scorecard.objectives));
  yield* within(0.4, 0.9, visit(runs, "indicator", scorecard.indicators));
  yield* within(0.9, 0.9, visitRest(runs, scorecard, inputs));
  // read when first asked for: only for rules that look at tables
  if (runs.some(({ rule }) => rule.table)) yield* within(0.9, 1, visit(runs, "table", inputs.tables, 1));
  const findings = [...mergeSame(reported, index.same)];
  yield;
  for (const run of runs) if (run.crashes > 0) findings.push(crashOf(run));
  return inReadingOrder(findings, scorecard.sheets);
}

/** One rule at work, and what went wrong with it. */
interface RuleRun {
  readonly rule: Rule;
  readonly context: RuleContext<Messages, RuleOptions>;
  crashes: number;
  firstError: string;
}

function holds({ phases, bodies }: Rule, { phase, kind }: BodySettings): boolean {
  return (phases === "all" || phases.includes(phase)) && (bodies === "all" || bodies.includes(kind));
}

interface Given {
  readonly index: ScorecardIndex;
  readonly inputs: CheckInputs;
  readonly options: RuleOptions;
}

function startRule(rule: Rule, given: Given, to: Reported[]): RuleRun {
  const report = (problem: Problem<Messages>): void => {
    const { where } = problem;
    const indicator = where !== null && "indicator" in where ? where.indicator : null;
    to.push({ finding: findingOf(rule, problem), indicator });
  };
  return { rule, context: { ...given, report }, crashes: 0, firstError: "" };
}

type Visitor<T> = (subject: T, context: RuleRun["context"]) => void;

type Kind = keyof Visitors<Messages, RuleOptions>;

function* visit<T>(runs: readonly RuleRun[], kind: Kind, subjects: readonly T[], atATime?: number): Steps<void> {
  const concerned = runs.filter((run) => run.rule[kind] !== undefined);
  const visitOne = (subject: T): void => {
    for (const run of concerned) attempt(run, run.rule[kind] as Visitor<T>, subject);
  };
  yield* forEachInSteps(subjects, visitOne, atATime);
}

function* visitRest(runs: readonly RuleRun[], { map }: Scorecard, inputs: CheckInputs): Steps<void> {
  yield* visit(runs, "mapEntry", map);
  yield* visit(runs, "variation", inputs.plan?.variations ?? []);
  yield* visit(runs, "exception", inputs.exceptions);
}

/** Rules that look at the whole workbook may each take their time. */
function* visitOnce(runs: readonly RuleRun[], scorecard: Scorecard): Steps<void> {
  for (const run of runs) {
    if (run.rule.workbook === undefined) continue;
    attempt(run, run.rule.workbook as Visitor<Scorecard>, scorecard);
    yield;
  }
}

/** A rule's mistake on one row must hide neither its other rows nor the other rules. */
function attempt<T>(run: RuleRun, visitor: Visitor<T>, subject: T): void {
  try {
    visitor(subject, run.context);
  } catch (error) {
    run.crashes += 1;
    if (run.crashes === 1) run.firstError = error instanceof Error ? error.message : String(error);
  }
}

function findingOf(rule: Rule, problem: Problem<Messages>): Finding {
  return {
    rule: rule.code,
    slug: rule.slug,
    severity: problem.severity ?? rule.severity,
    needsReview: problem.needsReview ?? false,
    place: placeOf(problem.where),
    messageId: problem.messageId,
    data: problem.data,
    criteria: rule.criteria,
    related: problem.related ?? [],
    fix: problem.fix ?? null,
    accepted: null,
  };
}

function crashOf({ rule, crashes, firstError }: RuleRun): Finding {
  const data = { rule: rule.code, title: rule.title, times: crashes, error: firstError };
  return findingOf(ruleCrashed, { where: null, messageId: "crashed", data, needsReview: true });
}

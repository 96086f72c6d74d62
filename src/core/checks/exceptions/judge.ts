// SPDX-License-Identifier: EUPL-1.2
import { addressOf } from "../../workbook/address";
import type { Finding } from "../finding";
import { nameEvidence } from "../people/person-name";
import type { Rule } from "../rule";
import type { ExceptionCause, ExceptionState, JudgedException, WrittenException } from "./exception";
import { faultOf } from "./justified";
import { contentKey, keyText, pointKey, typedKey } from "./key";
import { matchOf } from "./match";
import { addressIn } from "./match-words";
import type { Match, Matching } from "./matching";
import { ruleFindings, type RuleFindings } from "./rule-findings";
import { type Hash, type Subject, type Subjects, type SubjectSources, subjectsOf } from "./subjects";

/** What the exceptions are judged beside. */
export interface JudgingSources extends SubjectSources {
  readonly rules: readonly Rule[];
  /** Days since 1899-12-30; null: nobody said, and nothing has expired. */
  readonly today: number | null;
}

/**
 * Sets each row of «Eccezioni» beside the findings: which of them it accepts, or why none. Of two rows for one finding
 * the first that is in force counts. Time grows with the findings of the rules that are named.
 */
export function judgeExceptions(
  findings: readonly Finding[],
  written: readonly WrittenException[],
  sources: JudgingSources,
): readonly JudgedException[] {
  if (written.length === 0) return [];
  const subjects = subjectsOf(sources);
  const byRule = findingsByRule(findings, written, subjects, sources);
  const takenBy = new Map<Finding, JudgedException>();
  const judged = written.map((exception) => {
    const one = judgeOne(exception, { byRule, subjects, sources, takenBy });
    if (one.state === "in-force" && !takenBy.has(one.finding!)) takenBy.set(one.finding!, one);
    return one;
  });
  return judged.map((one) => settled(one, takenBy));
}

/** Rules that say something of PERF or of the exceptions themselves: they are answered, not accepted. */
const BARRED = /^(?:PERF|ECC)/;

interface Judging {
  readonly byRule: ReadonlyMap<string, RuleFindings>;
  readonly subjects: Subjects;
  readonly sources: JudgingSources;
  readonly takenBy: ReadonlyMap<Finding, JudgedException>;
}

function findingsByRule(
  findings: readonly Finding[],
  written: readonly WrittenException[],
  subjects: Subjects,
  { hash }: JudgingSources,
): ReadonlyMap<string, RuleFindings> {
  const named = new Map<string, Finding[]>(written.map(({ rule }) => [rule, []]));
  for (const finding of findings) named.get(finding.rule)?.push(finding);
  return new Map([...named].map(([rule, own]) => [rule, ruleFindings(own, subjects, hash)]));
}

function judgeOne(written: WrittenException, judging: Judging): JudgedException {
  const { byRule, subjects, sources, takenBy } = judging;
  const { rules, scorecard, sheetNamed, hash, today } = sources;
  if (written.rule === "") return without(written, "unknown", "rule-missing");
  if (!rules.some(({ code }) => code === written.rule)) return without(written, "unknown", "rule-unknown");
  if (BARRED.test(written.rule)) return without(written, "unknown", "rule-barred");
  const findings = byRule.get(written.rule)!;
  const sheetNames = scorecard.sheets.map(({ name }) => name);
  const matching: Matching = {
    ...{ findings, subjects, hash, sheetNames, sheetNamed },
    isTaken: (finding) => takenBy.has(finding),
  };
  const match = matchOf(written, matching);
  if ("cause" in match) return judgedAs(written, match.kind, match.cause, null);
  const { state, cause } = stateOf(written, match, today);
  const newKey =
    state === "in-force" ? keyOf(written, match.finding, findings.subjectOf(match.finding), hash) : written.key;
  return { ...judgedAs(written, state, cause, match.finding), newKey };
}

function stateOf(
  written: WrittenException,
  { kind, finding }: Extract<Match, { readonly finding: Finding }>,
  today: number | null,
): { readonly state: ExceptionState; readonly cause: ExceptionCause } {
  const fault = faultOf(written, today);
  if (fault !== null) return { state: "unjustified", cause: fault };
  const { expiry } = written;
  if (today !== null && expiry !== null && today > expiry)
    return { state: "expired", cause: { code: "expired", args: { expiry } } };
  if (kind === "changed") return { state: "changed", cause: { code: "changed", args: {} } };
  return { state: "in-force", cause: whereNow(written, finding) };
}

/** The address that staff wrote stays as it is: where the finding has moved, that is said beside it. */
function whereNow({ cell, role }: WrittenException, { place, related }: Finding): ExceptionCause {
  const at = addressIn(cell);
  const isThere = [...(place ? [place] : []), ...related].some(
    (each) => each.at.row === at?.row && each.at.column === at.column,
  );
  if (at === null || place === null || isThere)
    return { code: nameEvidence(role) === "sure" ? "in-force-named" : "in-force", args: {} };
  const args = { sheet: place.sheet, cell: addressOf(place.at.row, place.at.column) };
  return { code: "in-force-elsewhere", args };
}

/** The key that stands for a decision on this finding. */
export function keyFor(written: WrittenException, finding: Finding, sources: SubjectSources): string {
  return keyOf(written, finding, subjectsOf(sources).of(finding.place), sources.hash);
}

function keyOf(written: WrittenException, finding: Finding, subject: Subject, hash: Hash): string {
  return keyText({
    row: hash(subject.identity),
    point: pointKey(finding.rule, subject, hash),
    content: contentKey(finding, hash),
    typed: typedKey(written, hash),
    date: written.date ?? 0,
  });
}

/** A row beside another that is in force asks nothing of anybody, whatever it lacks. */
function settled(one: JudgedException, takenBy: ReadonlyMap<Finding, JudgedException>): JudgedException {
  const first = one.finding === null ? undefined : takenBy.get(one.finding);
  if (first === undefined || first === one) return one;
  const cause = { code: "repeated", args: { row: String(first.place.at.row + 1) } } as const;
  return { ...one, state: "needless", cause, newKey: one.key };
}

function without(
  written: WrittenException,
  state: "unknown",
  code: "rule-missing" | "rule-unknown" | "rule-barred",
): JudgedException {
  return judgedAs(written, state, { code, args: {} }, null);
}

function judgedAs(
  written: WrittenException,
  state: ExceptionState,
  cause: ExceptionCause,
  finding: Finding | null,
): JudgedException {
  return { ...written, state, cause, finding, newKey: written.key };
}

// SPDX-License-Identifier: EUPL-1.2
import type { Criterion, Finding } from "../../../core/checks/finding";
import { inOrder } from "../../../core/checks/in-order";
import { RULES } from "../../../core/checks/registers/all";
import { CRITERION_TITLES } from "../../../core/wording/oiv";
import { findingsTexts } from "../../i18n/findings";
import type { Gravity, Grouping } from "../../state/findings-view";
import { gravest, gravityOf } from "./gravity";

/** Findings that are put together. */
export interface FindingGroup {
  /** The same in the next reading of the workbook. */
  readonly key: string;
  readonly title: string;
  /** Code of the rule, where they are of one. */
  readonly rule: string | null;
  /** Of the gravest of them. */
  readonly gravity: Gravity;
  readonly findings: readonly Finding[];
}

/** The findings put together; a group without any is left out. No message is made. */
export function groupFindings(findings: readonly Finding[], groupBy: Grouping): readonly FindingGroup[] {
  return GROUPERS[groupBy](findings);
}

const GROUPERS: Readonly<Record<Grouping, (findings: readonly Finding[]) => readonly FindingGroup[]>> = {
  rule: byRule,
  severity: byGravity,
  sheet: bySheet,
  criterion: byCriterion,
};

/** In the order of every output: the gravest first, and what is accepted last. */
function byRule(findings: readonly Finding[]): readonly FindingGroup[] {
  const titles = new Map(RULES.map(({ code, title }) => [code, title]));
  return inOrder(findings).map(({ rule, findings: found }) => {
    const gravity = gravityOf(found[0]!);
    return { key: `${rule} ${gravity}`, title: titles.get(rule) ?? rule, rule, gravity, findings: found };
  });
}

function byGravity(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<Gravity, Finding[]>();
  for (const { findings: found } of inOrder(findings)) {
    const gravity = gravityOf(found[0]!);
    const group = groups.get(gravity) ?? [];
    if (group.length === 0) groups.set(gravity, group);
    for (const finding of found) group.push(finding);
  }
  return [...groups].map(([gravity, found]) => ({
    ...{ key: gravity, title: findingsTexts(`gravities.${gravity}`), rule: null, gravity },
    findings: found,
  }));
}

/** In reading order: as the sheets stand in the workbook, what is said of the whole before them. */
function bySheet(findings: readonly Finding[]): readonly FindingGroup[] {
  return titled(
    partedBy(findings, ({ place }) => [place?.sheet ?? null]),
    (sheet) => (sheet === null ? findingsTexts("workbook") : sheet),
  );
}

/** A finding that speaks to two criteria stands under both. */
function byCriterion(findings: readonly Finding[]): readonly FindingGroup[] {
  const parted = partedBy(findings, ({ criteria }) => (criteria.length === 0 ? [null] : criteria));
  const ordered = [...parted].sort(([one], [other]) => (one ?? "~").localeCompare(other ?? "~"));
  return titled(ordered, (criterion) => (criterion === null ? findingsTexts("noCriterion") : criterionText(criterion)));
}

/** «g) Scostamenti motivati». */
export function criterionText(criterion: Criterion): string {
  return `${criterion}) ${CRITERION_TITLES[criterion]}`;
}

function partedBy<K>(findings: readonly Finding[], keysOf: (finding: Finding) => readonly K[]): Map<K, Finding[]> {
  const parts = new Map<K, Finding[]>();
  for (const finding of findings) {
    for (const key of keysOf(finding)) {
      const part = parts.get(key);
      if (part) part.push(finding);
      else parts.set(key, [finding]);
    }
  }
  return parts;
}

function titled<K extends string | null>(
  parts: Iterable<readonly [K, readonly Finding[]]>,
  title: (key: K) => string,
): readonly FindingGroup[] {
  return [...parts].map(([key, findings]) => ({
    ...{ key: key ?? "", title: title(key), rule: null, gravity: gravest(findings) },
    findings,
  }));
}

// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../../core/checks/finding";
import { findingMessage } from "../../../core/checks/message";
import { RULES } from "../../../core/checks/registers/all";
import { forEachInSteps, type Steps } from "../../../core/steps/steps";
import { fold } from "../../../core/values/fold";
import { addressOf } from "../../../core/workbook/address";
import { soughtWords } from "../../sought-words";

/** What is sought in: made once for each finding, when somebody first seeks. */
const TEXTS = new WeakMap<Finding, string>();

/** The findings in which each word that is sought occurs: in the message, the rule, the sheet, the cell. With places to stop. */
export function* searchSteps(findings: readonly Finding[], query: string): Steps<readonly Finding[]> {
  const words = soughtWords(query);
  if (words.length === 0) return findings;
  const titles = new Map(RULES.map(({ code, title }) => [code, title]));
  const found: Finding[] = [];
  yield* forEachInSteps(findings, (finding) => {
    const text = textOf(finding, titles);
    if (words.every((word) => text.includes(word))) found.push(finding);
  });
  return found;
}

/** True when a query seeks nothing. */
export function isNoQuery(query: string): boolean {
  return soughtWords(query).length === 0;
}

function textOf(finding: Finding, titles: ReadonlyMap<string, string>): string {
  const known = TEXTS.get(finding);
  if (known !== undefined) return known;
  const { rule, place } = finding;
  const where = place ? `${place.sheet} ${addressOf(place.at.row, place.at.column)}` : "";
  const text = fold([rule, titles.get(rule) ?? "", where, findingMessage(finding)].join(" "));
  TEXTS.set(finding, text);
  return text;
}

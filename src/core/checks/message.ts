// SPDX-License-Identifier: EUPL-1.2
import { renderTemplate } from "../wording/template";
import type { Finding } from "./finding";
import { RULES } from "./registers/all";
import type { Rule } from "./rule";

/** The words of a finding, in Italian, made on demand: a run of 100,000 rows renders none. */
export function findingMessage(finding: Finding, rules: readonly Rule[] = RULES): string {
  const template = rules.find(({ code }) => code === finding.rule)?.messages[finding.messageId];
  return template === undefined ? `${finding.rule}: ${finding.messageId}` : renderTemplate(template, finding.data);
}

// SPDX-License-Identifier: EUPL-1.2
import { renderTemplate } from "../wording/template";
import type { Finding } from "./finding";
import { RULES } from "./registers/all";
import type { Rule } from "./rule";

/** A message in its two halves: what is seen and was expected, and what to do (its last sentence). */
export interface MessageParts {
  readonly seen: string;
  /** "" where the message is one sentence. */
  readonly action: string;
}

/** Parts the template, not the text: a name shown in a message may hold any full stop. */
export function findingParts(finding: Finding, rules: readonly Rule[] = RULES): MessageParts {
  const template = rules.find(({ code }) => code === finding.rule)?.messages[finding.messageId];
  if (template === undefined) return { seen: `${finding.rule}: ${finding.messageId}`, action: "" };
  const { seen, action } = partsOf(template);
  return { seen: renderTemplate(seen, finding.data), action: renderTemplate(action, finding.data) };
}

/** Templates are few, and findings many. */
const KNOWN = new Map<string, MessageParts>();

function partsOf(template: string): MessageParts {
  const known = KNOWN.get(template);
  if (known) return known;
  const at = lastSentenceAt(template);
  const parts = { seen: template.slice(0, at).trimEnd(), action: template.slice(at) };
  KNOWN.set(template, parts);
  return parts;
}

const SENTENCE_START = /[.?!] (?=\p{Lu})/gu;

function lastSentenceAt(template: string): number {
  let at = template.length;
  for (const match of template.matchAll(SENTENCE_START)) at = match.index + match[0].length;
  return at;
}

// SPDX-License-Identifier: EUPL-1.2
import type { Validation } from "../core/usecases/validation";
import { PROPOSED_ONLY } from "../core/wording/oiv";
import { NO_SIGNATURE } from "./no-signature";
import { escapeMarkdown as escaped } from "./markdown-escape";
import { leftText } from "./left-text";
import {
  viewOf,
  type CriterionView,
  type FindingGroup,
  type FindingView,
  type Listed,
  type ReportView,
  type RuleGroup,
} from "./report-view";

/** The report as Markdown, for registers and repositories: headings, tables and lists, and no HTML. */
export function markdownReport(validation: Validation): string {
  const view = viewOf(validation);
  const parts = [
    ...head(view),
    "## Criteri",
    table(["", "Criterio", "Esito proposto", "Evidenze", "Segnalazioni"], view.criteria.map(criterionRow)),
    "## Segnalazioni",
    escaped(view.tally),
    ...view.groups.flatMap(groupPart),
    "## Che cosa è stato controllato",
    table(
      ["Voce", "Valore"],
      view.checked.map(([label, value]) => [escaped(label), lines(value.split("\n"))]),
    ),
    ...listPart("Dati non letti", view.unread),
    ...listPart("Letti con un’ipotesi", view.assumed),
    ...(view.seal ? ["## Sigillo", `SHA-256: \`${view.seal}\``, NO_SIGNATURE] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

function head({ title, subtitle, warning, outcome, reasons, checkedAt, version }: ReportView): readonly string[] {
  return [
    `# ${escaped(title)}: esito proposto all’OIV`,
    `Cartella: ${escaped(subtitle)}. Controllata il ${escaped(checkedAt)} con PERF ${escaped(version)}.`,
    ...(warning === null ? [] : [`**${escaped(warning)}**`]),
    `**Esito proposto: ${escaped(outcome)}**`,
    list(reasons),
    PROPOSED_ONLY,
  ];
}

function criterionRow({ letter, title, question, outcomeText, evidence, findings }: CriterionView): readonly string[] {
  return [
    letter,
    `**${escaped(title)}** ${escaped(question)}`,
    escaped(outcomeText),
    lines(evidence),
    escaped(findings),
  ];
}

function groupPart({ heading, rules, left }: FindingGroup): readonly string[] {
  return [`### ${escaped(heading)}`, ...rules.flatMap(rulePart), ...leftText(left)];
}

/** A column for what to do only where it differs from row to row. */
function rulePart({ rule, title, gravity, count, criteria, action, items }: RuleGroup): readonly string[] {
  const serves = (gravity === "" ? "" : `, ${gravity}`) + (criteria === "" ? "" : `, criteri: ${criteria}`);
  const isShared = items.every((item) => item.action === "");
  const headings = ["N.", "Dove", "Che cosa si vede", ...(isShared ? [] : ["Che cosa fare"])];
  return [
    `#### ${rule} ${escaped(title)} (${String(count)}${serves})`,
    ...(action === "" ? [] : [`Che cosa fare: ${escaped(action)}`]),
    table(
      headings,
      items.map((item) => [...findingRow(item), ...(isShared ? [] : [escaped(item.action)])]),
    ),
  ];
}

function findingRow({ number, where, seen, related, needsReview, accepted }: FindingView): readonly string[] {
  const also =
    (accepted === "" ? "" : ` **Accettata.** ${escaped(accepted)}`) +
    (related === "" ? "" : ` Celle collegate: ${escaped(related)}.`);
  const review = needsReview ? "**Da valutare.** " : "";
  return [String(number), escaped(where), `${review}${escaped(seen)}${also}`];
}

function listPart(heading: string, { items, left }: Listed): readonly string[] {
  if (items.length === 0) return [];
  return [`### ${heading}`, list(items), ...leftText(left)];
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${escaped(item)}`).join("\n");
}

/** A cell of a table has one line in Markdown. */
function lines(texts: readonly string[]): string {
  return texts.map(escaped).join(" · ");
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}

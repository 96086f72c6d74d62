// SPDX-License-Identifier: EUPL-1.2
import type { Validation } from "../../core/usecases/validation";
import { PROPOSED_ONLY } from "../../core/wording/oiv";
import { leftText } from "../left-text";
import { NO_SIGNATURE } from "../no-signature";
import {
  viewOf,
  type CriterionView,
  type FindingGroup,
  type FindingView,
  type Listed,
  type RuleGroup,
} from "../report-view";
import { heading, list, paragraph, row, type Block, type Column, type Row } from "./blocks";

const CRITERIA: readonly Column[] = [
  { heading: "Criterio", share: 28, isTitled: true },
  { heading: "Esito proposto", share: 14 },
  { heading: "Evidenze", share: 42 },
  { heading: "Segnalazioni", share: 16 },
];
const FINDINGS: readonly Column[] = [
  { heading: "N.", share: 6 },
  { heading: "Dove", share: 18 },
  { heading: "Che cosa si vede", share: 46 },
  { heading: "Che cosa fare", share: 30 },
];

/** What is proposed to the OIV, criterion by criterion, and every finding: for the OIV, not for publication. */
export function validationPart(validation: Validation): readonly Block[] {
  const view = viewOf(validation);
  return [
    heading(2, `Esito proposto all’OIV: ${view.title}`),
    paragraph(`Cartella: ${view.subtitle}. Controllata il ${view.checkedAt} con PERF ${view.version}.`, "note"),
    ...(view.warning === null ? [] : [paragraph(view.warning, "strong")]),
    paragraph(`Esito proposto: ${view.outcome}`, "strong"),
    ...list(view.reasons),
    paragraph(PROPOSED_ONLY, "note"),
    heading(3, "Criteri"),
    { kind: "table", columns: CRITERIA, rows: view.criteria.map(criterionRow) },
    heading(3, "Segnalazioni"),
    paragraph(view.tally),
    ...view.groups.flatMap(groupBlocks),
    heading(3, "Che cosa è stato controllato"),
    { kind: "table", columns: FACTS, rows: view.checked.map((fact) => row("entry", ...fact)) },
    ...listed("Dati non letti", view.unread),
    ...listed("Letti con un’ipotesi", view.assumed),
    ...(view.seal === ""
      ? []
      : [heading(3, "Sigillo (SHA-256)"), paragraph(view.seal), paragraph(NO_SIGNATURE, "note")]),
  ];
}

const FACTS: readonly Column[] = [
  { heading: "Voce", share: 30 },
  { heading: "Valore", share: 70 },
];

function criterionRow({ letter, title, question, outcomeText, evidence, findings }: CriterionView): Row {
  return row("entry", `${letter}) ${title}\n${question}`, outcomeText, evidence.join("\n"), findings || "nessuna");
}

function groupBlocks({ heading: title, rules, left }: FindingGroup): readonly Block[] {
  return [
    heading(3, title),
    ...(rules.length === 0 ? [] : [{ kind: "table" as const, columns: FINDINGS, rows: rules.flatMap(ruleRows) }]),
    ...leftText(left).map((text) => paragraph(text, "note")),
  ];
}

/** What holds for all findings of a rule is said once, above them. */
function ruleRows({ rule, title, gravity, count, criteria, action, items }: RuleGroup): readonly Row[] {
  const about = [gravity, criteria && `criteri ${criteria}`, action].filter((text) => text !== "").join(" · ");
  return [row("section", `${rule} ${title} (${String(count)})${about && `\n${about}`}`), ...items.map(findingRow)];
}

function findingRow({ number, where, seen, action, related, needsReview, accepted }: FindingView): Row {
  const said = [
    `${needsReview ? "Da valutare. " : ""}${seen}`,
    accepted && `Accettata. ${accepted}`,
    related && `Celle collegate: ${related}`,
  ];
  return row("entry", String(number), where, said.filter((text) => text !== "").join("\n"), action);
}

function listed(title: string, { items, left }: Listed): readonly Block[] {
  return items.length === 0 ? [] : [heading(3, title), ...list([...items, ...leftText(left)])];
}

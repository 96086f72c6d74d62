// SPDX-License-Identifier: EUPL-1.2
import { countsText, rulesText } from "../../core/summaries/findings-sheet";
import type { CriterionVerdict, CriterionOutcome } from "../../core/oiv/verdict";
import type { Validation } from "../../core/usecases/validation";
import { explain } from "../../core/wording/explain";
import { CRITERION_TITLES, OUTCOME_TERMS, PROPOSED_ONLY, READINESS_TERMS } from "../../core/wording/oiv";
import { plain } from "./columns";
import { findingsText, gapsText } from "./findings-text";
import { headText } from "./head-text";

const MARKS: Readonly<Record<CriterionOutcome, string>> = {
  satisfied: "[ok]",
  "not-satisfied": "[no]",
  "to-assess": "[??]",
};

/** What is proposed to the OIV, criterion by criterion, then what it stands on. */
export function validationText({ verification, verdict, seal, calendar }: Validation, all: boolean): string[] {
  const { scorecard, findings } = verification;
  return [
    ...headText(verification, all),
    `ESITO PROPOSTO ALL’OIV: ${READINESS_TERMS[verdict.readiness].toUpperCase()}`,
    ...verdict.reasons.map((reason) => `  ${plain(explain(reason))}`),
    "",
    "CRITERI",
    ...verdict.criteria.flatMap(criterionText),
    "",
    PROPOSED_ONLY,
    ...(seal ? [`Sigillo SHA-256 (non è una firma): ${seal}`] : []),
    ...pastText(calendar),
    "",
    ...findingsText(findings, all),
    ...gapsText(scorecard.gaps, all),
  ];
}

/** They weigh nothing on the outcome: whoever must act knows it, in one line. */
function pastText(calendar: Validation["calendar"]): string[] {
  const past = calendar.filter(({ state }) => state.code === "past");
  if (past.length === 0) return [];
  return [`Scadenze: ${past.map(({ deadline, state }) => plain(`${deadline.name}, ${state.text}`)).join("; ")}.`];
}

function criterionText({ criterion, outcome, evidence, findings }: CriterionVerdict): string[] {
  const found = findings.length === 0 ? [] : [`      Segnalazioni: ${countsText(findings)} ${rulesText(findings)}`];
  return [
    `  ${MARKS[outcome]} ${criterion}) ${CRITERION_TITLES[criterion]}: ${OUTCOME_TERMS[outcome]}`,
    ...evidence.map(({ reason }) => `      ${plain(explain(reason))}`),
    ...found,
  ];
}

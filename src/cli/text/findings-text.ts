// SPDX-License-Identifier: EUPL-1.2
import { addressOf } from "../../core/workbook/address";
import { countFindings, severityCountText } from "../../core/checks/counts";
import { ACCEPTED_TERM, acceptanceText } from "../../core/checks/exceptions/acceptance-text";
import type { Finding, Severity } from "../../core/checks/finding";
import { inOrder } from "../../core/checks/in-order";
import { findingMessage } from "../../core/checks/message";
import { RULES } from "../../core/checks/registers/all";
import type { Gap } from "../../core/scorecard/model";
import { explain } from "../../core/wording/explain";
import { isAssumed } from "../../core/wording/gaps";
import { counted, plain } from "./columns";

/** Findings of one rule that are shown before "and others". */
const SHOWN = 3;
const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "ERRORE",
  warning: "AVVISO",
  info: "INFORMAZIONE",
};
const ACCEPTED: Readonly<Record<Severity, string>> = {
  error: "ERRORE ACCETTATO",
  warning: "AVVISO ACCETTATO",
  info: "INFORMAZIONE ACCETTATA",
};

/** What is contradictory or missing: by severity and rule, in order, each with its cell. */
export function findingsText(findings: readonly Finding[], all: boolean): string[] {
  if (findings.length === 0) return ["SEGNALAZIONI: nessuna"];
  const titles = new Map(RULES.map(({ code, title }) => [code, title]));
  const lines = [`SEGNALAZIONI: ${tally(findings)}`];
  for (const { severity, rule, isAccepted, findings: group } of inOrder(findings)) {
    const gravity = isAccepted ? ACCEPTED[severity] : SEVERITIES[severity];
    lines.push("", `${gravity} ${rule} ${titles.get(rule) ?? ""} (${String(group.length)})`);
    const shown = all ? group : group.slice(0, SHOWN);
    for (const finding of shown) lines.push(...findingLines(finding));
    if (shown.length < group.length)
      lines.push(`  … e ${counted(group.length - shown.length, "altra", "altre")}: con --tutte si vedono`);
  }
  return lines;
}

function tally(findings: readonly Finding[]): string {
  const counts = countFindings(findings);
  const { toReview } = counts;
  return (
    (["error", "warning", "info"] as const).map((severity) => severityCountText(counts, severity)).join(", ") +
    (toReview > 0 ? `; ${counted(toReview, "è da decidere", "sono da decidere")} da una persona` : "")
  );
}

function findingLines(finding: Finding): readonly string[] {
  const line = `  ${placeText(finding)}: ${plain(findingMessage(finding))}`;
  return finding.accepted === null ? [line] : [line, `      Eccezione: ${plain(acceptanceText(finding.accepted))}`];
}

function placeText({ place, needsReview, accepted }: Finding): string {
  const where = place ? `${plain(place.sheet)}!${addressOf(place.at.row, place.at.column)}` : "Cartella";
  if (accepted !== null) return `${where} [${ACCEPTED_TERM}]`;
  return needsReview ? `${where} [da valutare]` : where;
}

/** What was seen and could not be read, and what was read on an assumption: each asks for something else. */
export function gapsText(gaps: readonly Gap[], all: boolean): string[] {
  const assumed = gaps.filter(isAssumed);
  const unread = gaps.filter((gap) => !isAssumed(gap));
  return [...listText("NON LETTO", unread, all), ...listText("LETTO CON UN’IPOTESI", assumed, all)];
}

function listText(title: string, gaps: readonly Gap[], all: boolean): string[] {
  if (gaps.length === 0) return [];
  const shown = all ? gaps : gaps.slice(0, SHOWN * 3);
  const lines = shown.map(
    ({ sheet, at, reason }) =>
      `  ${plain(sheet)}${at ? "!" + addressOf(at.row, at.column) : ""}: ${plain(explain(reason))}`,
  );
  if (shown.length < gaps.length)
    lines.push(`  … e ${counted(gaps.length - shown.length, "altro", "altri")}: con --tutte si vedono`);
  return ["", `${title}: ${counted(gaps.length, "punto", "punti")}`, ...lines];
}

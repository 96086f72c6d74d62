// SPDX-License-Identifier: EUPL-1.2
import { addressOf, type CellPosition } from "../../workbook/address";
import { acceptanceText } from "../../checks/exceptions/acceptance-text";
import type { Acceptance, Finding, Severity } from "../../checks/finding";
import { findingMessage } from "../../checks/message";
import type { Rule } from "../../checks/rule";
import { ruleCrashed } from "../../checks/rules/perf/rule-crashed";
import { RULES } from "../../checks/registers/all";
import { explain } from "../../wording/explain";
import { numberText } from "../../wording/numbers";
import type { Verification } from "../verify";
import type {
  SarifLevel,
  SarifLocation,
  SarifNotification,
  SarifResult,
  SarifRule,
  SarifSuppression,
  SarifTool,
} from "./sarif";

/** Cells not understood of which each file tells: notices of all files are held until the end of the document. */
const NOTICES = 100;

const LEVELS: Readonly<Record<Severity, SarifLevel>> = { error: "error", warning: "warning", info: "note" };
const RULE_INDEX: ReadonlyMap<string, number> = new Map(RULES.map(({ code }, index) => [code, index]));

/** Who speaks, and every rule that it knows, whether or not it found anything. */
export function sarifTool(version: string): SarifTool {
  return {
    driver: { name: "PERF", version, semanticVersion: version, language: "it-IT", rules: RULES.map(sarifRule) },
  };
}

// No helpUri: the standard wants an absolute address, and the pages of the rules have none until PERF is published.
function sarifRule({ code, slug, title, why, severity, norm, criteria }: Rule): SarifRule {
  const page = `docs/regole/${code}.md`;
  return {
    id: code,
    name: slug,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${why} La regola è spiegata in ${page}.`, markdown: `${why} [${code}](${page})` },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { norm, criteria },
  };
}

/** The findings on one file, in reading order. `file`: the name by which they are told from those of other files. */
export function sarifResults({ findings }: Verification, file: string): readonly SarifResult[] {
  return findings.map((finding) => sarifResult(finding, file));
}

function sarifResult(finding: Finding, file: string): SarifResult {
  const { rule, severity, place, related, criteria, accepted } = finding;
  const kind = kindOf(finding);
  const others = related.map(({ sheet, at }) => sarifLocation(file, sheet, at));
  return {
    ruleId: rule,
    ruleIndex: RULE_INDEX.get(rule) ?? -1,
    kind,
    level: kind === "fail" ? LEVELS[severity] : "none",
    message: { text: findingMessage(finding) },
    locations: [place === null ? sarifLocation(file) : sarifLocation(file, place.sheet, place.at)],
    ...(others.length > 0 && { relatedLocations: others }),
    suppressions: accepted === null ? [] : [sarifSuppression(accepted, file)],
    properties: { severity, criteria },
  };
}

function sarifSuppression(accepted: Acceptance, file: string): SarifSuppression {
  const { sheet, at } = accepted.place;
  const location = sarifLocation(file, sheet, at);
  return { kind: "external", status: "accepted", justification: acceptanceText(accepted), location };
}

function kindOf({ rule, needsReview }: Finding): SarifResult["kind"] {
  if (rule === ruleCrashed.code) return "open";
  return needsReview ? "review" : "fail";
}

/** What was seen and could not be read: silence about it would say that it is right. */
export function sarifGaps({ scorecard }: Verification, file: string): readonly SarifNotification[] {
  const { gaps } = scorecard;
  const notices = gaps.slice(0, NOTICES).map(({ sheet, at, reason }) => ({
    descriptor: { id: reason.code },
    level: "warning" as const,
    message: { text: explain(reason) },
    locations: [sarifLocation(file, sheet, at)],
  }));
  const left = gaps.length - notices.length;
  if (left <= 0) return notices;
  const text = `Altri ${numberText(left)} punti non letti: l’elenco intero è nel formato testo con --tutte, o in json.`;
  return [...notices, { ...sarifTrouble(file, "more-gaps", text), level: "warning" }];
}

/** Settings of the workbook that cannot be used as they are written; the default held in their place. */
export function sarifSettingProblems({ settingProblems }: Verification, file: string): readonly SarifNotification[] {
  return settingProblems.map(({ sheet, at, reason }) => ({
    descriptor: { id: reason.code },
    level: "warning",
    message: { text: explain(reason) },
    locations: [sarifLocation(file, sheet, at)],
  }));
}

/** A file that could not be verified, and why. */
export function sarifTrouble(file: string, code: string, message: string): SarifNotification {
  return {
    descriptor: { id: code },
    level: "error",
    message: { text: message },
    locations: [sarifLocation(file)],
  };
}

function sarifLocation(file: string, sheet?: string, at?: CellPosition | null): SarifLocation {
  const physicalLocation = { artifactLocation: { uri: fileUri(file) } };
  if (sheet === undefined) return { physicalLocation };
  const cell = at ? addressOf(at.row, at.column) : null;
  const named =
    cell === null ? { name: sheet, fullyQualifiedName: sheet } : { name: cell, fullyQualifiedName: `${sheet}!${cell}` };
  return { physicalLocation, logicalLocations: [{ ...named, kind: cell === null ? "sheet" : "cell" }] };
}

/** A relative reference. Half a surrogate pair, which Windows allows in a name, is no text that could be encoded. */
function fileUri(file: string): string {
  return file
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}

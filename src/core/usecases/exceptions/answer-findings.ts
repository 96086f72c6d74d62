// SPDX-License-Identifier: EUPL-1.2
import { acceptFindings } from "../../checks/exceptions/accept";
import { judgeExceptions } from "../../checks/exceptions/judge";
import type { Finding } from "../../checks/finding";
import type { CheckInputs } from "../../checks/inputs";
import { inReadingOrder } from "../../checks/order";
import { RULES } from "../../checks/registers/all";
import { runChecks } from "../../checks/run";
import { shortKey } from "../../memory/keys";
import { mapIdentity } from "../../memory/map-identity";
import type { Memory } from "../../memory/memory";
import type { Scorecard } from "../../scorecard/scored";
import type { BodySettings } from "../../scorecard/settings";
import { findStaffSheet } from "../../settings/staff-sheets";
import { readExceptions } from "../../summaries/exception-entries";
import type { WorkbookSnapshot } from "../../workbook/snapshot";

/** What the exceptions are read from and judged by. */
export interface AnswerSources {
  readonly workbook: WorkbookSnapshot;
  readonly memory: Memory;
  readonly scorecard: Scorecard;
  readonly settings: BodySettings;
  readonly inputs: CheckInputs;
  /** Days since 1899-12-30; null: nobody said. */
  readonly today: number | null;
}

interface Answered {
  readonly findings: readonly Finding[];
  readonly inputs: CheckInputs;
}

/** The findings with the decisions on «Eccezioni» that accept them, and what is wrong with those decisions. */
export function answerFindings(found: readonly Finding[], sources: AnswerSources): Answered {
  const { workbook, memory, scorecard, settings, inputs, today } = sources;
  const sheet = findStaffSheet(workbook, memory, "eccezioni");
  const written = sheet ? readExceptions(sheet, workbook.dateSystem) : [];
  if (written.length === 0) return { findings: found, inputs };
  const { sheetNamed } = inputs;
  const judging = { scorecard, sheetNamed, mapIdentity, hash: shortKey, rules: RULES, today };
  const { findings, exceptions } = acceptFindings(found, judgeExceptions(found, written, judging));
  // The tables were read by the first run: the copy holds them.
  const judged: CheckInputs = { ...inputs, exceptions };
  const rules = RULES.filter(({ exception }) => exception !== undefined);
  const onExceptions = runChecks(scorecard, settings, judged, rules);
  if (onExceptions.length === 0) return { findings, inputs: judged };
  return { findings: inReadingOrder([...findings, ...onExceptions], scorecard.sheets), inputs: judged };
}

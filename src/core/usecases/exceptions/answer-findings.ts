// SPDX-License-Identifier: EUPL-1.2
import { acceptFindings } from "../../checks/exceptions/accept";
import { judgeExceptions, type JudgingSources } from "../../checks/exceptions/judge";
import type { Finding } from "../../checks/finding";
import type { CheckInputs } from "../../checks/inputs";
import { inReadingOrder } from "../../checks/order";
import { RULES } from "../../checks/registers/all";
import { runChecksSteps } from "../../checks/run";
import { shortKey } from "../../memory/keys";
import { mapIdentity } from "../../memory/map-identity";
import type { Memory } from "../../memory/memory";
import type { Scorecard } from "../../scorecard/scored";
import type { BodySettings } from "../../scorecard/settings";
import { findStaffSheet } from "../../settings/staff-sheets";
import { readExceptions } from "../../summaries/exception-entries";
import type { Steps } from "../../steps/steps";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { Given } from "../given";

/** A verification whose findings have not been set beside «Eccezioni» yet. */
interface Unanswered {
  readonly workbook: WorkbookSnapshot;
  readonly given: Given;
  readonly memory: Memory;
  readonly scorecard: Scorecard;
  readonly settings: BodySettings;
  readonly inputs: CheckInputs;
  readonly findings: readonly Finding[];
}

/** The same, with the decisions on «Eccezioni» that accept findings, and with what is wrong with those decisions. */
export function* answerFindingsSteps<T extends Unanswered>(verification: T): Steps<T> {
  const { workbook, memory, scorecard, settings, inputs, findings: found } = verification;
  const sheet = findStaffSheet(workbook, memory, "eccezioni");
  const written = sheet ? readExceptions(sheet, workbook.dateSystem) : [];
  if (written.length === 0) return verification;
  const judged = judgeExceptions(found, written, judgingSources(verification));
  yield;
  const { findings, exceptions } = acceptFindings(found, judged);
  // The tables were read by the first run: the copy holds them.
  const known: CheckInputs = { ...inputs, exceptions };
  const rules = RULES.filter(({ exception }) => exception !== undefined);
  const onExceptions = yield* runChecksSteps(scorecard, settings, known, rules);
  const all = inReadingOrder([...findings, ...onExceptions], scorecard.sheets);
  return { ...verification, findings: all, inputs: known };
}

/** What exceptions to the findings of a verification are judged by. */
export function judgingSources({ given, scorecard, inputs }: Omit<Unanswered, "findings">): JudgingSources {
  const { sheetNamed } = inputs;
  return { scorecard, sheetNamed, mapIdentity, hash: shortKey, rules: RULES, today: given.today };
}

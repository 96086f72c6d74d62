// SPDX-License-Identifier: EUPL-1.2
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { readMemory } from "../memory/read-memory";
import type { Memory } from "../memory/memory";
import { planSheets } from "../reading/plan-sheets";
import { readScorecardSteps } from "../reading/read-scorecard";
import { interimDay } from "../reading/unsaid-monitoring";
import { isUnmeasured, looksLikePlan } from "../reading/unsaid-plan";
import type { ScorecardReading } from "../scorecard/model";
import { scoreScorecardSteps } from "../scorecard/score-scorecard";
import type { Scorecard } from "../scorecard/scored";
import type { BodySettings } from "../scorecard/settings";
import type { Origins } from "../settings/read-parameters";
import type { SettingProblem } from "../settings/problem";
import { readSettingsSteps } from "../settings/read-settings";
import { finished, within, type Steps } from "../steps/steps";
import type { Finding } from "../checks/finding";
import type { CheckInputs } from "../checks/inputs";
import { runChecksSteps } from "../checks/run";
import { readTables } from "../tables/reading/read-table";
import { answerFindingsSteps } from "./exceptions/answer-findings";
import { type Given, NOTHING_GIVEN } from "./given";
import { besidePlans } from "./plans/beside-plans";
import { writtenAnswers } from "./written-answers";

/** All that can be said of a workbook without changing it. */
export interface Verification {
  readonly workbook: WorkbookSnapshot;
  /** What it was verified beside. */
  readonly given: Given;
  readonly memory: Memory;
  /** What the workbook's own settings say, with the defaults for the rest; every output shows them. */
  readonly settings: BodySettings;
  readonly settingProblems: readonly SettingProblem[];
  /** Who decided each setting; what is not here holds by default. */
  readonly settingOrigins: Origins;
  readonly scorecard: Scorecard;
  /** What the rules looked at beside the scorecard: the other tables, what staff wrote. */
  readonly inputs: CheckInputs;
  readonly findings: readonly Finding[];
}

/** Settings that whoever asks puts above those of the workbook ("--anno 2022"). */
export type Overrides = Partial<Pick<BodySettings, "year" | "phase" | "referenceDate" | "scoring">>;

/** Reads, scores and checks a workbook. Changes nothing; never fails: what could not be read is in the gaps. */
export function verify(
  workbook: WorkbookSnapshot,
  overrides: Overrides = {},
  given: Given = NOTHING_GIVEN,
): Verification {
  return finished(verifySteps(workbook, overrides, given));
}

/** The same, with places to stop: for whoever shares the thread with a person at work (ADR 0024). */
export function* verifySteps(
  workbook: WorkbookSnapshot,
  overrides: Overrides = {},
  given: Given = NOTHING_GIVEN,
): Steps<Verification> {
  const found = yield* within(0, 0.95, verified(workbook, overrides, given, {}));
  return yield* answerFindingsSteps(found);
}

/**
 * The same, of a workbook about to be filled: the rules may count on the sheets that the filling makes. The findings are
 * not set beside «Eccezioni»: first those go that the filling itself answers (`answerFindingsSteps`).
 */
export function* verifyToFillSteps(
  workbook: WorkbookSnapshot,
  overrides: Overrides = {},
  given: Given = NOTHING_GIVEN,
): Steps<Verification> {
  return yield* verified(workbook, overrides, given, { asksForReasons: true });
}

type Expected = Partial<Pick<CheckInputs, "asksForReasons" | "plan" | "writtenVariations">>;

/** Shares of the whole at which reading, scoring and comparing with the Plan are done, on a large workbook. */
const [READ, SCORED, COMPARED] = [0.4, 0.5, 0.55];

function* verified(
  workbook: WorkbookSnapshot,
  overrides: Overrides,
  given: Given,
  expected: Expected,
): Steps<Verification> {
  const remembered = readMemory(workbook);
  yield;
  const { settings: written, problems, origins, sheets } = yield* within(0, 0, readSettingsSteps(workbook, remembered));
  // The sheets of settings are no input, even where the names by which they are known were lost.
  const memory = { ...remembered, ownSheets: new Map([...remembered.ownSheets, ...sheets]) };
  const said = new Map([...origins, ...Object.keys(overrides).map((key) => [key, "asked"] as const)]);
  const read = yield* within(0, READ, readInPhase(workbook, memory, { ...written, ...overrides }, said));
  const { reading, settings, settingOrigins, planSheets: planned } = read;
  const scorecard = yield* within(READ, SCORED, scoreScorecardSteps(reading, settings));
  const known = { workbook, memory, settings, planSheets: planned };
  const beside = yield* within(SCORED, COMPARED, besidePlans(known, scorecard, given));
  const inputs = inputsOf(workbook, memory, scorecard, { ...expected, ...beside });
  const findings = yield* within(COMPARED, 1, runChecksSteps(scorecard, settings, inputs));
  const told = { settings, settingProblems: problems, settingOrigins };
  return { workbook, given, memory, ...told, scorecard, inputs, findings };
}

/** Tables are read when a rule first asks for them. */
function inputsOf(workbook: WorkbookSnapshot, memory: Memory, scorecard: Scorecard, expected: Expected): CheckInputs {
  const { sheets, dateSystem } = workbook;
  let tables: CheckInputs["tables"] | null = null;
  return {
    ...writtenAnswers(workbook, memory, scorecard),
    plan: null,
    writtenVariations: null,
    ...expected,
    exceptions: [],
    get tables() {
      return (tables ??= readTables(sheets, scorecard.tables, dateSystem));
    },
  };
}

interface ReadInPhase {
  readonly reading: ScorecardReading;
  readonly settings: BodySettings;
  readonly settingOrigins: Origins;
  /** Sheets that hold the Plan of what is measured on the others. */
  readonly planSheets: ReadonlySet<string>;
}

/**
 * Unless a phase is written or asked for, a workbook in which nothing is measured, but targets are set, is a Piano; one
 * whose only results are of a day before the end of the year is a monitoring.
 */
function* readInPhase(
  workbook: WorkbookSnapshot,
  memory: Memory,
  settings: BodySettings,
  settingOrigins: Origins,
): Steps<ReadInPhase> {
  const asRead = { ...(yield* readBesidePlan(workbook, memory, settings)), settings, settingOrigins };
  const { reading } = asRead;
  if (settingOrigins.has("phase")) return asRead;
  const isFilled = reading.indicators.length > 0;
  const monitoring = isFilled ? inMonitoring(workbook, asRead) : asRead;
  if (monitoring !== asRead) return monitoring;
  if (isFilled ? !isUnmeasured(workbook, reading) : !looksLikePlan(workbook, memory)) return asRead;
  const planned = { ...settings, phase: "plan" as const };
  const plan = yield* readScorecardSteps(workbook, memory, planned);
  if (plan.indicators.length === 0) return asRead;
  const inferred = new Map([...settingOrigins, ["phase", "inferred"] as const]);
  return { ...asRead, reading: plan, settings: planned, settingOrigins: inferred };
}

/** Sheets that hold the Plan of what others measure are no dashboards, which would lack all their results. */
function* readBesidePlan(
  workbook: WorkbookSnapshot,
  memory: Memory,
  settings: BodySettings,
): Steps<Pick<ReadInPhase, "reading" | "planSheets">> {
  const reading = yield* readScorecardSteps(workbook, memory, settings);
  const isPlan = settings.phase === "plan";
  const found = isPlan ? new Set<string>() : yield* planSheets(workbook, memory, settings, reading);
  if (found.size === 0) return { reading, planSheets: found };
  return { reading: yield* readScorecardSteps(workbook, memory, settings, found), planSheets: found };
}

/** A monitoring is read like a Relazione: what differs is that a result may still be to come. */
function inMonitoring(workbook: WorkbookSnapshot, asRead: ReadInPhase): ReadInPhase {
  const { reading, settings, settingOrigins } = asRead;
  const found = interimDay(workbook, reading);
  if (found === null) return asRead;
  const inferred: (readonly [string, "inferred"])[] = [["phase", "inferred"]];
  if (settings.referenceDate === null && found.day !== null) inferred.push(["referenceDate", "inferred"]);
  const referenceDate = settings.referenceDate ?? found.day;
  const monitoring = { ...settings, phase: "monitoring" as const, referenceDate };
  return { ...asRead, settings: monitoring, settingOrigins: new Map([...settingOrigins, ...inferred]) };
}

/** False when no sheet holds indicators: then there is nothing to verify, and that must be said. */
export function hasDashboards({ scorecard }: Verification): boolean {
  return scorecard.indicators.length > 0;
}

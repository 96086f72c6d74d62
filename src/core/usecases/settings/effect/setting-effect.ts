// SPDX-License-Identifier: EUPL-1.2
import type { BodySettings } from "../../../scorecard/settings";
import type { SheetRole } from "../../../scorecard/model";
import type { Indicator } from "../../../scorecard/scored";
import { parametersFor } from "../../../settings/parameters";
import type { SettingProblem } from "../../../settings/problem";
import { finished, type Steps } from "../../../steps/steps";
import { asPlanned } from "../../../workbook/planned";
import type { Reason } from "../../../workbook/plan";
import type { FillPlan } from "../../fill";
import { type Verification, verifySteps } from "../../verify";
import { planSettingsChangeSteps } from "../change/plan-settings-change";
import type { SettingChanges } from "../change/setting-changes";
import { compareFindings, type RuleEffect } from "./compare-findings";
import { compareScores, type ScoreEffects } from "./compare-scores";

/** A parameter that will hold otherwise, as people read it. */
export interface InForce {
  readonly key: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** A sheet that is read otherwise. */
export interface SheetEffect {
  readonly sheet: string;
  readonly role: SheetRole;
  /** Indicators read on it. */
  readonly before: number;
  readonly after: number;
  /** The first of them, as they would be read. */
  readonly first: readonly Indicator[];
  /** Why what was indicated of its columns cannot be followed; null when it can. */
  readonly problem: Reason | null;
}

/** What a verification says after a change of settings that it did not say before. */
export interface SettingsEffect extends ScoreEffects {
  readonly rules: readonly RuleEffect[];
  readonly inForce: readonly InForce[];
  readonly sheets: readonly SheetEffect[];
  /** Indicators read in all. */
  readonly read: { readonly before: number; readonly after: number };
  /** What could not be used of the settings as they would be written, and is said of nothing that is there now. */
  readonly problems: readonly SettingProblem[];
}

/** What would be written, and what a verification would say afterwards; or what is wrong with what was typed. */
export type JudgedChange =
  | {
      readonly ok: true;
      readonly filling: FillPlan;
      readonly effect: SettingsEffect;
      /** The verification of the workbook as it would be. */
      readonly after: Verification;
    }
  | { readonly ok: false; readonly errors: ReadonlyMap<string, Reason> };

/** What changes if these settings were written: the workbook is verified as it would be, whatever the setting. */
export function settingEffect(verification: Verification, changes: SettingChanges): JudgedChange {
  return finished(settingEffectSteps(verification, changes));
}

/** The same, with places to stop: it is asked for at every letter that somebody types. */
export function* settingEffectSteps(verification: Verification, changes: SettingChanges): Steps<JudgedChange> {
  const planned = yield* planSettingsChangeSteps(verification, changes);
  if (!planned.ok) return planned;
  const { workbook, given } = verification;
  yield undefined;
  const asItWouldBe = asPlanned(workbook, planned.filling.plan);
  yield undefined;
  const after = yield* verifySteps(asItWouldBe, {}, given);
  yield undefined;
  const placed = new Set(changes.columns.map(({ sheet }) => sheet));
  return { ok: true, filling: planned.filling, after, effect: compared(verification, after, placed) };
}

function compared(before: Verification, after: Verification, placed: ReadonlySet<string>): SettingsEffect {
  return {
    ...compareScores(before.scorecard, after.scorecard),
    rules: compareFindings(before.findings, after.findings),
    inForce: inForce(before.settings, after.settings, before.workbook.dateSystem),
    sheets: sheetEffects(before, after, placed),
    read: { before: before.scorecard.indicators.length, after: after.scorecard.indicators.length },
    problems: newProblems(before.settingProblems, after.settingProblems),
  };
}

function inForce(before: BodySettings, after: BodySettings, dateSystem: 1900 | 1904): readonly InForce[] {
  return parametersFor(dateSystem).flatMap(({ key, label, input, get }) => {
    const [was, is] = [input.show(get(before)), input.show(get(after))];
    return was === is ? [] : [{ key, label, before: was, after: is }];
  });
}

/** Rows that are shown as they would be read. */
const FIRST = 5;

function sheetEffects(before: Verification, after: Verification, placed: ReadonlySet<string>): readonly SheetEffect[] {
  const [was, is] = [indicatorsBySheet(before), indicatorsBySheet(after)];
  const roles = new Map(before.scorecard.sheets.map(({ name, role }) => [name, role]));
  return after.scorecard.sheets.flatMap(({ name, role }): readonly SheetEffect[] => {
    const [old, now] = [was.get(name) ?? [], is.get(name) ?? []];
    const isSame = old.length === now.length && roles.get(name) === role;
    if ((isSame && !placed.has(name)) || !roles.has(name)) return [];
    const problem = mappingProblem(after, name);
    return [{ sheet: name, role, before: old.length, after: now.length, first: now.slice(0, FIRST), problem }];
  });
}

function indicatorsBySheet({ scorecard }: Verification): ReadonlyMap<string, readonly Indicator[]> {
  const bySheet = new Map<string, Indicator[]>();
  for (const indicator of scorecard.indicators) {
    const same = bySheet.get(indicator.sheet);
    if (same) same.push(indicator);
    else bySheet.set(indicator.sheet, [indicator]);
  }
  return bySheet;
}

function mappingProblem({ scorecard }: Verification, sheet: string): Reason | null {
  return scorecard.gaps.find((gap) => gap.sheet === sheet && gap.reason.code.startsWith("mapping-"))?.reason ?? null;
}

function newProblems(before: readonly SettingProblem[], after: readonly SettingProblem[]): readonly SettingProblem[] {
  const known = new Set(before.map(problemKey));
  return after.filter((problem) => !known.has(problemKey(problem)));
}

function problemKey({ sheet, at, reason }: SettingProblem): string {
  return JSON.stringify([sheet, at.row, at.column, reason]);
}

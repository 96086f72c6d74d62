// SPDX-License-Identifier: EUPL-1.2
import type { Memory } from "../../memory/memory";
import type { BodySettings } from "../../scorecard/settings";
import type { Steps } from "../../steps/steps";
import { fold } from "../../values/fold";
import type { ReadPlan } from "../../variations/compare-with-plans";
import type { Sheet, WorkbookSnapshot } from "../../workbook/snapshot";
import type { GivenPlan } from "../given";
import { readAsPlan, readGivenPlan } from "./read-plan";

/** A workbook with the sheets on which it keeps its Plan. */
export interface PlannedWorkbook {
  readonly workbook: WorkbookSnapshot;
  readonly memory: Memory;
  readonly settings: BodySettings;
  readonly planSheets: ReadonlySet<string>;
}

/** «Piano aggiornato», «Variazioni al Piano»: what came after. */
const UPDATE = /\baggiorna|\bvaria[tz]|\brimodula|\brevision|\bassesta|\bmodific/;
const SHEETS_NAMED = 2;

/** The Plans of a workbook: those that were given, else those that it holds itself. */
export function* knownPlans(
  known: PlannedWorkbook,
  given: readonly GivenPlan[],
  year: number | null,
): Steps<readonly ReadPlan[]> {
  const plans: ReadPlan[] = [];
  for (const plan of given) plans.push(yield* readGivenPlan(plan, year));
  if (given.length > 0) return plans;
  const { workbook, memory, settings, planSheets } = known;
  const sheets = workbook.sheets.filter(({ name }) => planSheets.has(name));
  const isUpdate = ({ name }: Sheet): boolean => UPDATE.test(fold(name));
  for (const own of [sheets.filter((sheet) => !isUpdate(sheet)), sheets.filter(isUpdate)]) {
    if (own.length === 0) continue;
    const wanted = { name: namesOf(own), date: null, year };
    plans.push(yield* readAsPlan({ ...workbook, sheets: own }, memory, settings, wanted));
  }
  return plans;
}

/** «Piano 2021»; «Piano - Tributi, Piano - Anagrafe e altri 3 fogli». */
function namesOf(sheets: readonly Sheet[]): string {
  const named = sheets.slice(0, SHEETS_NAMED).map(({ name }) => name);
  const more = sheets.length - named.length;
  const rest = more === 0 ? "" : more === 1 ? " e un altro foglio" : ` e altri ${String(more)} fogli`;
  return named.join(", ") + rest;
}

// SPDX-License-Identifier: EUPL-1.2
import type { Memory } from "../../memory/memory";
import { readMemory } from "../../memory/read-memory";
import { ownYear } from "../../reading/own-year";
import { readScorecardSteps } from "../../reading/read-scorecard";
import { yearIn } from "../../reading/years";
import type { ScorecardReading } from "../../scorecard/model";
import { scoreScorecardSteps } from "../../scorecard/score-scorecard";
import type { BodySettings } from "../../scorecard/settings";
import { readSettingsSteps } from "../../settings/read-settings";
import type { Steps } from "../../steps/steps";
import type { ReadPlan } from "../../variations/compare-with-plans";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { GivenPlan } from "../given";

/** Reads the file of a Plan as any workbook, in the phase of the Plan and for the year of the cycle. */
export function* readGivenPlan({ name, date, workbook }: GivenPlan, year: number | null): Steps<ReadPlan> {
  const remembered = readMemory(workbook);
  const { settings, sheets } = yield* readSettingsSteps(workbook, remembered);
  const memory = { ...remembered, ownSheets: new Map([...remembered.ownSheets, ...sheets]) };
  return yield* readAsPlan(workbook, memory, settings, { name, date, year });
}

/** What a Plan is called, and of which year it is wanted. */
export interface WantedPlan {
  readonly name: string;
  readonly date: number | null;
  readonly year: number | null;
}

export function* readAsPlan(
  workbook: WorkbookSnapshot,
  memory: Memory,
  settings: BodySettings,
  { name, date, year }: WantedPlan,
): Steps<ReadPlan> {
  const planned = { ...settings, phase: "plan" as const, year };
  const reading = yield* readScorecardSteps(workbook, memory, planned);
  return {
    name,
    date,
    otherYear: otherYearOf(reading, year),
    scorecard: yield* scoreScorecardSteps(reading, planned),
    dateSystem: workbook.dateSystem,
  };
}

/** The year of which a Plan says that it is, where nothing in it is of the wanted one; a span of years is of each of them. */
function otherYearOf({ year, blocks }: ScorecardReading, wanted: number | null): number | null {
  if (wanted === null) return null;
  if (year !== null && year !== wanted) return year;
  const headings = [...new Set(blocks.map((block) => block.headings))].flat();
  const figures = headings.filter(({ role }) => role !== null).map(({ text }) => yearIn(text));
  if (figures.includes(wanted)) return null;
  const titles = blocks.flatMap((block) => block.titles.map(({ text }) => text));
  const names = new Set(blocks.map(({ sheet }) => sheet));
  const said = [...titles, ...names].map(ownYear).filter((each) => each !== null);
  return said.length === 0 || said.includes(wanted) ? null : Math.max(...new Set(said));
}

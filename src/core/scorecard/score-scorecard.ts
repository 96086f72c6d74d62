// SPDX-License-Identifier: EUPL-1.2
import { aggregatesOf } from "./aggregates";
import { contradictedPolarities, isPolarityInferred } from "./contradicted-polarity";
import type { IndicatorReading, ObjectiveReading, ScorecardReading } from "./model";
import { cycleOf } from "./cycle";
import { polarityResolver, UNTOLD, type ResolvedPolarity } from "./polarity/resolve";
import { registerLookup } from "./register-lookup";
import { scoreIndicator } from "./score-indicator";
import { scoreMap } from "./score-map";
import { scoreObjectives } from "./score-objectives";
import type { Indicator, Scorecard } from "./scored";
import { finished, mapInSteps, type Steps } from "../steps/steps";
import { DEFAULT_BODY, type BodySettings, type ScoringSettings } from "./settings";

/** Scores all that was read and rolls it up. Pure, linear in the indicators. */
export function scoreScorecard(reading: ScorecardReading, settings: BodySettings = DEFAULT_BODY): Scorecard {
  return finished(scoreScorecardSteps(reading, settings));
}

/** The same, with places to stop. */
export function* scoreScorecardSteps(reading: ScorecardReading, settings: BodySettings): Steps<Scorecard> {
  const decided = registerLookup(settings.register, reading.blocks);
  const polarityOf = polarityResolver(reading, decided);
  const declaring = sheetsMostlyDeclared(reading.indicators);
  const cycle = cycleOf(settings, reading.year);
  const score = (indicator: IndicatorReading, resolved: ResolvedPolarity): Indicator => {
    const entry = decided ? decided(indicator) : null;
    return scoreIndicator(indicator, resolved, entry, declaring.has(indicator.sheet), cycle);
  };
  const believed = yield* mapInSteps(reading.indicators, (indicator) => score(indicator, polarityOf(indicator)));
  const indicators = withoutContradicted(believed, reading, (row) => score(row, UNTOLD), settings.scoring);
  const objectives = scoreObjectives(reading, byObjective(indicators), settings.scoring);
  const { year, sheets, blocks, tables, gaps, identityOf } = reading;
  return {
    year,
    sheets,
    blocks,
    tables,
    gaps,
    identityOf,
    indicators,
    objectives,
    map: scoreMap(reading.map, objectives, reading.blocks),
    ...aggregatesOf(objectives, reading.blocks),
  };
}

/** A direction that only a declared 100 % tells gives way to an objective that denies it. */
function withoutContradicted(
  indicators: readonly Indicator[],
  { objectives }: ScorecardReading,
  asUntold: (indicator: Indicator) => Indicator,
  settings: ScoringSettings,
): readonly Indicator[] {
  const inferred = indicators.filter(isPolarityInferred);
  if (inferred.length === 0) return indicators;
  const owners = new Set(inferred.map(({ objectiveId }) => objectiveId));
  const groups = byObjective(indicators);
  const rowsOf = ({ id }: ObjectiveReading): readonly Indicator[] => groups.get(id) ?? [];
  const asked = objectives.filter(({ id }) => owners.has(id));
  const contradicted = contradictedPolarities(asked, rowsOf, asUntold, settings);
  return contradicted.size === 0 ? indicators : indicators.map((row) => contradicted.get(row.id) ?? row);
}

/** Indicators of each objective, in the order of the rows; neighbours mostly share theirs, so few are looked up. */
function byObjective(indicators: readonly Indicator[]): ReadonlyMap<string, readonly Indicator[]> {
  const groups = new Map<string, Indicator[]>();
  let [owner, group]: [string | null, Indicator[]] = [null, []];
  for (const indicator of indicators) {
    if (indicator.objectiveId !== owner) {
      owner = indicator.objectiveId;
      group = groups.get(owner) ?? [];
      groups.set(owner, group);
    }
    group.push(indicator);
  }
  return groups;
}

/** Sheets where most rows with a target declare a %: only there may a blank one mean something (in June all are blank). */
function sheetsMostlyDeclared(indicators: readonly IndicatorReading[]): ReadonlySet<string> {
  const counts = new Map<string, { declared: number; all: number }>();
  let [of, count]: [string | null, { declared: number; all: number }] = [null, { declared: 0, all: 0 }];
  for (const { sheet, target, declared, declaredByPerf } of indicators) {
    if (target.type === "blank") continue;
    if (sheet !== of) {
      count = counts.get(sheet) ?? { declared: 0, all: 0 };
      counts.set(sheet, count);
      of = sheet;
    }
    count.all++;
    if (declared.type !== "blank" && !declaredByPerf) count.declared++;
  }
  return new Set([...counts].filter(([, { declared, all }]) => declared * 2 > all).map(([sheet]) => sheet));
}

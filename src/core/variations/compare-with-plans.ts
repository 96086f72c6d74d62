// SPDX-License-Identifier: EUPL-1.2
import type { Indicator, Objective, Scorecard } from "../scorecard/scored";
import { foldLabel } from "../values/fold";
import { doubtOf } from "./doubt";
import { homesOf } from "./homes";
import { type Item, itemsOf, unitKey } from "./item";
import { matchItems } from "./match-items";
import type { Matches } from "./matches";
import { type Known, knownFrom } from "./known-answers";
import { type Step, variationsOf } from "./step";
import type { AbsentUnit, PlanComparison, PlanSource, Variation, VariationAnswer } from "./variation";

/** A scorecard with what is needed to show its cells. */
export interface Compared {
  readonly scorecard: Scorecard;
  readonly dateSystem: 1900 | 1904;
}

/** A Plan as it was read. */
export interface ReadPlan extends Compared {
  readonly name: string;
  readonly date: number | null;
  /** See `PlanSource`. */
  readonly otherYear: number | null;
}

interface Stood {
  readonly source: PlanSource | null;
  readonly items: readonly Item[];
  readonly dateSystem: 1900 | 1904;
}

/** What staff wrote of the differences, and the day on which it is read. */
export interface Answers {
  readonly answers: ReadonlyMap<string, VariationAnswer>;
  readonly today: number | null;
}

/**
 * What has changed from the oldest Plan to the newest, and from that to the Relazione. Linear in the indicators. A Plan
 * of another year is listed and not compared.
 */
export function compareWithPlans(
  relazione: Compared,
  plans: readonly ReadPlan[],
  { answers, today }: Answers = { answers: new Map(), today: null },
): PlanComparison {
  const stood = inTime(plans).map(({ name, date, otherYear, scorecard, dateSystem }) => {
    const items = itemsOf(scorecard);
    // without a single target its columns were misread, or it is no Plan
    const isPlan = items.some(({ indicator }) => indicator.target.type !== "blank");
    return { source: { name, date, indicators: isPlan ? items.length : 0, otherYear }, items, dateSystem };
  });
  const sources = stood.map(({ source }) => source);
  const now: Stood = { source: null, items: itemsOf(relazione.scorecard), dateSystem: relazione.dateSystem };
  const usable = stood.filter(({ source }) => source.otherYear === null && source.indicators > 0);
  const compared = alongSteps([...usable, now], relazione.scorecard, knownFrom(answers, today));
  return { plans: sources, ...compared, doubt: doubtOf(sources, compared) };
}

/** Dated Plans by their days; one without a date keeps its place among those that were given. */
function inTime(plans: readonly ReadPlan[]): readonly ReadPlan[] {
  const dated = plans.filter(({ date }) => date !== null).sort((a, b) => a.date! - b.date!);
  let next = 0;
  return plans.map((plan) => (plan.date === null ? plan : dated[next++]!));
}

/** From the last step back: what an item of an early Plan has become is told by the steps after it. */
function alongSteps(
  stood: readonly Stood[],
  scorecard: Scorecard,
  known: Known,
): Omit<PlanComparison, "plans" | "doubt"> {
  let nowOf = (item: Item): Indicator | null => item.indicator;
  let [matched, unchanged]: [number, number] = [0, 0];
  let absentUnits: readonly AbsentUnit[] = [];
  const found: (readonly Variation[])[] = [];
  for (let at = stood.length - 2; at >= 0; at--) {
    const [before, after] = [stood[at]!, stood[at + 1]!];
    const isLast = at === stood.length - 2;
    const all = matchItems(before.items, after.items);
    const { matches, absent } = isLast ? withoutAbsentUnits(all) : { matches: all, absent: [] };
    const dateSystem = { before: before.dateSystem, after: after.dateSystem };
    const objectiveOf = objectivesFor(scorecard, matches);
    const step: Step = { from: before.source!, to: after.source, matches, nowOf, objectiveOf, dateSystem };
    const outcome = variationsOf(step, known);
    found.unshift(outcome.variations);
    if (isLast) [matched, unchanged, absentUnits] = [matches.pairs.length, outcome.unchanged, absent];
    nowOf = throughPairs(matches, nowOf);
  }
  return { matched, unchanged, absentUnits, variations: found.flat() };
}

function throughPairs({ pairs }: Matches, nowOf: Step["nowOf"]): Step["nowOf"] {
  const became = new Map(pairs.map(({ before, after }) => [before, after]));
  return (item) => {
    const after = became.get(item);
    return after === undefined ? null : nowOf(after);
  };
}

/** A unit of which nothing at all is found again, while others are, is elsewhere: each office may have its own file. */
function withoutAbsentUnits(matches: Matches): { readonly matches: Matches; readonly absent: readonly AbsentUnit[] } {
  const { pairs, dropped } = matches;
  if (pairs.length === 0) return { matches, absent: [] };
  const present = new Set(pairs.map(({ before }) => before.keys.unit));
  const absent = new Map<string, AbsentUnit>();
  for (const { keys, unit } of dropped) {
    if (present.has(keys.unit)) continue;
    absent.set(keys.unit, { name: unit, indicators: (absent.get(keys.unit)?.indicators ?? 0) + 1 });
  }
  return {
    matches: { ...matches, dropped: dropped.filter(({ keys }) => present.has(keys.unit)) },
    absent: [...absent.values()],
  };
}

/** Where the neighbours of an indicator went; else the objective of its name, or of its code, in the unit that its own became. */
function objectivesFor({ blocks, objectives }: Scorecard, { pairs }: Matches): Step["objectiveOf"] {
  const units = new Map(blocks.map(({ id, level, unit }) => [id, unitKey(level, unit)]));
  const known = new Map<string, Objective>();
  for (const objective of objectives)
    for (const said of [foldLabel(objective.name), foldLabel(objective.code ?? "")]) {
      const key = `${units.get(objective.blockId) ?? ""}\n${said}`;
      if (said !== "" && !known.has(key)) known.set(key, objective);
    }
  const homes = homesOf(pairs);
  return (item) => {
    const byCode = item.keys.code === "" ? undefined : known.get(`${homes.unit(item)}\n${item.keys.code}`);
    return known.get(homes.home(item)) ?? byCode ?? null;
  };
}

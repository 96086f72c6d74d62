// SPDX-License-Identifier: EUPL-1.2
import { cycleOf } from "../../scorecard/cycle";
import type { Block } from "../../scorecard/model";
import type { Period } from "../../scorecard/projection";
import type { Indicator, Objective, Scorecard } from "../../scorecard/scored";
import type { BodySettings } from "../../scorecard/settings";
import { finished, type Steps } from "../../steps/steps";
import { lackingByBlock } from "../structure/lacking-headings";
import { cutNames, type CutNames } from "../labels/cut-names";
import { type TellingNames, tellingNames } from "../labels/names";
import { declaresRowsOnly } from "../figures/open-percentages";
import { deviatingIndicators, type Deviating } from "./deviating";
import { methodsOnTrial, type MethodsOnTrial } from "./methods/methods-on-trial";
import { sameIndicatorsSteps, type SameIndicators } from "./same/same-indicators";
import { rollUpsOnTrial, type RollUpsOnTrial } from "./methods/roll-ups-on-trial";

/** What rules look up, computed once for all of them. */
export interface ScorecardIndex {
  readonly blocks: ReadonlyMap<string, Block>;
  readonly objectives: ReadonlyMap<string, Objective>;
  /** What the body has decided: phase, thresholds, register. */
  readonly settings: BodySettings;
  /** In the order of the rows; empty for an unknown id. */
  indicatorsOfBlock(blockId: string): readonly Indicator[];
  objectivesOfBlock(blockId: string): readonly Objective[];
  indicatorsOfObjective(objective: Objective): readonly Indicator[];
  /** Whether the declared figures bear out the scoring methods that were applied. */
  readonly methods: MethodsOnTrial;
  /** The year of the cycle, in days; null when nothing says which it is. */
  readonly year: Period | null;
  /** Indicators that were missed, left out, or far surpassed; looked for when first asked for. */
  readonly deviating: () => readonly Deviating[];
  /** Indicators that stand on several dashboards; made when first asked for. */
  readonly same: () => SameIndicators;
  /** Looks up with places to stop what takes long, before anybody asks for it at one go. */
  readonly prepare: () => Steps<void>;
  /** Names of indicators and objectives that may be wrong in themselves; looked for when first asked for. */
  readonly names: () => TellingNames;
  /** Names of indicators and objectives that lack their end; looked for when first asked for. */
  readonly cutNames: () => CutNames;
  /** True where heading-missing says that the block's table lacks this column or its heading: looked up when first asked. */
  readonly lacksHeading: (blockId: string, role: string) => boolean;
  /** True where the body never writes the % of an objective: looked up when first asked. */
  readonly declaresRowsOnly: () => boolean;
  /** Whether those of the objectives bear out the roll-up. */
  readonly rollUps: RollUpsOnTrial;
}

export function indexScorecard(scorecard: Scorecard, settings: BodySettings): ScorecardIndex {
  // Made when first asked for: a workbook without contradictions never is.
  const indicatorsById = once(() => byId(scorecard.indicators));
  let same: SameIndicators | null = null;
  const sameOnes = (): SameIndicators => (same ??= finished(sameIndicatorsSteps(scorecard, settings)));
  const names = once(() => tellingNames(scorecard));
  const lacking = once(() => lackingByBlock(scorecard));
  const indicatorsByBlock = byBlock(scorecard.indicators);
  const objectivesByBlock = byBlock(scorecard.objectives);
  const indicatorsOfObjective = ({ indicatorIds }: Objective): readonly Indicator[] => {
    const found: Indicator[] = [];
    const known = indicatorsById();
    for (const id of indicatorIds) {
      const indicator = known.get(id);
      if (indicator !== undefined) found.push(indicator);
    }
    return found;
  };
  return {
    settings,
    year: cycleOf(settings, scorecard.year).period,
    blocks: byId(scorecard.blocks),
    objectives: byId(scorecard.objectives),
    indicatorsOfBlock: (blockId) => indicatorsByBlock.get(blockId) ?? [],
    objectivesOfBlock: (blockId) => objectivesByBlock.get(blockId) ?? [],
    indicatorsOfObjective,
    deviating: once(() => deviatingIndicators(scorecard.indicators, settings.overAchievement)),
    same: sameOnes,
    prepare: function* () {
      same ??= yield* sameIndicatorsSteps(scorecard, settings);
      yield;
      names();
    },
    names,
    cutNames: once(() => cutNames(scorecard, sameOnes(), names())),
    lacksHeading: (blockId, role) => lacking().get(blockId)?.has(role) ?? false,
    declaresRowsOnly: once(() => declaresRowsOnly(scorecard)),
    methods: methodsOnTrial(scorecard.indicators, settings.scoring),
    rollUps: rollUpsOnTrial(scorecard.objectives, indicatorsOfObjective, settings.scoring),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const item of items) found.set(item.id, item);
  return found;
}

function byBlock<T extends { readonly blockId: string }>(items: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  // neighbours mostly share their block, so few are looked up
  let [owner, group]: [string | null, T[]] = [null, []];
  for (const item of items) {
    if (item.blockId !== owner) {
      owner = item.blockId;
      group = groups.get(owner) ?? [];
      groups.set(owner, group);
    }
    group.push(item);
  }
  return groups;
}

// SPDX-License-Identifier: EUPL-1.2
import { checkDeclared } from "../../../scorecard/declared-check";
import { rollUp } from "../../../scorecard/roll-up";
import { ROLL_UP_METHODS, type RollUpMethodName } from "../../../scorecard/rollup/register";
import type { Indicator, Objective } from "../../../scorecard/scored";
import type { ScoringSettings } from "../../../scorecard/settings";

/** How many objectives whose rows agree could be compared, how many differ all the same, and which roll-up would explain it. */
export interface RollUpsOnTrial {
  readonly compared: number;
  readonly differing: number;
  /** True when so many differ that the roll-up is probably not that of the body's SMVP. */
  readonly inDoubt: boolean;
  /** The roll-up that reproduces most of the differing ones, and how many; null when none does. */
  readonly candidate: { readonly method: RollUpMethodName; readonly objectives: number } | null;
  readonly isHeld: (objective: Objective) => boolean;
}

/** As for the methods of the rows; fewer are enough where one other roll-up explains nearly all objectives. */
const DOUBTFUL_SHARE = 0.1;
const FEWEST_DIFFERING = 10;
const FEWEST_EXPLAINED = 3;
const CONVINCING_SHARE = 0.9;

/** Looks only at objectives whose rows agree with what they declare: elsewhere the rows are the cause. */
export function rollUpsOnTrial(
  objectives: readonly Objective[],
  indicatorsOf: (objective: Objective) => readonly Indicator[],
  settings: ScoringSettings,
): RollUpsOnTrial {
  const comparable = objectives.filter(isCompared);
  if (!comparable.some(isDiffering)) return nothingInDoubt(comparable.length, 0);
  const sound = comparable.filter((each) => !indicatorsOf(each).some((row) => row.declaredCheck === "differs"));
  const differing = sound.filter(isDiffering);
  const isMany = differing.length > sound.length * DOUBTFUL_SHARE;
  if (!isMany || differing.length < FEWEST_EXPLAINED) return nothingInDoubt(sound.length, differing.length);
  const [best] = (Object.keys(ROLL_UP_METHODS) as RollUpMethodName[])
    .map((method) => {
      const explained = new Set(sound.filter((each) => isExplained(each, method, indicatorsOf(each), settings)));
      return { method, explained, count: differing.filter((each) => explained.has(each)).length };
    })
    .sort((a, b) => b.count - a.count);
  const isConvincing = best !== undefined && best.explained.size >= sound.length * CONVINCING_SHARE;
  const inDoubt = isConvincing || differing.length >= FEWEST_DIFFERING;
  if (!inDoubt) return nothingInDoubt(sound.length, differing.length);
  const candidate = best && best.count > 0 ? { method: best.method, objectives: best.count } : null;
  const held = new Set(isConvincing ? differing.filter((each) => best.explained.has(each)) : differing);
  return { compared: sound.length, differing: differing.length, inDoubt, candidate, isHeld: (of) => held.has(of) };
}

function nothingInDoubt(compared: number, differing: number): RollUpsOnTrial {
  return { compared, differing, inDoubt: false, candidate: null, isHeld: () => false };
}

function isCompared({ declaredCheck, declaredByPerf }: Objective): boolean {
  return !declaredByPerf && declaredCheck !== "blank" && declaredCheck !== "not-comparable";
}

function isDiffering({ declaredCheck }: Objective): boolean {
  return declaredCheck === "differs";
}

function isExplained(
  objective: Objective,
  method: RollUpMethodName,
  indicators: readonly Indicator[],
  { rollUpOptions }: ScoringSettings,
): boolean {
  const scored = indicators.filter(({ status }) => status === "scored");
  const rolled = scored.length === 0 ? null : rollUp(method, { indicators: scored, children: [] }, rollUpOptions);
  if (rolled === null) return false;
  const check = checkDeclared(objective.declared, false, rolled.score, rolled.interval);
  return check === "equal" || check === "within-display";
}

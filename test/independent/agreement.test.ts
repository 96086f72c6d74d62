// SPDX-License-Identifier: EUPL-1.2
import type { MethodInputs } from "../../src/core/scorecard/scoring/method";
import { SCORING_METHODS, type ScoringMethodName } from "../../src/core/scorecard/scoring/register";
import type { RollUpItem } from "../../src/core/scorecard/rollup/method";
import { ROLL_UP_METHODS, type RollUpMethodName } from "../../src/core/scorecard/rollup/register";
import { fraction, toNumber } from "./fraction";
import { achievementTruth, type Figures, type TruthMethod } from "./indicator-truth";
import { anyFigure, chance, counted, decimal, figureNear, tidy, type Chance } from "./random-figures";
import { objectiveTruth } from "./roll-up-truth";
import { agree, METHODS, optionsFor, rates, ROLL_UP_NAMES } from "./same-names";

const CASES = 72_000;
const ROLL_UPS = 20_000;
const SEED = 20_211_231;

/** Methods that go one way only, whatever the row says. */
const ONE_WAY: Partial<Record<TruthMethod, boolean>> = { capped: true, uncapped: true, inverse: false, linear: false };

describe("the product and the second truth", () => {
  it(`agree on the score of an indicator, ${String(CASES)} times`, () => {
    const luck = chance(SEED);
    const names = Object.keys(METHODS) as ScoringMethodName[];
    const apart: unknown[] = [];
    for (let at = 0; at < CASES && apart.length < 5; at++) {
      const name = luck.of(names);
      const options = optionsFor(name, luck);
      const inputs = countedRow(rowFor(METHODS[name], luck), METHODS[name], luck);
      const ours = SCORING_METHODS[name](inputs, options).achievement;
      const truth = achievementTruth(METHODS[name], exact(inputs), rates(options));
      if (!agree(ours, truth)) apart.push({ at, name, inputs, options, ours, truth: truth && toNumber(truth) });
    }
    expect(apart).toEqual([]);
  });

  it(`agree on the score of an objective, ${String(ROLL_UPS)} times`, () => {
    const luck = chance(SEED + 1);
    const names = Object.keys(ROLL_UP_NAMES) as RollUpMethodName[];
    const apart: unknown[] = [];
    for (let at = 0; at < ROLL_UPS && apart.length < 5; at++) {
      const name = luck.of(names);
      const [items, ownShare] = [itemsFor(luck), luck.of([0.7, 0.3, 0.5, 1, 0])];
      const ours = ROLL_UP_METHODS[name](items, { ownShare });
      const truth = objectiveTruth(ROLL_UP_NAMES[name], items.map(exactItem), fraction(ownShare));
      if (!agree(ours, truth)) apart.push({ at, name, items, ownShare, ours, truth: truth && toNumber(truth) });
    }
    expect(apart).toEqual([]);
  });
});

function rowFor(method: TruthMethod, luck: Chance): MethodInputs {
  const rising = ONE_WAY[method] ?? luck.part() < 0.5;
  const target = method === "date" ? luck.whole(44_200, 44_600) : anyFigure(luck);
  const actual = method === "date" ? target + luck.whole(-20, 20) : figureNear(target, luck);
  const end = () => (luck.part() < 0.3 ? null : figureNear(luck.of([target, actual]), luck));
  return { actual, target, baseline: end(), lower: end(), upper: end(), rising };
}

/** Answers are none of those figures with which anybody counts. */
function countedRow(row: MethodInputs, method: TruthMethod, luck: Chance): MethodInputs {
  if (method === "answer") return row;
  const end = (value: number | null) => (value === null ? null : counted(value, luck));
  const ends = { baseline: end(row.baseline), lower: end(row.lower), upper: end(row.upper) };
  return { actual: counted(row.actual, luck), target: counted(row.target, luck), ...ends, rising: row.rising };
}

function itemsFor(luck: Chance): RollUpItem[] {
  const { part, whole, of } = luck;
  const weighted = part();
  return Array.from({ length: whole(1, 8) }, () => ({
    value: of([0, 1, 1, decimal(part(), 4), part(), decimal(part() * 3, 2)]),
    weight: part() < weighted / 8 ? null : of([0, 1, 5, 10, 12.5, 0.3, 100, decimal(part(), 3), -1, 0]),
    group: of(["", "1.1.1", "1.1.2"]),
    isChild: part() < 0.4,
  }));
}

/** What staff mean by the figures: twelve digits of them. */
function exact({ rising, ...figures }: MethodInputs): Figures {
  const end = (value: number | null) => (value === null ? null : fraction(tidy(value)));
  const { actual, target, baseline, lower, upper } = figures;
  const ends = { baseline: end(baseline), lower: end(lower), upper: end(upper) };
  return { actual: fraction(tidy(actual)), target: fraction(tidy(target)), ...ends, rising };
}

function exactItem({ value, weight, group, isChild }: RollUpItem) {
  return { value: fraction(value), weight: weight === null ? null : fraction(weight), group, isChild };
}

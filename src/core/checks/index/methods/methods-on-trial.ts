// SPDX-License-Identifier: EUPL-1.2
import { declaredRatio } from "../../../scorecard/declared-check";
import type { Polarity } from "../../../scorecard/model";
import type { Indicator } from "../../../scorecard/scored";
import type { ScoringMethodName } from "../../../scorecard/scoring/register";
import type { ScoringSettings } from "../../../scorecard/settings";
import { reproduces, trialsFor, type Trial } from "./method-trials";
import { provedUncapped } from "./proved-uncapped";

/** How many rows that declare a % could be compared, how many differ, and which methods would have given what they declare. */
export interface MethodsOnTrial {
  readonly compared: number;
  readonly differing: number;
  /** True when so many differ that the methods applied are probably not those of the body's SMVP. */
  readonly inDoubt: boolean;
  /** Methods that reproduce differing rows, the most useful first; none when nothing is in doubt. */
  readonly candidates: readonly MethodCandidate[];
  /** True for a row that differs and waits for the body to name its method: it is no finding of its own. */
  readonly isHeld: (indicator: Indicator) => boolean;
}

export interface MethodCandidate {
  readonly polarity: Polarity;
  readonly method: ScoringMethodName;
  /** Of the differing rows, those that it reproduces. */
  readonly rows: number;
}

/** Beyond this share of differing rows the method is in doubt, not each row (docs/regole/REA001.md). */
const DOUBTFUL_SHARE = 0.1;
/** A share of this many rows is a doubt by itself; of fewer only where one combination of methods explains them. */
const FEWEST_DIFFERING = 10;
/** Fewer than this are mistakes, whatever may explain them. */
const FEWEST_EXPLAINED = 3;
/** Of few differing rows, those that may be left over. */
const MOST_LEFT_OVER = 1;
/** A method that gives a single one of the declared figures gives it by chance. */
const FEWEST_OF_A_METHOD = 2;
/** A full mark for a target that was missed proves no method: that is what mistakes look like. */
const FULL = 0.995;
/** A combination of methods that explains this share of all rows is the body's: what it does not explain stands out. */
const CONVINCING_SHARE = 0.9;
/** Below this share of its rows a method reproduces figures by chance. */
const CHANCE = 0.1;

/** Linear in the rows; other methods are tried only when there is a doubt. */
export function methodsOnTrial(indicators: readonly Indicator[], settings: ScoringSettings): MethodsOnTrial {
  let compared = 0;
  let differing = 0;
  for (const indicator of indicators) {
    if (isCompared(indicator)) compared++;
    if (isDiffering(indicator)) differing++;
  }
  const mayBe = differing >= FEWEST_EXPLAINED && differing > compared * DOUBTFUL_SHARE;
  if (!mayBe) return { compared, differing, ...overTarget(indicators, differing, settings) };
  const { candidates, isConvincing, explained } = tryMethods(indicators.filter(isCompared), settings);
  const isFew = differing < FEWEST_DIFFERING;
  if (isFew && !(isConvincing && explainsFew(indicators.filter(isDiffering), explained)))
    return { compared, differing, ...overTarget(indicators, differing, settings) };
  const isHeld = (row: Indicator): boolean => isDiffering(row) && (!isConvincing || explained.has(row.id));
  return { compared, differing, inDoubt: true, candidates, isHeld };
}

const NO_DOUBT = { inDoubt: false, candidates: [], isHeld: () => false } as const;

/** Where nothing else is in doubt, rows over 100 % may still prove that the body's ratio has no cap. */
function overTarget(
  indicators: readonly Indicator[],
  differing: number,
  settings: ScoringSettings,
): Omit<MethodsOnTrial, "compared" | "differing"> {
  if (differing < FEWEST_EXPLAINED) return NO_DOUBT;
  const proved = provedUncapped(indicators.filter(isCompared), settings);
  if (proved.size === 0) return NO_DOUBT;
  const candidates = [{ polarity: "up", method: "uncapped-ratio", rows: proved.size }] as const;
  return { inDoubt: true, candidates, isHeld: ({ id }) => proved.has(id) };
}

/** A few honest mistakes must not pass for a method: the figures explained are no full marks, and no method gives one alone. */
function explainsFew(differing: readonly Indicator[], explained: ReadonlySet<string>): boolean {
  const byPolarity = new Map<Polarity, number>();
  for (const { id, polarity, declared } of differing) {
    const ratio = declaredRatio(declared)?.ratio ?? 1;
    if (explained.has(id) && ratio < FULL) byPolarity.set(polarity, (byPolarity.get(polarity) ?? 0) + 1);
  }
  const proved = [...byPolarity.values()].filter((rows) => rows >= FEWEST_OF_A_METHOD);
  return proved.reduce((sum, rows) => sum + rows, 0) >= differing.length - MOST_LEFT_OVER;
}

function isCompared({ declaredCheck, declaredByPerf }: Indicator): boolean {
  return !declaredByPerf && declaredCheck !== "blank" && declaredCheck !== "not-comparable";
}

function isDiffering(indicator: Indicator): boolean {
  return indicator.declaredCheck === "differs" && isCompared(indicator);
}

interface Tried {
  readonly candidates: readonly MethodCandidate[];
  /** Ids of the rows that the best method of each polarity gives. */
  readonly explained: ReadonlySet<string>;
  readonly isConvincing: boolean;
}

function tryMethods(rows: readonly Indicator[], settings: ScoringSettings): Tried {
  const candidates: MethodCandidate[] = [];
  const explained = new Set<string>();
  for (const [polarity, group] of groupsOf(rows)) {
    const differing = group.filter(isDiffering);
    if (differing.length === 0) {
      for (const { id } of group) explained.add(id);
      continue;
    }
    const tried = trialsFor(polarity, group, settings).map((trial) => ({
      trial,
      rows: differing.filter((row) => reproduces(trial, row)).length,
    }));
    for (const found of bestOfEach(tried)) {
      if (found.rows > 0 && found.rows >= differing.length * CHANCE) candidates.push(found);
    }
    for (const { id } of explainedBy(
      tried.map(({ trial }) => trial),
      group,
    ))
      explained.add(id);
  }
  candidates.sort((a, b) => b.rows - a.rows);
  const isConvincing = explained.size >= rows.length * CONVINCING_SHARE;
  return { candidates, explained, isConvincing };
}

/** Rows by polarity; those whose polarity nothing tells may be of either direction, but one method must explain them. */
function groupsOf(rows: readonly Indicator[]): ReadonlyMap<Polarity, readonly Indicator[]> {
  const groups = new Map<Polarity, Indicator[]>();
  for (const row of rows) {
    const group = groups.get(row.polarity);
    if (group) group.push(row);
    else groups.set(row.polarity, [row]);
  }
  return groups;
}

/** One method may be tried with several options: the best speaks for it. */
function bestOfEach(tried: readonly { readonly trial: Trial; readonly rows: number }[]): readonly MethodCandidate[] {
  const best = new Map<string, MethodCandidate>();
  for (const { trial, rows } of tried) {
    const { polarity, method } = trial;
    const key = `${polarity} ${method}`;
    if (rows > (best.get(key)?.rows ?? 0)) best.set(key, { polarity, method, rows });
  }
  return [...best.values()];
}

/** The rows that the one best method explains, agreeing ones included: a method that spoils those is not the body's. */
function explainedBy(trials: readonly Trial[], group: readonly Indicator[]): readonly Indicator[] {
  let best: readonly Indicator[] = group.filter((row) => !isDiffering(row));
  for (const trial of trials) {
    const rows = group.filter((row) => reproduces(trial, row));
    if (rows.length > best.length) best = rows;
  }
  return best;
}

// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../scorecard/scored";
import { cellOf, anchorOf } from "../../scorecard/places";
import { foldLabel } from "../../values/fold";
import type { FindingPlace } from "../finding";
import type { SameIndicator } from "../index/same/same-indicators";
import { contentWords } from "./variant";

/** An indicator that stands under two names of operational objectives or more. */
export interface Divided {
  readonly group: SameIndicator;
  /** First member under each name, in reading order. */
  readonly under: readonly Indicator[];
}

/** Indicators whose rows name several operational objectives; case and punctuation make no other name. */
export function dividedIndicators(groups: readonly SameIndicator[]): readonly Divided[] {
  return groups.flatMap((group) => {
    const first = new Map<string, Indicator>();
    for (const member of group.members) {
      const name = foldLabel(member.operational);
      if (name !== "" && !first.has(name)) first.set(name, member);
    }
    return first.size < 2 ? [] : [{ group, under: [...first.values()] }];
  });
}

/** The cell where the name of an operational objective is written: on the first of its rows, the others are blank. */
export function operationalPlace(indicator: Indicator, inBlock: readonly Indicator[]): FindingPlace {
  let first = inBlock.findIndex(({ id }) => id === indicator.id);
  if (first < 0) return placeIn(indicator);
  while (first > 0 && isSameGroup(inBlock[first - 1]!, indicator)) first--;
  return placeIn(inBlock[first]!);
}

function isSameGroup(one: Indicator, other: Indicator): boolean {
  return one.operational === other.operational && one.objectiveId === other.objectiveId;
}

function placeIn(indicator: Indicator): FindingPlace {
  return { sheet: indicator.sheet, at: cellOf(indicator, "operational") ?? anchorOf(indicator) };
}

/** Names on each sheet: two that stand on one are two objectives, whatever they share. */
export function namesBySheet(indicators: readonly Indicator[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  let [sheet, operational] = ["", ""];
  for (const indicator of indicators) {
    // neighbours mostly share their objective, so few are looked at
    if (indicator.sheet === sheet && indicator.operational === operational) continue;
    ({ sheet, operational } = indicator);
    const known = names.get(sheet);
    if (known) known.add(foldLabel(operational));
    else names.set(sheet, new Set([foldLabel(operational)]));
  }
  return names;
}

/** Words of any indicator: what is left tells what this one measures. */
const ANY_INDICATOR =
  /^(?:realiz|attivi|previs|progra|rispet|tempi|tempis|fasi|cronop|proget|numero|n|nr|%|percen|grado|obiett|piano|attuaz|comple|interv|azioni|raggiu|totale|report|relazi|entro|media|medio|giorni|svolte|effett|adempi)$/;

/** True for a label that tells one measurement from others: «Rispetto dei tempi previsti» is said of anything. */
export function isTelling(label: string, fewest: number): boolean {
  return [...contentWords(label)].filter((word) => !ANY_INDICATOR.test(word)).length >= fewest;
}

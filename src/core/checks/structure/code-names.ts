// SPDX-License-Identifier: EUPL-1.2
import type { Scorecard } from "../../scorecard/scored";
import { foldLabel } from "../../values/fold";
import type { FindingPlace } from "../finding";
import { isVariant } from "./variant";

export interface NamedPlace {
  readonly name: string;
  readonly place: FindingPlace;
}

/** A name, its first place, and the sheets that have it: a dashboard counts for more than the map, which repeats it. */
interface Named extends NamedPlace {
  readonly sheets: Map<string, number>;
}
const [ON_MAP, ON_DASHBOARD] = [1, 1.5];

/** The names that one code bears in the workbook. */
export interface CodeNames {
  readonly code: string;
  /** The first place of each name, two or more: the one used most goes first. */
  readonly names: readonly NamedPlace[];
  /** True for wordings of one name; else the code stands for several objectives. */
  readonly isVariant: boolean;
}

interface Known {
  readonly names: Map<string, Named>;
  readonly sheets: Set<string>;
}

/**
 * Codes that bear several names, on the map or on dashboards. Where units number their objectives each for itself, one
 * code stands for many: then nothing is said of names that have nothing in common.
 */
export function codeNames(scorecard: Scorecard, fewestCodes: number, agreeingShare: number): readonly CodeNames[] {
  const recurring = [...namesByCode(scorecard)].filter(([, { sheets }]) => sheets.size > 1);
  const named = recurring.map(([code, { names }]) => ({ code, names: usualFirst([...names.values()]) }));
  const differing = named
    .filter(({ names }) => names.length > 1)
    .map(({ code, names }) => ({ code, names, isVariant: areVariants(names) }));
  const agreeing = named.length - differing.filter((each) => !each.isVariant).length;
  const isShared = agreeing >= fewestCodes && agreeing >= named.length * agreeingShare;
  return isShared ? differing : [];
}

function namesByCode({ objectives, map }: Scorecard): ReadonlyMap<string, Known> {
  const found = new Map<string, Known>();
  for (const each of map) addName(found, each, ON_MAP);
  for (const each of objectives) addName(found, each, ON_DASHBOARD);
  return found;
}

type Coded = Pick<Scorecard["objectives"][number], "code" | "name" | "sheet" | "at">;

function addName(found: Map<string, Known>, { code, name, sheet, at }: Coded, weight: number): void {
  // an objective without a name of its own bears its code
  const key = foldLabel(name);
  if (code === null || key === "" || key === foldLabel(code)) return;
  const known = found.get(code) ?? { names: new Map<string, Named>(), sheets: new Set<string>() };
  found.set(code, known);
  known.sheets.add(sheet);
  const named = known.names.get(key) ?? { name, place: { sheet, at }, sheets: new Map<string, number>() };
  known.names.set(key, named);
  named.sheets.set(sheet, weight);
}

/** The sort keeps the order of reading between names used alike. */
function usualFirst(names: readonly Named[]): readonly NamedPlace[] {
  const weightOf = ({ sheets }: Named): number => [...sheets.values()].reduce((sum, weight) => sum + weight, 0);
  return names.length === 1 ? names : [...names].sort((a, b) => weightOf(b) - weightOf(a));
}

function areVariants([first, ...others]: readonly NamedPlace[]): boolean {
  return first !== undefined && others.every(({ name }) => isVariant(first.name, name, 2));
}

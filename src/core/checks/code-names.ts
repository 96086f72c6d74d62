// SPDX-License-Identifier: EUPL-1.2
import type { Scorecard } from "../scorecard/scored";
import { foldLabel } from "../values/fold";
import type { FindingPlace } from "./finding";
import { isVariant } from "./variant";

export interface NamedPlace {
  readonly name: string;
  readonly place: FindingPlace;
}

/** The names that one code bears in the workbook. */
export interface CodeNames {
  readonly code: string;
  /** The first place of each name, in reading order; two or more. */
  readonly names: readonly NamedPlace[];
  /** True for wordings of one name; else the code stands for several objectives. */
  readonly isVariant: boolean;
}

interface Known {
  readonly names: Map<string, NamedPlace>;
  readonly sheets: Set<string>;
}

/**
 * Codes that bear several names, on the map or on dashboards. Where units number their objectives each for itself, one
 * code stands for many: then nothing is said of names that have nothing in common.
 */
export function codeNames(scorecard: Scorecard, fewestCodes: number, agreeingShare: number): readonly CodeNames[] {
  const recurring = [...namesByCode(scorecard)].filter(([, { sheets }]) => sheets.size > 1);
  const named = recurring.map(([code, { names }]) => ({ code, names: [...names.values()] }));
  const differing = named
    .filter(({ names }) => names.length > 1)
    .map(({ code, names }) => ({ code, names, isVariant: areVariants(names) }));
  const agreeing = named.length - differing.filter((each) => !each.isVariant).length;
  const isShared = agreeing >= fewestCodes && agreeing >= named.length * agreeingShare;
  return isShared ? differing : [];
}

function namesByCode({ objectives, map }: Scorecard): ReadonlyMap<string, Known> {
  const found = new Map<string, Known>();
  for (const { code, name, sheet, at } of [...map, ...objectives]) {
    // an objective without a name of its own bears its code
    const key = foldLabel(name);
    if (code === null || key === "" || key === foldLabel(code)) continue;
    const known = found.get(code) ?? { names: new Map<string, NamedPlace>(), sheets: new Set<string>() };
    found.set(code, known);
    known.sheets.add(sheet);
    if (!known.names.has(key)) known.names.set(key, { name, place: { sheet, at } });
  }
  return found;
}

function areVariants([first, ...others]: readonly NamedPlace[]): boolean {
  return first !== undefined && others.every(({ name }) => isVariant(first.name, name, 2));
}

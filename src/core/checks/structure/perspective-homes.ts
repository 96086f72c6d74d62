// SPDX-License-Identifier: EUPL-1.2
import type { Block } from "../../scorecard/model";
import type { MapEntry, Objective, Scorecard } from "../../scorecard/scored";
import { codeAbove } from "./codes";
import { numberInCode, type PerspectiveNames } from "./perspective-names";

/** Where an objective belongs, and who says so. */
export interface Home {
  readonly perspective: string;
  readonly key: string;
  /** Name of the objective there: the same code may stand for another. */
  readonly name: string;
  readonly source: "strategic" | "map" | "code" | "others";
  readonly isCertain: boolean;
  readonly entry: MapEntry | null;
}

/** The strategic dashboard and the map disagree, and nothing tells which is right. */
export interface Doubt {
  readonly code: string;
  readonly home: Home;
  readonly entry: MapEntry;
  readonly onMap: Home;
}

export interface Homes {
  readonly byCode: ReadonlyMap<string, Home>;
  /** Where the strategic dashboard or the map certainly puts a code: its parts belong there, too. */
  readonly above: ReadonlyMap<string, Home>;
  readonly doubts: readonly Doubt[];
  /** Perspectives that have objectives of their own: any other wording may be another classification. */
  readonly known: ReadonlySet<string>;
}

export interface Agreement {
  readonly fewestAgreeing: number;
  readonly agreeingShare: number;
  readonly mapShare: number;
}

type Places = ReadonlyMap<string, readonly Home[]>;

/**
 * The perspective of each objective by its code: as the strategic dashboard says, unless the map or the number in the
 * code proves its header wrong. Without a strategic dashboard: as the map says, or nearly all the other dashboards.
 */
export function perspectiveHomes(scorecard: Scorecard, names: PerspectiveNames, limits: Agreement): Homes {
  const withPerspective = scorecard.blocks.filter(({ perspective }) => perspective !== null);
  const strategic = withPerspective.filter(({ level }) => level === "strategic");
  const isStrategic = strategic.length > 0;
  const headers = placesIn(isStrategic ? strategic : withPerspective, scorecard.objectives, names);
  const onMap = mapPlaces(scorecard, headers, names, limits.mapShare);
  const byNumber = numberedPlaces(headers, names, limits);
  const siblings = siblingsOf(headers, onMap);
  const byCode = new Map<string, Home>();
  const doubts: Doubt[] = [];
  for (const [code, places] of headers) {
    const [map, number] = [onMap.get(code), byNumber(code, isStrategic)];
    const home = isStrategic
      ? strategicHome(places, map, number, siblings(code))
      : otherHome(places, map, number, limits);
    if (home === "doubt") doubts.push({ code, home: places[0]!, onMap: map!, entry: map!.entry! });
    else if (home) byCode.set(code, home);
  }
  const homes = [...byCode.values(), ...onMap.values()];
  const above = new Map([...onMap, ...[...byCode].filter(([, { isCertain }]) => isCertain)]);
  for (const { code } of doubts) above.delete(code);
  return { byCode, above, doubts, known: new Set(homes.map(({ key }) => key)) };
}

/** One place for each header under which a code stands; one for each dashboard where none is strategic, as votes. */
function placesIn(blocks: readonly Block[], objectives: readonly Objective[], { keyOf }: PerspectiveNames): Places {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const places = new Map<string, Home[]>();
  for (const { code, name, blockId } of byId.size === 0 ? [] : objectives) {
    const block = byId.get(blockId);
    if (code === null || block?.perspective == null) continue;
    const { perspective, level } = block;
    const isCertain = level === "strategic";
    const source = isCertain ? "strategic" : "others";
    const home = { perspective, key: keyOf(perspective), name, source, isCertain, entry: null } as const;
    const known = places.get(code);
    if (known) known.push(home);
    else places.set(code, [home]);
  }
  return places;
}

/** Empty for a map that groups otherwise than the dashboards, as by perspectives where they have areas. */
function mapPlaces(
  { map }: Scorecard,
  headers: Places,
  { keyOf }: PerspectiveNames,
  share: number,
): ReadonlyMap<string, Home> {
  const places = new Map<string, Home>();
  const twice = new Set<string>();
  for (const entry of map) {
    const { code, name, perspective } = entry;
    if (perspective === null || code === null) continue;
    const key = keyOf(perspective);
    if ((places.get(code)?.key ?? key) !== key) twice.add(code);
    places.set(code, { perspective, key, name, source: "map", isCertain: true, entry });
  }
  for (const code of twice) places.delete(code);
  const { agreeing, all } = compare(headers, (code, { key }) =>
    places.has(code) ? places.get(code)!.key === key : null,
  );
  return agreeing >= FEWEST_ON_MAP && agreeing >= all * share ? places : new Map();
}
/** One name in common may be chance. */
const FEWEST_ON_MAP = 2;

/** How often the headers over the codes bear something out, each header counted once a code. */
function compare(headers: Places, bearsOut: (code: string, place: Home) => boolean | null) {
  let [agreeing, all] = [0, 0];
  for (const [code, places] of headers) {
    const seen = new Set<string>();
    for (const place of places) {
      const isBorneOut = seen.has(place.key) ? null : bearsOut(code, place);
      seen.add(place.key);
      if (isBorneOut !== null) all++;
      if (isBorneOut === true) agreeing++;
    }
  }
  return { agreeing, all };
}

/** «1.2» belongs under «1. Sviluppo economico», where nearly all codes bear the number of their perspective. */
function numberedPlaces(headers: Places, { numberOf }: PerspectiveNames, limits: Agreement) {
  const byNumber = new Map<number, Home | null>();
  for (const places of headers.values()) {
    for (const place of places) {
      const number = numberOf(place.perspective);
      if (number === null) continue;
      const known = byNumber.get(number);
      // two perspectives of one number say nothing
      byNumber.set(number, known === undefined || known?.key === place.key ? place : null);
    }
  }
  const { agreeing, all } = compare(headers, (code, { perspective }) => {
    const [inCode, inHeader] = [numberInCode(code), numberOf(perspective)];
    return inCode === null || inHeader === null ? null : inCode === inHeader;
  });
  const isHabit = agreeing >= limits.fewestAgreeing && agreeing >= all * limits.agreeingShare;
  return (code: string, isCertain: boolean): Home | undefined => {
    const place = isHabit ? byNumber.get(numberInCode(code) ?? -1) : undefined;
    const name = headers.get(code)?.[0]?.name ?? "";
    return place ? { ...place, name, source: "code", isCertain } : undefined;
  };
}

/** How many objectives with codes beside a code have header and map agree, by perspective. */
function siblingsOf(headers: Places, onMap: ReadonlyMap<string, Home>) {
  const counts = new Map<string, Map<string, number>>();
  for (const [code, [first, ...others]] of onMap.size === 0 ? [] : headers) {
    if (others.length > 0 || onMap.get(code)?.key !== first!.key) continue;
    const above = codeAbove(code);
    const byKey = counts.get(above) ?? new Map<string, number>();
    counts.set(above, byKey.set(first!.key, (byKey.get(first!.key) ?? 0) + 1));
  }
  return (code: string) => (codeAbove(code) === "" ? undefined : counts.get(codeAbove(code)));
}

/** So many neighbours by code tell which of two is a slip. */
const FEWEST_SIBLINGS = 2;

/** None where the strategic dashboard contradicts itself and nothing tells which header is right. */
function strategicHome(
  places: readonly Home[],
  map: Home | undefined,
  number: Home | undefined,
  siblings: ReadonlyMap<string, number> | undefined,
): Home | "doubt" | null {
  const [first] = places;
  const keys = new Set(places.map(({ key }) => key));
  const witness = map && number && map.key !== number.key ? undefined : (map ?? number);
  if (keys.size > 1) return witness && keys.has(witness.key) ? witness : null;
  const [onMap, inNumber] = [!map || map.key === first!.key, !number || number.key === first!.key];
  if (onMap && inNumber) return first!;
  if (witness && number) return witness;
  // of three that say something, the dashboard and one more agree
  if (number && !onMap) return inNumber ? "doubt" : null;
  if (number) return first!;
  const isSlip = (siblings?.get(map!.key) ?? 0) >= FEWEST_SIBLINGS && !siblings!.has(first!.key);
  return isSlip ? map! : "doubt";
}

function otherHome(
  places: readonly Home[],
  map: Home | undefined,
  number: Home | undefined,
  { fewestAgreeing, agreeingShare }: Agreement,
): Home | null {
  if (map) return map;
  const votes = new Map<string, Home[]>();
  for (const place of places) {
    const same = votes.get(place.key);
    if (same) same.push(place);
    else votes.set(place.key, [place]);
  }
  const [most] = [...votes.values()].sort((a, b) => b.length - a.length);
  const isAgreed = most && most.length >= fewestAgreeing && most.length >= places.length * agreeingShare;
  return isAgreed ? most[0]! : (number ?? null);
}

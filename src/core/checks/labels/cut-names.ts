// SPDX-License-Identifier: EUPL-1.2
import type { Indicator, Scorecard } from "../../scorecard/scored";
import { fold, oneLine } from "../../values/fold";
import type { FindingPlace } from "../finding";
import { isJoint, wordsOf } from "../index/same/label-words";
import type { SameIndicators } from "../index/same/same-indicators";
import { isCutOf, isMarked } from "../index/same/wording-difference";
import { evidentCut, halfWord } from "./cut-end";
import { LOOK } from "./name-look";
import { eachName, judgedNames, namePlace, type NameKind, placeOfName, type TellingNames } from "./names";
import { DERIVED } from "./vocabulary";

/** The name as it stands in full elsewhere. */
export interface FullName {
  readonly text: string;
  readonly place: FindingPlace;
}

/** A name that lacks its end. */
export interface CutName {
  readonly text: string;
  readonly kind: NameKind;
  readonly places: readonly FindingPlace[];
  /** Its last word, as it was left. */
  readonly end: string;
  /** null: no cell completes it, or several do, each in its own way. */
  readonly full: FullName | null;
  /** True where only the names beside it, cut at this length, tell that the last word is half of one. */
  readonly isHalf: boolean;
}

/** Cut names by their text, on one line. */
export type CutNames = ReadonlyMap<string, CutName>;

/** Names cut short: a sibling goes on, the end leads to nothing, or the word is half beside others cut at this length. */
export function cutNames(scorecard: Scorecard, same: SameIndicators, names: TellingNames): CutNames {
  const found = new Map<string, CutName>();
  for (const { how, members } of same.named) {
    if (how === "truncated" || how === "reworded") for (const cut of cutsIn(members)) found.set(cut.text, cut);
  }
  const judged = judgedNames(names, { look: LOOK.open, judge: evidentCut });
  const evident = judged.filter(({ text }) => !found.has(text));
  const fullOf = completions(
    evident.map(({ text }) => text),
    scorecard,
  );
  for (const { text, kind, places, says } of evident) {
    const full = fullOf(text);
    // of two names on one dashboard each has its own end: «… nel primo semestre», and «… nel»
    const isElsewhere = full !== null && places.every(({ sheet }) => sheet !== full.place.sheet);
    found.set(text, { text, kind, places, end: says, full: isElsewhere ? full : null, isHalf: false });
  }
  if (found.size > 0) for (const half of halvesBeside([...found.values()], names)) found.set(half.text, half);
  return found;
}

/** Of one indicator, the names that others of its names continue. */
function cutsIn(members: readonly Indicator[]): readonly CutName[] {
  const names = new Map<string, Indicator[]>();
  for (const member of members) {
    const words = wordsOf(member.label);
    const known = names.get(words);
    if (known) known.push(member);
    else names.set(words, [member]);
  }
  const cuts: CutName[] = [];
  for (const [words, rows] of names) {
    const longer = [...names.keys()].filter((other) => isCutBetween(words, rows[0]!.label, other));
    const longest = longer.reduce((long, other) => (other.length > long.length ? other : long), "");
    if (longest === "") continue;
    const whole = names.get(longest)![0]!;
    const isOne = longer.every((other) => longest.startsWith(other));
    const text = oneLine(rows[0]!.label);
    const places = rows.map((row) => namePlace(row, "label"));
    const full = isOne ? { text: oneLine(whole.label), place: namePlace(whole, "label") } : null;
    cuts.push({ text, kind: "label", places, end: text.slice(text.lastIndexOf(" ") + 1), full, isHalf: false });
  }
  return cuts;
}

/** Within a word, or after a little word; a name that ends with a whole word may merely say less. */
function isCutBetween(words: string, written: string, longer: string): boolean {
  if (longer.length <= words.length || !longer.startsWith(words)) return false;
  if (isMarked(written)) return true;
  if (longer[words.length] === " ") return isJoint(words.slice(words.lastIndexOf(" ") + 1)) && isCutOf(words, longer);
  // «atti digitali» is whole beside «atti digitalizzati»
  return !DERIVED.test(longer.slice(words.length)) && isCutOf(words, longer);
}

const KEY = 10;
/** More names than these begin alike, and none is the one. */
const MOST_LONGER = 6;

/** For names known to be cut, the only longer one of the workbook that begins with the whole of them. */
function completions(texts: readonly string[], scorecard: Scorecard): (text: string) => FullName | null {
  const keys = new Set(texts.map((text) => text.slice(0, KEY).toLowerCase()));
  const candidates = new Map<string, FullName>();
  if (keys.size > 0) {
    eachName(scorecard, (text, kind, bearer) => {
      if (!keys.has(text.slice(0, KEY).toLowerCase())) return;
      const words = fold(text);
      if (!candidates.has(words)) candidates.set(words, { text: oneLine(text), place: placeOfName({ kind, bearer }) });
    });
  }
  const sorted = [...candidates.keys()].sort();
  return (text) => {
    const words = fold(text);
    const longer: string[] = [];
    // in order, those that begin with a name follow it
    for (let at = placeIn(sorted, words) + 1; sorted[at]?.startsWith(words) && longer.length < MOST_LONGER; at++) {
      longer.push(sorted[at]!);
    }
    // a name that only goes on to the next little word completes nothing
    const whole = longer.filter((each) => evidentCut(each) === null);
    return whole.length === 1 ? candidates.get(whole[0]!)! : null;
  };
}

/** Where a name that is in the list stands. */
function placeIn(sorted: readonly string[], name: string): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! < name) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Letters by which names cut at the edge of a page differ: the letters are not of one width. */
const MARGIN = 6;
const SHORTEST_AT_EDGE = 40;

/** Half words on sheets where other names were cut at about the same length. */
function halvesBeside(cuts: readonly CutName[], names: TellingNames): readonly CutName[] {
  const edges = new Map<string, { least: number; most: number }>();
  for (const { text, places } of cuts) {
    for (const { sheet } of places) {
      const edge = edges.get(sheet) ?? { least: text.length, most: text.length };
      edges.set(sheet, { least: Math.min(edge.least, text.length), most: Math.max(edge.most, text.length) });
    }
  }
  const known = new Set(cuts.map(({ text }) => text));
  const judge = (text: string): string | null => (text.length < SHORTEST_AT_EDGE ? null : halfWord(text));
  const halves = judgedNames(names, { look: LOOK.half, judge });
  return halves.flatMap(({ text, kind, places, says }) => {
    const atEdge = places.filter(({ sheet }) => isAt(edges.get(sheet), text.length));
    return known.has(text) || atEdge.length === 0
      ? []
      : [{ text, kind, places: atEdge, end: says, full: null, isHalf: true }];
  });
}

function isAt(edge: { readonly least: number; readonly most: number } | undefined, length: number): boolean {
  return edge !== undefined && length >= edge.least - MARGIN && length <= edge.most + MARGIN;
}

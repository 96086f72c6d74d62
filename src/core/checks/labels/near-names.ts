// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../scorecard/scored";
import { foldLabel, oneLine } from "../../values/fold";
import { contentOf, wordsOf } from "../index/same/label-words";
import { sameFigure } from "../index/same/same-figure";
import type { SameIndicators } from "../index/same/same-indicators";
import { wordingDifference } from "../index/same/wording-difference";
import type { CutNames } from "./cut-names";
import { nearLabels } from "./near-labels";
import { showTheSame } from "./row-twins";
import { areUndoubled, onlyDifference, rootOf, slipBetween } from "./typing-slip";
import { asWritten, haveSameLetters } from "./variants";
import { areBothWords, synonymOf, WITH_SYNONYMS, withoutVowel } from "./word-pairs";

/** A word that was mistyped, in one name or in several. */
export interface Slip {
  /** As the usual names have it, and as the odd ones. */
  readonly word: string;
  readonly odd: string;
  /** Each name of the odd rows is one of the usual, but for this word. */
  readonly usualRows: ReadonlySet<Indicator>;
  readonly oddRows: ReadonlySet<Indicator>;
  /** True where all have the target and the result of the usual: then they are one indicator. */
  readonly areAlike: boolean;
}

/** Two names of one indicator, one with a word and the other with its synonym. */
export interface Reworded {
  readonly usualRows: readonly Indicator[];
  readonly oddRows: readonly Indicator[];
  readonly areAlike: boolean;
}

export interface NearNames {
  /** By the word that was mistyped. */
  readonly slips: readonly Slip[];
  readonly reworded: readonly Reworded[];
}

interface Name {
  readonly text: string;
  /** In reading order. */
  readonly rows: readonly Indicator[];
  readonly content: readonly string[];
}

interface Growing extends Slip {
  readonly usualRows: Set<Indicator>;
  readonly oddRows: Set<Indicator>;
  areAlike: boolean;
}

interface Found {
  readonly slips: Map<string, Growing>;
  readonly reworded: Reworded[];
  readonly same: SameIndicators;
  readonly cuts: CutNames;
}

/** Names compared with each that differs in the same word: a hostile list must not cost its square. */
const MOST_COMPARED = 8;

/** Names on several dashboards that differ by one word. */
export function nearNames(indicators: readonly Indicator[], same: SameIndicators, cuts: CutNames): NearNames {
  const labels = [...new Set(indicators.map(({ label }) => label))];
  const buckets = nearLabels(labels, WITH_SYNONYMS);
  const names = namesOf(new Set(buckets.flat().map((label) => labels[label]!)), indicators);
  const found: Found = { slips: new Map(), reworded: [], same, cuts };
  for (const bucket of buckets) {
    const kept: Name[] = [];
    for (const label of bucket) {
      const name = names.get(labels[label]!)!;
      for (const other of kept) compare(other, name, found);
      if (kept.length < MOST_COMPARED) kept.push(name);
    }
  }
  return { slips: [...found.slips.values()], reworded: found.reworded };
}

function namesOf(texts: ReadonlySet<string>, indicators: readonly Indicator[]): ReadonlyMap<string, Name> {
  const names = new Map<string, Name & { readonly rows: Indicator[] }>();
  if (texts.size === 0) return names;
  for (const row of indicators) {
    const known = names.get(row.label);
    if (known !== undefined) known.rows.push(row);
    else if (texts.has(row.label)) {
      names.set(row.label, { text: row.label, rows: [row], content: contentOf(wordsOf(row.label)) });
    }
  }
  return names;
}

/** The name of fewer rows is the odd one; of two that are as frequent the later. */
function compare(one: Name, other: Name, found: Found): void {
  const [usual, odd] = one.rows.length < other.rows.length ? [other, one] : [one, other];
  const at = slipAt(usual, odd);
  const isSynonym = at === null && areSynonymous(usual, odd, found.same);
  if ((at === null && !isSynonym) || areApart(usual, odd, found)) return;
  const areAlike = odd.rows.every((row) => showTheSame(usual.rows[0]!, row));
  if (at !== null) addSlip(usual, odd, at, areAlike, found.slips);
  // where each dashboard measures its own, only the figures tell that they are one
  else if (areAlike || found.same.practice !== "own") {
    found.reworded.push({ usualRows: usual.rows, oddRows: odd.rows, areAlike });
  }
}

function addSlip(usual: Name, odd: Name, at: number, areAlike: boolean, slips: Map<string, Growing>): void {
  const [word, slipped] = [usual.content[at]!, odd.content[at]!];
  const key = `${word} ${slipped}`;
  let slip = slips.get(key);
  if (slip === undefined) {
    const written = { word: asWritten([word], usual.text), odd: asWritten([slipped], odd.text) };
    slips.set(key, (slip = { ...written, usualRows: new Set(), oddRows: new Set(), areAlike }));
  }
  for (const row of usual.rows) slip.usualRows.add(row);
  for (const row of odd.rows) slip.oddRows.add(row);
  slip.areAlike &&= areAlike;
}

/** «sportelli attivati», «sportelli avviati», under one objective and with one target. */
function areSynonymous(usual: Name, odd: Name, same: SameIndicators): boolean {
  const at = onlyDifference(usual.content, odd.content);
  if (at === null) return false;
  const synonym = synonymOf(usual.content[at]!);
  if (synonym === undefined || synonym !== synonymOf(odd.content[at]!)) return false;
  const [one, other] = [usual.rows[0]!, odd.rows[0]!];
  if (!haveSameLetters(usual.text, odd.text) || !same.isSameObjective(one, other)) return false;
  if (foldLabel(one.operational) !== foldLabel(other.operational)) return false;
  // longer names are tied already
  const group = same.groupOf(one);
  return sameFigure(one.target, other.target) === true && (group === undefined || group !== same.groupOf(other));
}

function slipAt(one: Name, other: Name): number | null {
  const at = slipBetween(one.content, other.content) ?? slipInLong(one.content, other.content);
  if (at === null || !haveSameLetters(one.text, other.text)) return null;
  const [a, b] = [one, other].map(({ text, content }) => asWritten([content[at]!], text)) as [string, string];
  // «Merano» and «Murano», within a name, are two places
  const areProper = isCapital(a) && isCapital(b) && !one.text.startsWith(a) && !areUndoubled(a, b);
  return areProper ? null : at;
}

/** In a long name that is the same for the rest other slips are believed as well. */
function slipInLong(a: readonly string[], b: readonly string[]): number | null {
  if (a.length !== b.length || wordingDifference(a, b) !== "slight") return null;
  const at = a.findIndex((word, place) => withoutVowel(word) !== withoutVowel(b[place]!));
  if (at < 0 || rootOf(a[at]!) === rootOf(b[at]!)) return null;
  return areBothWords(a[at]!, b[at]!) ? null : at;
}

function isCapital(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}

/** What one dashboard, or the register, names in two ways is two things or known; of cut names another rule speaks. */
function areApart(one: Name, other: Name, { same, cuts }: Found): boolean {
  if (cuts.has(oneLine(one.text)) || cuts.has(oneLine(other.text))) return true;
  const group = same.groupOf(one.rows[0]!);
  if (group?.how === "register" && group === same.groupOf(other.rows[0]!)) return true;
  const dashboards = new Set(one.rows.map(same.dashboardOf));
  return other.rows.some((row) => dashboards.has(same.dashboardOf(row)));
}

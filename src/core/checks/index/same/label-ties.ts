// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../../../values/fold";
import type { Steps } from "../../../steps/steps";
import { continuedLabels } from "./label-cuts";
import { PRINT, PRINT_SIZE } from "./label-print";
import { contentOf } from "./label-words";
import type { Label, Labels } from "./labels";
import { sharedKeys } from "./shared-keys";
import { isCutOf, isMarked, wordingDifference } from "./wording-difference";

/** Labels that name one indicator, and by what the farthest of them is tied to the others. */
export interface LabelTie {
  readonly how: "label" | "truncated" | "reworded";
  readonly labels: readonly Label[];
}

/** What the rows of labels tell of them. */
export interface RowsOfLabels {
  /** True for rows that pursue one objective with one target: then one word may differ. */
  readonly areAlike: (a: Label, b: Label) => boolean;
  /** Where a label stands. */
  readonly dashboardsOf: (label: Label) => ReadonlySet<number>;
}

interface Cluster {
  how: LabelTie["how"];
  readonly numbers: number[];
  readonly labels: Label[];
  readonly dashboards: Set<number>;
}

/** What is made of the labels as they are compared. */
interface Tying {
  readonly labels: Labels;
  readonly clusters: Map<number, Cluster>;
  readonly rows: RowsOfLabels;
}

/** Labels compared with each new one that begins or ends alike: a hostile list must not cost its square. */
const MOST_COMPARED = 6;
const FEWEST_WORDS = 5;

/**
 * Labels on two rows or more: of the same words, cut short, or slightly reworded. Each is compared with a few others,
 * however many there are.
 */
export function* tieLabels(labels: Labels, rows: RowsOfLabels): Steps<readonly LabelTie[]> {
  const tying: Tying = { labels, clusters: new Map(), rows };
  comparePairs(tying, PRINT.whole, 0);
  yield;
  // one word that differs leaves either the beginning or the end as it was
  comparePairs(tying, PRINT.head, FEWEST_WORDS);
  yield;
  comparePairs(tying, PRINT.tail, FEWEST_WORDS);
  yield;
  joinTruncated(tying);
  yield;
  const ties = new Set<LabelTie>();
  for (let label = 0; label < labels.count; label++) {
    const cluster = tying.clusters.size === 0 ? undefined : tying.clusters.get(label);
    if (cluster !== undefined) ties.add(cluster);
    else if (labels.isRepeated(label)) ties.add({ how: "label", labels: [labels.at(label)] });
  }
  return [...ties];
}

/** Labels with the same number at this place of their prints: each with the first few of them. */
function comparePairs(tying: Tying, place: number, fewestWords: number): void {
  const { prints, count } = tying.labels;
  const isShared = sharedKeys(prints, count, place);
  const buckets = new Map<number, number[]>();
  for (let label = 0; label < count; label++) {
    const key = prints[label * PRINT_SIZE + place]!;
    if (!isShared(key) || prints[label * PRINT_SIZE + PRINT.length]! < fewestWords) continue;
    const bucket = buckets.get(key);
    if (bucket === undefined) {
      buckets.set(key, [label]);
      continue;
    }
    for (const other of bucket) if (isReworded(other, label, tying)) join(other, label, "reworded", tying);
    if (bucket.length < MOST_COMPARED) bucket.push(label);
  }
}

function isReworded(one: number, other: number, { labels, rows }: Tying): boolean {
  if (!differByOneWord(one * PRINT_SIZE, other * PRINT_SIZE, labels)) return false;
  const [a, b] = [labels.at(one), labels.at(other)];
  a.content ??= contentOf(a.words);
  b.content ??= contentOf(b.words);
  const difference = wordingDifference(a.content, b.content);
  if (difference !== "one-word") return difference === "slight";
  return rows.areAlike(a, b) && sameNames(a, b) && sameNames(b, a);
}

/** At most, and by no figure: told by the numbers of the words, so that no words are made of labels that differ in more. */
function differByOneWord(a: number, b: number, { prints, roots }: Labels): boolean {
  if (prints[a + PRINT.figures] !== prints[b + PRINT.figures]) return false;
  const [lengthA, lengthB] = [prints[a + PRINT.length]!, prints[b + PRINT.length]!];
  const [shorter, longer] = lengthA < lengthB ? [lengthA, lengthB] : [lengthB, lengthA];
  if (longer - shorter > 1) return false;
  const [fromA, fromB] = [prints[a + PRINT.from]!, prints[b + PRINT.from]!];
  let same = 0;
  while (same < shorter && roots[fromA + same] === roots[fromB + same]) same++;
  const [endA, endB] = [fromA + lengthA, fromB + lengthB];
  for (let left = longer - 1 - same; left > 0; left--) if (roots[endA - left] !== roots[endB - left]) return false;
  return true;
}

/** Within a sorted list the labels that continue another follow it: the next two tell whether there is one, and only one. */
function joinTruncated(tying: Tying): void {
  const { at: labelAt } = tying.labels;
  const sorted = [...continuedLabels(tying.labels)].sort((a, b) => (labelAt(a).words < labelAt(b).words ? -1 : 1));
  for (const [place, number] of sorted.entries()) {
    const [nextOne, afterOne] = [sorted[place + 1], sorted[place + 2]];
    if (nextOne === undefined) break;
    const [label, next] = [labelAt(number), labelAt(nextOne)];
    if (!isCut(label, next)) continue;
    const after = afterOne === undefined ? null : labelAt(afterOne);
    // a beginning that two labels have in common tells neither, unless the shorter of them is a cut as well
    if (after === null || !after.words.startsWith(label.words) || isCut(next, after)) {
      join(nextOne, number, "truncated", tying);
    }
  }
}

function isCut(short: Label, long: Label): boolean {
  return long.words.startsWith(short.words) && (isMarked(short.written) || isCutOf(short.words, long.words));
}

/** What one dashboard names in two ways it means as two things. */
function shareDashboard(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const dashboard of few) if (many.has(dashboard)) return true;
  return false;
}

/** Words with a capital letter within a label are names: of places, of projects. */
function sameNames(a: Label, b: Label): boolean {
  const names = a.written.match(/(?<=\S\s+["«'(]?)\p{Lu}[\p{L}\d]*/gu) ?? [];
  return names.every((name) => ` ${b.words} `.includes(` ${fold(name)} `));
}

function join(a: number, b: number, how: "truncated" | "reworded", tying: Tying): void {
  const [first, second] = [clusterOf(a, tying), clusterOf(b, tying)];
  if (first === second || shareDashboard(first.dashboards, second.dashboards)) return;
  const [into, from] = first.labels.length < second.labels.length ? [second, first] : [first, second];
  for (const label of from.labels) into.labels.push(label);
  for (const number of from.numbers) {
    into.numbers.push(number);
    tying.clusters.set(number, into);
  }
  for (const dashboard of from.dashboards) into.dashboards.add(dashboard);
  const [one, other] = [tying.labels.at(a), tying.labels.at(b)];
  into.how = weakest(isCut(one, other) || isCut(other, one) ? "truncated" : how, weakest(into.how, from.how));
}

function clusterOf(number: number, { labels, clusters, rows }: Tying): Cluster {
  const known = clusters.get(number);
  if (known !== undefined) return known;
  const label = labels.at(number);
  const dashboards = new Set(rows.dashboardsOf(label));
  const fresh: Cluster = { how: "label", numbers: [number], labels: [label], dashboards };
  clusters.set(number, fresh);
  return fresh;
}

function weakest(a: LabelTie["how"], b: LabelTie["how"]): LabelTie["how"] {
  if (a === "reworded" || b === "reworded") return "reworded";
  return a === "truncated" || b === "truncated" ? "truncated" : "label";
}

// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../../values/fold";
import type { LabelPrint } from "./label-print";
import { contentOf } from "./label-words";
import { isCutOf, wordingDifference } from "./wording-difference";

/** One label as the rows bear it. */
export interface Label {
  /** As first written. */
  readonly written: string;
  readonly words: string;
  readonly print: LabelPrint;
  /** The words that bear its meaning, made when it is first compared. */
  content: readonly string[] | null;
  /** Rows that bear it, by their place among the indicators, ascending. */
  readonly rows: number[];
}

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
  readonly labels: Label[];
  readonly dashboards: Set<number>;
}

/** What is made of the labels as they are compared. */
interface Tying {
  readonly clusters: Map<Label, Cluster>;
  readonly rows: RowsOfLabels;
}

/** Labels compared with each new one that begins or ends alike: a hostile list must not cost its square. */
const MOST_COMPARED = 6;
const PREFIX = 24;
const FEWEST_WORDS = 5;

/**
 * Labels on two rows or more: of the same words, cut short, or slightly reworded. Each is compared with a few others,
 * however many there are.
 */
export function tieLabels(labels: readonly Label[], rows: RowsOfLabels): readonly LabelTie[] {
  const tying: Tying = { clusters: new Map(), rows };
  joinReworded(labels, tying);
  joinTruncated(labels, tying);
  const ties = new Set<LabelTie>();
  for (const label of labels) {
    const cluster = tying.clusters.get(label);
    if (cluster !== undefined) ties.add(cluster);
    else if (label.rows.length > 1) ties.add({ how: "label", labels: [label] });
  }
  return [...ties];
}

/** Labels of the same words but for the little ones, and those that begin or end alike. */
function joinReworded(labels: readonly Label[], tying: Tying): void {
  comparePairs(labels, ({ print }) => print.whole, tying);
  // one word that differs leaves either the beginning or the end as it was
  const long = labels.filter(({ print }) => print.length >= FEWEST_WORDS);
  comparePairs(long, ({ print }) => print.head, tying);
  comparePairs(long, ({ print }) => print.tail, tying);
}

function comparePairs(labels: readonly Label[], keyOf: (label: Label) => number, tying: Tying): void {
  const isShared = sharedKeys(labels, keyOf);
  const buckets = new Map<number, Label[]>();
  for (const label of labels) {
    const key = keyOf(label);
    if (!isShared(key)) continue;
    const bucket = buckets.get(key) ?? [];
    for (const other of bucket) if (isReworded(other, label, tying.rows)) join(other, label, "reworded", tying);
    if (bucket.length === 0) buckets.set(key, bucket);
    if (bucket.length < MOST_COMPARED) bucket.push(label);
  }
}

/** Most keys are of one label only: counted in few bits each, those are told before anything is made for them. */
function sharedKeys(labels: readonly Label[], keyOf: (label: Label) => number): (key: number) => boolean {
  const size = 2 ** Math.ceil(Math.log2(labels.length * 4 + 1));
  const counts = new Uint8Array(size);
  for (const label of labels) {
    const slot = keyOf(label) & (size - 1);
    if (counts[slot]! < 2) counts[slot]!++;
  }
  return (key) => counts[key & (size - 1)]! > 1;
}

function isReworded(a: Label, b: Label, { areAlike }: RowsOfLabels): boolean {
  if (a.print.figures !== b.print.figures || Math.abs(a.print.length - b.print.length) > 1) return false;
  a.content ??= contentOf(a.words);
  b.content ??= contentOf(b.words);
  const difference = wordingDifference(a.content, b.content);
  if (difference !== "one-word") return difference === "slight";
  return sameNames(a, b) && sameNames(b, a) && areAlike(a, b);
}

/** Within a sorted list the labels that continue another follow it: the next two tell whether there is one, and only one. */
function joinTruncated(labels: readonly Label[], tying: Tying): void {
  for (const bucket of byPrefix(labels)) {
    if (bucket.length < 2) continue;
    bucket.sort((a, b) => (a.words < b.words ? -1 : 1));
    for (const [at, label] of bucket.entries()) {
      const next = bucket[at + 1];
      if (next === undefined || !isCut(label, next)) continue;
      const after = bucket[at + 2];
      // a beginning that two labels have in common tells neither, unless the shorter of them is a cut as well
      if (after === undefined || !after.words.startsWith(label.words) || isCut(next, after)) {
        join(next, label, "truncated", tying);
      }
    }
  }
}

function byPrefix(labels: readonly Label[]): Iterable<Label[]> {
  const buckets = new Map<string, Label[]>();
  for (const label of labels) {
    if (label.words.length < PREFIX) continue;
    const key = label.words.slice(0, PREFIX);
    const bucket = buckets.get(key);
    if (bucket) bucket.push(label);
    else buckets.set(key, [label]);
  }
  return buckets.values();
}

const MARKED = /(?:…|\.\.\.)\s*$/;

function isCut(short: Label, long: Label): boolean {
  return long.words.startsWith(short.words) && (MARKED.test(short.written) || isCutOf(short.words, long.words));
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

function join(a: Label, b: Label, how: "truncated" | "reworded", tying: Tying): void {
  const [first, second] = [clusterOf(a, tying), clusterOf(b, tying)];
  if (first === second || shareDashboard(first.dashboards, second.dashboards)) return;
  const [into, from] = first.labels.length < second.labels.length ? [second, first] : [first, second];
  for (const label of from.labels) {
    into.labels.push(label);
    tying.clusters.set(label, into);
  }
  for (const dashboard of from.dashboards) into.dashboards.add(dashboard);
  into.how = weakest(isCut(a, b) || isCut(b, a) ? "truncated" : how, weakest(into.how, from.how));
}

function clusterOf(label: Label, { clusters, rows }: Tying): Cluster {
  const known = clusters.get(label);
  if (known !== undefined) return known;
  const fresh: Cluster = { how: "label", labels: [label], dashboards: new Set(rows.dashboardsOf(label)) };
  clusters.set(label, fresh);
  return fresh;
}

function weakest(a: LabelTie["how"], b: LabelTie["how"]): LabelTie["how"] {
  if (a === "reworded" || b === "reworded") return "reworded";
  return a === "truncated" || b === "truncated" ? "truncated" : "label";
}

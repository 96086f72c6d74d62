// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../../values/fold";
import { stem, wordingDifference, isCutOf } from "./wording-difference";

/** One label as the rows bear it, under which dashboards. */
export interface Label {
  /** As first written. */
  readonly written: string;
  readonly words: string;
  readonly content: readonly string[];
  /** Rows that bear it, by their place among the indicators, ascending. */
  readonly rows: number[];
  readonly dashboards: Set<number>;
}

/** Labels that name one indicator, and by what the farthest of them is tied to the others. */
export interface LabelTie {
  readonly how: "label" | "truncated" | "reworded";
  readonly labels: readonly Label[];
}

/** Says whether two rows pursue one objective with one target: then one word may differ. */
export type Alike = (a: Label, b: Label) => boolean;

interface Cluster {
  how: LabelTie["how"];
  readonly labels: Label[];
  readonly dashboards: Set<number>;
}

/** Labels compared with each new one that begins or ends alike: a hostile list must not cost its square. */
const MOST_COMPARED = 6;
const PREFIX = 24;
const EDGE = 3;
const FEWEST_WORDS = 5;

/** Joins labels that are cut short or slightly reworded. Each label is compared with a few others, however many there are. */
export function tieLabels(labels: readonly Label[], alike: Alike): readonly LabelTie[] {
  const clusters = new Map<Label, Cluster>();
  joinReworded(labels, clusters, alike);
  joinTruncated(labels, clusters);
  const seen = new Set<Cluster>();
  const ties: LabelTie[] = [];
  for (const label of labels) {
    const cluster = clusters.get(label);
    if (cluster === undefined) ties.push({ how: "label", labels: [label] });
    else if (!seen.has(cluster)) ties.push(cluster);
    if (cluster !== undefined) seen.add(cluster);
  }
  return ties;
}

/** Labels that begin or end with the same words, and those with the same words but for the little ones. */
function joinReworded(labels: readonly Label[], clusters: Map<Label, Cluster>, alike: Alike): void {
  const whole = new Map<string, Label>();
  const edges = new Map<string, Label[]>();
  for (const label of labels) {
    const stems = label.content.map(stem);
    const key = stems.join(" ");
    const twin = whole.get(key);
    if (twin === undefined) whole.set(key, label);
    else join(twin, label, "reworded", clusters);
    if (stems.length < FEWEST_WORDS) continue;
    // one word that differs leaves either the beginning or the end as it was
    compareWith(bucketOf(edges, `^${stems.slice(0, EDGE).join(" ")}`), label, clusters, alike);
    compareWith(bucketOf(edges, `$${stems.slice(-EDGE).join(" ")}`), label, clusters, alike);
  }
}

function bucketOf(edges: Map<string, Label[]>, key: string): Label[] {
  const known = edges.get(key);
  if (known !== undefined) return known;
  const fresh: Label[] = [];
  edges.set(key, fresh);
  return fresh;
}

function compareWith(bucket: Label[], label: Label, clusters: Map<Label, Cluster>, alike: Alike): void {
  for (const other of bucket) if (isReworded(other, label, alike)) join(other, label, "reworded", clusters);
  if (bucket.length < MOST_COMPARED) bucket.push(label);
}

function isReworded(a: Label, b: Label, alike: Alike): boolean {
  if (Math.abs(a.content.length - b.content.length) > 1 || shareDashboard(a.dashboards, b.dashboards)) return false;
  const difference = wordingDifference(a.content, b.content);
  if (difference !== "one-word") return difference === "slight";
  return sameNames(a, b) && sameNames(b, a) && alike(a, b);
}

/** Within a sorted list the labels that continue another follow it: the next two tell whether there is one, and only one. */
function joinTruncated(labels: readonly Label[], clusters: Map<Label, Cluster>): void {
  for (const bucket of byPrefix(labels)) {
    if (bucket.length < 2) continue;
    bucket.sort((a, b) => (a.words < b.words ? -1 : 1));
    for (const [at, label] of bucket.entries()) {
      const next = bucket[at + 1];
      if (next === undefined || !isCut(label, next)) continue;
      const after = bucket[at + 2];
      // a beginning that two labels have in common tells neither, unless the shorter of them is a cut as well
      if (after === undefined || !after.words.startsWith(label.words) || isCut(next, after)) {
        join(next, label, "truncated", clusters);
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

function join(a: Label, b: Label, how: "truncated" | "reworded", clusters: Map<Label, Cluster>): void {
  const [first, second] = [clusterOf(a, clusters), clusterOf(b, clusters)];
  if (first === second || shareDashboard(first.dashboards, second.dashboards)) return;
  const [into, from] = first.labels.length < second.labels.length ? [second, first] : [first, second];
  for (const label of from.labels) {
    into.labels.push(label);
    clusters.set(label, into);
  }
  for (const dashboard of from.dashboards) into.dashboards.add(dashboard);
  into.how = weakest(how, weakest(into.how, from.how));
}

function clusterOf(label: Label, clusters: Map<Label, Cluster>): Cluster {
  const known = clusters.get(label);
  if (known !== undefined) return known;
  const fresh: Cluster = { how: "label", labels: [label], dashboards: new Set(label.dashboards) };
  clusters.set(label, fresh);
  return fresh;
}

function weakest(a: LabelTie["how"], b: LabelTie["how"]): LabelTie["how"] {
  if (a === "reworded" || b === "reworded") return "reworded";
  return a === "truncated" || b === "truncated" ? "truncated" : "label";
}

// SPDX-License-Identifier: EUPL-1.2
import type { Polarity } from "../model";
import { polarityWord } from "./polarity-words";

/** What stands in a bracket, and what separates the parts of a name: a direction stands there alone, or is not said. */
const BRACKETS = /[([]([^()[\]]+)[)\]]/g;
const DASH = /\s[-–—]\s/;
const ARROW = /[↑↓▲▼⬆⬇↗↘⇧⇩🔼🔽](?=\ufe0f?$)/u;

/** «(verso: decrescente)». */
const TITLE = /^(?:verso|polarita|direzione)\s?:?\s/;

/**
 * Words of polarity columns that in a name are nearly always something else: minutes, the largest, a direct cost, a
 * negative answer, an auction, no unit.
 */
const OF_OTHER_THINGS =
  /^(?:[-–—−+<>]|min|max|(?:minim|massim|dirett|positiv|negativ)[oa]|incrementale|al (?:ribasso|rialzo)|up|down)$/;
/** After a dash these may be the very thing measured: «Consumi di energia - riduzione». */
const MEASURED = /^(?:diminuzione|riduzione|decremento|aumento|incremento|minimizzazione|massimizzazione)$/;

/** A quick look before folding, made of how the words begin: most brackets hold a unit. */
const MAY_SAY =
  /(?:[([]|\s[-–—]\s)\s*(?:verso|polarit|direzione|[↑↓▲▼⬆⬇↗↘⇧⇩🔼🔽≤≥<>]|d[ei](?:cr|min|sc)|decr|direttam|cresc|asc|ridu|inver|minim|minor|massim|maggior|meno|pi[uù]|lower|higher|abbass|aument|increm|innalz|ad? (?:dim|sc|sal|aum)|in (?:dim|rid|cal|dec|aum|cre|inc)|da (?:min|rid|dim|con|mas|inc|aum|acc))|[↑↓▲▼⬆⬇↗↘⇧⇩🔼🔽]\ufe0f?\s*$/iu;

/** True where a name may say itself which way is better. */
export function maySayDirection(label: string): boolean {
  return MAY_SAY.test(label);
}

/**
 * The direction that a folded name states beside what it measures: in a bracket, after the last dash, by an arrow at its
 * end. null where it states none, or two.
 */
export function directionInName(folded: string): Polarity | null {
  const said = new Set<Polarity>();
  for (const [, inside] of folded.matchAll(BRACKETS)) addDirection(said, inside!);
  const [, ...others] = folded.split(DASH);
  const last = others.at(-1) ?? "";
  if (!MEASURED.test(untitled(last))) addDirection(said, last);
  addDirection(said, ARROW.exec(folded)?.[0] ?? "");
  return said.size === 1 ? [...said][0]! : null;
}

function addDirection(said: Set<Polarity>, text: string): void {
  const word = untitled(text);
  const polarity = OF_OTHER_THINGS.test(word) ? null : polarityWord(word);
  if (polarity === "up" || polarity === "down") said.add(polarity);
}

function untitled(text: string): string {
  return text.trim().replace(TITLE, "");
}

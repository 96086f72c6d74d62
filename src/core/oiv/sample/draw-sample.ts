// SPDX-License-Identifier: EUPL-1.2
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { sameIndicators } from "../../checks/index/same/same-indicators";
import type { Indicator, Scorecard } from "../../scorecard/scored";
import type { RegisterEntry } from "../../scorecard/settings";
import { foldLabel } from "../../values/fold";
import { isIndicator } from "../results";

/** Version of the way of drawing (ADR 0021): another way is another number, as a sample is drawn again years later. */
export const SAMPLE_METHOD = 1;

/** One indicator of the sample. */
export interface DrawnIndicator {
  /** From 1, in the order of the draw: the first n are also the sample of n. */
  readonly rank: number;
  /** By which it is drawn, and known again: of its rows, that whose identity comes first. */
  readonly identity: string;
  /** SHA-256 of seed, line feed and identity, in hexadecimal. */
  readonly hash: string;
  readonly indicator: Indicator;
  /** The other dashboards that show it, in the order of their identities. */
  readonly elsewhere: readonly Indicator[];
}

export interface Sample {
  readonly seed: string;
  /** How many were asked for. */
  readonly size: number;
  /** How many there are to draw from: with fewer than `size`, all are drawn. */
  readonly population: number;
  /** Rows on which those stand: more, where an indicator is on several dashboards. */
  readonly rows: number;
  readonly drawn: readonly DrawnIndicator[];
}

/**
 * Draws indicators by a seed, so that anybody can draw the same again: neither the order of sheets and rows nor the
 * figures count. An indicator that stands on several dashboards counts once.
 */
export function drawSample(
  scorecard: Scorecard,
  size: number,
  seed: string,
  register: readonly RegisterEntry[] = [],
): Sample {
  // a terminal may spell «è» in two ways
  const plain = seed.normalize("NFC");
  const candidates = candidatesOf(scorecard, register).map((candidate) => ({
    ...candidate,
    hash: bytesToHex(sha256(utf8ToBytes(`${plain}\n${candidate.identity}`))),
  }));
  candidates.sort((a, b) => inOrder(a.hash, b.hash));
  const drawn = candidates.slice(0, size).map((candidate, at) => ({ rank: at + 1, ...candidate }));
  const rows = candidates.reduce((sum, { elsewhere }) => sum + 1 + elsewhere.length, 0);
  return { seed: plain, size, population: candidates.length, rows, drawn };
}

type Candidate = Pick<DrawnIndicator, "identity" | "indicator" | "elsewhere">;

function candidatesOf(scorecard: Scorecard, register: readonly RegisterEntry[]): readonly Candidate[] {
  const same = sameIndicators(scorecard, { register });
  const groups = new Map<unknown, { identity: string; indicator: Indicator }[]>();
  const named = scorecard.indicators.filter((each) => isIndicator(each) && (each.label || each.operational) !== "");
  const numbers = new Map(same.groups.map((group, at) => [group, at]));
  for (const indicator of named) {
    const group = same.groupOf(indicator);
    // names that differ by a word are alike, and not surely the same: each counts
    const key = !group
      ? indicator
      : group.how === "register"
        ? group
        : `${String(numbers.get(group))} ${foldLabel(indicator.label || indicator.operational)}`;
    const member = { identity: scorecard.identityOf(indicator), indicator };
    const known = groups.get(key);
    if (known) known.push(member);
    else groups.set(key, [member]);
  }
  return [...groups.values()].map((members) => {
    const [first, ...others] = members.sort((a, b) => inOrder(a.identity, b.identity));
    return { ...first!, elsewhere: others.map(({ indicator }) => indicator) };
  });
}

/** By UTF-16 units, never by a language: the same on every computer. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

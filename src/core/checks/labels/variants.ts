// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../scorecard/scored";
import { fold, oneLine } from "../../values/fold";
import { contentOf, wordsOf } from "../index/same/label-words";
import type { SameIndicator } from "../index/same/same-indicators";
import { wordingDifference } from "../index/same/wording-difference";
import type { CutNames } from "./cut-names";
import { rootOf } from "./typing-slip";

/** How two names of one thing differ: a slip of the pen, another word, or only little words and endings. */
export type VariantKind = "slip" | "word" | "little";

/** The names that one indicator bears on several dashboards. */
export interface NameVariants {
  readonly kind: VariantKind;
  /** The rows of each name: the name that most rows bear goes first. */
  readonly names: readonly (readonly Indicator[])[];
  /** The words by which the second differs from the first; "" where one has none in its place. */
  readonly words: readonly [string, string];
}

/** null where all names say the same, or differ only because one was cut short. */
export function variantsOf({ how, members }: SameIndicator, cuts: CutNames): NameVariants | null {
  if (how === "label" || how === "register") return null;
  const byWords = new Map<string, Indicator[]>();
  for (const member of members) {
    if (member.label === "" || cuts.has(oneLine(member.label))) continue;
    const words = wordsOf(member.label);
    const known = byWords.get(words);
    if (known) known.push(member);
    else byWords.set(words, [member]);
  }
  if (byWords.size < 2) return null;
  const names = [...byWords.values()].sort((a, b) => b.length - a.length);
  const [usual] = names[0]!;
  const differences = names.slice(1).map(([row]) => differenceOf(usual!.label, row!.label));
  const known = differences.filter((each) => each !== null);
  if (known.length < differences.length) return null;
  return { ...(known.find(({ kind }) => kind !== "little") ?? known[0]!), names };
}

/** null for names of two things: they differ in a figure, in a letter that stands alone, or in more than one word. */
function differenceOf(one: string, other: string): Pick<NameVariants, "kind" | "words"> | null {
  const [a, b] = [contentOf(wordsOf(one)), contentOf(wordsOf(other))];
  const difference = wordingDifference(a, b);
  if (difference === "other" || !haveSameLetters(one, other)) return null;
  const [mine, theirs] = [a, b].map((words, at) => {
    const others = new Set([b, a][at]!.map(rootOf));
    return words.filter((word) => !others.has(rootOf(word)));
  }) as [string[], string[]];
  if (mine.length === 0 && theirs.length === 0) return { kind: "little", words: ["", ""] };
  const words = [asWritten(mine, one), asWritten(theirs, other)] as const;
  return { kind: difference === "slight" ? "slip" : "word", words };
}

/** Letters that stand alone are names («tipo A», «lett. e»), though some of them are little words as well. */
export function haveSameLetters(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => (name.match(ALONE) ?? []).join(" ").toLowerCase());
  return a === b;
}

const ALONE = /(?<![\p{L}\p{N}'’])\p{L}(?![\p{L}\p{N}'’.°])/gu;

/** With its accents and capitals, where the word can be found in the name. */
export function asWritten(words: readonly string[], name: string): string {
  const written = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => written.find((each) => fold(each) === word) ?? word).join(" ");
}

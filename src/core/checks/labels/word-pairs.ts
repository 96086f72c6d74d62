// SPDX-License-Identifier: EUPL-1.2
// Words that are set beside each other in two names. Data: a pair more is a line here, and a case in a test.

/** Words a letter apart that are both words: neither is a slip of the other. Without their last vowel. */
const BOTH_ARE_WORDS: readonly string[] = [
  "accessi acces access",
  "acquist acquisit",
  "annual annal",
  "attuat attivat",
  "attuazion attivazion",
  "cammin camin",
  "cannon canon",
  "cappell capell",
  "carrier cartier",
  "cassett casett",
  "contatt contratt contrast",
  "coppi copi",
  "cultural cultual coltural",
  "dimess dismess",
  "dimission dismission",
  "ester estern",
  "format formant",
  "inter intern",
  "intervent intervenut",
  "inviat invitat",
  "mediazion medicazion",
  "nota notar",
  "percors precors",
  "perfett prefett",
  "permess premess",
  "pervenut prevenut",
  "portal portual",
  "ripost rispost",
  "rilevat rivelat",
  "rilevazion rivelazion",
  "statal statual",
  "statu statut",
  "vistat visitat",
  "vist visit",
];

/** Endings a letter apart that make two words of most roots: «partecipanti» and «partecipati», «istituti» and «istituiti». */
const TWO_ENDINGS: readonly (readonly [RegExp, RegExp])[] = [
  [/ant[aeio]$/, /at[aeio]$/],
  [/uit[aeio]$/, /ut[aeio]$/],
];

/** Ways of saying one thing in the name of an indicator, in one place of it. Without their last vowel. */
const SYNONYMS: readonly string[] = [
  "aument increment",
  "riduzion diminuzion",
  "effettuat svolt realizzat eseguit condott organizzat",
  "attivat avviat",
  "utilizz us impieg occupazion",
  "domand istanz richiest",
  "riunion incontr",
  "verific verifich controll ispezion",
  "predisposizion redazion elaborazion stesur",
  "evas conclus definit lavorat",
  "soddisfazion gradiment",
  "manifestazion event",
  "pervenut ricevut",
];

/** A word without the vowel that changes from singular to plural. */
export function withoutVowel(word: string): string {
  return word.length >= 4 && /[aeio]$/.test(word) ? word.slice(0, -1) : word;
}

const WORDS_BESIDE = byWord(BOTH_ARE_WORDS);
const GROUP_OF = byWord(SYNONYMS);

/** True for «contratti» and «contatti», «abitanti» and «abitati». */
export function areBothWords(one: string, other: string): boolean {
  const group = WORDS_BESIDE.get(withoutVowel(one));
  if (group !== undefined && group === WORDS_BESIDE.get(withoutVowel(other))) return true;
  return TWO_ENDINGS.some(([a, b]) => areOneRoot(one, a, other, b) || areOneRoot(other, a, one, b));
}

function areOneRoot(one: string, ending: RegExp, other: string, otherEnding: RegExp): boolean {
  return ending.test(one) && otherEnding.test(other) && one.replace(ending, "") === other.replace(otherEnding, "");
}

/** The number that a word shares with its synonyms; undefined for all others. */
export function synonymOf(word: string): number | undefined {
  return GROUP_OF.get(withoutVowel(word));
}

/** All words that have synonyms, as they are listed. */
export const WITH_SYNONYMS: readonly string[] = [...GROUP_OF.keys()].map((root) => `${root}i`);

function byWord(groups: readonly string[]): ReadonlyMap<string, number> {
  return new Map(groups.flatMap((group, at) => group.split(" ").map((word) => [word, at] as const)));
}

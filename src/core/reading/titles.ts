// SPDX-License-Identifier: EUPL-1.2
import type { Level } from "../scorecard/model";
import { fold } from "../values/fold";
import { INDIVIDUAL_FIRST, INDIVIDUAL_WORDS, STRATEGIC_WORDS, TITLE_JOINING, TITLE_NOISE } from "./vocabulary/titles";

/** Level of a dashboard from its title and the name of its sheet; operational when neither says otherwise. */
export function levelOf(title: string, sheetName: string): Level {
  for (const text of [fold(title), fold(sheetName)]) {
    if (/\bindividual[ei]\b/.test(text)) return "individual";
    if (INDIVIDUAL_FIRST.test(text)) return "individual";
    if (INDIVIDUAL_WORDS.test(text) && !/\bserviz|\buffici|\bsettor/.test(text)) return "individual";
    if (STRATEGIC_WORDS.test(text) && !/\boperativ/.test(text)) return "strategic";
  }
  return "operational";
}

/** Stands where a word about the sheet itself stood: no text holds it. */
const NOISE = "\u0000";

/**
 * Organisational unit named in a title: what is left of it, as written, without the words about the sheet itself, and
 * without what joined them to it; null if nothing is left.
 */
export function unitIn(title: string): string | null {
  const words = title
    .replace(/(?<!\d)20\d\d(?:\s*[-–/]\s*(?:20)?\d\d)?(?!\d)/g, ` ${NOISE} `)
    .replace(TITLE_NOISE, ` ${NOISE} `)
    .split(/\s+/);
  const left = withoutLeading(withoutLeading(words).reverse())
    .reverse()
    .filter((word) => word !== NOISE)
    .join(" ")
    .replace(/^[\s\-–—:|]+|[\s\-–—:|,]+$/g, "");
  return left.length >= 2 ? left : null;
}

/** The words without those that join, where they come first or after noise: «Risultati del Servizio Anagrafe e leva». */
function withoutLeading(words: readonly string[]): string[] {
  let isJoining = true;
  return words.filter((word) => {
    isJoining = word === NOISE || (isJoining && (word === "" || TITLE_JOINING.test(word)));
    return word === NOISE || !isJoining;
  });
}

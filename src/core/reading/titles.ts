// SPDX-License-Identifier: EUPL-1.2
import type { Level } from "../scorecard/model";
import { fold } from "../values/fold";
import { INDIVIDUAL_FIRST, INDIVIDUAL_WORDS, STRATEGIC_WORDS, TITLE_NOISE } from "./vocabulary/titles";

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

/** Organisational unit named in a title: what is left of it without the words about the sheet itself; null if nothing is. */
export function unitIn(title: string): string | null {
  const left = title
    .replace(/(?<!\d)20\d\d(?:\s*[-–/]\s*(?:20)?\d\d)?(?!\d)/g, " ")
    .replace(TITLE_NOISE, " ")
    .replace(/\s[-–—:|]+(?=\s|$)|^[\s\-–—:|]+|[\s\-–—:|,]+$/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return left.length >= 2 ? left : null;
}

// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import path from "node:path";
import { AS_A_WHOLE, FIELD_GLOSSARY } from "../../src/core/scorecard/polarity/field-glossary";
import { LATE, LEFT_BEHIND, LESS_IS_BETTER, TOO_LATE } from "../../src/core/scorecard/polarity/less-is-better";
import { TIME_HEADS } from "../../src/core/scorecard/polarity/times";
import { mayBeLess, polarityFromWording } from "../../src/core/scorecard/polarity/wording";

// Labels as bodies of every kind write them; "none": the wording tells nothing, and more is better unless another source
// says otherwise.
const CASES = readFileSync(path.join(__dirname, "polarity-wording.csv"), "utf8")
  .trim()
  .split("\n")
  .filter((line) => !line.startsWith("#"))
  .map((line) => line.split(";") as [string, string]);

test.each(CASES)("«%s»: %s", (label, expected) => {
  expect(polarityFromWording(label) ?? "none").toBe(expected);
});

test("the table has enough labels, and none twice", () => {
  expect(CASES.length).toBeGreaterThanOrEqual(120);
  expect(new Set(CASES.map(([label]) => label)).size).toBe(CASES.length);
});

test("the quick look lets every word of the vocabulary through", () => {
  const things = [...LESS_IS_BETTER, ...FIELD_GLOSSARY, ...AS_A_WHOLE];
  const words = [...things, ...TOO_LATE, ...LATE, ...LEFT_BEHIND, ...TIME_HEADS].flatMap(someMatch);
  expect(words.filter((word) => !mayBeLess(`Numero di ${word.toUpperCase()}`))).toEqual([]);
  expect(words.filter((word) => !mayBeLess(word))).toEqual([]);
});

test("a word broken at the end of a line is found", () => {
  expect(polarityFromWording("N. re-\nclami pervenuti")).toBe("down");
});

/** Texts that a pattern of the vocabulary matches, optional parts left out. */
function someMatch(pattern: string): readonly string[] {
  const plain = pattern.replace(/\\b|\(\?!.*$/g, "").replace(/\[([a-z]).*?\]\+?/g, "$1");
  const choices = /^\(\?:([a-z|]+)\)(.*)$/.exec(plain);
  return choices ? choices[1]!.split("|").map((word) => word + choices[2]!) : [plain];
}

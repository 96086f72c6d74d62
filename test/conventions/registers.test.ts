// SPDX-License-Identifier: EUPL-1.2
import { ROLL_UP_METHODS } from "../../src/core/scorecard/rollup/register";
import { SCORING_METHODS } from "../../src/core/scorecard/scoring/register";
import { read, stemOf, TRACKED } from "./tracked";

// The register of the rules has its own test, in test/checks.
const REGISTERS = [
  { title: "scoring method", folder: "src/core/scorecard/scoring/", names: Object.keys(SCORING_METHODS) },
  { title: "roll-up method", folder: "src/core/scorecard/rollup/", names: Object.keys(ROLL_UP_METHODS) },
];
/** What stands beside the methods: their type, the list of them, and when two figures are one. */
const AROUND = ["method", "noise", "register"];

const tests = TRACKED.filter((file) => file.endsWith(".test.ts") && !file.startsWith("test/conventions/")).map(read);

describe.each(REGISTERS)("every $title", ({ folder, names }) => {
  it("has a file of its own, and every file is in the register", () => {
    const stems = TRACKED.filter((file) => file.startsWith(folder)).map(stemOf);
    expect(stems.filter((stem) => !AROUND.includes(stem)).sort()).toEqual([...names].sort());
  });

  it("is one named export", () => {
    const exportsOf = (name: string) => read(`${folder}${name}.ts`).match(/^export /gm)?.length;
    expect(names.filter((name) => exportsOf(name) !== 1)).toEqual([]);
  });

  it("is named by a test", () => {
    expect(names.filter((name) => !tests.some((text) => text.includes(name)))).toEqual([]);
  });

  it("is explained to developers", () => {
    const page = read("docs/dev/scoring.md");
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});

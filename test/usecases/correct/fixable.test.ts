// SPDX-License-Identifier: EUPL-1.2
// Whether a rule has corrections is said in three places: its source, its flag, and the table for developers.
import { readFileSync } from "node:fs";
import { RULES } from "../../../src/core/checks/registers/all";

const table = new Map(
  readFileSync("docs/dev/corrections.md", "utf8")
    .split("\n")
    .flatMap((line) => {
      const match = /^\| ([A-Z]{3,4}\d{3}) +\| (certain|proposal|none) +\| (.*?) +\| (.*?) *\|$/.exec(line);
      return match ? [[match[1]!, { kind: match[2]!, written: match[3]!.trim(), why: match[4]!.trim() }] as const] : [];
    }),
);

test.each(RULES.map((rule) => [rule.code, rule] as const))("%s", (code, { slug, fixable = false }) => {
  const source = readFileSync(`src/core/checks/rules/${code.slice(0, -3).toLowerCase()}/${slug}.ts`, "utf8");
  expect(/\bfix\b|\bsumProblem\(/.test(source)).toBe(fixable);
  const decided = table.get(code);
  expect(decided).toBeDefined();
  expect(decided?.kind !== "none").toBe(fixable);
  // a rule that offers nothing says why
  expect(decided?.[fixable ? "written" : "why"]).not.toBe("");
});

// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import path from "node:path";
import { foundIn, type ExpectedFinding } from "../scenario";

const root = path.resolve(__dirname, "../../..");
const expected = JSON.parse(readFileSync(path.join(__dirname, "expected.json"), "utf8")) as ExpectedFinding[];
const page = readFileSync(path.join(root, "docs/dev/bergamo-2021.md"), "utf8");
const found = foundIn(path.join(root, "seeds/bergamo-2021.xlsx"));

test("every finding of the Relazione 2021 of Bergamo, and nothing else", () => {
  const findings = expected.map(({ rule, slug, severity, review, at, related }) => ({
    ...{ rule, slug, severity, review, at, related },
  }));
  expect(found).toEqual(findings);
});

test("an error is certain; what a person must decide is marked so", () => {
  const doubtful = expected.filter(({ severity, judgement }) => severity === "error" && judgement !== "certain");
  const decided = expected.filter(({ review, judgement }) => !review && judgement === "contestable");
  expect([...doubtful, ...decided]).toEqual([]);
});

test("losses of the text conversion are counted apart", () => {
  const losses = expected.filter(({ judgement }) => judgement === "conversion");
  expect(new Set(losses.map(({ rule }) => rule))).toEqual(new Set(["STR001"]));
  expect(losses.every(({ review }) => review)).toBe(true);
});

test("more than fifty are the Chamber’s, certain or contestable", () => {
  const contested = expected.filter(({ judgement }) => judgement === "certain" || judgement === "contestable");
  expect(contested.length).toBeGreaterThan(50);
});

test("each judgement is explained, with its arithmetic", () => {
  expect(expected.filter(({ id }) => !page.includes(`**${id}**`))).toEqual([]);
});

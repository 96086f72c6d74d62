// SPDX-License-Identifier: EUPL-1.2
import { findingMessage } from "../../../src/core/checks/message";
import { finished } from "../../../src/core/steps/steps";
import { addressOf } from "../../../src/core/workbook/address";
import { searchSteps } from "../../../src/taskpane/screens/findings/search-findings";
import { bergamo } from "./bergamo-findings";

const ALL = bergamo();
const search = (query: string) => finished(searchSteps(ALL, query));

test("nothing sought finds all", () => {
  expect(search("")).toBe(ALL);
  expect(search("  ")).toBe(ALL);
});

test("finds by the code of the rule, whatever its case", () => {
  const { rule } = ALL[0]!;
  const found = search(rule.toLowerCase());
  expect(found).toEqual(expect.arrayContaining(ALL.filter((each) => each.rule === rule)));
});

test("finds by sheet and cell together", () => {
  const one = ALL.find(({ place }) => place !== null)!;
  const { sheet, at } = one.place!;
  const found = search(`${sheet.toUpperCase()} ${addressOf(at.row, at.column)}`);
  expect(found).toContain(one);
  expect(found.length).toBeLessThan(ALL.length);
});

test("finds words of messages without their accents, each of them", () => {
  const found = search("piu target");
  const expected = ALL.filter((each) => /più/i.test(findingMessage(each)) && /target/i.test(findingMessage(each)));
  expect(expected.length).toBeGreaterThan(0);
  expect(found).toEqual(expect.arrayContaining(expected));
});

test("what nobody says is not found", () => {
  expect(search("zzz qqq")).toEqual([]);
});

// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../../src/core/checks/finding";
import { withSeen } from "../../../src/taskpane/screens/findings/change-since";
import { findingKeys } from "../../../src/taskpane/screens/findings/finding-keys";
import { FIRST_FINDINGS_VIEW } from "../../../src/taskpane/state/findings-view";
import { bergamo } from "./bergamo-findings";

const ALL = bergamo();
const placed = ALL.filter(({ place }) => place !== null);

function after(before: readonly Finding[], now: readonly Finding[]) {
  return withSeen(withSeen(FIRST_FINDINGS_VIEW, before), now).change;
}

function moved(finding: Finding, rows: number): Finding {
  const { sheet, at } = finding.place!;
  return { ...finding, place: { sheet, at: { ...at, row: at.row + rows } } };
}

test("the first reading brings nothing new, and so does the same one again", () => {
  expect(withSeen(FIRST_FINDINGS_VIEW, ALL)).toMatchObject({ seen: ALL, change: null });
  expect(after(ALL, [...ALL])).toBeNull();
});

test("what came is named by its key, what went is counted", () => {
  const [gone, ...rest] = placed;
  const change = after(rest, placed.slice(2).concat(gone!))!;
  expect([...change.fresh]).toEqual([findingKeys([gone!])[0]]);
  expect(change).toMatchObject({ came: 1, gone: 1, round: 1 });
});

test("a reading that changes nothing keeps the marks of the one before", () => {
  const once = withSeen(withSeen(FIRST_FINDINGS_VIEW, placed.slice(1)), placed);
  const twice = withSeen(once, [...placed]);
  expect(twice.change).toBe(once.change);
});

test("a row inserted above moves the findings, and makes none new", () => {
  const { sheet } = placed[0]!.place!;
  const now = placed.map((finding) => (finding.place!.sheet === sheet ? moved(finding, 1) : finding));
  expect(findingKeys(now)).not.toEqual(findingKeys(placed));
  expect(after(placed, now)).toBeNull();
});

test("of two that say the same of one cell each has a key", () => {
  const [one] = placed;
  const keys = findingKeys([one!, { ...one! }]);
  expect(new Set(keys).size).toBe(2);
});

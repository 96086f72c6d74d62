// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../../src/core/checks/finding";
import { groupFindings } from "../../../src/taskpane/screens/findings/finding-groups";
import { findingRows, withGroup } from "../../../src/taskpane/screens/findings/finding-rows";
import { moveFor } from "../../../src/taskpane/screens/findings/list-moves";
import { FIRST_FINDINGS_VIEW, type FindingsView } from "../../../src/taskpane/state/findings-view";
import { bergamo } from "./bergamo-findings";

const FINDINGS: readonly Finding[] = bergamo();
const GROUPS = groupFindings(FINDINGS, "rule");

function rowsOf(view: Partial<FindingsView>) {
  return findingRows(FINDINGS, GROUPS, { ...FIRST_FINDINGS_VIEW, ...view });
}

const CLOSED = rowsOf({});
const OPEN = rowsOf({ openGroups: [GROUPS[0]!.key] });
const first = GROUPS[0]!.findings.length;

test("closed groups show their heads alone, an open one its findings below", () => {
  expect(CLOSED).toHaveLength(GROUPS.length);
  expect(OPEN.slice(1, 1 + first).map((row) => row.kind === "finding" && row.finding)).toEqual(GROUPS[0]!.findings);
  expect(OPEN[first]).toMatchObject({ position: first, of: first });
});

test("each row has a key of its own, however the findings are put together", () => {
  for (const groupBy of ["rule", "severity", "sheet", "criterion"] as const) {
    const groups = groupFindings(FINDINGS, groupBy);
    const rows = findingRows(FINDINGS, groups, { ...FIRST_FINDINGS_VIEW, openGroups: groups.map(({ key }) => key) });
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  }
});

test("arrows, page keys, Home and End go from row to row, and stay within the list", () => {
  const last = CLOSED.length - 1;
  expect(moveFor("ArrowDown", CLOSED, 0, null)).toEqual({ kind: "to", index: 1 });
  expect(moveFor("ArrowUp", CLOSED, 0, null)).toEqual({ kind: "to", index: 0 });
  expect(moveFor("PageDown", CLOSED, 0, null)).toEqual({ kind: "to", index: 10 });
  expect(moveFor("End", CLOSED, 3, null)).toEqual({ kind: "to", index: last });
  expect(moveFor("PageDown", CLOSED, last - 1, null)).toEqual({ kind: "to", index: last });
  expect(moveFor("Home", CLOSED, last, null)).toEqual({ kind: "to", index: 0 });
});

test("right opens a group, goes in, opens the details; left goes all the way back", () => {
  const { key } = GROUPS[0]!;
  expect(moveFor("ArrowRight", CLOSED, 0, null)).toEqual({ kind: "group", key, isOpen: true });
  expect(moveFor("ArrowRight", OPEN, 0, null)).toEqual({ kind: "to", index: 1 });
  const finding = OPEN[1]!.key;
  expect(moveFor("ArrowRight", OPEN, 1, null)).toEqual({ kind: "details", key: finding });
  expect(moveFor("ArrowRight", OPEN, 1, finding)).toBeNull();
  expect(moveFor("ArrowLeft", OPEN, 1, finding)).toEqual({ kind: "details", key: null });
  expect(moveFor("ArrowLeft", OPEN, first, null)).toEqual({ kind: "to", index: 0 });
  expect(moveFor("ArrowLeft", OPEN, 0, null)).toEqual({ kind: "group", key, isOpen: false });
});

test("other keys are not the list’s, nor any key in an empty list", () => {
  expect(moveFor("Tab", CLOSED, 0, null)).toBeNull();
  expect(moveFor("a", CLOSED, 0, null)).toBeNull();
  expect(moveFor("Escape", OPEN, 1, null)).toBeNull();
  expect(moveFor("ArrowDown", [], -1, null)).toBeNull();
});

test("while something is sought groups are open until they are closed, and what was open stays known", () => {
  const { key } = GROUPS[0]!;
  const view: FindingsView = { ...FIRST_FINDINGS_VIEW, openGroups: [key], query: "target" };
  expect(rowsOf(view).length).toBeGreaterThan(GROUPS.length + FINDINGS.length - 1);
  const closed = { ...view, ...withGroup(view, key, false) };
  expect(rowsOf(closed)[0]).toMatchObject({ isOpen: false });
  expect(closed.openGroups).toEqual([key]);
  expect({ ...closed, ...withGroup(closed, key, true) }.closedGroups).toEqual([]);
});

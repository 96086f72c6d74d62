// SPDX-License-Identifier: EUPL-1.2
import { FIRST_FINDINGS_VIEW } from "../../../src/taskpane/state/findings-view";
import { groupFindings } from "../../../src/taskpane/screens/findings/finding-groups";
import { findingRows, withFindingShown } from "../../../src/taskpane/screens/findings/finding-rows";
import { bergamo } from "./bergamo-findings";

const SOUGHT = { ...FIRST_FINDINGS_VIEW, groupBy: "sheet", query: "durata", severities: ["info"] } as const;

it("brings each finding in sight, whatever was sought before", () => {
  const findings = bergamo();
  expect(findings.length).toBeGreaterThan(100);
  for (const finding of findings) {
    const view = { ...SOUGHT, ...withFindingShown(SOUGHT, findings, finding) };
    expect([view.query, view.severities]).toEqual(["", []]);
    const row = findingRows(findings, groupFindings(findings, view.groupBy), view).find(
      ({ key }) => key === view.opened,
    );
    expect(row).toMatchObject({ kind: "finding", key: view.focused });
    expect(row?.kind === "finding" && row.finding).toBe(finding);
  }
});

it("shows all of them for one that is not there any more", () => {
  const [first, ...others] = bergamo();
  expect(withFindingShown(SOUGHT, others, first!)).toEqual({ groupBy: "rule", query: "", severities: [] });
});

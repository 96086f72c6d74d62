// SPDX-License-Identifier: EUPL-1.2
import { verify } from "../../src/core/usecases/verify";
import { summarise } from "../../src/core/usecases/report/summarise";
import { xlsxFileReader } from "../../src/xlsx/file-reader";
import { pathOf, read } from "./tracked";

describe("what the README says of Bergamo's workbook", () => {
  const prose = read("README.md").replace(/\s+/g, " ");

  it("is what comes out of it", async () => {
    const outcome = await xlsxFileReader(pathOf("seeds/bergamo-2021.xlsx")).read();
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const verification = verify(outcome.workbook);
    const { dashboards, objectives, objectivesScored, indicators } = summarise(verification);
    expect(prose).toContain(`${String(dashboards)} dashboards`);
    expect(prose).toContain(`${String(objectives)} objectives, ${String(indicators.total)} indicators`);
    expect(prose).toContain(`${String(indicators.scored)} indicators can be scored`);
    expect(prose).toContain(
      `${String(indicators["no-target"])} have no target, ${String(indicators.empty)} have lost all but their percentage, ` +
        `${String(indicators.neutralised)} are presumed neutralised, ${String(indicators.unreadable)} holds`,
    );
    const asPublished = verification.scorecard.objectives.filter(({ declaredCheck }) => declaredCheck === "equal");
    expect(prose).toContain(
      `${String(objectivesScored)} objective percentages can be recomputed, and all ${String(asPublished.length)} come out`,
    );
    expect(findingsTold()).toEqual(countsByRule(verification.findings));
  });

  /** The table: "| [REA003](…) | 22 | …". */
  function findingsTold(): Record<string, number> {
    const rows = [...prose.matchAll(/\| \[([A-Z]{3}\d{3})\]\([^)]*\) *\| (\d+) *\|/g)];
    return Object.fromEntries(rows.map((row) => [row[1]!, Number(row[2])]));
  }
});

function countsByRule(findings: readonly { readonly rule: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

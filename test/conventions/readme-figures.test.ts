// SPDX-License-Identifier: EUPL-1.2
import type { Severity } from "../../src/core/checks/finding";
import { addressOf } from "../../src/core/workbook/address";
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
    expect(prose).toContain(`find ${countsText(verification.findings)}`);
    const places = verification.findings.flatMap(({ rule, place }) =>
      place === null ? [] : [`${place.sheet}!${addressOf(place.at.row, place.at.column)} ${rule}`],
    );
    expect(findingsTold().filter((told) => !places.includes(told))).toEqual([]);
    expect(findingsTold().length).toBeGreaterThan(5);
  });

  /** The table: "| `Strategico!C53` (VAL010, VAL011) | …". */
  function findingsTold(): readonly string[] {
    const rows = [...prose.matchAll(/\| `([^`]+)`[^|(]*\(([A-Z0-9, ]+)\) *\|/g)];
    return rows.flatMap(([, cell, rules]) => rules!.split(", ").map((rule) => `${cell!} ${rule}`));
  }
});

function countsText(findings: readonly { readonly severity: Severity }[]): string {
  const count = (severity: Severity) => String(findings.filter((each) => each.severity === severity).length);
  return `${String(findings.length)} things: ${count("error")} errors, ${count("warning")} warnings, ${count("info")} informations`;
}

// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { planFilling } from "../../../src/core/usecases/fill-workbook";
import { snapshotOf } from "../../workbook/in-memory";
import { coreSurvives, hostileWorkbook } from "./hostile-grids";

it("verifies and fills whatever stands in the cells, and never where something stands", () => {
  fc.assert(fc.property(hostileWorkbook, coreSurvives), { numRuns: 300, seed: 2021 });
});

it("makes workbooks in which there is something to verify and to fill, or nothing would be proved", () => {
  const tried = fc.sample(hostileWorkbook, { numRuns: 200, seed: 7 }).map((data) => planFilling(snapshotOf(data)));
  expect(tried.filter(({ verification }) => verification.scorecard.indicators.length > 0).length).toBeGreaterThan(10);
  expect(tried.filter(({ filling }) => filling.plan.edits.length > 0).length).toBeGreaterThan(0);
});

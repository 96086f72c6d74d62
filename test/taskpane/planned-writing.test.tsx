/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"} */
import "./browser";
import { render, screen, within } from "@testing-library/react";
import { PlannedWriting } from "../../src/taskpane/parts/planned-writing";
import { fillAndApply, planFor, townInJune } from "../usecases/small-body";
import { put, sheetOf } from "../workbook/in-memory";

const MEMORY = "PERF memoria";
const noted = () => screen.getAllByText("Un foglio nascosto annota che cosa ha scritto PERF.");

test("what PERF notes for itself is told in one sentence, and not cell by cell", () => {
  const data = townInJune();
  fillAndApply(data);
  put(sheetOf(data, "Strategico"), { C5: 15 });
  const planned = planFor(data);
  const seen = planned.plan.edits.filter(({ sheet }) => sheet !== MEMORY);
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.length).toBeLessThan(planned.plan.edits.length);
  render(<PlannedWriting {...planned} startsOpen />);
  expect(screen.getByText(`Celle da scrivere (${String(seen.length)})`)).toBeVisible();
  const table = screen.getByRole("table", { name: "Celle da scrivere" });
  expect(within(table).queryByText(new RegExp(MEMORY))).toBeNull();
  expect(noted()).toHaveLength(1);
});

test("where that sheet is to be made, it is told once too, beside the sheets that are seen", () => {
  const planned = planFor(townInJune());
  render(<PlannedWriting {...planned} startsOpen />);
  const sheets = screen.getByRole("list", { name: "Fogli da creare" });
  expect(within(sheets).queryByText(new RegExp(MEMORY))).toBeNull();
  expect(noted()).toHaveLength(1);
});

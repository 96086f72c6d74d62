// SPDX-License-Identifier: EUPL-1.2
import { dayNumber } from "../../src/core/values/parse-date";
import { checkDecision } from "../../src/taskpane/tasks/check-decision";

const TODAY = dayNumber(2026, 6, 30)!;
const WHOLE = { reason: "Delibera 12 del 2026", role: "Segretario generale", date: "15/06/2026", expiry: "" };

it.each([
  [{}, { date: dayNumber(2026, 6, 15), expiry: null }],
  [{ expiry: "31/12/2026" }, { expiry: dayNumber(2026, 12, 31) }],
  [{ date: "30 giugno 2026" }, { date: TODAY }],
  [
    { date: "30.6.26", expiry: " " },
    { date: TODAY, expiry: null },
  ],
  [{ reason: "  Delibera 12 del 2026 " }, { reason: "Delibera 12 del 2026" }],
])("takes %j", (typed, decision) => {
  expect(checkDecision({ ...WHOLE, ...typed }, TODAY)).toMatchObject({ ok: true, decision });
});

it.each([
  [{ reason: "" }, "reason"],
  [{ reason: "ok" }, "reason"],
  [{ reason: "da definire" }, "reason"],
  [{ reason: "n.d." }, "reason"],
  [{ role: "-" }, "role"],
  [{ date: "" }, "date"],
  [{ date: "30/02/2026" }, "date"],
  [{ date: "01/07/2026" }, "date"],
  [{ expiry: "domani" }, "expiry"],
  [{ expiry: "29/06/2026" }, "expiry"],
])("does not take %j", (typed, field) => {
  const checked = checkDecision({ ...WHOLE, ...typed }, TODAY);
  expect(checked.ok ? [] : Object.keys(checked.errors)).toEqual([field]);
});

it("says all that is wrong at once", () => {
  const checked = checkDecision({ reason: "", role: "", date: "", expiry: "x" }, TODAY);
  expect(checked.ok ? [] : Object.keys(checked.errors)).toEqual(["reason", "role", "date", "expiry"]);
});

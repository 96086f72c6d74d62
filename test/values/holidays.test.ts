// SPDX-License-Identifier: EUPL-1.2
import { closedDay } from "../../src/core/values/holidays";
import { dayNumber } from "../../src/core/values/parse-date";

test.each<[string, number, number, number, string]>([
  ["a Sunday", 2021, 2, 28, "sunday"],
  ["a Saturday", 2024, 6, 15, "saturday"],
  ["Liberation Day", 2025, 4, 25, "holiday"],
  ["mid-August, though a Saturday", 2020, 8, 15, "holiday"],
  ["Easter Monday 2021", 2021, 4, 5, "holiday"],
  ["Easter Monday 2024", 2024, 4, 1, "holiday"],
  ["the latest Easter Monday", 2038, 4, 26, "holiday"],
  ["San Francesco, from 2026", 2027, 10, 4, "holiday"],
])("offices are closed on %s", (_, year, month, day, expected) => {
  expect(closedDay(dayNumber(year, month, day)!)).toBe(expected);
});

test.each<[string, number, number, number]>([
  ["a Monday", 2021, 3, 1],
  ["San Francesco before 2026", 2024, 10, 4],
  ["the last day of the year", 2021, 12, 31],
  ["the Tuesday after Easter", 2021, 4, 6],
])("offices are open on %s", (_, year, month, day) => {
  expect(closedDay(dayNumber(year, month, day)!)).toBeNull();
});

// SPDX-License-Identifier: EUPL-1.2
import { deadlinesOf } from "../../src/core/summaries/calendar-deadlines";
import { calendarSheet } from "../../src/core/summaries/calendar-sheet";
import { readCalendarEntries } from "../../src/core/summaries/calendar-entries";
import { stateOf, type Done } from "../../src/core/summaries/calendar-state";
import { DEFAULT_BODY, type BodyKind, type Phase } from "../../src/core/scorecard/settings";
import { dayNumber } from "../../src/core/values/parse-date";
import { dateText } from "../../src/core/wording/template";
import { cellOf, put, sheetOf, snapshotOf, workbookData } from "../workbook/in-memory";

const day = (date: number, month: number, year = 2022): number => dayNumber(year, month, date)!;
const DUE = day(30, 6);
const past = (days: string) => `termine scaduto da ${days}: indicare quando è stato fatto`;
const report = { kind: "report", name: "Relazione", day: DUE, norm: "" } as const;

test.each<[string, Done, number | null, string]>([
  ["done in time", { day: DUE }, day(1, 9), "adempiuto"],
  ["done late", { day: day(12, 7) }, day(1, 9), "adempiuto in ritardo (12 giorni)"],
  ["done a day late", { day: day(1, 7) }, day(1, 9), "adempiuto in ritardo (1 giorno)"],
  ["no day written, and past: when it was done is not known", null, day(12, 7), past("12 giorni")],
  ["no day written, the day after", null, day(1, 7), past("1 giorno")],
  ["not done, on the day", null, DUE, "scade oggi"],
  ["not done, near", null, day(18, 6), "scade tra 12 giorni"],
  ["not done, far", null, day(1, 3), "da fare"],
  ["not done, and nobody says what day it is", null, null, "da fare"],
  ["a yes is no day", { written: "sì" }, day(1, 9), "«sì» non è un giorno: scriverlo in «Adempiuto il»"],
  ["a day to come", { day: day(1, 10) }, day(1, 9), "il 01/10/2022 deve ancora venire: correggere «Adempiuto il»"],
  ["a day that nobody can compare with today", { day: DUE }, null, "adempiuto"],
])("%s", (_, done, today, said) => expect(stateOf(report, done, today, "report").text).toBe(said));

test.each<[Phase, string]>([
  ["plan", past("151 giorni")],
  ["monitoring", "da indicare quando"],
  ["report", "da indicare quando"],
])("a Piano whose day nobody wrote, in the phase %s: a cycle that is measured had one", (phase, said) => {
  const plan = { kind: "plan", name: "Piano", day: day(31, 1), norm: "" } as const;
  expect(stateOf(plan, null, day(1, 7), phase).text).toBe(said);
});

function listed(year: number, kind: BodyKind = "other", deadlines = DEFAULT_BODY.deadlines): readonly string[] {
  return deadlinesOf(year, { kind, deadlines }).map((each) => `${dateText(each.day)} ${each.name}: ${each.norm}`);
}

test("the norm's deadlines, of the year and of the year after", () => {
  expect(listed(2021)).toEqual([
    "31/01/2021 Piano della performance o PIAO adottato: D.Lgs. 150/2009, art. 10",
    "30/06/2022 Relazione sulla performance approvata e validata: D.Lgs. 150/2009, art. 10, c. 1, lett. b), e art. 14, c. 4, lett. c)",
  ]);
  expect(listed(2024)[0]).toContain("31/01/2024");
  expect(listed(2024)[0]).toContain("D.L. 80/2021, art. 6");
});

test("a town may join the Relazione to its accounts: no other day is stated, but where to say so", () => {
  const [, town] = listed(2024, "municipality");
  expect(town).toMatch(/^30\/06\/2025 .*rendiconto: indicare allora il termine in «Parametri»$/);
  expect(listed(2024, "chamber").join()).not.toContain("rendiconto");
});

test("the body's own days take their place, its own deadlines stand among them by date", () => {
  const own = [
    { name: "Monitoraggio intermedio", day: day(31, 7, 2021) },
    { name: "piano della performance o piao adottato", day: day(1, 1, 2021) },
  ];
  const deadlines = { plan: day(30, 4, 2021), report: null, own };
  expect(listed(2021, "other", deadlines).map((text) => text.split(":")[0])).toEqual([
    "30/04/2021 Piano della performance o PIAO adottato",
    "31/07/2021 Monitoraggio intermedio",
    "30/06/2022 Relazione sulla performance approvata e validata",
  ]);
});

const MOMENT = { today: day(12, 7), phase: "report", dateSystem: 1900 } as const;

/** Values by row, below the headings. */
function rows(...given: Parameters<typeof calendarSheet>): readonly (readonly unknown[] | undefined)[] {
  return calendarSheet(...given)
    .content.rows.slice(4)
    .map((row) => row?.cells.map(({ value }) => value));
}

test("each deadline is a row with its day and its state; the lines tell the same", () => {
  const deadlines = deadlinesOf(2021, DEFAULT_BODY);
  const [plan, relazione] = rows(2021, deadlines, MOMENT);
  expect([plan![1], plan![4]]).toEqual([day(31, 1, 2021), "da indicare quando"]);
  expect([relazione![1], relazione![3], relazione![4]]).toEqual([DUE, null, past("12 giorni")]);
  expect(calendarSheet(2021, deadlines, MOMENT).lines.map(({ state }) => state.code)).toEqual(["date-missing", "past"]);
});

test("in a workbook that counts from 1904 the days are written as it counts them", () => {
  const [plan] = rows(2021, deadlinesOf(2021, DEFAULT_BODY), { ...MOMENT, dateSystem: 1904 });
  expect(plan![1]).toBe(day(31, 1, 2021) - 1462);
});

test("what staff wrote is read back wherever they moved it, and outlives its deadline", () => {
  const data = workbookData({
    Calendario: {
      B6: "Note",
      C6: "Adempiuto il",
      D6: "Adempimento",
      B7: "delibera 12",
      C7: cellOf(day(28, 6), "dd/mm/yyyy"),
      D7: "Relazione sulla performance approvata e validata",
      C8: "15/7/2021",
      D8: "Monitoraggio intermedio",
      D9: "Monitoraggio finale",
    },
  });
  const written = readCalendarEntries(snapshotOf(data).sheets[0]!, 1900);
  expect([...written.values()].map(({ name, done }) => [name, done])).toEqual([
    ["Relazione sulla performance approvata e validata", { day: day(28, 6) }],
    ["Monitoraggio intermedio", { day: day(15, 7, 2021) }],
  ]);
  const made = rows(2021, deadlinesOf(2021, DEFAULT_BODY), MOMENT, written);
  expect(made[1]!.slice(3)).toEqual([day(28, 6), "adempiuto", "delibera 12"]);
  expect(made.slice(2)).toEqual([
    undefined,
    ["Non più tra le scadenze"],
    ["Monitoraggio intermedio", null, null, "15/7/2021", null, null],
  ]);
  put(sheetOf(data, "Calendario"), { D6: "Altro" });
  expect(readCalendarEntries(snapshotOf(data).sheets[0]!, 1900).size).toBe(0);
});

// SPDX-License-Identifier: EUPL-1.2
import { reportVerification } from "../../src/core/usecases/report/report-verification";
import { verify } from "../../src/core/usecases/verify";
import { explain } from "../../src/core/wording/explain";
import { snapshotOf, workbookData } from "../workbook/in-memory";
import { gridCells, reportOn, type Grid } from "./grid";

const yearly = (year: number, results: readonly (number | null)[] = [8, 5]): Grid => [
  [`Consuntivo ${String(year)}`],
  ["Obiettivo", "Indicatore", `Target ${String(year)}`, `Risultato ${String(year)}`],
  ["A", "N. a", 10, results[0]!],
  ["B", "N. b", 10, results[1]!],
];
const sheetsOf = (report: ReturnType<typeof reportOn>) => new Set(report.indicators.map(({ sheet }) => sheet));

test.each([
  [["2021", "2022", "2023"], "2023"],
  [["2023", "2022"], "2023"],
  [["Anno 2022", "Anno 2023"], "Anno 2023"],
  [["PEG_2022", "PEG_2023", "PEG_2021"], "PEG_2023"],
  [["Consuntivo 2022", "consuntivo  2023"], "consuntivo  2023"],
])("of sheets with the same table for each year the latest with results is scored: %j", (names, latest) => {
  const report = reportOn(Object.fromEntries(names.map((name) => [name, yearly(Number(/\d{4}/.exec(name)![0]))])));
  expect(sheetsOf(report)).toEqual(new Set([latest]));
  expect(report.year).toBe(2023);
  const older = report.sheets.filter(({ name }) => name !== latest);
  for (const { role, reason } of older)
    expect([role, reason.code, reason.args.cycle, reason.args.sheet]).toEqual(["other", "other-year", "2023", latest]);
  expect(explain(older[0]!.reason)).toBe(
    `È la stessa tabella del ${String(older[0]!.reason.args.year)}: si misura quella del 2023, nel foglio «${latest}».`,
  );
  expect(report.gaps).toEqual([]);
});

test("a year that has targets and no results yet is no latest", () => {
  const report = reportOn({ "2023": yearly(2023), "2024": yearly(2024, [null, null]) });
  expect(sheetsOf(report)).toEqual(new Set(["2023"]));
});

test("the wanted year goes before the latest", () => {
  const workbook = snapshotOf(workbookData({ "2022": gridCells(yearly(2022)), "2023": gridCells(yearly(2023)) }));
  const report = reportVerification(verify(workbook, { year: 2022 }));
  expect(sheetsOf(report)).toEqual(new Set(["2022"]));
  expect(report.gaps).toEqual([]);
});

test("units of each year: the same unit is scored once", () => {
  const report = reportOn({
    "Anagrafe 2022": yearly(2022),
    "Anagrafe 2023": yearly(2023),
    "Tributi 2022": yearly(2022),
    "Tributi 2023": yearly(2023),
  });
  expect(sheetsOf(report)).toEqual(new Set(["Anagrafe 2023", "Tributi 2023"]));
});

test.each<[string, Record<string, Grid>]>([
  [
    "other indicators under other headings",
    {
      "Piano 2022": yearly(2022),
      "Piano 2023": [
        ["Servizio", "Indicatore", "Valore atteso", "Valore ottenuto"],
        ["Verde", "N. c", 10, 8],
      ],
    },
  ],
  [
    "centres of cost numbered like years",
    {
      "2010": [
        ["Indicatore", "Target", "Risultato"],
        ["N. a", 10, 8],
      ],
      "2020": [
        ["Indicatore", "Target", "Risultato"],
        ["N. b", 10, 8],
      ],
    },
  ],
  ["names that differ by more than the year", { "Anagrafe 2022": yearly(2022), "Tributi 2023": yearly(2023) }],
])("sheets that only look like years are all scored: %s", (_, sheets) => {
  expect(sheetsOf(reportOn(sheets)).size).toBe(2);
});

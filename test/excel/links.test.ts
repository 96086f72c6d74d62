/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { cellKey, keyPlace } from "../../workbench/host/workbook/area";
import { addressOf, parseAddress } from "../../src/core/workbook/address";
import type { CellLink } from "../../src/core/workbook/plan";
import { cellAt } from "../../workbench/host/workbook/read-cells";
import { renameSheet, theSheet } from "../../workbench/host/workbook/sheets";
import { excelWriter, type RestorePoint } from "../../src/excel/excel-writer";
import { bootOffice, type Booted } from "../workbench/boot";
import { openInExcel, PACE, type OpenInExcel } from "./open-in-excel";
import { edit, planOf, summaryPlan } from "./plans";
import { workbookState } from "./workbook-state";

let office: Booted;
let excel: OpenInExcel;

beforeEach(async () => {
  office = await bootOffice();
  office.user.type("Foglio1", "A1:B3", [
    ["Voce", "Dove"],
    ["Uno", "B7"],
    ["Due", "B8"],
  ]);
  excel = openInExcel();
  await excel.read();
});

afterEach(() => expect(office.problems).toEqual([]));

const link = (from: string, to: string, sheet = "Foglio1"): CellLink => ({
  ...parseAddress(from)!,
  to: { sheet, ...parseAddress(to)! },
});
const sheetOf = (name: string) => theSheet(office.host.workbook, name);
const linksOn = (name: string) =>
  [...sheetOf(name).hyperlinks]
    .map(([key, { documentReference, address }]) => {
      const { row, column } = keyPlace(key);
      return `${addressOf(row, column)} ${documentReference ?? address!}`;
    })
    .sort();
const cell = (name: string, address: string) => {
  const { row, column } = parseAddress(address)!;
  return cellAt(sheetOf(name), row, column);
};

async function done(plan: Parameters<typeof planOf>[0]): Promise<RestorePoint> {
  const outcome = await excel.tryToWrite(planOf(plan));
  if (!outcome.ok) throw new Error(`${outcome.refusal.code} ${outcome.refusal.detail}`);
  return outcome.restore;
}

const SUMMARY = "Riepilogo strategico";
const made = () => done({ sheets: [summaryPlan()], links: [{ sheet: SUMMARY, links: [link("A4", "B7")] }] });

test("a sheet that is made has its links under its own texts and looks", async () => {
  await made();
  expect(linksOn(SUMMARY)).toEqual(["A4 'Foglio1'!B7"]);
  expect(cell(SUMMARY, "A4").value).toBe("1.2");
  expect(cell(SUMMARY, "A4").look["font.underline"]).toBe("None");
});

test("on a sheet that is there, links get the look of the house, and texts stay", async () => {
  await done({ links: [{ sheet: "Foglio1", links: [link("B2", "B7"), link("B3", "A1")] }] });
  expect(linksOn("Foglio1")).toEqual(["B2 'Foglio1'!B7", "B3 'Foglio1'!A1"]);
  expect(cell("Foglio1", "B2")).toMatchObject({ value: "B7", kind: "String" });
  expect(cell("Foglio1", "B2").look).toMatchObject({ "font.underline": "Single", "font.color": "#0B5394" });
});

test("links that are no longer wanted go, and a link of staff to a document stays", async () => {
  await done({ links: [{ sheet: "Foglio1", links: [link("B2", "B7"), link("B3", "A1")] }] });
  sheetOf("Foglio1").hyperlinks.set(cellKey(0, 1), { address: "https://www.example.it/verbale.pdf" });
  await done({
    edits: [edit("B2", null, { old: "B7" })],
    links: [{ sheet: "Foglio1", links: [link("B3", "A2")] }],
  });
  expect(linksOn("Foglio1")).toEqual(["B1 https://www.example.it/verbale.pdf", "B3 'Foglio1'!A2"]);
});

test("all of them go where none is wanted", async () => {
  await done({ links: [{ sheet: "Foglio1", links: [link("B2", "B7")] }] });
  await done({ edits: [edit("B2", null, { old: "B7" })], links: [{ sheet: "Foglio1", links: [] }] });
  expect(linksOn("Foglio1")).toEqual([]);
});

test("the same links again are not written again", async () => {
  const links = [{ sheet: "Foglio1", links: [link("B2", "B7")] }];
  await done({ links });
  const sent = () => [...office.host.members].filter(([member]) => /hyperlink/i.test(member));
  const before = sent();
  expect(before).toHaveLength(1);
  await done({ links });
  expect(sent()).toEqual(before);
});

test("a target that was renamed since the reading is named as it is now", async () => {
  renameSheet(office.host.workbook, sheetOf("Foglio1"), "L'Aquila");
  await made();
  expect(linksOn(SUMMARY)).toEqual(["A4 'L''Aquila'!B7"]);
});

test("restoring brings the old links back, and again the new", async () => {
  await done({ links: [{ sheet: "Foglio1", links: [link("B2", "B7")] }] });
  const before = [linksOn("Foglio1"), workbookState(office.host)];
  const point = await done({
    edits: [edit("B2", "nuova", { old: "B7" })],
    sheets: [summaryPlan()],
    links: [
      { sheet: "Foglio1", links: [link("B3", "A1")] },
      { sheet: SUMMARY, links: [link("A4", "B7")] },
    ],
  });
  const after = [linksOn("Foglio1"), linksOn(SUMMARY), workbookState(office.host)];
  const back = await excelWriter({ pace: PACE }).restore(point);
  if (!back.ok) throw new Error(back.refusal.code);
  expect([linksOn("Foglio1"), workbookState(office.host)]).toEqual(before);
  expect((await excelWriter({ pace: PACE }).restore(back.restore)).ok).toBe(true);
  expect([linksOn("Foglio1"), linksOn(SUMMARY), workbookState(office.host)]).toEqual(after);
});

/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { bootOffice, settled, type Booted } from "./boot";

let office: Booted;
beforeEach(async () => {
  office = await bootOffice();
});

it("boots the real library, which finds an Excel on the web", async () => {
  expect(await office.Office.onReady()).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  expect(office.Office.context.displayLanguage).toBe("it-IT");
  expect(office.Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(office.Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
  expect(office.problems).toEqual([]);
});

it("writes and reads cells", async () => {
  const read = await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Foglio1").getRange("A1:B2");
    range.values = [
      ["Obiettivo", 1],
      ["01/02/2026", true],
    ];
    range.load("address,values,valueTypes,numberFormat");
    await context.sync();
    return range.toJSON();
  });
  expect(read).toMatchObject({
    address: "Foglio1!A1:B2",
    values: [
      ["Obiettivo", 1],
      [46_024, true],
    ],
    numberFormat: [
      ["General", "General"],
      ["m/d/yyyy", "General"],
    ],
  });
});

it("tells the add-in what the user does", async () => {
  const heard: string[] = [];
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      heard.push(`${event.source} ${event.address}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  office.user.type("Foglio1", "C3", 5);
  office.coAuthor.type("Foglio1", "C4", 6);
  await settled();
  expect(heard).toEqual(["Local C3", "Remote C4"]);
});

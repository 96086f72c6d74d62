/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"} */
import { readFileSync } from "node:fs";
import { plan } from "../../workbench/host/faults";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { bootOffice, type Booted } from "./boot";

// The real library asks for the bytes of the open workbook, and has Excel open others.

const BERGAMO = readFileSync("seeds/bergamo-2021.xlsx");
let office: Booted;
beforeEach(async () => {
  office = await bootOffice({ workbook: BERGAMO });
});
afterEach(() => expect(office.problems).toEqual([]));

const opened = (sliceSize: number) =>
  new Promise<Office.File>((resolve, reject) => {
    office.Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, (result) =>
      result.error ? reject(new Error(String(result.error.code))) : resolve(result.value),
    );
  });
const slice = (file: Office.File, index: number) =>
  new Promise<Office.Slice>((resolve, reject) => {
    file.getSliceAsync(index, (result) =>
      result.error ? reject(new Error(String(result.error.code))) : resolve(result.value),
    );
  });
const closed = (file: Office.File) => new Promise<void>((resolve) => file.closeAsync(() => resolve()));

it("hands out the open workbook in slices, and takes it back", async () => {
  const file = await opened(100_000);
  expect([file.size, file.sliceCount]).toEqual([BERGAMO.length, Math.ceil(BERGAMO.length / 100_000)]);
  const pieces: Uint8Array[] = [];
  for (let i = 0; i < file.sliceCount; i++) pieces.push(Uint8Array.from((await slice(file, i)).data as number[]));
  expect(Buffer.compare(Buffer.concat(pieces), BERGAMO)).toBe(0);
  await closed(file);
  expect(office.host.copies.size).toBe(0);
  expect([office.host.workbook.dirty, office.host.undoCleared]).toEqual([false, []]);
});

it("hands out what was typed and not saved", async () => {
  office.user.type("Strategico", "AA200", "appena scritto");
  const file = await opened(4_000_000);
  const read = readXlsx(Uint8Array.from((await slice(file, 0)).data as number[]), "copia.xlsx");
  expect(read.ok && read.workbook.sheets.find(({ name }) => name === "Strategico")!.cell(199, 26).text).toBe(
    "appena scritto",
  );
});

it("keeps no more than two copies, and fails when it is told to", async () => {
  const file = await opened(100_000);
  await opened(100_000);
  await expect(opened(100_000)).rejects.toThrow("5001");
  await closed(file);
  plan(office.host.faults, { member: "File.getSliceAsync" }, { error: "GeneralException" });
  const again = await opened(100_000);
  await expect(slice(again, 0)).rejects.toThrow("5001");
  expect((await slice(again, 0)).size).toBe(Math.min(100_000, BERGAMO.length));
});

it("opens a workbook of its own, and refuses what is none", async () => {
  await office.Excel.createWorkbook(BERGAMO.toString("base64"));
  expect(office.host.services.created).toEqual([new Uint8Array(BERGAMO)]);
  await expect(office.Excel.createWorkbook("bm8=")).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(office.host.services.created).toHaveLength(1);
});

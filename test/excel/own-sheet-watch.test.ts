/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { watchOwnSheets, type OwnSheetEdit } from "../../src/excel/own-sheet-watch";
import { handedOverMark, markOf } from "../../src/core/memory/own-sheets";
import { bootOffice, settled, type Booted } from "../workbench/boot";
import { openInExcel } from "./open-in-excel";
import { edit, planOf, summaryPlan } from "./plans";

let office: Booted;
const heard: OwnSheetEdit[] = [];

async function watched() {
  office = await bootOffice();
  heard.length = 0;
  const excel = openInExcel();
  await excel.read();
  const names = [
    { name: markOf("riepilogo-strategico"), sheet: "Riepilogo strategico", row: 0, column: 0 },
    { name: handedOverMark(1), sheet: "Vecchio riepilogo", row: 0, column: 0 },
  ];
  const sheets = [summaryPlan(), summaryPlan("Vecchio riepilogo")];
  await excel.write(planOf({ sheets, names }));
  const watch = await watchOwnSheets((edited) => heard.push(edited));
  if (!watch.ok) throw new Error(watch.failure.code);
  return { excel, watch: watch.value };
}

test("an edit on a sheet of ours is told, by the user or by a co-author; on any other it is not", async () => {
  const { watch } = await watched();
  office.user.type("Riepilogo strategico", "B4", 1);
  office.coAuthor.type("Riepilogo strategico", "A4", "altro");
  office.user.type("Foglio1", "A1", "dati");
  office.user.type("Vecchio riepilogo", "A1", "ora è dell’ente");
  await settled();
  expect(heard).toEqual([
    { sheet: "Riepilogo strategico", address: "B4", byCoAuthor: false },
    { sheet: "Riepilogo strategico", address: "A4", byCoAuthor: true },
  ]);
  await watch.stop();
});

test("our own writing is not told; nor is anything once the watching has ended", async () => {
  const { excel, watch } = await watched();
  await excel.read();
  await excel.write(planOf({ edits: [edit("B4", 0.5, { sheet: "Riepilogo strategico", old: 0.985 })] }));
  await settled();
  expect(heard).toEqual([]);
  await watch.stop();
  office.user.type("Riepilogo strategico", "B4", 1);
  await settled();
  expect(heard).toEqual([]);
});

/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { theSheet } from "../../workbench/host/workbook/sheets";
import { planSettings } from "../../src/core/usecases/plan-settings";
import { bootOffice, type Booted } from "../workbench/boot";
import { openInExcel, type OpenInExcel } from "./open-in-excel";

let office: Booted;
let excel: OpenInExcel;

beforeEach(async () => {
  office = await bootOffice();
  office.user.type("Foglio1", "A1:D3", [
    ["Obiettivo", "Indicatore", "Risultato atteso", "Valore ottenuto"],
    ["Imprese", "Sportelli aperti", 10, 8],
    ["Export", "Fiere visitate", 20, 20],
  ]);
  excel = openInExcel();
});

afterEach(() => expect(office.problems).toEqual([]));

async function makeSettings(): Promise<void> {
  const workbook = await excel.read();
  await excel.write(planSettings(workbook).filling.plan);
}

const rulesOn = (name: string) =>
  [...theSheet(office.host.workbook, name).validations.values()].map(({ area, rule, prompt }) => ({
    place: [area!.row, area!.column],
    kind: Object.keys(rule)[0] ?? "prompt",
    title: prompt["title"],
  }));

test("the sheets of settings are made in Excel with their lists and prompts", async () => {
  await makeSettings();
  const parameters = rulesOn("Parametri");
  expect(parameters).toContainEqual({ place: [10, 1], kind: "list", title: "Fase" });
  expect(parameters).toContainEqual({ place: [11, 1], kind: "date", title: "Data di riferimento" });
  expect(parameters.filter(({ kind }) => kind === "decimal").length).toBeGreaterThan(3);
  const method = [...theSheet(office.host.workbook, "Registro indicatori").validations.values()].find(
    ({ prompt }) => prompt["title"] === "Metodo",
  )!;
  expect(method.rule).toEqual({
    list: { inCellDropDown: true, source: expect.stringMatching(/^='Parametri'!\$A\$\d+:\$A\$\d+$/) as string },
  });
});

test("planned again in Excel, nothing is left to do", async () => {
  await makeSettings();
  const { plan } = planSettings(await excel.read()).filling;
  expect([plan.edits, plan.sheets, plan.names]).toEqual([[], [], []]);
});

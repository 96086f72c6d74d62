/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"} */
import "./browser";
import { readFileSync } from "node:fs";
import { webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { NOTHING_GIVEN } from "../../src/core/usecases/given";
import { type CopyAudience, planCopy } from "../../src/core/usecases/copy/plan-copy";
import { excelWorkbook } from "../../src/taskpane/excel-workbook";
import { Pane } from "../../src/taskpane/pane";
import { createPaneStore } from "../../src/taskpane/state/pane-store";
import { createPaneTasks } from "../../src/taskpane/tasks/pane-tasks";
import { copyXlsx } from "../../src/xlsx/copy-workbook";
import { readXlsxFormulas } from "../../src/xlsx/read-formulas";
import { readXlsx } from "../../src/xlsx/read-workbook";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { plan } from "../../workbench/host/faults";
import { USER } from "../../workbench/host/workbook/notices";
import { saveWorkbook } from "../../workbench/host/workbook/save";
import { addSheet } from "../../workbench/host/workbook/sheets";
import { bootOffice } from "../workbench/boot";
import { copy, press } from "./hands";

// The real Office.js hands out the file of Bergamo's workbook, and opens the copy that is made of it.

const BERGAMO = readFileSync("seeds/bergamo-2021.xlsx");
const LONG = { timeout: 60_000 };

async function open(workbook: Uint8Array = BERGAMO) {
  const booted = await bootOffice({ workbook });
  const store = createPaneStore();
  render(<Pane store={store} tasks={createPaneTasks(store, excelWorkbook())} theme={webLightTheme} />);
  return { ...booted, store };
}

const heading = (name: string) => screen.findByRole("heading", { name }, LONG);

function read(bytes: Uint8Array): WorkbookSnapshot {
  const outcome = readXlsx(bytes, "copia.xlsx");
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.workbook;
}

const contents = ({ sheets }: WorkbookSnapshot) =>
  sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    cells: [...sheet.rows()].flatMap((row) => [...sheet.columns(row)].map((at) => [row, at, sheet.cell(row, at)])),
  }));

/** What the command makes of the same file. */
function copied(bytes: Uint8Array, audience: CopyAudience): Uint8Array {
  const texts = readXlsxFormulas(bytes);
  if (!texts.ok) throw new Error(texts.refusal.code);
  const request = { audience, overrides: {}, given: NOTHING_GIVEN, formulas: texts.formulas, further: [] };
  const outcome = copyXlsx(bytes, planCopy(read(bytes), request).copy);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.bytes;
}

it("opens the copy for the OIV as the command makes it, and leaves the workbook as it is", async () => {
  const { host, problems } = await open();
  await copy("Copia per OIV");
  await heading("Copia per l’OIV");
  expect(screen.getByText("Nome proposto: cartella - copia per OIV.xlsx")).toBeVisible();
  expect([host.services.created, host.copies.size]).toEqual([[], 0]);
  await press("Apri la copia");
  await heading("Copia aperta");
  const [made, ...others] = host.services.created;
  expect(others).toEqual([]);
  expect(contents(read(made!))).toEqual(contents(read(copied(BERGAMO, "oiv"))));
  expect(host.workbook.dirty).toBe(false);
  expect(screen.queryByText(/riporta la cartella/)).toBeNull();
  expect(problems).toEqual([]);
}, 120_000);

it("does not publish names beside scores: it says which cells, and leads to them", async () => {
  const { host, user, store } = await open();
  user.act(({ workbook }) => void addSheet(workbook, "Elenco", USER));
  const rows = [
    ["Cognome e nome", "Area", "Punteggio"],
    ["Rossi Mario", "B", 92],
    ["Neri Anna", "C", 88],
  ];
  user.type("Elenco", "A1:C3", rows);
  await copy("Copia per pubblicazione");
  await heading("Copia per la pubblicazione");
  expect(screen.getByText(/La copia non è stata fatta/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Apri la copia" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: /^Elenco A1/ }));
  expect(store.get().trouble).toBeNull();
  expect(host.services.created).toEqual([]);
}, 120_000);

it("publishes what the sheets show, as the command does, with what was typed and not saved", async () => {
  const { host, user } = await open();
  user.type("Strategico", "AA200", "appena scritto");
  const { bytes } = saveWorkbook(host.workbook);
  await copy("Copia per pubblicazione");
  await heading("Copia per la pubblicazione");
  expect(screen.getByRole("list", { name: "Tolto dal file" })).toHaveTextContent("autore");
  await press("Apri la copia");
  await heading("Copia aperta");
  const made = read(host.services.created[0]!);
  expect(contents(made)).toEqual(contents(read(copied(bytes, "publication"))));
  expect(made.sheets.find(({ name }) => name === "Strategico")!.cell(199, 26).text).toBe("appena scritto");
}, 120_000);

it.each([
  ["Document.getFileAsync", "Excel non ha dato il contenuto della cartella"],
  ["File.getSliceAsync", "Excel non ha dato il contenuto della cartella"],
])(
  "says that %s failed, and gives back what it holds",
  async (member, text) => {
    const { host } = await open();
    plan(host.faults, { member }, { error: "GeneralException" });
    await copy("Copia per OIV");
    expect(await screen.findByRole("alert", {}, LONG)).toHaveTextContent(text);
    expect(host.copies.size).toBe(0);
    await copy("Copia per OIV");
    await heading("Copia per l’OIV");
  },
  120_000,
);

it.each([
  ["RequestPayloadSizeLimitExceeded", /troppo grande.*perf copia/],
  ["ApiNotAvailable", /questa versione non lo permette.*perf copia/],
  ["GeneralException", /Excel non ha aperto la copia \(GeneralException\).*perf copia/],
])(
  "says what to do when Excel answers %s, and keeps the copy",
  async (error, text) => {
    const { host } = await open();
    await copy("Copia per OIV");
    await heading("Copia per l’OIV");
    plan(host.faults, { request: 1 }, { error });
    await press("Apri la copia");
    expect(await screen.findByRole("alert", {}, LONG)).toHaveTextContent(text);
    await press("Apri la copia");
    await heading("Copia aperta");
    expect(host.services.created).toHaveLength(1);
  },
  120_000,
);

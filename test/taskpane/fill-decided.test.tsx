/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"} */
import "./browser";
import { readFileSync } from "node:fs";
import { webLightTheme } from "@fluentui/react-components";
import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { excelWorkbook } from "../../src/taskpane/excel-workbook";
import { Pane } from "../../src/taskpane/pane";
import { createPaneStore } from "../../src/taskpane/state/pane-store";
import { createPaneTasks } from "../../src/taskpane/tasks/pane-tasks";
import { bootOffice } from "../workbench/boot";
import { go, press } from "./hands";

// Decisions on single cells of a filling, on the real Office.js: another % stands in Strategico E4, and E5 is blank.
const BERGAMO = readFileSync("seeds/bergamo-2021.xlsx");
const LONG = { timeout: 60_000 };
const PREVIEW = "Anteprima della compilazione";
const OTHER = 0.5;

async function open() {
  const office = await bootOffice({ workbook: BERGAMO });
  office.user.type("Strategico", "E4", "50%");
  office.user.type("Strategico", "E5", "");
  const store = createPaneStore();
  const tasks = createPaneTasks(store, excelWorkbook());
  render(<Pane store={store} tasks={tasks} theme={webLightTheme} />);
  await go("Compila");
  await screen.findByRole("heading", { name: PREVIEW }, LONG);
  return { ...office, store, tasks };
}

async function values(address: string): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Strategico").getRange(address).load("values");
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });
}

const conflict = () => within(screen.getByRole("group", { name: "Strategico E4" }));
const heading = (name: string) => screen.findByRole("heading", { name }, LONG);

it("writes the score where that was decided, tells what it wrote with a link, and brings back what stood there", async () => {
  const { problems, store } = await open();
  expect(conflict().getByRole("radio", { name: /^Lascia com’è: 50.%$/ })).toBeChecked();
  expect(screen.getByText(/1 conflitto: 0 da scrivere/)).toBeVisible();
  await userEvent.click(conflict().getByRole("radio", { name: /^Scrivi quello di PERF/ }));
  expect(screen.getByText(/1 conflitto: 1 da scrivere/)).toBeVisible();
  await go("Panoramica");
  await go("Compila");
  expect(conflict().getByRole("radio", { name: /^Scrivi quello di PERF/ })).toBeChecked();
  await press("Conferma e scrivi");
  await heading("Compilazione completata");
  expect(await values("E4:E5")).toEqual([1, 1]);
  await press("Strategico");
  await waitFor(() => expect(store.get().running).toBeNull());
  expect(screen.getByRole("button", { name: "Torna a «Compila»" })).toBeVisible();
  await userEvent.click(screen.getAllByRole("button", { name: "Ripristina" }).at(-1)!);
  await heading("Ripristino completato");
  expect(await values("E4:E5")).toEqual([OTHER, ""]);
  expect(problems).toEqual([]);
}, 120_000);

it("leaves out a cell whose tick is taken away: it stays blank, and is proposed again", async () => {
  await open();
  await userEvent.click(screen.getByRole("checkbox", { name: "Scrivi Strategico E5" }));
  expect(screen.getByText(/1 cella lasciata com’è/)).toBeVisible();
  await press("Conferma e scrivi");
  await heading("Compilazione completata");
  expect(await values("E4:E5")).toEqual([OTHER, ""]);
  expect(screen.getByRole("list", { name: "Non fatto" })).toHaveTextContent(/E5.*come scelto/);
  await press("Torna a «Compila»");
  await press("Mostra che cosa sarà scritto");
  await heading(PREVIEW);
  expect(screen.getByRole("checkbox", { name: "Scrivi Strategico E5" })).toBeChecked();
}, 120_000);

it("writes nothing when a cell that was decided holds something else by now: the preview is made anew", async () => {
  const { user, host } = await open();
  await userEvent.click(conflict().getByRole("radio", { name: /^Scrivi quello di PERF/ }));
  user.type("Strategico", "E4", "70%");
  const before = host.workbook.sheets.length;
  await press("Conferma e scrivi");
  expect(await screen.findByRole("alert", {}, LONG)).toHaveTextContent(
    /cambiata dopo l’anteprima.*non ha scritto nulla/,
  );
  expect(conflict().getByRole("radio", { name: /^Lascia com’è: 70.%$/ })).toBeChecked();
  expect(await values("E4:E5")).toEqual([0.7, ""]);
  expect(host.workbook.sheets).toHaveLength(before);
}, 120_000);

it("writes no score of figures that were typed over since: the preview is made anew, and written when confirmed", async () => {
  const { user } = await open();
  user.type("Strategico", "C5", "45%");
  await press("Conferma e scrivi");
  expect(await screen.findByRole("alert", {}, LONG)).toHaveTextContent(/cambiata dopo l’anteprima/);
  expect(await values("E5")).toEqual([""]);
  await press("Conferma e scrivi");
  await heading("Compilazione completata");
  expect(await values("E5")).toEqual([0.5]);
}, 120_000);

it("stops between two requests when it is given up, tells what is done and what is not, and takes all back", async () => {
  const { store, tasks, host } = await open();
  const before = host.workbook.sheets.length;
  const ending = store.subscribe(() => {
    const { running, report } = store.get();
    if (running === "fill" && host.workbook.sheets.length > before && !report) tasks.cancel();
  });
  await press("Conferma e scrivi");
  await heading("Compilazione completata");
  ending();
  expect(screen.getByRole("alert")).toHaveTextContent(/interrotta.*si è fermata a metà/);
  expect(screen.getByRole("list", { name: "Compilazione completata" })).toHaveTextContent("Riepilogo strategico");
  expect(screen.getByRole("list", { name: "Non fatto" })).toHaveTextContent(/«Strategico»: 1 cella \(E5\)/);
  expect(await values("E4:E5")).toEqual([OTHER, ""]);
  await userEvent.click(screen.getAllByRole("button", { name: "Ripristina" }).at(-1)!);
  await heading("Ripristino completato");
  expect(host.workbook.sheets).toHaveLength(before);
}, 120_000);

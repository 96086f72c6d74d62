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
import { loadWorkbook } from "../../workbench/host/workbook/load";
import { bootOffice } from "../workbench/boot";
import { go, press, verified } from "./hands";

// The real Office.js on a host of ours, from the pane's buttons down to the cells of Bergamo's workbook.
const bergamo = readFileSync("seeds/bergamo-2021.xlsx");

async function open() {
  const booted = await bootOffice({ workbook: loadWorkbook(bergamo, "bergamo-2021.xlsx") });
  const store = createPaneStore();
  const tasks = createPaneTasks(store, excelWorkbook());
  render(<Pane store={store} tasks={tasks} theme={webLightTheme} />);
  return { ...booted, store };
}

const sheetNames = ({ host }: Awaited<ReturnType<typeof open>>) => host.workbook.sheets.map(({ name }) => name);

it("verifies Bergamo without touching it, and leads to the cell of a finding", async () => {
  const opened = await open();
  const findings = await verified();
  expect(within(findings).getByText("134 segnalazioni.")).toBeVisible();
  expect(opened.host.workbook.dirty).toBe(false);
  await userEvent.click(within(findings).getByText(/^Target mancante/));
  const [first] = within(findings).getAllByRole("button", { name: /Strategico [A-Z]+\d+/ });
  await userEvent.click(first!);
  const cell = /Strategico ([A-Z]+\d+)/.exec(first!.textContent)![1]!;
  await waitFor(() => expect(opened.store.get().running).toBeNull());
  expect(await selection()).toBe(`Strategico!${cell}`);
  expect(opened.problems).toEqual([]);
}, 30_000);

it("previews the filling of Bergamo, writes it when confirmed, and brings everything back", async () => {
  const opened = await open();
  const before = sheetNames(opened);
  await go("Compila");
  await screen.findByRole("heading", { name: "Anteprima della compilazione" }, { timeout: 10_000 });
  expect(sheetNames(opened)).toEqual(before);
  expect(opened.host.workbook.dirty).toBe(false);
  await press("Conferma e scrivi");
  await screen.findByRole("heading", { name: "Compilazione completata" }, { timeout: 20_000 });
  expect(sheetNames(opened)).toEqual(expect.arrayContaining([...before, "Riepilogo strategico", "Scostamenti"]));
  await userEvent.click(screen.getAllByRole("button", { name: "Ripristina" }).at(-1)!);
  await screen.findByRole("heading", { name: "Ripristino completato" }, { timeout: 20_000 });
  expect(sheetNames(opened)).toEqual(before);
  expect(opened.problems).toEqual([]);
}, 60_000);

it("validates Bergamo for the OIV: the sheets are there with their links, and go when it is taken back", async () => {
  const opened = await open();
  const before = sheetNames(opened);
  await go("Valida");
  await screen.findByRole("heading", { name: "Esito proposto all’OIV" }, { timeout: 60_000 });
  expect(sheetNames(opened)).toEqual(before);
  expect(opened.host.workbook.dirty).toBe(false);
  await press("Conferma e scrivi");
  await screen.findByRole("heading", { name: "Validazione scritta nella cartella" }, { timeout: 60_000 });
  expect(sheetNames(opened)).toEqual(expect.arrayContaining([...before, "Segnalazioni", "Validazione OIV"]));
  const { hyperlinks, cells } = opened.host.workbook.sheets.find(({ name }) => name === "Segnalazioni")!;
  expect(hyperlinks.size).toBeGreaterThan(50);
  for (const [key, { documentReference }] of hyperlinks) {
    const text = String(cells.get(key)!.value);
    expect(documentReference!.endsWith(`!${text}`) || text.includes(",") || text.includes("!")).toBe(true);
  }
  await userEvent.click(screen.getAllByRole("button", { name: "Ripristina" }).at(-1)!);
  await screen.findByRole("heading", { name: "Ripristino completato" }, { timeout: 60_000 });
  expect(sheetNames(opened)).toEqual(before);
  expect(opened.problems).toEqual([]);
}, 180_000);

it("takes back one writing after the other, the last first, and writes the last one again", async () => {
  const opened = await open();
  const before = contents(opened);
  await go("Compila");
  await screen.findByRole("heading", { name: "Anteprima della compilazione" }, { timeout: 10_000 });
  await press("Conferma e scrivi");
  await screen.findByRole("heading", { name: "Compilazione completata" }, { timeout: 20_000 });
  const filled = contents(opened);
  await go("Valida");
  await screen.findByRole("heading", { name: "Esito proposto all’OIV" }, { timeout: 60_000 });
  await press("Conferma e scrivi");
  await screen.findByRole("heading", { name: "Validazione scritta nella cartella" }, { timeout: 60_000 });
  const validated = contents(opened);
  const takeBack = async () => {
    await userEvent.click(screen.getAllByRole("button", { name: "Ripristina" })[0]!);
    await waitFor(() => expect(screen.getByRole("button", { name: "Verifica" })).toBeEnabled(), { timeout: 60_000 });
    await screen.findByRole("heading", { name: "Ripristino completato" }, { timeout: 60_000 });
  };
  await takeBack();
  expect(contents(opened)).toEqual(filled);
  expect(screen.getByText(/Premere ancora «Ripristina»/)).toBeVisible();
  await press("Rimetti");
  await screen.findByRole("heading", { name: "Scritto di nuovo" }, { timeout: 60_000 });
  expect(contents(opened)).toEqual(validated);
  await takeBack();
  await userEvent.click(screen.getAllByRole("button", { name: "Ripristina" })[0]!);
  // the only one left, and nothing for it to do
  await waitFor(() => expect(screen.getByRole("button", { name: "Rimetti" })).toBeEnabled(), { timeout: 60_000 });
  await waitFor(() => expect(contents(opened)).toEqual(before), { timeout: 60_000 });
  expect(screen.getAllByRole("button", { name: "Ripristina" })).toHaveLength(1);
  expect(screen.getByRole("button", { name: "Ripristina" })).toBeDisabled();
  expect(opened.problems).toEqual([]);
}, 240_000);

/** What each cell of each sheet holds. */
function contents({ host }: Awaited<ReturnType<typeof open>>) {
  return host.workbook.sheets.map(({ name, cells }) => [
    name,
    [...cells]
      .filter(([, { value }]) => value !== null && value !== "")
      .map(([key, { value, formula }]) => [key, value, formula]),
  ]);
}

async function selection(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address.replaceAll("'", "");
  });
}

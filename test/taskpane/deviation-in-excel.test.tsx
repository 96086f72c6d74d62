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
import { openFinding, openGroup, press, verified } from "./hands";

// A missed target of Bergamo's workbook is explained through the real Office.js, and taken back.

const LONG = { timeout: 60_000 };
const heading = (name: string) => screen.findByRole("heading", { name }, LONG);

test("a missed target is explained in its row of «Scostamenti», which a filling makes first", async () => {
  const { host, problems } = await bootOffice({ workbook: readFileSync("seeds/bergamo-2021.xlsx") });
  const store = createPaneStore();
  render(<Pane store={store} tasks={createPaneTasks(store, excelWorkbook())} theme={webLightTheme} />);
  const unexplained = () => store.get().verification!.findings.filter(({ rule }) => rule === "SCO001").length;
  // Without the sheet the rule speaks once of all rows; with it, of each.
  await verified();
  await userEvent.click(screen.getByRole("tab", { name: "Compila" }));
  await press("Conferma e scrivi");
  await heading("Compilazione completata");
  await verified();
  const before = unexplained();
  await openGroup(/^Scostamento senza causa/);
  await openFinding();
  await press("Scrivi lo scostamento…");
  expect(await heading("Scostamento da motivare")).toHaveFocus();
  await press("Mostra che cosa sarà scritto");
  expect(await screen.findByText("Scegliere una delle tre cause.", {}, LONG)).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText(/^Causa/), "esogena");
  await userEvent.type(screen.getByLabelText(/^Motivazione/), "Fiere sospese per legge");
  await press("Mostra che cosa sarà scritto");
  const cells = await screen.findByRole("table", { name: "Celle da scrivere" }, LONG);
  expect(
    within(cells)
      .getAllByText(/^«/)
      .map((cell) => cell.textContent),
  ).toEqual(["«esogena»", "«Fiere sospese per legge»"]);
  await press("Conferma e scrivi");
  await heading("Motivazione scritta nella cartella");
  await waitFor(() => expect(unexplained()).toBe(before - 1), LONG);
  const sheet = host.workbook.sheets.find(({ name }) => name === "Scostamenti")!;
  const written = () => [...sheet.cells.values()].map(({ value }) => value);
  expect(written()).toContain("Fiere sospese per legge");
  await userEvent.click(screen.getAllByRole("button", { name: "Ripristina" }).at(-1)!);
  await heading("Ripristino completato");
  expect(written()).not.toContain("Fiere sospese per legge");
  expect(problems).toEqual([]);
}, 180_000);

/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"} */
import "./browser";
import { readFileSync } from "node:fs";
import { webLightTheme } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { excelWorkbook } from "../../src/taskpane/excel-workbook";
import { Pane } from "../../src/taskpane/pane";
import { createPaneStore } from "../../src/taskpane/state/pane-store";
import { createPaneTasks } from "../../src/taskpane/tasks/pane-tasks";
import { bootOffice } from "../workbench/boot";
import { copy, correctAll, openFinding, openGroup, press, verified } from "./hands";

const BERGAMO = readFileSync("seeds/bergamo-2021.xlsx");
const LONG = { timeout: 60_000 };

async function open() {
  const { user } = await bootOffice({ workbook: BERGAMO });
  user.type("Strategico", "C5", "'12");
  const store = createPaneStore();
  render(<Pane store={store} tasks={createPaneTasks(store, excelWorkbook())} theme={webLightTheme} />);
}

/** What axe has against the pane; colours are not among it, for jsdom lays nothing out. */
async function faults(): Promise<readonly string[]> {
  const { violations } = await axe.run(
    // Marks by which Fluent UI keeps the focus: nobody sees or hears them.
    { include: document.body, exclude: ["[data-tabster-dummy]"] },
    {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"],
      rules: { "color-contrast": { enabled: false } },
    },
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

const heading = (name: string) => screen.findByRole("heading", { name }, LONG);

test("axe finds nothing against findings and the ways to answer them", async () => {
  await open();
  const list = await verified();
  await openGroup(/^Numero o data scritti come testo/);
  await openGroup(/^Target mancante/);
  await openFinding();
  expect(within(list).getAllByRole("button", { name: "Motiva…" }).length).toBeGreaterThan(0);
  expect(await faults()).toEqual([]);
}, 120_000);

test("axe finds nothing against corrections, certain ones and proposals", async () => {
  await open();
  await correctAll();
  await heading("Correzioni");
  expect(screen.getAllByRole("checkbox").length).toBeGreaterThan(0);
  expect(await faults()).toEqual([]);
}, 120_000);

test("axe finds nothing against the form of an exception, with what is wrong in it", async () => {
  await open();
  const list = await verified();
  await openGroup(/^Target mancante/);
  await openFinding();
  await userEvent.click(within(list).getAllByRole("button", { name: "Motiva…" })[0]!);
  await heading("Accettare con un motivo");
  await press("Mostra che cosa sarà scritto");
  await screen.findByText("Scrivere il ruolo di chi decide.", {}, LONG);
  expect(screen.getByLabelText(/^Ruolo/)).toBeInvalid();
  expect(await faults()).toEqual([]);
}, 120_000);

test.each([
  ["Copia per OIV", "Copia per l’OIV"],
  ["Copia per pubblicazione", "Copia per la pubblicazione"],
])(
  "axe finds nothing against «%s»",
  async (button, title) => {
    await open();
    await copy(button);
    await heading(title);
    expect(await faults()).toEqual([]);
  },
  120_000,
);

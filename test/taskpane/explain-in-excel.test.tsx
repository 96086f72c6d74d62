/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"} */
import "./browser";
import { readFileSync } from "node:fs";
import { webLightTheme } from "@fluentui/react-components";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { excelWorkbook } from "../../src/taskpane/excel-workbook";
import { Pane } from "../../src/taskpane/pane";
import { createPaneStore } from "../../src/taskpane/state/pane-store";
import { createPaneTasks } from "../../src/taskpane/tasks/pane-tasks";
import { bootOffice } from "../workbench/boot";
import { go, press } from "./hands";

const BERGAMO = readFileSync("seeds/bergamo-2021.xlsx");
const LONG = { timeout: 60_000 };
/** An indicator that hides decimals, and its objective. */
const INDICATOR = /^Valore contabilizzato per gli interventi economici dedicati all'internazionalizzazione/;
const OBJECTIVE = /^1\.2 Creazione, sviluppo e formazione d'impresa/;

async function open() {
  const booted = await bootOffice({ workbook: BERGAMO });
  const store = createPaneStore();
  const tasks = createPaneTasks(store, excelWorkbook());
  render(<Pane store={store} tasks={tasks} theme={webLightTheme} />);
  return { ...booted, store, tasks };
}

async function openPlace() {
  const opened = await open();
  await go("Spiega");
  await screen.findByLabelText("Cerca una cifra", {}, LONG);
  return opened;
}

const heading = (name: RegExp) => screen.findByRole("heading", { name, level: 2 }, LONG);
const steps = () => screen.getByRole("list", { name: "Passi" });

async function selection(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
}

/** Listens too: what is waited for then ends when the library has told the page of another choice, and all who listen. */
function listening(): Promise<{ readonly told: Promise<void> }> {
  return new Promise((listens) => {
    const told = new Promise<void>((resolve) => {
      const type = Office.EventType.DocumentSelectionChanged;
      Office.context.document.addHandlerAsync(
        type,
        () => resolve(),
        () => listens({ told }),
      );
    });
  });
}

async function faults(): Promise<readonly string[]> {
  const { violations } = await axe.run(
    { include: document.body, exclude: ["[data-tabster-dummy]"] },
    { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"], rules: { "color-contrast": { enabled: false } } },
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

test("opening the place verifies; a figure is sought, explained, followed to its parts, and back", async () => {
  const { host, problems } = await openPlace();
  expect(await faults()).toEqual([]);
  await userEvent.type(screen.getByLabelText("Cerca una cifra"), "sviluppo impresa strategico");
  const found = await waitFor(() => {
    const [first] = within(screen.getByRole("list", { name: /^Cifre/ })).getAllByRole("button", { name: /^1\.2/ });
    expect(first).toBeVisible();
    return first!;
  }, LONG);
  await userEvent.click(found);
  expect(await heading(OBJECTIVE)).toHaveFocus();
  expect(steps()).toHaveTextContent("Indicatori misurati: 4 su 9");
  expect(await faults()).toEqual([]);
  await userEvent.click(within(steps()).getByRole("button", { name: INDICATOR }));
  expect(await heading(INDICATOR)).toHaveFocus();
  expect(steps()).toHaveTextContent("84 % / 90 % = 0,9333 → 93,33 %");
  await press("Indietro");
  expect(await heading(OBJECTIVE)).toHaveFocus();
  expect(host.workbook.dirty).toBe(false);
  expect(problems).toEqual([]);
}, 120_000);

test("what is chosen in Excel is explained while the place is open, and no longer when it is left", async () => {
  const { user, store } = await openPlace();
  await userEvent.keyboard("{Tab}");
  const focused = document.activeElement;
  await waitFor(() => {
    act(() => user.select("Strategico", "E13"));
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent(INDICATOR);
  }, LONG);
  // whoever works in Excel keeps the focus where it was
  expect(document.activeElement).toBe(focused);
  act(() => user.select("Strategico", "D13"));
  await screen.findByText("D13 è la cella «target» dell’indicatore: ecco da dove viene la sua %.", {}, LONG);
  await go("Segnalazioni");
  await screen.findByRole("region", { name: "Segnalazioni" }, LONG);
  const { told } = await listening();
  act(() => user.select("Strategico", "E10"));
  await told;
  await go("Spiega");
  expect(await heading(INDICATOR)).toBeVisible();
  expect(store.get().trouble).toBeNull();
}, 120_000);

test("a link of a step leads to its cell and changes nothing of what is explained; nor does a cell without a figure", async () => {
  const { host, user, store } = await openPlace();
  act(() => user.select("Strategico", "E13"));
  await press("Spiega la cella selezionata");
  await heading(INDICATOR);
  const link = within(steps()).getByRole("button", { name: "Strategico C13" });
  await userEvent.click(link);
  await waitFor(async () => expect(await selection()).toBe("Strategico!C13"), LONG);
  await waitFor(() => expect(link).toHaveFocus());
  expect(screen.queryByText(/C13 è la cella/)).toBeNull();
  act(() => user.select("Strategico", "A1"));
  expect(await screen.findByText(/^In A1 non c’è una cifra/, {}, LONG)).toBeVisible();
  expect(await heading(INDICATOR)).toBeVisible();
  expect(await faults()).toEqual([]);
  await userEvent.click(screen.getByRole("checkbox", { name: "Segui la selezione" }));
  act(() => user.select("Strategico", "E10"));
  await press("Spiega la cella selezionata");
  expect(await heading(OBJECTIVE)).toHaveFocus();
  expect(store.get().explain.follows).toBe(false);
  expect(host.undoCleared).toEqual([]);
}, 120_000);

test("another place leads here with a cell, and the workbook verified anew is told of", async () => {
  const { tasks, user } = await open();
  await act(() => tasks.explain({ sheet: "Strategico", at: { row: 12, column: 4 } }));
  await heading(INDICATOR);
  act(() => user.type("Strategico", "C13", 0.45));
  await press("Verifica");
  await waitFor(() => expect(steps()).toHaveTextContent("45 % / 90 % = 0,5 → 50 %"), LONG);
}, 120_000);

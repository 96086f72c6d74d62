/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"} */
import "./browser";
import { readFileSync } from "node:fs";
import { webLightTheme } from "@fluentui/react-components";
import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { excelWorkbook } from "../../src/taskpane/excel-workbook";
import { Pane } from "../../src/taskpane/pane";
import { createPaneStore } from "../../src/taskpane/state/pane-store";
import { createPaneTasks } from "../../src/taskpane/tasks/pane-tasks";
import { loadWorkbook } from "../../workbench/host/workbook/load";
import { bootOffice } from "../workbench/boot";
import { withCopyCommand, withoutCopyCommand } from "./clipboard/browser-clipboard";
import { go, press } from "./hands";

const bergamo = readFileSync("seeds/bergamo-2021.xlsx");
const LONG = { timeout: 60_000 };

/** The place «Valida» of Bergamo's workbook, with the outcome proposed. */
async function validation() {
  const booted = await bootOffice({ workbook: loadWorkbook(bergamo, "bergamo-2021.xlsx") });
  const store = createPaneStore();
  render(<Pane store={store} tasks={createPaneTasks(store, excelWorkbook())} theme={webLightTheme} />);
  await go("Valida");
  await screen.findByRole("heading", { name: "Esito proposto all’OIV" }, LONG);
  return { ...booted, store };
}

async function faults(): Promise<readonly string[]> {
  const { violations } = await axe.run(
    { include: document.body, exclude: ["[data-tabster-dummy]"] },
    { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"], rules: { "color-contrast": { enabled: false } } },
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

async function selection(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
}

it("says the outcome in words, and what blocks before the criteria; a blocking error leads to its cell and its finding", async () => {
  const { store } = await validation();
  expect(screen.getByText("non pronto")).toBeVisible();
  const titles = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
  expect(titles.slice(0, 3)).toEqual(["Esito proposto all’OIV", "Che cosa blocca", "Criteri"]);
  const blocking = screen.getByRole("region", { name: "Che cosa blocca" });
  const [cell] = within(blocking).getAllByTitle(/^Vai alla cella/);
  await userEvent.click(cell!);
  await waitFor(() => expect(store.get().running).toBeNull());
  expect((await selection()).replace("!", " ").replaceAll("'", "")).toBe(cell!.textContent);
  const place = cell!.textContent;
  await userEvent.click(within(blocking).getByRole("button", { name: "Vai alla segnalazione" }));
  expect(store.get().screen).toBe("findings");
  expect(await screen.findByRole("tab", { name: "Segnalazioni", selected: true })).toBeVisible();
  await screen.findByText("Perché conta");
  const row = document.activeElement!;
  expect(row).toHaveAttribute("data-row");
  expect(row).toHaveTextContent(place);
}, 60_000);

it("opens each of the eleven criteria to its evidence, with the cells that it stands on", async () => {
  await validation();
  const criteria = [...document.querySelectorAll("summary")].filter(({ textContent }) => /^[a-k]\) /.test(textContent));
  expect(criteria).toHaveLength(11);
  for (const each of criteria) expect(each).toHaveTextContent(/(soddisfatto|da valutare)$/);
  // A stop that is said: without it Office.js on the web would pass them by.
  for (const each of criteria) expect(each).toHaveAttribute("tabindex", "0");
  await userEvent.click(criteria[2]!);
  const opened = criteria[2]!.parentElement!;
  expect(opened).toHaveTextContent(/indicatori con il risultato 36 su 36/);
  expect(within(opened).getAllByTitle(/^Vai alla cella/).length).toBeGreaterThan(0);
  expect(await faults()).toEqual([]);
}, 60_000);

it("after the writing leads to the sheets, with the focus on what was done", async () => {
  const { store } = await validation();
  await press("Conferma e scrivi");
  const title = await screen.findByRole("heading", { name: "Validazione scritta nella cartella" }, LONG);
  expect(title).toHaveFocus();
  // Office.js on the web answers Tab itself: from what has no stop of its own it would leave the pane.
  expect(title).toHaveAttribute("tabindex", "0");
  const sheets = within(screen.getByRole("list", { name: "Fogli scritti" })).getAllByRole("button");
  expect(sheets.map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(["Segnalazioni", "Calendario", "Sigillo", "Scostamenti"]),
  );
  expect(sheets[0]).toHaveTextContent("Validazione OIV");
  await userEvent.click(sheets[0]!);
  await waitFor(() => expect(store.get().running).toBeNull());
  expect(await selection()).toBe("'Validazione OIV'!A1");
  expect(title).not.toHaveAttribute("tabindex");
  expect(await faults()).toEqual([]);
  // Another place and back: it is still there.
  await go("Panoramica");
  await go("Valida");
  expect(await screen.findByRole("heading", { name: "Validazione scritta nella cartella" }, LONG)).toBeVisible();
}, 60_000);

it("copies what is chosen for Word, in both forms, and gives the focus back", async () => {
  await validation();
  const clipboard = withCopyCommand(document);
  await press("Copia per Word");
  expect(await screen.findByText(/incollare con Ctrl\+V/)).toBeVisible();
  const button = screen.getByRole("button", { name: "Copia per Word" });
  expect(button).toHaveFocus();
  expect(clipboard.get("text/html")).toContain("<h2>Mappa strategica 2021</h2>");
  expect(clipboard.get("text/plain")).toContain("SCOSTAMENTI 2021");
  await userEvent.click(screen.getByRole("checkbox", { name: "Scostamenti" }));
  await userEvent.click(screen.getByRole("checkbox", { name: "Esito proposto all’OIV" }));
  await userEvent.click(screen.getByRole("radio", { name: "per obiettivo" }));
  await press("Copia per Word");
  await waitFor(() => expect(clipboard.get("text/plain")).not.toContain("SCOSTAMENTI 2021"));
  expect(clipboard.get("text/plain")).not.toContain("ESITO PROPOSTO");
  expect(clipboard.get("text/html")).toContain("<h3>1.1 Attrattività del territorio</h3>");
  for (const name of ["Mappa strategica", "Obiettivi e indicatori"])
    await userEvent.click(screen.getByRole("checkbox", { name }));
  expect(button).toBeDisabled();
}, 60_000);

it("gives the report to be copied by hand where nothing lets it copy", async () => {
  await validation();
  withoutCopyCommand(document);
  await press("Copia il rapporto");
  const area = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Testo da copiare" });
  expect(area).toHaveFocus();
  expect(area.value).toMatch(/^ESITO PROPOSTO ALL’OIV/);
  expect(area.selectionEnd - area.selectionStart).toBe(area.value.length);
  expect(await faults()).toEqual([]);
  await press("Chiudi");
  expect(screen.queryByRole("textbox", { name: "Testo da copiare" })).toBeNull();
  expect(screen.getByRole("button", { name: "Copia il rapporto" })).toHaveFocus();
}, 60_000);

/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom */
import "./browser";
import { webLightTheme } from "@fluentui/react-components";
import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { Pane } from "../../src/taskpane/pane";
import { createPaneStore } from "../../src/taskpane/state/pane-store";
import { createPaneTasks } from "../../src/taskpane/tasks/pane-tasks";
import { setParameter, verified as verifiedData, withSettings } from "../settings/sheets";
import { townInJune } from "../usecases/small-body";
import { strangeTown } from "../usecases/settings/changes";
import type { WorkbookData } from "../workbook/in-memory";
import { go, press } from "./hands";
import { inMemoryExcel } from "./in-memory-excel";

const LONG = { timeout: 15_000 };

async function open(data: WorkbookData) {
  const excel = inMemoryExcel(data);
  const store = createPaneStore();
  const tasks = createPaneTasks(store, excel);
  render(<Pane store={store} tasks={tasks} theme={webLightTheme} />);
  await go("Impostazioni");
  await userEvent.click(await screen.findByRole("button", { name: "Leggi la cartella" }, LONG));
  await screen.findByRole("heading", { name: "Impostazioni" }, LONG);
  return { excel, store, tasks };
}

const openSection = (name: RegExp) => userEvent.click(screen.getByText(name));
const choose = (label: string, choice: string) => userEvent.selectOptions(screen.getByLabelText(label), choice);

async function type(label: string, text: string): Promise<void> {
  await userEvent.clear(screen.getByLabelText(label));
  if (text !== "") await userEvent.type(screen.getByLabelText(label), text);
}

async function faults(): Promise<readonly string[]> {
  const { violations } = await axe.run(
    { include: document.body, exclude: ["[data-tabster-dummy]"] },
    { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"], rules: { "color-contrast": { enabled: false } } },
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

it("shows what holds, who decided it, and leads to the cell", async () => {
  const { excel } = await open(withSettings(townInJune()));
  expect(screen.getByLabelText("Anno")).toHaveValue("2024");
  expect(screen.getByLabelText("Fase")).toHaveValue("consuntivo");
  const links = screen.getAllByRole("button", { name: /^scritto in Parametri B/ });
  await userEvent.click(links[0]!);
  await screen.findByRole("heading", { name: "Impostazioni" }, LONG);
  expect(excel.selected).toEqual([links[0]!.textContent.replace("scritto in Parametri ", "Parametri!")]);
}, 120_000);

it("tells the effect of what is typed, writes it when confirmed, and brings everything back", async () => {
  const { excel } = await open(withSettings(townInJune()));
  const before = structuredClone(excel.data);
  await openSection(/^Soglie/);
  await type("Sovra-realizzazione", "500 %");
  const bar = screen.getByRole("region", { name: "Modifiche da scrivere" });
  expect(await within(bar).findByText(/1 modifica/)).toBeVisible();
  expect(await within(bar).findByText(/Segnalazioni: 1 in meno/, {}, LONG)).toBeVisible();
  expect(excel.data).toEqual(before);
  await press("Effetto e conferma");
  expect(screen.getByRole("heading", { name: "Con questa modifica" })).toHaveFocus();
  expect(screen.getByText(/Sovra-realizzazione: da 150.% a 500.%/)).toBeVisible();
  expect(screen.getByRole("table", { name: "Celle da scrivere" })).toHaveTextContent(/150.%500.%/);
  expect(await faults()).toEqual([]);
  await press("Conferma e scrivi");
  await screen.findByRole("heading", { name: "Impostazioni scritte nella cartella" }, LONG);
  expect(verifiedData(excel.data).settings.overAchievement).toBe(5);
  await press("Ripristina");
  await screen.findByRole("heading", { name: "Ripristino completato" }, LONG);
  expect(excel.data.sheets).toEqual(before.sheets);
  await go("Impostazioni");
  expect(screen.queryByText(/1 modifica/)).toBeNull();
}, 120_000);

it("says what cannot be used beside its field, and lets nothing be confirmed", async () => {
  await open(withSettings(townInJune()));
  await type("Anno", "23");
  expect(await screen.findByText(/«23» non è un anno: scrivere un anno con quattro cifre/, {}, LONG)).toBeVisible();
  expect(screen.getByRole("button", { name: "Effetto e conferma" })).toBeDisabled();
  expect(await faults()).toEqual([]);
  await type("Anno", "2024");
  expect(screen.queryByRole("button", { name: "Effetto e conferma" })).toBeNull();
}, 120_000);

it("does not let settings be written that contradict each other", async () => {
  await open(withSettings(townInJune()));
  await openSection(/^Soglie/);
  await type("Soglia verde", "40 %");
  await press("Effetto e conferma");
  expect(screen.getByRole("alert")).toHaveTextContent("la soglia verde (40 %) non è sopra la gialla");
  expect(screen.getByRole("button", { name: "Conferma e scrivi" })).toBeDisabled();
  await press("Torna alle impostazioni");
  expect(screen.getByRole("heading", { name: "Impostazioni" })).toHaveFocus();
  await press("Annulla");
  expect(screen.queryByRole("region", { name: "Modifiche da scrivere" })).toHaveTextContent("");
}, 120_000);

it("shows first what of the settings cannot be used, with its cell", async () => {
  const data = withSettings(townInJune());
  setParameter(data, "Fase", "mensile");
  await open(data);
  const list = screen.getByRole("list", { name: "Da correggere" });
  expect(list).toHaveTextContent(/«mensile» non è una fase/);
  expect(within(list).getByRole("button")).toHaveTextContent(/^Parametri B\d+$/);
}, 120_000);

it("makes both sheets with what the workbook tells", async () => {
  const { excel } = await open(townInJune());
  await press("Prepara i fogli…");
  await screen.findByRole("heading", { name: "Fogli delle impostazioni" }, LONG);
  expect(screen.getByRole("list", { name: "Fogli da creare" })).toHaveTextContent("«Parametri»«Registro indicatori»");
  expect(excel.data.sheets).toHaveLength(5);
  await press("Conferma e scrivi");
  await screen.findByRole("heading", { name: "Impostazioni scritte nella cartella" }, LONG);
  expect(excel.data.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Parametri", "Registro indicatori"]),
  );
}, 120_000);

it("helps where no sheet was recognised: the columns are said, their effect is seen, and the sheet is read", async () => {
  const { excel } = await open(strangeTown());
  await press("Indica le colonne di un foglio…");
  await screen.findByRole("heading", { name: "Dove sono le colonne" }, LONG);
  expect(screen.getByLabelText("Foglio")).toHaveDisplayValue("Dati (nessun indicatore)");
  expect(screen.getByLabelText("Riga delle intestazioni")).toHaveDisplayValue(
    "3: Che cosa · Quanto si voleva · Quanto si è avuto",
  );
  expect(await screen.findByText(/^Scegliere le colonne/, {}, LONG)).toBeVisible();
  expect(screen.getByRole("button", { name: "Conferma e scrivi" })).toBeDisabled();
  // what would be written with nothing said yet is no effect of these columns
  expect(screen.queryByText(/^Che cosa vale|^Fogli da creare|restano gli stessi/)).toBeNull();
  await choose("Indicatore", "B: Quanto si voleva (10, 200)");
  await choose("Target", "B: Quanto si voleva (10, 200)");
  expect(
    await screen.findByText(
      "La colonna B è scelta per «Indicatore» e per «Target»: lasciarla a una voce sola.",
      {},
      LONG,
    ),
  ).toBeVisible();
  await choose("Indicatore", "A: Che cosa (Sportelli aperti, Pratiche digitali)");
  await choose("Target", "B: Quanto si voleva (10, 200)");
  await choose("Valore ottenuto", "C: Quanto si è avuto (8, 190)");
  const list = await screen.findByRole("list", { name: "I primi, come sarebbero letti" }, LONG);
  expect(
    within(list)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent.replaceAll("\u00a0", " ")),
  ).toEqual(["Sportelli apertiTarget 10 · valore 8 · 80 %", "Pratiche digitaliTarget 200 · valore 190 · 95 %"]);
  expect(screen.getByText("Indicatori letti: 2 (ora 0)")).toBeVisible();
  expect(await faults()).toEqual([]);
  await press("Conferma e scrivi");
  await screen.findByRole("heading", { name: "Impostazioni scritte nella cartella" }, LONG);
  expect(verifiedData(excel.data).scorecard.indicators).toHaveLength(2);
}, 120_000);

it("is opened for one sheet by whoever shows it, and reads first what was not read yet", async () => {
  const excel = inMemoryExcel(strangeTown());
  const store = createPaneStore();
  const tasks = createPaneTasks(store, excel);
  render(<Pane store={store} tasks={tasks} theme={webLightTheme} />);
  await act(() => tasks.mapColumns("Dati"));
  expect(await screen.findByRole("heading", { name: "Dove sono le colonne" }, LONG)).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
  expect(store.get().settings.columns).toMatchObject({ sheet: "Dati", headingRow: 2 });
}, 120_000);

/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom */
import "./browser";
import { webLightTheme } from "@fluentui/react-components";
import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Pane } from "../../src/taskpane/pane";
import { createPaneStore } from "../../src/taskpane/state/pane-store";
import { createPaneTasks } from "../../src/taskpane/tasks/pane-tasks";
import { townInJune } from "../usecases/small-body";
import { sheetOf, workbookData, type WorkbookData } from "../workbook/in-memory";
import { inMemoryExcel } from "./in-memory-excel";
import { go, press } from "./hands";

function open(data: WorkbookData) {
  const excel = inMemoryExcel(data);
  const store = createPaneStore();
  const tasks = createPaneTasks(store, excel);
  render(<Pane store={store} tasks={tasks} theme={webLightTheme} />);
  return { excel, store, tasks, user: userEvent.setup() };
}

/** The core is fetched with the first task. */
const LONG = { timeout: 20_000 };

it("says what PERF does before anything is read", () => {
  open(townInJune());
  expect(screen.getByRole("heading", { name: "PERF" })).toBeVisible();
  expect(screen.getByText(/Non cambia nulla/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Ripristina" })).toBeDisabled();
});

it("shows what was recognised, and leads from a finding to its cell", async () => {
  const { excel, user } = open(townInJune());
  await press("Verifica");
  expect(await screen.findByRole("heading", { name: "Che cosa è stato riconosciuto" })).toBeVisible();
  expect(screen.getByText(/prova\.xlsx/)).toBeVisible();
  await go("Segnalazioni");
  const findings = await screen.findByRole("region", { name: "Segnalazioni" });
  const [head] = within(within(findings).getByRole("list")).getAllByRole("button");
  await user.click(head!);
  const first = within(within(findings).getAllByRole("listitem")[1]!).getAllByRole("button")[0];
  await user.click(first!);
  expect(excel.selected).toHaveLength(1);
  expect(first).toHaveTextContent(excel.selected[0]!.replace("!", " "));
});

it("changes nothing until the preview is confirmed, and brings everything back", async () => {
  const { excel } = open(townInJune());
  const before = structuredClone(excel.data);
  await go("Compila");
  expect(await screen.findByRole("heading", { name: "Anteprima della compilazione" })).toBeVisible();
  expect(screen.getByRole("list", { name: "Celle da scrivere" })).toHaveTextContent(/vuota.*%/);
  expect(excel.data).toEqual(before);
  await press("Conferma e scrivi");
  expect(await screen.findByRole("heading", { name: "Compilazione completata" })).toBeVisible();
  expect(sheetOf(excel.data, "Riepilogo strategico").cells.size).toBeGreaterThan(0);
  await userEvent.click(screen.getAllByRole("button", { name: "Ripristina" }).at(-1)!);
  expect(await screen.findByRole("heading", { name: "Ripristino completato" })).toBeVisible();
  expect(excel.data.sheets).toEqual(before.sheets);
});

it("proposes an outcome to the OIV, leads to the cells, and writes the sheets when confirmed", async () => {
  const { excel, user } = open(townInJune());
  const before = structuredClone(excel.data);
  await go("Valida");
  expect(await screen.findByRole("heading", { name: "Esito proposto all’OIV" }, LONG)).toBeVisible();
  expect(screen.getByText(/decide l’OIV/)).toBeVisible();
  const criteria = screen.getAllByText(/^[a-k]\) /).map((each) => each.textContent);
  expect(criteria).toHaveLength(11);
  expect(criteria[1]).toMatch(/^b\) Valutazione complessiva dell’OIV da valutare$/);
  expect(excel.data).toEqual(before);
  await user.click(screen.getByText(/^g\) /));
  expect(screen.getByText("3 segnalazioni per questo criterio")).toBeVisible();
  const standing = screen.getByRole("region", { name: "Che cosa resta aperto" });
  const [first] = within(standing).getAllByTitle(/^Vai alla cella/);
  await user.click(first!);
  expect(first).toHaveTextContent(excel.selected[0]!.replace("!", " "));
  await press("Conferma e scrivi");
  expect(await screen.findByRole("heading", { name: "Validazione scritta nella cartella" }, LONG)).toBeVisible();
  expect(sheetOf(excel.data, "Validazione OIV").cells.size).toBeGreaterThan(11);
  expect(sheetOf(excel.data, "Segnalazioni").cells.size).toBeGreaterThan(0);
}, 60_000);

it("leaves the workbook alone when the proposed outcome is not confirmed, and says what cannot be read", async () => {
  const { excel } = open(townInJune());
  const before = structuredClone(excel.data);
  await go("Valida");
  await userEvent.click(await screen.findByRole("button", { name: "Annulla" }, LONG));
  expect(await screen.findByRole("region", { name: "Segnalazioni" })).toBeVisible();
  expect(excel.data).toEqual(before);
  excel.fault = "Excel non risponde.";
  await go("Valida");
  expect(await screen.findByRole("alert")).toHaveTextContent("L’esito non si può proporreExcel non risponde.");
}, 60_000);

it("leaves the workbook alone when the preview is cancelled", async () => {
  const { excel } = open(townInJune());
  const before = structuredClone(excel.data);
  await go("Compila");
  await screen.findByRole("heading", { name: "Anteprima della compilazione" });
  await press("Annulla");
  expect(await screen.findByRole("heading", { name: "Segnalazioni" })).toBeVisible();
  expect(excel.data).toEqual(before);
});

it("says when no sheet is a dashboard, and what to do", async () => {
  open(workbookData({ Foglio1: { A1: "Lista della spesa" } }));
  await press("Verifica");
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("Nessun indicatore è stato letto");
  expect(alert).toHaveTextContent(/Aprire la cartella della performance e premere «Verifica»/);
  expect(screen.getByRole("tab", { name: "Panoramica", selected: true })).toBeVisible();
});

it("says what Excel refused, and can be asked again", async () => {
  const { excel } = open(townInJune());
  excel.fault = "Una cella è in modifica. Premere Invio o Esc e ripetere.";
  await press("Verifica");
  expect(await screen.findByRole("alert")).toHaveTextContent("Premere Invio o Esc");
  await press("Verifica");
  expect(await screen.findByRole("heading", { name: "Che cosa è stato riconosciuto" })).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
});

it("tells an unexpected error too, and goes on working", async () => {
  const { excel } = open(townInJune());
  excel.fault = new Error("boom");
  await press("Verifica");
  expect(await screen.findByRole("alert")).toHaveTextContent("Errore imprevisto di PERF (boom)");
  await press("Chiudi");
  expect(screen.queryByRole("alert")).toBeNull();
});

it("keeps the preview when nothing could be written, so that it can be confirmed again", async () => {
  const { excel } = open(townInJune());
  await go("Compila");
  await screen.findByRole("heading", { name: "Anteprima della compilazione" });
  excel.fault = "Il foglio è protetto. Togliere la protezione e ripetere.";
  await press("Conferma e scrivi");
  expect(await screen.findByRole("alert")).toHaveTextContent("La compilazione non è riuscita");
  await press("Conferma e scrivi");
  expect(await screen.findByRole("heading", { name: "Compilazione completata" })).toBeVisible();
});

it("shows text from cells as text", async () => {
  const data = townInJune();
  data.sheets[1]!.name = "<img src=x onerror=alert(1)>";
  open(data);
  await press("Verifica");
  await userEvent.click(await screen.findByText(/^Fogli e ruoli/));
  expect(document.querySelector("img")).toBeNull();
  expect(screen.getByText("<img src=x onerror=alert(1)>")).toBeVisible();
});

it("can be used with the keyboard alone", async () => {
  const { excel, user } = open(townInJune());
  await user.tab();
  expect(screen.getByRole("button", { name: "Verifica" })).toHaveFocus();
  await user.keyboard("{Enter}");
  await screen.findByRole("heading", { name: "Che cosa è stato riconosciuto" });
  screen.getByRole("tab", { name: "Segnalazioni" }).focus(); // jsdom lays nothing out: its arrows lead nowhere
  await user.keyboard("{Enter}");
  await screen.findByRole("heading", { name: "Segnalazioni" });
  while (!document.activeElement?.closest("li")) await user.tab();
  expect(document.activeElement).toHaveAttribute("aria-expanded", "false");
  await user.keyboard("{ArrowRight}{ArrowDown}");
  const finding = document.activeElement;
  expect(finding?.closest("li")).toHaveAttribute("aria-level", "2");
  await user.keyboard("{Enter}");
  await waitFor(() => expect(excel.selected).toHaveLength(1));
  expect(finding).toHaveFocus();
  await user.keyboard("{ArrowLeft}{ArrowLeft}{ArrowLeft}");
  expect(document.activeElement).toHaveAttribute("aria-expanded", "false");
});

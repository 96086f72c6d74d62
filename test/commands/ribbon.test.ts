/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"} */
import "../taskpane/browser";
import { readFileSync } from "node:fs";
import { screen, waitFor } from "@testing-library/dom";
import { userEvent } from "@testing-library/user-event";
import { COMMANDS } from "../../src/commands/commands";
import { loadWorkbook } from "../../workbench/host/workbook/load";
import metadata from "../functions/functions.json";
import { bootOffice, settled, type Booted } from "../workbench/boot";

// The whole add-in, as main.ts puts it together, on Bergamo's workbook; its buttons are pressed as Excel presses them:
// by the event of the host's own protocol, which the real library brings to the command and whose end it reports.

const BERGAMO = readFileSync("seeds/bergamo-2021.xlsx");
const MANIFEST = readFileSync("manifest.xml", "utf8");
const LONG = { timeout: 20_000 };

let office: Booted;
beforeAll(async () => {
  office = await bootOffice({ workbook: loadWorkbook(BERGAMO, "bergamo-2021.xlsx"), functionsMetadata: metadata });
  await import("../../src/functions/functions");
  document.body.innerHTML = '<div id="start">…</div><div id="root"></div>';
  await import("../../src/taskpane/main");
  await screen.findByRole("heading", { name: "PERF" }, LONG);
  while (!office.host.services.commandsReady) await settled();
}, 60_000);
afterEach(() => expect(office.problems).toEqual([]));

/** Presses a button with the pane closed; done when the library has told the host that the command is completed. */
async function press(command: string): Promise<void> {
  office.host.services.paneState = "Hidden";
  await office.endpoint.runCommand(command);
  expect(office.host.services.paneState).toBe("Visible");
}
const heading = (name: string) => screen.findByRole("heading", { name }, LONG);
const confirm = () => userEvent.click(screen.getByRole("button", { name: "Conferma e scrivi" }));
/** Nothing is running any more. */
const rested = () =>
  waitFor(() => {
    const [verify] = screen.getAllByRole("button", { name: "Verifica" });
    expect(verify).not.toHaveAttribute("aria-disabled", "true");
  }, LONG);
const sheetNames = () => office.host.workbook.sheets.map(({ name }) => name);
const formulas = () =>
  office.host.workbook.sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ formula }) => (formula?.includes("PERF.") ? [formula] : [])),
  );

test("the manifest has nine buttons and a menu of two: one opens the pane, ten run these commands", () => {
  expect([...MANIFEST.matchAll(/<Control xsi:type="Button"/g)]).toHaveLength(9);
  expect([...MANIFEST.matchAll(/<Item id=/g)]).toHaveLength(2);
  expect([...MANIFEST.matchAll(/<Action xsi:type="ShowTaskpane">/g)]).toHaveLength(1);
  const commands = [...MANIFEST.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map((match) => match[1]);
  expect(commands).toEqual(Object.keys(COMMANDS));
});

test("«Ripristina», with nothing written yet, says so", async () => {
  await press("ripristina");
  expect(await screen.findByRole("alert")).toHaveTextContent("nulla da ripristinare");
}, 30_000);

test("«Guida» opens the guide", async () => {
  await press("guida");
  expect(await heading("Guida rapida")).toBeVisible();
}, 30_000);

test("«Verifica» shows the findings, and touches nothing", async () => {
  await press("verifica");
  expect(await heading("Segnalazioni")).toBeVisible();
  expect(screen.getByRole("region", { name: "Segnalazioni" })).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
  expect([office.host.workbook.dirty, office.host.undoCleared]).toEqual([false, []]);
}, 60_000);

test("«Compila riepiloghi» shows what it would write; confirmed, it writes; «Ripristina» brings everything back", async () => {
  const before = sheetNames();
  await press("compila");
  await heading("Anteprima della compilazione");
  expect([sheetNames(), office.host.workbook.dirty]).toEqual([before, false]);
  await confirm();
  await heading("Compilazione completata");
  await rested();
  expect(sheetNames()).toEqual(expect.arrayContaining([...before, "Riepilogo strategico", "Scostamenti"]));
  await press("ripristina");
  await heading("Ripristino completato");
  expect(sheetNames()).toEqual(before);
}, 120_000);

test("«Correggi» shows what can be corrected; «Copie» make a copy and open it: the workbook stays as it is", async () => {
  const before = sheetNames();
  await press("correggi");
  expect(await heading("Correzioni")).toBeVisible();
  await press("copiaPubblicazione");
  expect(await heading("Copia per la pubblicazione")).toBeVisible();
  await press("copiaOiv");
  await heading("Copia per l’OIV");
  expect(office.host.services.created).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Apri la copia" }));
  await heading("Copia aperta");
  expect([office.host.services.created.length, office.host.copies.size]).toEqual([1, 0]);
  expect(sheetNames()).toEqual(before);
}, 120_000);

test("«Inserisci formule» and «Congela in valori» preview, then write", async () => {
  await press("inserisciFormule");
  await heading("Anteprima delle formule");
  // Bergamo has filled in all of its percentages but those that it could not measure
  expect(screen.getByText(/Nessuna formula da scrivere/)).toBeVisible();
  office.user.type("Strategico", "E5", "");
  await press("inserisciFormule");
  await screen.findByRole("button", { name: "Conferma e scrivi" }, LONG);
  expect(formulas()).toEqual([]);
  await confirm();
  await heading("Formule aggiornate");
  expect(formulas().length).toBeGreaterThan(0);
  await office.functions.calculated();
  await rested();
  await press("congela");
  await heading("Anteprima: formule da congelare");
  await confirm();
  await heading("Formule aggiornate");
  expect(formulas()).toEqual([]);
}, 120_000);

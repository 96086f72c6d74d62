// SPDX-License-Identifier: EUPL-1.2
import { METHOD_TERMS } from "../../src/core/wording/terms";
import { openWorkbench, type OpenedWorkbench } from "./harness/open-workbench";
import { keyboardOf } from "./keyboard";
import { changedSince, focused, handsOn, heading, paneOfNow, pastedIn, standsOn, standsOnNamed } from "./steps";

// The same tasks with the keyboard alone: the outcome for the OIV, explanations, settings, troubles.

const COPY = "bergamo-2021-copia-1.xlsx";
let bench: OpenedWorkbench;
beforeAll(async () => {
  bench = await openWorkbench({ viewport: { width: 1366, height: 1000 } });
  await bench.context.grantPermissions(["clipboard-read"]);
});
afterAll(() => (bench as OpenedWorkbench | undefined)?.close());

const { sheetTabs } = handsOn(() => bench);
const { keys, reach, reachOutside, press, toPane, open, fill, choose, goTo, save } = keyboardOf(() => bench);
const said = (text: string | RegExp): Promise<void> => bench.pane.getByText(text).first().waitFor();

describe("Valida", () => {
  it("prepares the outcome at once; a criterion opens, and its evidence leads to its cell", async () => {
    await toPane();
    await open("Valida");
    await heading(bench, "Esito proposto all’OIV");
    await press(/^f\) Affidabilità dei dati/);
    const list = bench.pane.getByRole("list", { name: "Celle", exact: true });
    const cell = (await list.getByRole("button").first().textContent())!;
    await press(cell);
    await standsOnNamed(bench, cell);
    expect(await focused(bench)).toBe(cell);
  });

  it("writes the sheets for the OIV, and leads to them", async () => {
    await press("Conferma e scrivi", "Shift+Tab");
    await heading(bench, "Validazione scritta nella cartella");
    await press("Validazione OIV");
    await standsOn(bench, "Validazione OIV", "A1");
    expect(await focused(bench)).toBe("Validazione OIV");
  });

  it("copies the report and the tables for Word, and the focus stays on the button", async () => {
    await press("Copia il rapporto");
    await said("Copiato. Aprire Word e incollare");
    expect(await focused(bench)).toBe("Copia il rapporto");
    expect(await pastedIn(bench.page)).toMatch(/<table[^]*Affidabilità dei dati/);
    await toPane();
    await reach("Mappa strategica");
    await keys("Space");
    await press("Copia per Word");
    await bench.pane.getByText("Copiato. Aprire Word e incollare").nth(1).waitFor();
    expect(await pastedIn(bench.page)).toMatch(/<table[^]*Scostamenti/);
  });
});

describe("Spiega", () => {
  it("explains the cell on which one stands", async () => {
    await goTo("Strategico", "E11");
    await toPane();
    await open("Spiega");
    await press("Spiega la cella selezionata");
    await heading(bench, "N. di attività formative realizzate");
    await reach(/^N. di attività formative realizzate/);
    await press("Strategico E11");
    await standsOn(bench, "Strategico", "E11");
    expect(await focused(bench)).toBe("Strategico E11");
  });

  it("finds a figure by its name, and leads from a step to its cell", async () => {
    await press("Tutte le cifre", "Shift+Tab");
    await fill(/^Cerca una cifra/, "creazione, sviluppo");
    await press(/^1\.2 Creazione, sviluppo/);
    await heading(bench, /Creazione, sviluppo/);
    const cell = /^Strategico [A-Z]+\d+$/;
    await reach(cell);
    const name = await focused(bench);
    await keys("Enter");
    await standsOnNamed(bench, name);
    expect(await focused(bench)).toBe(name);
  });
});

it("Impostazioni: a method is changed, its effect seen, written, and taken back", async () => {
  await open("Impostazioni");
  await press(/^Metodi/);
  await choose(/^Metodo crescente/, METHOD_TERMS["uncapped-ratio"]);
  await press("Effetto e conferma");
  await heading(bench, "Con questa modifica");
  await said(/^\d+ indicatori con un’altra %$/);
  expect(await sheetTabs()).not.toContain("Parametri");
  await press("Conferma e scrivi");
  await heading(bench, "Impostazioni scritte nella cartella");
  expect(await sheetTabs()).toContain("Parametri");
  await press("Ripristina");
  await heading(bench, "Ripristino completato");
  expect(await sheetTabs()).not.toContain("Parametri");
});

it("an error is read, and put away; then one goes on", async () => {
  // Somebody types in a cell: with the keyboard alone, nobody can do so and press a button of the pane.
  await bench.page.evaluate(() => (window.workbench!.host.cellEditMode = true));
  await press("Verifica");
  await bench.pane.getByRole("alert").getByText("La verifica non è riuscita").waitFor();
  expect(await focused(bench)).toBe("Verifica");
  await bench.page.evaluate(() => (window.workbench!.host.cellEditMode = false));
  await press("Chiudi");
  await bench.pane.getByRole("alert").waitFor({ state: "detached" });
  await press("Verifica");
  await heading(bench, "Segnalazioni");
});

it("the guide opens, and one comes back", async () => {
  await press("Guida");
  await heading(bench, "Guida rapida");
  await open("Panoramica");
  await heading(bench, "Che cosa è stato riconosciuto");
});

it("saves what was written, and every cell of the sample as it was", async () => {
  const { cells, sheets } = changedSince(await save());
  expect(cells).toEqual([]);
  expect(sheets).toEqual(expect.arrayContaining(["Validazione OIV", "Scostamenti", "Sigillo", "PERF memoria"]));
});

it("opens a copy for the OIV, which can be worked with", async () => {
  await toPane();
  await open("Valida");
  await press("Copia per OIV");
  await heading(bench, "Copia per l’OIV");
  await press("Apri la copia");
  await heading(bench, "Copia aperta");
  await reachOutside("Apri qui");
  await keys("Enter");
  bench = { ...bench, pane: await paneOfNow(bench.page, COPY) };
  expect(await sheetTabs()).toContain("Validazione OIV");
  await toPane();
  await press("Verifica questa cartella");
  await heading(bench, "Che cosa è stato riconosciuto");
});

it("asked nobody but the workbench and Office.js, and nothing went wrong", async () => {
  await expect(bench.problems()).resolves.toEqual([]);
});

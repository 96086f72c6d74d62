// SPDX-License-Identifier: EUPL-1.2
import { openWorkbench, type OpenedWorkbench } from "./harness/open-workbench";
import { keyboardOf } from "./keyboard";
import {
  changedSince,
  focused,
  handsOn,
  heading,
  readBack,
  standsOn,
  standsOnNamed,
  paneOfNow,
  textsOf,
} from "./steps";

// The same tasks with the keyboard alone, from the first run to the filling. In Excel on the web Office.js answers Tab
// itself, and goes only through elements that say that they have a stop: what is not reached here is reached by nobody.

const ACTUAL = "100%"; // what Strategico C4 holds in the sample
const [WHY, CAUSE] = ["Giorni di anticipo sulla scadenza", "Fiere sospese per legge"];
let bench: OpenedWorkbench;
beforeAll(async () => {
  bench = await openWorkbench({ viewport: { width: 1366, height: 1000 } });
});
afterAll(() => (bench as OpenedWorkbench | undefined)?.close());

const { button, finding, sheetTabs, waitForVerified } = handsOn(() => bench);
const { keys, reach, press, toPane, open, fill, choose, goTo, type, save, reachOutside } = keyboardOf(() => bench);
const said = (text: string | RegExp): Promise<void> => bench.pane.getByText(text).first().waitFor();

it("begins: opens the sample as another workbook, verifies it, and goes on from what was recognised", async () => {
  await toPane();
  await press("Apri la cartella di esempio");
  await said("La cartella di esempio è in un’altra finestra di Excel");
  await reachOutside("Apri qui");
  await keys("Enter");
  bench = { ...bench, pane: await paneOfNow(bench.page, "bergamo-2021-copia-1.xlsx") };
  await toPane();
  await press("Verifica questa cartella");
  await heading(bench, "Che cosa è stato riconosciuto");
  await reach("Che cosa è stato riconosciuto");
});

describe("Panoramica", () => {
  it("leads from a card of the map to its cell, and the focus stays on the card", async () => {
    await press(/^1\.2 Creazione.*Strategico A10$/);
    await standsOn(bench, "Strategico", "A10");
    expect(await focused(bench)).toMatch(/^1\.2 Creazione/);
  });

  it("opens what is missing, and leads to a cell", async () => {
    await press("24 indicatori senza target", "Shift+Tab");
    const list = bench.pane.getByRole("list", { name: "24 indicatori senza target" });
    const cell = (await list.getByRole("button").first().textContent())!;
    await press(cell);
    await standsOnNamed(bench, cell);
    expect(await focused(bench)).toBe(cell);
  });

  it("leads from a count to its findings, and from there to all of them", async () => {
    await press(/^27 errori/, "Shift+Tab");
    await said("27 segnalazioni su 134.");
    await reach("27 errori");
    await keys("Space");
    await said("134 segnalazioni.");
  });
});

describe("Segnalazioni", () => {
  it("puts them together in another way, and shows only some", async () => {
    await choose(/^Raggruppa per/, "gravità", "Shift+Tab");
    const group = bench.pane.locator("h3 button[aria-expanded]").filter({ hasText: /^avvis/i });
    await group.first().waitFor();
    await reach(/^\d+ avvisi$/);
    await keys("Space");
    await said(/^\d+ segnalazioni su 134\.$/);
    await keys("Space");
    await said("134 segnalazioni.");
    await choose(/^Raggruppa per/, "regola", "Shift+Tab");
  });

  it("are checked again with what is typed: switched on and off with Space", async () => {
    await fill(/^Cerca/, "scritti come testo", "Shift+Tab");
    await reach(/Ricontrolla mentre scrivo/, "Shift+Tab");
    await keys("Space");
    await bench.pane.getByRole("switch", { checked: true }).waitFor();
    await goTo("Strategico", "C4");
    await type("'12");
    await finding("Strategico C4").waitFor();
    await goTo("Strategico", "C4");
    await type(ACTUAL);
    await finding("Strategico C4").waitFor({ state: "detached" });
    await toPane();
    await reach(/Ricontrolla mentre scrivo/);
    await keys("Space");
    await bench.pane.getByRole("switch", { checked: false }).waitFor();
  });

  it("are sought, walked through, opened; one leads to the cell, and back in the list", async () => {
    await fill(/^Cerca/, "durata media");
    await said("1 segnalazione su 134.");
    await reach(/Valore impossibile/);
    await keys("ArrowLeft", "ArrowRight", "ArrowDown", "Enter");
    await standsOn(bench, "Strategico", "C53");
    await said("Perché conta");
    expect(await focused(bench)).toContain("Strategico C53");
    await keys("ArrowLeft");
    await bench.pane.getByText("Perché conta").waitFor({ state: "detached" });
    await keys("ArrowRight");
    await said("Perché conta");
  });

  it("are left with Escape for their row, and come back to", async () => {
    await reach("Motiva…");
    await keys("Escape");
    expect(await focused(bench)).toContain("Strategico C53");
    await keys("ArrowRight");
  });
});

it("Motiva: says what is missing in the form, and writes the row", async () => {
  await press("Motiva…");
  await heading(bench, "Accettare con un motivo");
  await press("Mostra che cosa sarà scritto");
  await said("Scrivere il ruolo di chi decide.");
  await fill(/^Ruolo/, "Segretario generale", "Shift+Tab");
  await fill(/^Motivo/, WHY, "Shift+Tab");
  await press("Mostra che cosa sarà scritto");
  await button("Conferma e scrivi").waitFor();
  await press("Conferma e scrivi", "Shift+Tab");
  await heading(bench, "Motivazione scritta nella cartella");
  expect(await sheetTabs()).toContain("Eccezioni");
});

it("corrections: shown, made, and taken back", async () => {
  await goTo("Strategico", "C4");
  await type("'12");
  await toPane();
  await press("Verifica");
  await waitForVerified();
  await open("Segnalazioni");
  await press("Correggi");
  await heading(bench, "Correzioni");
  expect((await bench.cell("Strategico", "C4")).value).toBe("12");
  await press(/^Applica/);
  await heading(bench, "Correzioni fatte");
  expect((await bench.cell("Strategico", "C4")).value).toBe(12);
  await press("Ripristina");
  await heading(bench, "Ripristino completato");
  expect((await bench.cell("Strategico", "C4")).value).toBe("12");
});

it("Compila: previewed, written, taken back, and written again", async () => {
  const before = await sheetTabs();
  await open("Compila");
  await heading(bench, "Anteprima della compilazione");
  await press("Conferma e scrivi");
  await heading(bench, "Compilazione completata");
  expect(await sheetTabs()).toContain("Scostamenti");
  await press("Ripristina");
  await heading(bench, "Ripristino completato");
  expect(await sheetTabs()).toEqual(before);
  await press("Rimetti");
  await heading(bench, "Scritto di nuovo");
  await bench.page.getByRole("tab", { name: "Scostamenti" }).waitFor();
});

it("Scostamenti: why an indicator deviates is chosen, typed, and written in its row", async () => {
  await press("Verifica");
  await waitForVerified();
  await open("Segnalazioni");
  await fill(/^Cerca/, "senza causa");
  await said(/^\d+ segnalazioni su/);
  await reach(/senza causa/);
  await keys("ArrowDown", "Enter");
  await press("Scrivi lo scostamento…");
  await heading(bench, "Scostamento da motivare");
  await press("Mostra che cosa sarà scritto");
  await said("Scegliere una delle tre cause.");
  await choose(/^Causa/, "esogena", "Shift+Tab");
  await fill(/^Motivazione/, CAUSE);
  await press("Mostra che cosa sarà scritto");
  await button("Conferma e scrivi").waitFor();
  await press("Conferma e scrivi", "Shift+Tab");
  await heading(bench, "Motivazione scritta nella cartella");
});

it("formulas: inserted from the ribbon, recalculated by what is typed, frozen", async () => {
  await goTo("Strategico", "C4");
  await type(ACTUAL);
  await goTo("Strategico", "E4");
  await type("");
  await reachOutside("Inserisci formule", "Shift+Tab");
  await keys("Enter");
  await heading(bench, "Anteprima delle formule");
  await toPane();
  await press("Conferma e scrivi");
  await heading(bench, "Formule aggiornate");
  await bench.shows("Strategico", "E4", "100%");
  await goTo("Strategico", "C4");
  await type("50%");
  await bench.shows("Strategico", "E4", "50%");
  await keys("ArrowUp");
  await type(ACTUAL);
  await bench.shows("Strategico", "E4", "100%");
  await reachOutside("Congela in valori", "Shift+Tab");
  await keys("Enter");
  await heading(bench, "Anteprima: formule da congelare");
  await toPane();
  await press("Conferma e scrivi");
  await heading(bench, "Formule aggiornate");
  expect(await bench.cell("Strategico", "E4")).toMatchObject({ text: "100%", formula: null });
});

it("Compila: asks about a cell that holds something else, leads there, and writes what was chosen", async () => {
  await goTo("Strategico", "E4");
  await type("50%");
  await reachOutside("Compila riepiloghi", "Shift+Tab");
  await keys("Enter");
  await heading(bench, "Anteprima della compilazione");
  await toPane();
  await press("Strategico E4");
  await standsOn(bench, "Strategico", "E4");
  expect(await focused(bench)).toBe("Strategico E4");
  await reach(/^Scrivi quello di PERF/);
  await keys("Space");
  await press("Conferma e scrivi", "Shift+Tab");
  await heading(bench, "Compilazione completata");
  await bench.shows("Strategico", "E4", "100%");
});

it("saves what was written, and every cell of the sample as it was", async () => {
  const bytes = await save();
  const { cells, sheets } = changedSince(bytes);
  expect(cells).toEqual([]);
  expect(sheets).toEqual(expect.arrayContaining(["Eccezioni", "PERF memoria", "Scostamenti"]));
  expect(textsOf(readBack(bytes), "Eccezioni")).toEqual(expect.arrayContaining([WHY, "Segretario generale"]));
  expect(textsOf(readBack(bytes), "Scostamenti")).toEqual(expect.arrayContaining(["esogena", CAUSE]));
});

it("asked nobody but the workbench and Office.js, and nothing went wrong", async () => {
  await expect(bench.problems()).resolves.toEqual([]);
});

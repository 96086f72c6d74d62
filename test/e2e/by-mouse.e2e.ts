// SPDX-License-Identifier: EUPL-1.2
import { openWorkbench, type OpenedWorkbench } from "./harness/open-workbench";
import {
  changedSince,
  handsOn,
  heading,
  focused,
  paneOfNow,
  readBack,
  standsOn,
  standsOnNamed,
  textsOf,
} from "./steps";

// The tasks of the pane as a user does them with the mouse, on the sample workbook: from the first run to the filling.

const COPY = "bergamo-2021-copia-1.xlsx";
/** What Strategico C4 holds in the sample, and a reason for a missed target. */
const [ACTUAL, CAUSE] = ["100%", "Fiere sospese per legge"];
const WHY = "Giorni di anticipo sulla scadenza";
let bench: OpenedWorkbench;
beforeAll(async () => {
  bench = await openWorkbench({ viewport: { width: 1366, height: 1000 } });
});
afterAll(() => (bench as OpenedWorkbench | undefined)?.close());

const { open, press, restore, verify, seek, finding, button, sheetTabs } = handsOn(() => bench);

describe("first run", () => {
  it("says what PERF does, and opens the sample as another workbook", async () => {
    await heading(bench, "La performance, dai fogli all’esito");
    await press("Apri la cartella di esempio");
    await bench.pane.getByText("La cartella di esempio è in un’altra finestra di Excel").waitFor();
    await bench.page.getByRole("button", { name: "Apri qui" }).click();
    bench = { ...bench, pane: await paneOfNow(bench.page, COPY) };
    await heading(bench, "La performance, dai fogli all’esito");
    expect((await sheetTabs()).slice(0, 2)).toEqual(["Mappa strategica", "Strategico"]);
  });

  it("verifies, from the welcome and from the ribbon", async () => {
    await press("Verifica questa cartella");
    await heading(bench, "Che cosa è stato riconosciuto");
    await bench.pane.getByText("consuntivo (predefinita: nulla dice altro)").waitFor();
    await bench.press("Verifica");
    await bench.pane.getByText("134 segnalazioni.").waitFor();
  });
});

describe("Panoramica", () => {
  it("leads from a card of the map to its cell", async () => {
    await open("Panoramica");
    await bench.pane.getByRole("button", { name: /^1\.2 Creazione.*Strategico A10$/ }).click();
    await standsOn(bench, "Strategico", "A10");
  });

  it("leads from what is missing to where it can be mended", async () => {
    await bench.pane.getByText("24 indicatori senza target").click();
    const link = bench.pane.getByRole("list", { name: "24 indicatori senza target" }).getByRole("button").nth(1);
    const cell = (await link.textContent())!;
    await link.click();
    await standsOnNamed(bench, cell);
  });

  it("leads from a count to its findings", async () => {
    await bench.pane.getByRole("button", { name: /^27 errori/ }).click();
    await bench.pane.getByText("27 segnalazioni su 134.").waitFor();
    await button("27 errori").click();
    await bench.pane.getByText("134 segnalazioni.").waitFor();
  });
});

describe("Segnalazioni", () => {
  it("puts the findings together by rule, gravity, sheet or criterion", async () => {
    const by = bench.pane.getByLabel("Raggruppa per");
    const groups = bench.pane.locator("h3 button[aria-expanded]");
    for (const [grouping, first] of [
      ["gravità", /^errori?27$/i],
      ["foglio", /Strategico/],
      ["criterio OIV", /^.*\)/],
      ["regola", /^Valore impossibile/],
    ] as const) {
      await by.selectOption({ label: grouping });
      await groups.filter({ hasText: first }).first().waitFor();
    }
  });

  it("leads from a finding to its cell, and keeps the focus in the list", async () => {
    await seek("durata media");
    await finding("Strategico C53").click();
    await standsOn(bench, "Strategico", "C53");
    await bench.page.waitForFunction(() => document.activeElement?.tagName === "IFRAME");
    expect(await focused(bench)).toMatch(/^errore: Strategico C53|Strategico C53/);
    await bench.pane.getByText("Perché conta").waitFor();
    await bench.pane.getByText("Norma").first().waitFor();
  });
});

describe("corrections", () => {
  it("shows what would be corrected, corrects it, and takes it back", async () => {
    await bench.page.getByRole("tab", { name: "Strategico", exact: true }).click();
    await bench.type("C4", "'12");
    await verify();
    await seek("scritti come testo");
    await finding("Strategico C4").click();
    await standsOn(bench, "Strategico", "C4");
    await press("Correggi…");
    await heading(bench, "Correzioni");
    await bench.pane.getByText("Finora non è stato scritto nulla.").first().waitFor();
    expect((await bench.cell("Strategico", "C4")).value).toBe("12");
    await press("Applica questa correzione");
    await heading(bench, "Correzioni fatte");
    expect((await bench.cell("Strategico", "C4")).value).toBe(12);
    await restore();
    expect((await bench.cell("Strategico", "C4")).value).toBe("12");
  });
});

describe("Motiva", () => {
  it("says what is missing in the form, writes the row, and shows the finding as accepted", async () => {
    await seek("durata media");
    await finding("Strategico C53").click();
    await press("Motiva…");
    await heading(bench, "Accettare con un motivo");
    await press("Mostra che cosa sarà scritto");
    await bench.pane.getByText("Scrivere il ruolo di chi decide.").waitFor();
    await bench.pane.getByLabel(/^Motivo/).fill(WHY);
    await bench.pane.getByLabel(/^Ruolo/).fill("Segretario generale");
    await press("Mostra che cosa sarà scritto");
    await bench.pane.getByRole("list", { name: "Riga da scrivere" }).waitFor();
    expect(await sheetTabs()).not.toContain("Eccezioni");
    await press("Conferma e scrivi");
    await heading(bench, "Motivazione scritta nella cartella");
    expect(await sheetTabs()).toContain("Eccezioni");
    await press("Torna alle segnalazioni");
    await bench.pane.getByRole("button", { name: "1 segnalazione accettata" }).waitFor();
    await finding("Strategico C53").filter({ hasText: "accettata" }).waitFor();
  });
});

describe("«Ricontrolla mentre scrivo»", () => {
  it("lets findings go and come with what is typed, nothing pressed", async () => {
    await open("Segnalazioni");
    await bench.pane.getByRole("switch", { name: "Ricontrolla mentre scrivo" }).check();
    await seek("scritti come testo");
    await finding("Strategico C4").waitFor();
    await bench.page.getByRole("tab", { name: "Strategico", exact: true }).click();
    await bench.type("C4", ACTUAL);
    await finding("Strategico C4").waitFor({ state: "detached" });
    await bench.type("C5", "'0,9");
    await finding("Strategico C5").waitFor();
    await bench.type("C5", "100%");
    await finding("Strategico C5").waitFor({ state: "detached" });
    await bench.pane.getByRole("switch", { name: "Ricontrolla mentre scrivo" }).uncheck();
    await seek("");
  });
});

describe("Compila", () => {
  it("shows what it would write, and leaves the workbook as it is when that is not wanted", async () => {
    await open("Compila");
    await heading(bench, "Anteprima della compilazione");
    await bench.pane.getByRole("list", { name: "Fogli da creare" }).getByText("«Scostamenti»").waitFor();
    expect(await sheetTabs()).not.toContain("Scostamenti");
    await press("Annulla");
    await bench.pane.getByRole("heading", { name: "Anteprima della compilazione" }).waitFor({ state: "detached" });
    expect(await sheetTabs()).not.toContain("Scostamenti");
  });

  it("fills, and takes it back as it was", async () => {
    const before = await sheetTabs();
    await bench.press("Compila riepiloghi");
    await heading(bench, "Anteprima della compilazione");
    await press("Conferma e scrivi");
    await heading(bench, "Compilazione completata");
    const summaries = ["Riepilogo strategico", "Riepilogo operativo", "Riepilogo individuale", "Scostamenti"];
    expect(await sheetTabs()).toEqual([...before, ...summaries]);
    await restore();
    await bench.page.getByRole("tab", { name: "Scostamenti" }).waitFor({ state: "detached" });
    expect(await sheetTabs()).toEqual(before);
    // and back again: what was taken back was no mistake
    await press("Rimetti");
    await heading(bench, "Scritto di nuovo");
    await bench.page.getByRole("tab", { name: "Scostamenti" }).waitFor();
    expect(await sheetTabs()).toEqual([...before, ...summaries]);
  });

  it("writes why an indicator deviates in its row of «Scostamenti»", async () => {
    await verify();
    await seek("senza causa");
    await bench.pane.locator("button[data-row][title]").first().click();
    await press("Scrivi lo scostamento…");
    await heading(bench, "Scostamento da motivare");
    await press("Mostra che cosa sarà scritto");
    await bench.pane.getByText("Scegliere una delle tre cause.").waitFor();
    await bench.pane.getByLabel(/^Causa/).selectOption("esogena");
    await bench.pane.getByLabel(/^Motivazione/).fill(CAUSE);
    await press("Mostra che cosa sarà scritto");
    await bench.pane.getByRole("table", { name: "Celle da scrivere" }).getByText("«esogena»").waitFor();
    await press("Conferma e scrivi");
    await heading(bench, "Motivazione scritta nella cartella");
  });

  it("inserts formulas, which recalculate when what they read changes, and freezes them", async () => {
    await bench.page.getByRole("tab", { name: "Strategico", exact: true }).click();
    await bench.type("E4", "");
    await bench.press("Inserisci formule");
    await heading(bench, "Anteprima delle formule");
    await bench.pane.getByRole("row", { name: /^Strategico E4 .*=PERF\./ }).waitFor();
    await press("Conferma e scrivi");
    await heading(bench, "Formule aggiornate");
    await bench.shows("Strategico", "E4", "100%");
    await bench.type("C4", "50%");
    await bench.shows("Strategico", "E4", "50%");
    await bench.type("C4", ACTUAL);
    await bench.shows("Strategico", "E4", "100%");
    await bench.press("Congela in valori");
    await heading(bench, "Anteprima: formule da congelare");
    await press("Conferma e scrivi");
    await heading(bench, "Formule aggiornate");
    expect(await bench.cell("Strategico", "E4")).toMatchObject({ text: "100%", formula: null });
  });

  it("asks about a cell that holds something else, and writes what was chosen", async () => {
    await bench.page.getByRole("tab", { name: "Strategico", exact: true }).click();
    await bench.type("E4", "50%");
    await bench.press("Compila riepiloghi");
    await heading(bench, "Anteprima della compilazione");
    const choices = bench.pane.getByLabel("Strategico E4", { exact: true }).getByRole("radio");
    await choices.and(bench.pane.getByLabel("Lascia com’è")).and(bench.pane.locator(":checked")).waitFor();
    await choices.and(bench.pane.getByLabel("Scrivi quello di PERF")).check();
    await press("Conferma e scrivi");
    await heading(bench, "Compilazione completata");
    await bench.shows("Strategico", "E4", "100%");
  });
});

it("saves what was written, and every cell of the sample as it was", async () => {
  const bytes = await bench.save();
  const { cells, sheets } = changedSince(bytes);
  expect(cells).toEqual([]);
  expect(sheets).toEqual([
    ...["Eccezioni", "PERF memoria", "Riepilogo strategico", "Riepilogo operativo", "Riepilogo individuale"],
    "Scostamenti",
  ]);
  expect(textsOf(readBack(bytes), "Scostamenti")).toEqual(expect.arrayContaining(["esogena", CAUSE]));
  expect(textsOf(readBack(bytes), "Eccezioni")).toEqual(expect.arrayContaining([WHY, "Segretario generale"]));
});

it("asked nobody but the workbench and Office.js, and nothing went wrong", async () => {
  await expect(bench.problems()).resolves.toEqual([]);
});

// SPDX-License-Identifier: EUPL-1.2
import type { Locator } from "playwright-core";
import { openWorkbench, type OpenedWorkbench } from "./harness/open-workbench";
import { button, focused, heading, paneOfNow, sheetTabs, standsOn, standsOnNamed } from "./steps";

// Every task of the pane as a user does it with the mouse, on the sample workbook, one after the other.

const COPY = "bergamo-2021-copia-1.xlsx";
/** What Strategico C4 holds in the sample, and a reason for a missed target. */
const [ACTUAL, CAUSE] = ["100%", "Fiere sospese per legge"];
let bench: OpenedWorkbench;
beforeAll(async () => {
  bench = await openWorkbench({ viewport: { width: 1366, height: 1000 } });
  await bench.context.grantPermissions(["clipboard-read"]);
});
afterAll(() => (bench as OpenedWorkbench | undefined)?.close());

const open = (place: string): Promise<void> => bench.pane.getByRole("tab", { name: place }).click();
const press = (name: string): Promise<void> => button(bench, name).first().click();
/** In the head of the pane, where it is always. */
const restore = async (): Promise<void> => {
  await press("Ripristina");
  await heading(bench, "Ripristino completato");
};
const verify = async (): Promise<void> => {
  await press("Verifica");
  await bench.pane
    .getByRole("button", { name: "Verifica", exact: true, disabled: true })
    .waitFor({ state: "detached" });
};
/** Shows the findings that hold some words, all groups open. */
const seek = async (words: string): Promise<void> => {
  await open("Segnalazioni");
  await bench.pane.getByRole("searchbox").fill(words);
};
/** The finding on a cell. */
const finding = (cell: string): Locator => bench.pane.locator(`button[data-row][title="Vai alla cella ${cell}"]`);

describe("first run", () => {
  it("says what PERF does, and opens the sample as another workbook", async () => {
    await heading(bench, "La performance, dai fogli all’esito");
    await press("Apri la cartella di esempio");
    await bench.pane.getByText("La cartella di esempio è in un’altra finestra di Excel").waitFor();
    await bench.page.getByRole("button", { name: "Apri qui" }).click();
    bench = { ...bench, pane: await paneOfNow(bench.page, COPY) };
    await heading(bench, "La performance, dai fogli all’esito");
    expect((await sheetTabs(bench)).slice(0, 2)).toEqual(["Mappa strategica", "Strategico"]);
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
    await button(bench, "27 errori").click();
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
    await bench.pane.getByLabel(/^Motivo/).fill("Giorni di anticipo sulla scadenza");
    await bench.pane.getByLabel(/^Ruolo/).fill("Segretario generale");
    await press("Mostra che cosa sarà scritto");
    await bench.pane.getByRole("list", { name: "Riga da scrivere" }).waitFor();
    expect(await sheetTabs(bench)).not.toContain("Eccezioni");
    await press("Conferma e scrivi");
    await heading(bench, "Motivazione scritta nella cartella");
    expect(await sheetTabs(bench)).toContain("Eccezioni");
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
    expect(await sheetTabs(bench)).not.toContain("Scostamenti");
    await press("Annulla");
    await bench.pane.getByRole("heading", { name: "Anteprima della compilazione" }).waitFor({ state: "detached" });
    expect(await sheetTabs(bench)).not.toContain("Scostamenti");
  });

  it("fills, and takes it back as it was", async () => {
    const before = await sheetTabs(bench);
    await bench.press("Compila riepiloghi");
    await heading(bench, "Anteprima della compilazione");
    await press("Conferma e scrivi");
    await heading(bench, "Compilazione completata");
    const summaries = ["Riepilogo strategico", "Riepilogo operativo", "Riepilogo individuale", "Scostamenti"];
    expect(await sheetTabs(bench)).toEqual([...before, ...summaries]);
    await restore();
    await bench.page.getByRole("tab", { name: "Scostamenti" }).waitFor({ state: "detached" });
    expect(await sheetTabs(bench)).toEqual(before);
    await restore();
    expect(await sheetTabs(bench)).toEqual([...before, ...summaries]);
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
});

it("asked nobody but the workbench and Office.js, and nothing went wrong", async () => {
  await expect(bench.problems()).resolves.toEqual([]);
});

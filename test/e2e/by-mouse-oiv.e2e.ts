// SPDX-License-Identifier: EUPL-1.2
import { METHOD_TERMS } from "../../src/core/wording/terms";
import { openWorkbench, type OpenedWorkbench } from "./harness/open-workbench";
import { changedSince, handsOn, heading, paneOfNow, pastedIn, standsOn, standsOnNamed } from "./steps";

// The tasks of the pane as a user does them with the mouse: the outcome for the OIV, explanations, settings, troubles.

const COPY = "bergamo-2021-copia-1.xlsx";
let bench: OpenedWorkbench;
beforeAll(async () => {
  bench = await openWorkbench({ viewport: { width: 1366, height: 1000 } });
  await bench.context.grantPermissions(["clipboard-read"]);
});
afterAll(() => (bench as OpenedWorkbench | undefined)?.close());

const { open, press, restore, verify, button, sheetTabs } = handsOn(() => bench);
describe("Valida", () => {
  it("proposes the outcome, and leads from the evidence of a criterion to its cell", async () => {
    await open("Valida");
    await heading(bench, "Esito proposto all’OIV");
    await bench.pane.getByText("non pronto", { exact: true }).waitFor();
    await bench.pane.locator("summary", { hasText: "f) Affidabilità dei dati" }).click();
    const place = bench.pane.getByRole("list", { name: "Celle", exact: true }).getByRole("button").first();
    const cell = (await place.textContent())!;
    await place.click();
    await standsOnNamed(bench, cell);
  });

  it("writes the sheets for the OIV, and leads to them", async () => {
    expect(await sheetTabs()).not.toContain("Validazione OIV");
    await press("Conferma e scrivi");
    await heading(bench, "Validazione scritta nella cartella");
    await button("Validazione OIV").click();
    await standsOn(bench, "Validazione OIV", "A1");
  });

  it("copies the report and the tables for Word", async () => {
    await press("Copia il rapporto");
    await bench.pane.getByText("Copiato. Aprire Word e incollare").waitFor();
    expect(await pastedIn(bench.page)).toMatch(/<table[^]*Affidabilità dei dati/);
    await press("Copia per Word");
    await bench.pane.getByText("Copiato. Aprire Word e incollare").nth(1).waitFor();
    const html = await pastedIn(bench.page);
    expect(html).toMatch(/<table[^]*Attrattività del territorio[^]*Scostamenti/);
    expect(html.match(/<table/g)!.length).toBeGreaterThan(10);
  });
});

describe("Spiega", () => {
  it("follows what is chosen in the grid, and leads from a step to its cell", async () => {
    await open("Spiega");
    await bench.pane.getByRole("searchbox").waitFor();
    await bench.page.getByRole("tab", { name: "Strategico", exact: true }).click();
    await bench.page.locator("#grid").evaluate((grid) => grid.scrollTo(0, 0));
    await bench.page.locator('[data-row="10"][data-column="4"]').click();
    await heading(bench, "N. di attività formative realizzate");
    await bench.page.locator('[data-row="12"][data-column="4"]').click();
    await heading(bench, "Valore contabilizzato per gli interventi economici");
    await bench.pane
      .getByRole("list", { name: "Passi" })
      .getByRole("button", { name: "Strategico C13" })
      .first()
      .click();
    await standsOn(bench, "Strategico", "C13");
  });

  it("finds a figure by its name", async () => {
    await press("Tutte le cifre");
    await bench.pane.getByRole("searchbox").fill("attrattività");
    await bench.pane
      .getByRole("button", { name: /^1\.1 Attrattività del territorio/ })
      .first()
      .click();
    await heading(bench, /Attrattività del territorio/);
  });
});

describe("Impostazioni", () => {
  it("shows what a parameter does, writes it, and takes it back", async () => {
    await open("Impostazioni");
    await heading(bench, "Impostazioni");
    await bench.pane.locator("summary", { hasText: /^Metodi/ }).click();
    await bench.pane.getByLabel("Metodo crescente").selectOption(METHOD_TERMS["uncapped-ratio"]);
    await bench.pane.getByText("1 modifica", { exact: true }).waitFor();
    await press("Effetto e conferma");
    await heading(bench, "Con questa modifica");
    await bench.pane.getByText(/^\d+ indicatori con un’altra %$/).waitFor();
    expect(await sheetTabs()).not.toContain("Parametri");
    await press("Conferma e scrivi");
    await heading(bench, "Impostazioni scritte nella cartella");
    await bench.page.getByRole("tab", { name: "Parametri", exact: true }).waitFor();
    await restore();
    await bench.page.getByRole("tab", { name: "Parametri", exact: true }).waitFor({ state: "detached" });
  });
});

it("says what stands in the way while a cell is typed in, and goes on afterwards", async () => {
  await bench.page.locator(".cell.active").dblclick();
  await press("Verifica");
  const alert = bench.pane.getByRole("alert");
  await alert.getByText("La verifica non è riuscita").waitFor();
  await bench.page.getByRole("textbox", { name: "Testo della cella" }).press("Escape");
  await alert.getByRole("button", { name: "Chiudi" }).click();
  await alert.waitFor({ state: "detached" });
  await verify();
  expect(await alert.count()).toBe(0);
});

it("shows the guide, and comes back", async () => {
  await press("Guida");
  await heading(bench, "Guida rapida");
  await open("Panoramica");
  await heading(bench, "Che cosa è stato riconosciuto");
});

it("saves what was written, and every cell of the sample as it was", async () => {
  const { cells, sheets } = changedSince(await bench.save());
  expect(cells).toEqual([]);
  expect(sheets).toEqual([
    ...["Riepilogo strategico", "Riepilogo operativo", "Riepilogo individuale", "Scostamenti"],
    ...["Segnalazioni", "Eccezioni", "Validazione OIV", "Calendario", "Sigillo", "PERF memoria"],
  ]);
});

it("opens a copy for the OIV, which can be worked with", async () => {
  await open("Valida");
  await press("Copia per OIV");
  await heading(bench, "Copia per l’OIV");
  await press("Apri la copia");
  await heading(bench, "Copia aperta");
  await bench.page.getByRole("button", { name: "Apri qui" }).click();
  bench = { ...bench, pane: await paneOfNow(bench.page, COPY) };
  expect(await sheetTabs()).toContain("Validazione OIV");
  await press("Verifica questa cartella");
  await heading(bench, "Che cosa è stato riconosciuto");
});

it("asked nobody but the workbench and Office.js, and nothing went wrong", async () => {
  await expect(bench.problems()).resolves.toEqual([]);
});

// SPDX-License-Identifier: EUPL-1.2
import type { Locator } from "playwright-core";
import { METHOD_TERMS } from "../../src/core/wording/terms";
import type { OpenedWorkbench } from "./harness/open-workbench";

/** A screen of the pane, and how a user comes to it from the one before. */
export interface ScreenVisit {
  /** Name of its picture in the guide. */
  readonly name: string;
  readonly reach: (bench: OpenedWorkbench) => Promise<void>;
  /** What the picture is about, where it is not at the top of the screen. */
  readonly about?: (bench: OpenedWorkbench) => Locator;
}

const button = ({ pane }: OpenedWorkbench, name: string | RegExp): Locator =>
  pane.getByRole("button", { name }).first();
const heading = ({ pane }: OpenedWorkbench, name: string | RegExp): Promise<void> =>
  pane.getByRole("heading", { name }).first().waitFor();
const tab = ({ pane }: OpenedWorkbench, name: string): Promise<void> => pane.getByRole("tab", { name }).click();

/** All screens, in the order in which one run can visit them. Each leaves the pane where the next begins. */
export const SCREENS: readonly ScreenVisit[] = [
  { name: "primo-avvio", reach: (bench) => heading(bench, "La performance, dai fogli all’esito") },
  {
    name: "panoramica",
    reach: async (bench) => {
      await button(bench, "Verifica questa cartella").click();
      await heading(bench, "Che cosa è stato riconosciuto");
    },
  },
  {
    name: "mappa-strategica",
    reach: (bench) => heading(bench, "Mappa strategica"),
    about: ({ pane }) => pane.getByRole("heading", { name: "Mappa strategica" }),
  },
  {
    name: "segnalazioni",
    reach: async (bench) => {
      await tab(bench, "Segnalazioni");
      await bench.pane.getByRole("searchbox").waitFor();
    },
  },
  {
    name: "segnalazione",
    reach: async ({ pane }) => {
      await pane.getByRole("searchbox").fill("target mancante");
      const group = pane.getByRole("button", { name: /Target mancante/, expanded: false });
      if ((await group.count()) > 0) await group.first().click();
      await pane
        .getByRole("button", { name: /^Dettagli/ })
        .first()
        .click();
      await pane.getByText("Perché conta").first().waitFor();
    },
  },
  {
    name: "motiva",
    reach: async (bench) => {
      await button(bench, "Motiva…").click();
      await heading(bench, "Accettare con un motivo");
      await button(bench, "Mostra che cosa sarà scritto").click();
      await bench.pane.getByText("Scrivere il ruolo di chi decide.").waitFor();
    },
  },
  {
    name: "correzioni",
    reach: async (bench) => {
      await button(bench, "Annulla").click();
      await bench.pane.getByRole("searchbox").fill("");
      await button(bench, "Correggi").click();
      await heading(bench, "Correzioni");
    },
  },
  {
    name: "spiega",
    reach: async (bench) => {
      await button(bench, "Annulla").click();
      await tab(bench, "Spiega");
      await bench.pane.getByRole("searchbox").waitFor();
    },
  },
  {
    name: "spiegazione",
    reach: async (bench) => {
      await bench.pane.getByRole("searchbox").fill("creazione, sviluppo");
      await bench.pane
        .getByRole("button", { name: /Creazione, sviluppo/ })
        .first()
        .click();
      await heading(bench, /Creazione, sviluppo/);
    },
  },
  { name: "impostazioni", reach: async (bench) => (await tab(bench, "Impostazioni"), heading(bench, "Impostazioni")) },
  {
    name: "effetto",
    reach: async (bench) => {
      await bench.pane.locator("summary", { hasText: /^Metodi/ }).click();
      await bench.pane.getByLabel("Metodo crescente").selectOption(METHOD_TERMS["uncapped-ratio"]);
      await button(bench, "Effetto e conferma").click();
      await heading(bench, "Con questa modifica");
      await bench.pane.getByText(/^\d+ indicatori con un’altra %$/).waitFor();
    },
  },
  {
    name: "colonne",
    reach: async (bench) => {
      await button(bench, "Torna alle impostazioni").click();
      await button(bench, "Annulla").click();
      await button(bench, "Indica le colonne di un foglio…").click();
      await bench.pane.getByRole("combobox").first().waitFor();
    },
  },
  {
    name: "compila",
    reach: async (bench) => {
      // so that there is a cell to be filled, and one to be decided
      await bench.page.getByRole("tab", { name: "Strategico", exact: true }).click();
      await bench.type("E4", "");
      await bench.type("E5", "50%");
      await tab(bench, "Compila");
      await heading(bench, "Anteprima della compilazione");
      await bench.pane.getByRole("radio").first().waitFor();
    },
  },
  {
    name: "compilato",
    reach: async (bench) => {
      await button(bench, "Conferma e scrivi").click();
      await heading(bench, "Compilazione completata");
    },
  },
  {
    name: "scostamento",
    reach: async (bench) => {
      await button(bench, "Verifica").click();
      await tab(bench, "Segnalazioni");
      await bench.pane.getByRole("searchbox").fill("senza causa");
      await bench.pane.locator("button[data-row][title]").first().click();
      await button(bench, "Scrivi lo scostamento…").click();
      await heading(bench, "Scostamento da motivare");
    },
  },
  {
    name: "formule",
    reach: async (bench) => {
      await button(bench, "Annulla").click();
      await bench.press("Inserisci formule");
      await heading(bench, "Anteprima delle formule");
    },
  },
  {
    name: "valida",
    reach: async (bench) => {
      await button(bench, "Annulla").click();
      await tab(bench, "Valida");
      await heading(bench, "Esito proposto all’OIV");
    },
  },
  {
    name: "validazione-scritta",
    reach: async (bench) => {
      await button(bench, "Conferma e scrivi").click();
      await heading(bench, "Validazione scritta nella cartella");
    },
  },
  {
    name: "copia-per-oiv",
    reach: async (bench) => {
      await button(bench, "Copia per OIV").click();
      await heading(bench, "Copia per l’OIV");
    },
  },
  { name: "guida", reach: async (bench) => (await button(bench, "Guida").click(), heading(bench, "Guida rapida")) },
  {
    name: "errore",
    reach: async (bench) => {
      await bench.page.locator(".cell.active").dblclick();
      await button(bench, "Verifica").click();
      await bench.pane.getByRole("alert").waitFor();
    },
  },
];

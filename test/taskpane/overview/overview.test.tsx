/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"} */
import "../browser";
import { webLightTheme } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { readFileSync } from "node:fs";
import { Pane } from "../../../src/taskpane/pane";
import { createPaneStore } from "../../../src/taskpane/state/pane-store";
import { createPaneTasks } from "../../../src/taskpane/tasks/pane-tasks";
import { setParameter, withSettings } from "../../settings/sheets";
import { townInJune } from "../../usecases/small-body";
import { addSheet, put, sheetOf, workbookData, type WorkbookData } from "../../workbook/in-memory";
import { press } from "../hands";
import { inMemoryExcel, type InMemoryExcel } from "../in-memory-excel";

const LONG = { timeout: 60_000 };
jest.setTimeout(120_000);

function open(data: WorkbookData, changes: Partial<InMemoryExcel> = {}) {
  const excel = Object.assign(inMemoryExcel(data), changes);
  const store = createPaneStore();
  render(<Pane store={store} tasks={createPaneTasks(store, excel)} theme={webLightTheme} />);
  return { excel, store };
}

async function verified(data: WorkbookData) {
  const opened = open(data);
  await press("Verifica questa cartella");
  await screen.findByRole("heading", { name: "Che cosa è stato riconosciuto" }, LONG);
  return opened;
}

const card = (name: RegExp) => screen.getByRole("button", { name });

describe("at first", () => {
  const SAMPLE = readFileSync("seeds/bergamo-2021.xlsx");
  /** What PERF's own server answers. */
  const serve = (answer: () => Partial<Response>) => {
    const asked: string[] = [];
    globalThis.fetch = (address) => {
      asked.push(address as string);
      return Promise.resolve().then(answer as () => Response);
    };
    return asked;
  };
  const bytes = { ok: true, arrayBuffer: () => Promise.resolve(new Uint8Array(SAMPLE).buffer) };

  it("says in three steps what PERF does and what it writes, and offers two ways to begin", () => {
    open(townInJune());
    const welcome = screen.getByRole("region", { name: "La performance, dai fogli all’esito" });
    expect(within(welcome).getAllByRole("listitem")).toHaveLength(3);
    expect(welcome).toHaveTextContent(/I dati restano nella cartella/);
    expect(
      within(welcome)
        .getAllByRole("button")
        .map(({ textContent }) => textContent),
    ).toEqual(["Verifica questa cartella", "Apri la cartella di esempio"]);
    expect(within(welcome).getByRole("link", { name: "Guida" })).toHaveAttribute("href", "guida.html");
  });

  it("opens the sample as another workbook, from its own server, and says what to do there", async () => {
    const asked = serve(() => bytes);
    const opened: number[] = [];
    const { excel } = open(townInJune(), { openAsNew: ({ length }) => (opened.push(length), Promise.resolve(null)) });
    const before = structuredClone(excel.data);
    await press("Apri la cartella di esempio");
    expect(await screen.findByText(/in un’altra finestra di Excel/)).toBeVisible();
    expect(asked).toEqual(["https://localhost:3000/esempio.xlsx"]);
    expect(opened).toEqual([SAMPLE.length]);
    expect(excel.data).toEqual(before);
  });

  it.each<[string, () => Partial<Response>]>([
    ["the server has no sample", () => ({ ok: false })],
    [
      "the server gives a page in its place",
      () => ({ ...bytes, arrayBuffer: () => Promise.resolve(new TextEncoder().encode("<!doctype html>").buffer) }),
    ],
    [
      "there is no network",
      () => {
        throw new TypeError("Failed to fetch");
      },
    ],
  ])("says so when %s", async (_, answer) => {
    serve(answer);
    open(townInJune());
    await press("Apri la cartella di esempio");
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("La cartella di esempio non è stata aperta");
    expect(alert).toHaveTextContent(/esempio\.xlsx non si può avere.*La cartella aperta non è stata toccata/);
  });

  it("says another way to the sample where Excel opens no workbook", async () => {
    serve(() => bytes);
    open(townInJune(), { openAsNew: () => Promise.resolve("Questo Excel non apre cartelle.") });
    await press("Apri la cartella di esempio");
    expect(await screen.findByRole("alert")).toHaveTextContent(
      /Questo Excel non apre cartelle\..*https:\/\/localhost:3000\/esempio\.xlsx.*salvare il file/,
    );
  });
});

describe("once verified", () => {
  it("draws each perspective as a group of objectives, with what is not measured said in words", async () => {
    const data = townInJune();
    put(sheetOf(data, "Strategico"), { D10: null });
    await verified(data);
    const group = screen.getByRole("group", { name: "Obiettivi: CITTADINI E IMPRESE" });
    expect(group.tagName).toBe("svg");
    expect(
      within(group).getByRole("button", { name: /^1\.1 Servizi più vicini: 96,67\u00a0%, verde, 2 indicatori su 2/ }),
    ).toBeVisible();
    const unmeasured = card(/^2\.1 Entrate certe: non misurato, 0 indicatori su 1 misurati/);
    expect(unmeasured).toHaveTextContent("—");
    expect(unmeasured).not.toHaveTextContent("0 %");
    expect(screen.getByText(/^RISORSE/).closest("summary")).toHaveTextContent("non misurato");
    expect(screen.getByText(/^Intero ente/)).toHaveTextContent("calcolato da PERF, 1 obiettivo su 2 ricalcolato");
  });

  it("leads from an objective to its cell by Enter, Space and click, and keeps the keyboard where it was", async () => {
    const { excel, store } = await verified(townInJune());
    const objective = card(/^1\.1 Servizi/);
    for (const key of ["{Enter}", " "]) {
      objective.focus();
      await userEvent.keyboard(key);
      await screen.findByRole("button", { name: "Verifica" });
      expect(objective).toHaveFocus();
    }
    await userEvent.click(objective);
    expect(excel.selected).toEqual(["Strategico!A4", "Strategico!A4", "Strategico!A4"]);
    expect(store.get().screen).toBe("overview");
  });

  it("explains an objective, and PERF’s own mean", async () => {
    const { store } = await verified(townInJune());
    await userEvent.click(card(/^Spiega 1\.1/));
    expect(store.get().screen).toBe("explain");
    expect(await screen.findByRole("heading", { name: /Servizi più vicini/ }, LONG)).toBeVisible();
  });

  it("opens the findings of one severity", async () => {
    const { store } = await verified(townInJune());
    await press(/^\d+ avvisi$/);
    expect(store.get()).toMatchObject({ screen: "findings", findingsView: { severities: ["warning"], query: "" } });
  });

  it("counts what is missing, leads to each cell, and to the columns of a sheet that was not recognised", async () => {
    const data = townInJune();
    put(sheetOf(data, "Strategico"), { C6: null });
    put(addSheet(data, "Testi"), {
      ...{ A1: "Obiettivo", B1: "Indicatore", C1: "Target", D1: "Risultato", E1: "%" },
      ...{ A2: "A", B2: "Regolamento", C2: "Predisposizione", D2: "Testo adottato dalla Giunta" },
      ...{ A3: "B", B3: "Convegno", C3: "Organizzazione", D3: "Giornata con le imprese" },
    });
    const { excel, store } = await verified(data);
    await userEvent.click(screen.getByText("1 indicatore senza valore ottenuto"));
    await userEvent.click(screen.getByRole("button", { name: "Strategico C6" }));
    expect(excel.selected).toEqual(["Strategico!C6"]);
    expect(screen.getByText("1 foglio non riconosciuto")).toBeVisible();
    await userEvent.click(screen.getAllByRole("button", { name: "Indica le colonne di «Testi»" })[0]!);
    await screen.findByRole("button", { name: "Verifica" });
    expect(store.get().screen).toBe("settings");
  });

  it.each([
    [
      "monitoraggio",
      [/^È un monitoraggio: .* non sono un giudizio/, /6 indicatori su 6 sono al passo con il 30\/06\/2024/],
    ],
    ["piano", [/^È un piano: i risultati non sono ancora dovuti/]],
    ["consuntivo", []],
  ])("says what the figures mean in the phase «%s»", async (phase, notes) => {
    const data = withSettings(townInJune());
    setParameter(data, "Fase", phase);
    if (phase === "monitoraggio") setParameter(data, "Data di riferimento", "30/06/2024");
    await verified(data);
    for (const note of notes) expect(screen.getByText(note)).toBeVisible();
    const said = screen.queryAllByText(/^È un (?:monitoraggio|piano)|al passo con/);
    expect(said).toHaveLength(notes.length);
  });

  describe("where nothing was read", () => {
    const ODD: WorkbookData = workbookData({
      "Le <b>cose</b>": {
        ...{ A1: "Cosa volevamo fare", B1: "Come lo vediamo", C1: "Dove volevamo arrivare", D1: "Dove siamo arrivati" },
        ...{ A2: "Servizi più vicini", B2: "Anziani seguiti a casa", C2: 120, D2: 131 },
        ...{ A3: "Polizia locale", B3: "Pattuglie serali", C3: 100, D3: 64 },
      },
      Vuoto: {},
    });

    it("says so, praises nothing, and leads to the columns of the sheet", async () => {
      const { store } = await verified(ODD);
      expect(screen.getByText("Nessun indicatore è stato letto")).toBeVisible();
      expect(screen.queryByText(/Nulla: ciò che è stato visto/)).toBeNull();
      expect(screen.queryByText(/ciò che è stato letto torna/)).toBeNull();
      await userEvent.click(screen.getByRole("tab", { name: "Segnalazioni" }));
      expect(await screen.findByText(/perché nessun indicatore è stato letto/)).toBeVisible();
      await userEvent.click(screen.getByRole("tab", { name: "Spiega" }));
      expect(await screen.findByText(/nessuna cifra da spiegare/)).toBeVisible();
      await userEvent.click(screen.getByRole("tab", { name: "Panoramica" }));
      const sheets = within(await screen.findByRole("list", { name: "Fogli di cui si possono indicare le colonne" }));
      expect(sheets.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
        "Indica le colonne di «Le <b>cose</b>»",
      ]);
      await press("Indica le colonne di «Le <b>cose</b>»");
      expect(await screen.findByRole("combobox", { name: "Foglio" }, LONG)).toHaveValue("Le <b>cose</b>");
      expect(store.get().screen).toBe("settings");
    });

    it("tells an empty workbook from one that was not understood", async () => {
      await verified(workbookData({ Foglio1: {} }));
      expect(screen.getByText(/I fogli sono vuoti/)).toBeVisible();
    });
  });

  it("has nothing in it that axe finds fault with", async () => {
    await verified(townInJune());
    for (const summary of document.querySelectorAll("details:not([open]) > summary")) await userEvent.click(summary);
    const { violations } = await axe.run(
      { include: document.body, exclude: ["[data-tabster-dummy]"] },
      { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"], rules: { "color-contrast": { enabled: false } } },
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  });

  it("draws a few dozen of many objectives, and more when asked", async () => {
    const data = townInJune();
    const rows = Object.fromEntries(
      Array.from({ length: 90 }, (_, index) => [
        [`A${String(20 + 2 * index)}`, `9.${String(index + 1)} Obiettivo numero ${String(index + 1)}`],
        [`B${String(21 + 2 * index)}`, `Pratiche chiuse ${String(index + 1)}`],
        [`C${String(21 + 2 * index)}`, 8],
        [`D${String(21 + 2 * index)}`, 10],
      ]).flat() as [string, string | number][],
    );
    put(sheetOf(data, "Strategico"), rows);
    await verified(data);
    const objectives = () => screen.queryAllByRole("button", { name: /^9\.\d+ / });
    expect(objectives()).toHaveLength(0); // so many objectives: only the first perspective is open
    await userEvent.click(screen.getByText(/^RISORSE/));
    expect(objectives().length).toBe(39);
    await press("Mostra altri 40");
    expect(objectives().length).toBe(79);
  });
});

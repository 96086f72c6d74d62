/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import "./browser";
import { webLightTheme } from "@fluentui/react-components";
import { render, screen, waitFor } from "@testing-library/react";
import { associateCommands } from "../../src/commands/commands";
import { excelWorkbook } from "../../src/taskpane/excel-workbook";
import { Pane } from "../../src/taskpane/pane";
import { createPaneStore } from "../../src/taskpane/state/pane-store";
import { createPaneTasks } from "../../src/taskpane/tasks/pane-tasks";
import metadata from "../functions/functions.json";
import { bootOffice } from "../workbench/boot";
import { press } from "./hands";

const ROWS = [
  ["Obiettivi strategici 2024", "", "", "", ""],
  ["", "", "", "", ""],
  ["Prospettiva", "CITTADINI", "Valore ottenuto 2024", "Risultato atteso 2024", "% Realizzazione 2024"],
  ["1.1 Servizi più vicini", "", "", "", ""],
  ["Aprire gli sportelli", "Numero di sportelli aperti", 12, 15, ""],
  ["", "Cittadini serviti agli sportelli", 1200, 1000, ""],
];

async function formulasAt(address: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Foglio1").getRange(address).load("formulas");
    await context.sync();
    return (range.formulas as unknown[][]).flat();
  });
}

/** Buttons of the ribbon, pressed through the library of commands. */
async function open() {
  const office = await bootOffice({ functionsMetadata: metadata });
  await import("../../src/functions/functions");
  const [sheet] = office.host.workbook.sheets;
  sheet!.name = "Foglio1";
  office.user.type("Foglio1", "A1:E6", ROWS);
  const actions = new Map<string, (event: Office.AddinCommands.Event) => void>();
  const store = createPaneStore();
  const tasks = createPaneTasks(store, excelWorkbook());
  associateCommands(
    { associate: (name, action) => void actions.set(name, action), showPane: () => Promise.resolve() },
    tasks,
  );
  render(<Pane store={store} tasks={tasks} theme={webLightTheme} />);
  const ribbon = (name: string) => actions.get(name)!({ completed: () => undefined } as Office.AddinCommands.Event);
  return { office, store, ribbon };
}

it("writes the formulas that were previewed, and takes them out again for their results, and brings them back", async () => {
  const { office, store, ribbon } = await open();
  ribbon("inserisciFormule");
  await screen.findByRole("heading", { name: "Anteprima delle formule" }, { timeout: 10_000 });
  expect(screen.getByRole("table")).toHaveTextContent(
    '=PERF.REALIZZAZIONE(SE(C5="";"";C5);SE(D5="";"";D5);"crescente")',
  );
  expect(await formulasAt("E5:E6")).toEqual(["", ""]);
  await press("Conferma e scrivi");
  await screen.findByRole("heading", { name: "Formule aggiornate" }, { timeout: 10_000 });
  const written = await formulasAt("E4:E6");
  expect(written.slice(1)).toEqual([
    expect.stringMatching(/^=PERF\.REALIZZAZIONE\(IF\(C5="","",C5\),IF\(D5="","",D5\),"\w+"\)$/),
    expect.stringMatching(/^=PERF\.REALIZZAZIONE\(IF\(C6="","",C6\),IF\(D6="","",D6\),"\w+"\)$/),
  ]);
  await waitFor(() => expect(store.get().running).toBeNull());

  await office.functions.calculated();
  ribbon("congela");
  await screen.findByRole("heading", { name: "Anteprima: formule da congelare" }, { timeout: 10_000 });
  expect(await formulasAt("E4:E6")).toEqual(written);
  await press("Conferma e scrivi");
  await screen.findByRole("heading", { name: "Formule aggiornate" }, { timeout: 10_000 });
  expect(await formulasAt("E5:E6")).toEqual([0.8, 1]);

  await press("Ripristina");
  await screen.findByRole("heading", { name: "Ripristino completato" }, { timeout: 10_000 });
  expect(await formulasAt("E4:E6")).toEqual(written);
  expect(office.problems).toEqual([]);
}, 60_000);

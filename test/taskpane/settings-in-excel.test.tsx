/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"} */
import "./browser";
import { readFileSync } from "node:fs";
import { webLightTheme } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { excelReader } from "../../src/excel/excel-reader";
import { verify, type Verification } from "../../src/core/usecases/verify";
import { METHOD_TERMS } from "../../src/core/wording/terms";
import { excelWorkbook } from "../../src/taskpane/excel-workbook";
import { Pane } from "../../src/taskpane/pane";
import { createPaneStore } from "../../src/taskpane/state/pane-store";
import { createPaneTasks } from "../../src/taskpane/tasks/pane-tasks";
import { loadWorkbook } from "../../workbench/host/workbook/load";
import { bootOffice } from "../workbench/boot";
import { go, press } from "./hands";

// The real Office.js on a host of ours: what is decided in the pane stands in the cells of Bergamo's workbook.
const bergamo = readFileSync("seeds/bergamo-2021.xlsx");
const LONG = { timeout: 60_000 };

async function readAgain(): Promise<Verification> {
  const read = await excelReader().read();
  if (!read.ok) throw new Error(read.refusal.code);
  return verify(read.workbook);
}

it("writes a method on sheets made for it, then another on the sheet that is there, and takes both back", async () => {
  const { host, problems } = await bootOffice({ workbook: loadWorkbook(bergamo, "bergamo-2021.xlsx") });
  const store = createPaneStore();
  render(<Pane store={store} tasks={createPaneTasks(store, excelWorkbook())} theme={webLightTheme} />);
  const sheetNames = () => host.workbook.sheets.map(({ name }) => name);
  const before = sheetNames();
  const typeMethod = async (method: string): Promise<void> => {
    await go("Impostazioni");
    await userEvent.click(await screen.findByText(/^Metodi/, {}, LONG));
    await userEvent.selectOptions(screen.getByLabelText("Metodo crescente"), method);
    await press("Effetto e conferma");
  };
  await go("Impostazioni");
  await press("Leggi la cartella");
  await typeMethod(METHOD_TERMS["uncapped-ratio"]);
  const told = screen.getByText(/^(\d+) indicatori con un’altra %$/).textContent;
  expect(screen.getByRole("list", { name: "Fogli da creare" })).toHaveTextContent("«Parametri»");
  expect(host.workbook.dirty).toBe(false);
  await press("Conferma e scrivi");
  await screen.findByRole("heading", { name: "Impostazioni scritte nella cartella" }, LONG);
  const after = await readAgain();
  expect(after.settings.scoring.methods.up).toBe("uncapped-ratio");
  expect(after.settingOrigins.get("method-up")).toBe("body");
  const above = after.scorecard.indicators.filter(({ achievement }) => (achievement ?? 0) > 1);
  expect(told).toBe(`${String(above.length)} indicatori con un’altra %`);

  await typeMethod(METHOD_TERMS["capped-ratio"]);
  const table = screen.getByRole("table", { name: "Celle da scrivere" });
  expect(within(table).getByText(`«${METHOD_TERMS["capped-ratio"]}»`)).toBeVisible();
  await press("Conferma e scrivi");
  await screen.findByRole("heading", { name: "Impostazioni scritte nella cartella" }, LONG);
  expect((await readAgain()).settings.scoring.methods.up).toBe("capped-ratio");
  await press("Ripristina");
  await screen.findByRole("heading", { name: "Ripristino completato" }, LONG);
  expect((await readAgain()).settings.scoring.methods.up).toBe("uncapped-ratio");
  expect(sheetNames()).toEqual([...before, "Parametri", "Registro indicatori", "PERF memoria"]);
  expect(problems).toEqual([]);
}, 240_000);

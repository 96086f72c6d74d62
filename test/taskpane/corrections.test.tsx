/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom */
import "./browser";
import { webLightTheme } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Pane } from "../../src/taskpane/pane";
import { applyText } from "../../src/taskpane/screens/corrections/apply-text";
import { createPaneStore } from "../../src/taskpane/state/pane-store";
import { createPaneTasks } from "../../src/taskpane/tasks/pane-tasks";
import { townInJune } from "../usecases/small-body";
import { parseAddress } from "../../src/core/workbook/address";
import { cellAt, cellOf, put, sheetOf, type WorkbookData } from "../workbook/in-memory";
import { inMemoryExcel } from "./in-memory-excel";
import { correctAll, openFinding, openGroup, press, verified } from "./hands";

const LONG = { timeout: 20_000 };

function open(data: WorkbookData) {
  const excel = inMemoryExcel(data);
  const store = createPaneStore();
  render(<Pane store={store} tasks={createPaneTasks(store, excel)} theme={webLightTheme} />);
  return { excel, store };
}

/** Figures that a person typed as texts: without a choice; and a raw value in the column of the %: with one. */
function townWithFaults(): WorkbookData {
  const data = townInJune();
  put(sheetOf(data, "Tributi"), { C5: cellOf("45") });
  put(sheetOf(data, "Strategico"), { E6: 1200 });
  return data;
}

function cellOn(data: WorkbookData, sheet: string, address: string) {
  const { row, column } = parseAddress(address)!;
  return cellAt(sheetOf(data, sheet), row, column);
}

const shown = () => screen.findByRole("heading", { name: "Correzioni" }, LONG);

it("corrects at one press what leaves no choice; the finding goes, and everything comes back", async () => {
  const { excel, store } = open(townWithFaults());
  const before = structuredClone(excel.data);
  await correctAll();
  await shown();
  expect(screen.getByText(/^Correzioni certe \(/)).toBeVisible();
  expect(screen.getAllByText("«45»")[0]).toBeVisible();
  expect(excel.data).toEqual(before);
  const found = store.get().verification!.findings.filter(({ rule }) => rule === "VAL006");
  expect(found).toHaveLength(1);
  await press(/^Applica /);
  await screen.findByRole("heading", { name: "Correzioni fatte" }, LONG);
  expect(cellOn(excel.data, "Tributi", "C5")).toMatchObject({ kind: "number", number: 45 });
  expect(store.get().verification!.findings.filter(({ rule }) => rule === "VAL006")).toEqual([]);
  await userEvent.click(screen.getAllByRole("button", { name: "Ripristina" }).at(-1)!);
  await screen.findByRole("heading", { name: "Ripristino completato" }, LONG);
  expect(excel.data.sheets).toEqual(before.sheets);
}, 60_000);

it("leaves every proposal unchosen, and makes only what is ticked", async () => {
  const { excel } = open(townWithFaults());
  await correctAll();
  await shown();
  const proposals = screen.getByRole("list", { name: "Proposte da decidere" });
  const boxes = within(proposals).getAllByRole("checkbox");
  expect(boxes.filter((box) => (box as HTMLInputElement).checked)).toEqual([]);
  const raw = cellOn(excel.data, "Strategico", "E6");
  await userEvent.click(within(proposals).getByRole("checkbox", { name: /^Strategico E6: / }));
  await press(/ e la proposta scelta$/);
  await screen.findByRole("heading", { name: "Correzioni fatte" }, LONG);
  expect(cellOn(excel.data, "Strategico", "E6")).not.toEqual(raw);
}, 60_000);

it("leads from a finding to its own correction, and from there to all", async () => {
  const { excel } = open(townWithFaults());
  await verified();
  await openGroup(/^Numero o data scritti come testo/);
  await openFinding();
  const findings = screen.getByRole("region", { name: "Segnalazioni" });
  await userEvent.click(within(findings).getByRole("button", { name: "Correggi…" }));
  await shown();
  expect(screen.getByText("Correzione (1)")).toBeVisible();
  expect(screen.queryByRole("checkbox")).toBeNull();
  await press("Tutte le correzioni");
  expect(await screen.findByRole("list", { name: "Proposte da decidere" }, LONG)).toBeVisible();
  await press("Annulla");
  expect(await screen.findByRole("heading", { name: "Segnalazioni" })).toBeVisible();
  expect(cellOn(excel.data, "Tributi", "C5")).toMatchObject({ kind: "text" });
}, 60_000);

it("says when a finding is no longer what it was", async () => {
  const { excel } = open(townWithFaults());
  await verified();
  await openGroup(/^Numero o data scritti come testo/);
  await openFinding();
  put(sheetOf(excel.data, "Tributi"), { C5: 45 });
  await press("Correggi…");
  expect(await screen.findByRole("alert", {}, LONG)).toHaveTextContent("La segnalazione non c’è più");
}, 60_000);

it("says when Excel refuses the writing, and can be pressed again", async () => {
  const { excel } = open(townWithFaults());
  await correctAll();
  await shown();
  excel.fault = "Il foglio è protetto. Togliere la protezione e ripetere.";
  await press(/^Applica /);
  expect(await screen.findByRole("alert", {}, LONG)).toHaveTextContent("Le correzioni non sono state fatte");
  await press(/^Applica /);
  expect(await screen.findByRole("heading", { name: "Correzioni fatte" }, LONG)).toBeVisible();
}, 60_000);

it.each([
  [1, 0, "Applica la correzione certa"],
  [3, 0, "Applica le 3 correzioni certe"],
  [0, 1, "Applica la proposta scelta"],
  [1200, 2, "Applica le 1.200 correzioni certe e le 2 proposte scelte"],
])("says what is made: %d certain, %d chosen", (certain, chosen, text) => {
  expect(applyText(certain, chosen)).toBe(text);
});

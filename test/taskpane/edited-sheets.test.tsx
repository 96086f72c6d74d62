/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"} */
import "./browser";
import { webLightTheme } from "@fluentui/react-components";
import { act, render, screen, waitFor } from "@testing-library/react";
import { excelWorkbook } from "../../src/taskpane/excel-workbook";
import { Pane } from "../../src/taskpane/pane";
import { createPaneStore } from "../../src/taskpane/state/pane-store";
import { createPaneTasks } from "../../src/taskpane/tasks/pane-tasks";
import { bootOffice, settled } from "../workbench/boot";
import { DASHBOARD, sheetWith } from "../workbench/dashboard";
import { press } from "./hands";

// Somebody writes on a sheet that PERF has made: the pane asks, and leaves the focus where it is.

async function filled() {
  const office = await bootOffice({ workbook: sheetWith(DASHBOARD) });
  const store = createPaneStore();
  const tasks = createPaneTasks(store, excelWorkbook());
  render(<Pane store={store} tasks={tasks} theme={webLightTheme} />);
  await act(() => tasks.previewFill());
  await act(() => tasks.confirmFill());
  expect(store.get()).toMatchObject({ trouble: null, screen: "done", editedSheets: [] });
  return { ...office, store, tasks };
}

const title = "È stato modificato un foglio di PERF";
const asked = () => screen.findByText(title);
const notAsked = async () => {
  await act(settled);
  expect(screen.queryByText(title)).toBeNull();
};

it("asks when the user or a co-author writes on such a sheet, without taking the focus", async () => {
  const { user, coAuthor, problems, store } = await filled();
  const field = document.body.appendChild(document.createElement("input"));
  field.focus();
  user.type("Riepilogo strategico", "A1", "Titolo mio");
  coAuthor.type("Scostamenti", "B2", "altro");
  await asked();
  await screen.findByText(/«Riepilogo strategico» \(A1\), «Scostamenti» \(B2\)/);
  expect(screen.getByText(title).closest("[aria-live=polite]")).not.toBeNull();
  expect(field).toHaveFocus();
  expect(store.get().running).toBeNull();
  expect(problems).toEqual([]);
  field.remove();
});

it("does not ask about staff's own columns, the body's sheets, or what PERF itself writes", async () => {
  const { user, tasks, store, host } = await filled();
  const { shape } = store.get().verification!.memory.records.get("scostamenti")!;
  const column = String.fromCharCode(65 + shape.staffColumns[0]!);
  user.type("Scostamenti", `${column}5`, "carenza di personale");
  user.type("Foglio1", "C5", 13);
  await notAsked();
  await act(() => tasks.previewFill());
  await act(() => tasks.confirmFill());
  await notAsked();
  expect(host.workbook.sheets.map(({ name }) => name)).not.toContain("Scostamenti (2)");
});

it("does not ask about the settings, whoever writes them: they are there to be changed", async () => {
  const { user, tasks, store, problems, host } = await filled();
  act(() => tasks.editSetting("green", "95 %"));
  await waitFor(() => expect(store.get().settings.judged?.change.ok).toBe(true));
  await act(() => tasks.confirmSettings());
  expect(host.workbook.sheets.map(({ name }) => name)).toContain("Parametri");
  await notAsked();
  user.type("Parametri", "B33", 0.8);
  await notAsked();
  await act(() => tasks.verify());
  await notAsked();
  expect(store.get()).toMatchObject({ editedSheets: [], trouble: null });
  expect(problems).toEqual([]);
});

it("keeps the edit when told so: the next filling hands the sheet over and makes a new one", async () => {
  const { user, tasks, store, host } = await filled();
  user.type("Riepilogo strategico", "A1", "Titolo mio");
  await asked();
  await press("Tieni la modifica");
  await notAsked();
  await act(() => tasks.verify());
  await notAsked();
  await act(() => tasks.previewFill());
  await act(() => tasks.confirmFill());
  expect(store.get().trouble).toBeNull();
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Riepilogo strategico", "Riepilogo strategico (2)"]),
  );
  await notAsked();
  user.type("Riepilogo strategico", "A2", "è nostro");
  await notAsked();
  user.type("Riepilogo strategico (2)", "A1", "di nuovo");
  await asked();
});

it("finds by reading what was edited before the pane was there, and what was taken back; that empties no undo", async () => {
  const { user, tasks, host } = await filled();
  await tasks.end();
  user.type("Riepilogo strategico", "A1", "Titolo mio");
  await notAsked();
  host.undoCleared.length = 0;
  await act(() => tasks.verify());
  await asked();
  expect(host.undoCleared).toEqual([]);
  await act(() => tasks.restore());
  await waitFor(() => expect(screen.getByText(/cambiato dopo la scrittura/)).toBeVisible());
});

it("tells nothing once the page goes", async () => {
  const { user, tasks } = await filled();
  await tasks.end();
  user.type("Riepilogo strategico", "A1", "Titolo mio");
  await notAsked();
});

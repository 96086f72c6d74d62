/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"} */
import "./browser";
import { act, waitFor } from "@testing-library/react";
import { verify } from "../../src/core/usecases/verify";
import { excelReader } from "../../src/excel/excel-reader";
import { excelWorkbook } from "../../src/taskpane/excel-workbook";
import { createPaneStore } from "../../src/taskpane/state/pane-store";
import { createPaneTasks } from "../../src/taskpane/tasks/pane-tasks";
import { USER } from "../../workbench/host/workbook/notices";
import { deleteSheet } from "../../workbench/host/workbook/sheets";
import { bootOffice, settled } from "../workbench/boot";
import { DASHBOARD, sheetWith } from "../workbench/dashboard";

// What somebody types is checked again, without a task of the pane's and without a click.

async function opened() {
  const office = await bootOffice({ workbook: sheetWith(DASHBOARD) });
  const store = createPaneStore();
  const tasks = createPaneTasks(store, excelWorkbook());
  const actual = () => store.get().verification!.scorecard.indicators[0]!.actual.number;
  return { ...office, store, tasks, actual };
}

async function live() {
  const pane = await opened();
  await act(() => pane.tasks.verify());
  await act(() => pane.tasks.startLive());
  expect(pane.store.get()).toMatchObject({ trouble: null, live: { isLive: true } });
  return pane;
}

/** What a verification of the workbook as it stands says. */
async function verifiedNow() {
  const read = await excelReader().read();
  if (!read.ok) throw new Error(read.refusal.code);
  return verify(read.workbook, {}, { today: null, plans: [] });
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

it("checks again what the user or a co-author types, and says what a whole verification says", async () => {
  const { user, coAuthor, store, tasks, actual, problems } = await live();
  user.type("Foglio1", "C5", 4321);
  await waitFor(() => expect(actual()).toBe(4321));
  coAuthor.type("Foglio1", "D5", "non si sa");
  await waitFor(() => expect(store.get().verification!.scorecard.indicators[0]!.target.cell.text).toBe("non si sa"));
  const { findings, scorecard } = await verifiedNow();
  expect(store.get().verification!.findings).toEqual(findings);
  expect(store.get().verification!.scorecard.indicators).toEqual(scorecard.indicators);
  expect(store.get()).toMatchObject({ running: null, trouble: null });
  expect(problems).toEqual([]);
  await tasks.end();
});

it("does not begin by itself where the undo list would be emptied: only when asked to", async () => {
  const { user, host, store, tasks, actual } = await opened();
  await act(() => tasks.verify());
  const before = store.get().verification;
  user.type("Foglio1", "C5", 999);
  await act(() => pause(150));
  expect(store.get().live).toEqual({ isLive: false, canStartAlone: false, isUnwanted: false });
  expect(store.get().verification).toBe(before);
  expect(host.members.get("WorksheetCollection._RegisterDataChangedEvent")).toBeUndefined();
  // What was typed before it was switched on is not forgotten.
  await act(() => tasks.startLive());
  await waitFor(() => expect(actual()).toBe(999));
  await tasks.end();
});

it("begins by itself after a writing of PERF's, which has emptied the list already", async () => {
  const { user, store, tasks, actual } = await opened();
  await act(() => tasks.previewFill());
  await act(() => tasks.confirmFill());
  expect(store.get()).toMatchObject({ trouble: null, live: { isLive: true, canStartAlone: true } });
  user.type("Foglio1", "C5", 77);
  await waitFor(() => expect(actual()).toBe(77));
  await tasks.end();
});

it("is not told of what PERF itself writes", async () => {
  const { store, tasks } = await live();
  // What was done before it was switched on is looked at first.
  const first = store.get().verification;
  await waitFor(() => expect(store.get().verification).not.toBe(first));
  await act(() => tasks.previewFill());
  await act(() => tasks.confirmFill());
  const written = store.get().verification;
  await act(() => pause(150));
  expect(store.get().verification).toBe(written);
  await tasks.end();
});

it("waits for a task that is running, and then looks at what was typed meanwhile", async () => {
  const { user, store, tasks, actual } = await live();
  const seen: (string | null)[] = [];
  store.subscribe(() => seen.push(store.get().running));
  await act(async () => {
    const running = tasks.previewValidation();
    user.type("Foglio1", "C5", 55);
    await running;
  });
  await waitFor(() => expect(actual()).toBe(55));
  expect(store.get()).toMatchObject({ trouble: null, screen: "validation" });
  await tasks.end();
});

it("reads all again when a sheet goes", async () => {
  const { user, store, tasks } = await live();
  user.act(({ workbook }) => workbook.sheets.push({ ...workbook.sheets[0]!, id: "{nuovo}", name: "Altro" }));
  user.act(({ workbook }) => deleteSheet(workbook, workbook.sheets[1]!, USER));
  await act(settled);
  user.type("Foglio1", "C5", 5);
  await waitFor(() => expect(store.get().verification!.scorecard.indicators[0]!.actual.number).toBe(5));
  expect(store.get().verification!.workbook.sheets.map(({ name }) => name)).toEqual(["Foglio1"]);
  await tasks.end();
});

it("leaves everything as it is once it is switched off, and does not begin again by itself", async () => {
  const { user, store, tasks } = await live();
  act(() => tasks.stopLive());
  const before = store.get().verification;
  user.type("Foglio1", "C5", 12);
  await act(() => pause(150));
  expect(store.get().verification).toBe(before);
  await act(() => tasks.previewFill());
  await act(() => tasks.confirmFill());
  expect(store.get().live).toMatchObject({ isLive: false, isUnwanted: true });
  await tasks.end();
});

it("tries again when Excel does not answer while somebody is typing in a cell", async () => {
  const { user, host, tasks, actual } = await live();
  host.cellEditMode = true;
  user.type("Foglio1", "C5", 31);
  await act(() => pause(150));
  expect(actual()).not.toBe(31);
  host.cellEditMode = false;
  await waitFor(() => expect(actual()).toBe(31), { timeout: 6000 });
  await tasks.end();
}, 10_000);

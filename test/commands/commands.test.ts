// SPDX-License-Identifier: EUPL-1.2
import { associateCommands, COMMANDS, type RibbonHost } from "../../src/commands/commands";
import { createPaneStore } from "../../src/taskpane/state/pane-store";
import { createPaneTasks } from "../../src/taskpane/tasks/pane-tasks";
import { inMemoryExcel } from "../taskpane/in-memory-excel";
import { townInJune } from "../usecases/small-body";

/** A ribbon whose buttons can be pressed; each press ends when Excel is told that the command is completed. */
function ribbon({ paneFails = false } = {}) {
  const actions = new Map<string, (event: Office.AddinCommands.Event) => void>();
  let shown = 0;
  const host: RibbonHost = {
    associate: (name, action) => void actions.set(name, action),
    showPane: () => {
      shown += 1;
      return paneFails ? Promise.reject(new Error("no pane")) : Promise.resolve();
    },
  };
  const excel = inMemoryExcel(townInJune());
  const store = createPaneStore();
  associateCommands(host, createPaneTasks(store, excel));
  const press = (name: string) =>
    new Promise<void>((completed) => actions.get(name)!({ completed } as unknown as Office.AddinCommands.Event));
  return { press, store, excel, actions, shown: () => shown };
}

it("ties every button to its command", () => {
  expect([...ribbon().actions.keys()]).toEqual(Object.keys(COMMANDS));
});

it("shows the pane, and leaves the verification in its state", async () => {
  const { press, store, shown } = ribbon();
  await press("verifica");
  expect(shown()).toBe(1);
  expect(store.get()).toMatchObject({ screen: "findings", running: null, trouble: null });
  expect(store.get().verification?.findings.length).toBeGreaterThan(0);
});

it("previews a filling, and never writes by itself", async () => {
  const { press, store, excel } = ribbon();
  const before = structuredClone(excel.data);
  await press("compila");
  expect(store.get().screen).toBe("fill");
  expect(store.get().preview?.plan.edits.length).toBeGreaterThan(0);
  expect(excel.data).toEqual(before);
});

it("says that there is nothing to restore", async () => {
  const { press, store } = ribbon();
  await press("ripristina");
  expect(store.get().trouble?.text).toContain("nulla da ripristinare");
});

it("is completed for Excel whatever goes wrong", async () => {
  const { press, store, excel } = ribbon({ paneFails: true });
  excel.fault = new Error("boom");
  await press("verifica");
  expect(store.get()).toMatchObject({ running: null, trouble: { task: "verify" } });
});

it("does one thing at a time", async () => {
  const { press, store } = ribbon();
  const first = press("verifica");
  const second = press("compila");
  await Promise.all([first, second]);
  expect(store.get().preview).toBeNull();
  expect(store.get().verification).not.toBeNull();
});

it("opens the guide", async () => {
  const { press, store } = ribbon();
  await press("guida");
  expect(store.get().screen).toBe("guide");
});

/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom */
import "./browser";
import { createPaneStore } from "../../src/taskpane/state/pane-store";
import { createPaneTasks } from "../../src/taskpane/tasks/pane-tasks";
import { gridCells } from "../reading/grid";
import { workbookData } from "../workbook/in-memory";
import { inMemoryExcel } from "./in-memory-excel";

/** Nothing is recognised there: a verification leads to «Panoramica», which says so. */
const strange = () =>
  workbookData({
    Dati: gridCells([
      ["Che cosa", "Quanto"],
      ["Sportelli", 8],
    ]),
  });

it("leaves a person at the place that was opened at any moment of a verification", async () => {
  const outcomes = new Set<string>();
  for (let moment = 0; moment < 100; moment++) {
    const store = createPaneStore();
    const excel = inMemoryExcel(strange());
    let pressed = false;
    const press = (): void => {
      pressed = store.get().running !== null;
      if (pressed) tasks.open("settings");
    };
    const read = () => {
      void afterSteps(moment).then(press);
      return excel.read();
    };
    const tasks = createPaneTasks(store, { ...excel, read });
    await tasks.verify();
    outcomes.add(`${pressed ? "pressed" : "not pressed"}: ${store.get().screen}`);
  }
  expect(outcomes).toEqual(new Set(["pressed: settings", "not pressed: overview"]));
});

/** So many steps of promises from now. */
async function afterSteps(count: number): Promise<void> {
  for (let step = 0; step < count; step++) await Promise.resolve();
}

/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom */
import "./browser";
import { webLightTheme } from "@fluentui/react-components";
import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Pane } from "../../src/taskpane/pane";
import { createPaneStore } from "../../src/taskpane/state/pane-store";
import { createPaneTasks } from "../../src/taskpane/tasks/pane-tasks";
import { townInJune } from "../usecases/small-body";
import { inMemoryExcel } from "./in-memory-excel";

// jsdom gives a page up as soon as what had the focus is gone; a browser does not.
let isInFront = true;
beforeAll(() => void jest.spyOn(document, "hasFocus").mockImplementation(() => isInFront));
afterAll(() => jest.restoreAllMocks());

/** The core is fetched with the first task. */
const LONG = { timeout: 20_000 };
const button = (name: string) => screen.getByRole("button", { name });

/** Excel is read once it may be. */
function open(mayRead: Promise<void> = Promise.resolve()) {
  const store = createPaneStore();
  const excel = inMemoryExcel(townInJune());
  const slow = { ...excel, read: (...of: Parameters<typeof excel.read>) => mayRead.then(() => excel.read(...of)) };
  render(<Pane store={store} tasks={createPaneTasks(store, slow)} theme={webLightTheme} />);
  return userEvent.setup();
}

async function onTab(user: ReturnType<typeof open>, name: string): Promise<void> {
  screen.getByRole("tab", { name }).focus();
  await user.keyboard("{Enter}");
}

it("leads to the beginning of what has taken the place of the button that was pressed", async () => {
  const user = open();
  button("Verifica questa cartella").focus();
  await user.keyboard("{Enter}");
  const title = await screen.findByRole("heading", { name: "Che cosa è stato riconosciuto" }, LONG);
  await waitFor(() => expect(title).toHaveFocus());
  // a stop of Tab: from a heading without one Office.js leads out of the pane
  expect(title).toHaveAttribute("tabindex", "0");
  await onTab(user, "Compila");
  (await screen.findByRole("button", { name: "Conferma e scrivi" }, LONG)).focus();
  await user.keyboard("{Enter}");
  const done = await screen.findByRole("heading", { name: "Compilazione completata" }, LONG);
  await waitFor(() => expect(done).toHaveFocus());
});

it("leaves the focus where it is as long as what holds it is there", async () => {
  const user = open();
  button("Verifica").focus();
  await user.keyboard("{Enter}");
  await screen.findByRole("heading", { name: "Che cosa è stato riconosciuto" }, LONG);
  expect(button("Verifica")).toHaveFocus();
  await onTab(user, "Impostazioni");
  await screen.findByRole("heading", { name: "Impostazioni" }, LONG);
  expect(screen.getByRole("tab", { name: "Impostazioni" })).toHaveFocus();
});

it("keeps the focus on the button while PERF works: «Interrompi» is reached from there", async () => {
  let go = (): void => undefined;
  const user = open(new Promise((resolve) => (go = resolve)));
  button("Verifica").focus();
  await user.keyboard("{Enter}");
  const verify = button("Verifica");
  const stop = await screen.findByRole("button", { name: "Interrompi" });
  expect(verify).toHaveFocus();
  expect([verify.ariaDisabled, verify.matches(":disabled")]).toEqual(["true", false]);
  stop.focus();
  await user.keyboard("{Enter}");
  go();
  await waitFor(() => expect(stop).not.toBeInTheDocument(), LONG);
  expect(screen.queryByRole("heading", { name: "Che cosa è stato riconosciuto" })).toBeNull();
  await waitFor(() => expect(screen.getByRole("heading", { level: 2 })).toHaveFocus());
});

it("takes nothing from who has gone to the sheet meanwhile, nor from who has clicked beside it", async () => {
  const user = open();
  button("Verifica questa cartella").focus();
  isInFront = false;
  await user.keyboard("{Enter}");
  await screen.findByRole("heading", { name: "Che cosa è stato riconosciuto" }, LONG);
  expect(document.body).toHaveFocus();
  isInFront = true;
  await onTab(user, "Segnalazioni");
  await user.click(document.body);
  await screen.findByRole("heading", { name: "Segnalazioni" }, LONG);
  expect(document.body).toHaveFocus();
});

/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"} */
import "./browser";
import { readFileSync } from "node:fs";
import { webLightTheme } from "@fluentui/react-components";
import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { Finding } from "../../src/core/checks/finding";
import { excelWorkbook } from "../../src/taskpane/excel-workbook";
import { Pane } from "../../src/taskpane/pane";
import { isSameFinding } from "../../src/taskpane/same-finding";
import { createPaneStore } from "../../src/taskpane/state/pane-store";
import { createPaneTasks } from "../../src/taskpane/tasks/pane-tasks";
import type { Host } from "../../workbench/host/host";
import { bootOffice } from "../workbench/boot";
import { correctAll, openFinding, openGroup, press, verified } from "./hands";

// Findings of Bergamo's workbook are answered through the real Office.js, and everything is brought back.

const BERGAMO = readFileSync("seeds/bergamo-2021.xlsx");
const LONG = { timeout: 60_000 };

async function open() {
  const booted = await bootOffice({ workbook: BERGAMO });
  const store = createPaneStore();
  render(<Pane store={store} tasks={createPaneTasks(store, excelWorkbook())} theme={webLightTheme} />);
  const findings = (rule: string): readonly Finding[] =>
    store.get().verification!.findings.filter((finding) => finding.rule === rule);
  return { ...booted, store, findings };
}

const heading = (name: string) => screen.findByRole("heading", { name }, LONG);
const restore = () => userEvent.click(screen.getAllByRole("button", { name: "Ripristina" }).at(-1)!);

/** All that can be seen of a workbook: contents and formats of its cells, sheets and names. */
function seen({ workbook }: Host) {
  const sheets = workbook.sheets.map(({ name, visibility, cells }) => ({
    name,
    visibility,
    cells: [...cells]
      .filter(([, { kind, format }]) => kind !== "Empty" || format !== "General")
      .sort(([one], [other]) => one - other)
      .map(([key, { kind, value, formula, format }]) => [key, kind, value, formula, format]),
  }));
  return { sheets, names: workbook.names.map(({ name, formula }) => [name, formula]) };
}

it("corrects what leaves no choice and a chosen proposal; the findings go, none comes, all is brought back", async () => {
  const { host, user, store, findings, problems } = await open();
  user.type("Strategico", "C5", "'12");
  const before = seen(host);
  await correctAll();
  await heading("Correzioni");
  expect(seen(host)).toEqual(before);
  expect(findings("VAL006").map(({ place }) => place!.sheet)).toContain("Strategico");
  const count = store.get().verification!.findings.length;
  const proposals = screen.getByRole("list", { name: "Proposte da decidere" });
  while (!within(proposals).queryAllByRole("checkbox", { name: /per intero/ }).length) await press(/^Mostra altri/);
  await userEvent.click(within(proposals).getAllByRole("checkbox", { name: /per intero/ })[0]!);
  const { corrections, chosen } = store.get().corrections!;
  const { finding } = corrections.offered.find(({ key }) => key === chosen[0])!;
  await press(/^Applica /);
  await heading("Correzioni fatte");
  expect(findings("VAL006").filter(({ place }) => place!.sheet === "Strategico")).toEqual([]);
  expect(findings(finding.rule).filter((each) => isSameFinding(each, finding))).toEqual([]);
  expect(store.get().verification!.findings.length).toBeLessThan(count);
  await restore();
  await heading("Ripristino completato");
  expect(seen(host)).toEqual(before);
  expect(problems).toEqual([]);
}, 180_000);

it("accepts a finding with a reason: it is accepted when read again, and the sheet goes when it is taken back", async () => {
  const { host, store, findings, problems } = await open();
  const before = seen(host);
  const list = await verified();
  await openGroup(/^Target mancante/);
  await openFinding();
  await userEvent.click(within(list).getAllByRole("button", { name: "Motiva…" })[0]!);
  await heading("Accettare con un motivo");
  const { finding } = store.get().justification!;
  await press("Mostra che cosa sarà scritto");
  expect(await screen.findByText("Scrivere il ruolo di chi decide.", {}, LONG)).toBeVisible();
  await userEvent.type(screen.getByLabelText(/^Motivo/), "Obiettivo sospeso con delibera 12 del 2021");
  await userEvent.type(screen.getByLabelText(/^Ruolo/), "Segretario generale");
  await press("Mostra che cosa sarà scritto");
  expect(await screen.findByText("«Eccezioni»", {}, LONG)).toBeVisible();
  const row = screen.getByRole("list", { name: "Riga da scrivere" });
  expect(row).toHaveTextContent(`Regola: ${finding.rule}Foglio: ${finding.place!.sheet}Cella: `);
  expect(row).toHaveTextContent(/Ruolo di chi decide: Segretario generaleData: \d{2}\/\d{2}\/\d{4}/);
  expect(seen(host)).toEqual(before);
  await press("Conferma e scrivi");
  await heading("Motivazione scritta nella cartella");
  const accepted = findings(finding.rule).filter((each) => each.accepted !== null);
  expect(accepted.map(({ place }) => place)).toEqual([finding.place]);
  expect(accepted[0]!.accepted).toMatchObject({
    reason: "Obiettivo sospeso con delibera 12 del 2021",
    role: "Segretario generale",
  });
  await restore();
  await heading("Ripristino completato");
  expect(seen(host)).toEqual(before);
  expect(problems).toEqual([]);
}, 180_000);

it("forgets the row that was shown when something else is typed", async () => {
  const { store } = await open();
  const list = await verified();
  await openGroup(/^Target mancante/);
  await openFinding();
  await userEvent.click(within(list).getAllByRole("button", { name: "Motiva…" })[0]!);
  await userEvent.type(await screen.findByLabelText(/^Motivo/, {}, LONG), "Obiettivo sospeso");
  await userEvent.type(screen.getByLabelText(/^Ruolo/), "Segretario generale");
  await press("Mostra che cosa sarà scritto");
  await screen.findByRole("button", { name: "Conferma e scrivi" }, LONG);
  await userEvent.type(screen.getByLabelText(/^Motivo/), " nel 2021");
  expect(screen.queryByRole("button", { name: "Conferma e scrivi" })).toBeNull();
  await waitFor(() => expect(store.get().justification!.filling).toBeNull());
}, 120_000);

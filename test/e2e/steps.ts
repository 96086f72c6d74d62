// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Locator, Page } from "playwright-core";
import type { Sheet, WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { addressOf } from "../../src/core/workbook/address";
import { readXlsx } from "../../src/xlsx/read-workbook";
import type { OpenedWorkbench } from "./harness/open-workbench";

// What a user does and sees, for the tests that go through the tasks of the pane.

export const SAMPLE = join(__dirname, "../../seeds/bergamo-2021.xlsx");

/** A button of the pane by the whole of its name. */
export function paneButton({ pane }: Pick<OpenedWorkbench, "pane">, name: string): Locator {
  return pane.getByRole("button", { name, exact: true });
}

/** Waits until a heading of the pane is seen. */
export async function heading({ pane }: Pick<OpenedWorkbench, "pane">, name: string | RegExp): Promise<void> {
  await pane.getByRole("heading", { name }).first().waitFor();
}

/** The pane of the workbook that is open now: another workbook has another. */
export async function paneOfNow(page: Page, workbook: string): Promise<Frame> {
  await page.getByRole("heading", { name: workbook }).waitFor();
  await page.waitForFunction(() => {
    const services = window.workbench?.host.services;
    return services?.commandsReady && services.functionsReady;
  });
  return page
    .frames()
    .filter((frame) => frame.url().endsWith("taskpane.html"))
    .at(-1)!;
}

/** Waits until the grid stands on a cell; merged, the address is that of the area. */
export async function standsOn({ page }: Pick<OpenedWorkbench, "page">, sheet: string, address: string): Promise<void> {
  await page.getByRole("tab", { name: sheet, exact: true, selected: true }).waitFor();
  await page.waitForFunction((wanted) => {
    const [box] = document.querySelectorAll<HTMLInputElement>(".address-box");
    return box?.value.split(":")[0] === wanted;
  }, address);
}

/** As a cell is named in the pane: «Strategico B7». */
export function standsOnNamed(bench: Pick<OpenedWorkbench, "page">, name: string): Promise<void> {
  const [, sheet, address] = /^(.+) ([A-Z]+\d+)$/.exec(name) ?? [];
  return standsOn(bench, sheet ?? name, address ?? "");
}

/** What has the focus in the pane, by its name; empty where nothing has, or the focus is elsewhere. */
export function focused({ pane }: Pick<OpenedWorkbench, "pane">): Promise<string> {
  return pane.evaluate(() => {
    const held = document.hasFocus() ? document.activeElement : null;
    if (!held || held === document.body) return "";
    const label = held instanceof HTMLInputElement || "labels" in held ? (held as HTMLInputElement).labels?.[0] : null;
    return (held.getAttribute("aria-label") ?? (label ?? held).textContent).trim();
  });
}

/** What a document would get that somebody pastes into. */
export async function pastedIn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    window.focus();
    const [item] = await navigator.clipboard.read();
    return (await item!.getType("text/html")).text();
  });
}

/** What a test does again and again, with the workbench that is open at that moment. */
export function handsOn(bench: () => OpenedWorkbench) {
  const button = (name: string): Locator => paneButton(bench(), name);
  const press = (name: string): Promise<void> => button(name).first().click();
  const open = (place: string): Promise<void> => bench().pane.getByRole("tab", { name: place }).click();
  const waitForVerified = (): Promise<void> =>
    bench().pane.getByRole("button", { name: "Verifica", exact: true, disabled: true }).waitFor({ state: "detached" });
  return {
    button,
    press,
    waitForVerified,
    /** Goes to a place of the pane. */
    open,
    /** By the button in the head of the pane. */
    restore: async (): Promise<void> => {
      await press("Ripristina");
      await heading(bench(), "Ripristino completato");
    },
    verify: async (): Promise<void> => {
      await press("Verifica");
      await waitForVerified();
    },
    /** Shows the findings that hold some words, all groups open. */
    seek: async (words: string): Promise<void> => {
      await open("Segnalazioni");
      await bench().pane.getByRole("searchbox").fill(words);
    },
    /** The finding on a cell. */
    finding: (cell: string): Locator => bench().pane.locator(`button[data-row][title="Vai alla cella ${cell}"]`),
    /** Names of the sheets, as their tabs show them. */
    sheetTabs: (): Promise<string[]> =>
      bench().page.getByRole("tablist", { name: "Fogli" }).getByRole("tab").allTextContents(),
  };
}

/** A file, as the project reads it. */
export function readBack(bytes: Uint8Array): WorkbookSnapshot {
  const outcome = readXlsx(bytes, "salvata.xlsx");
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.workbook;
}

/** Cells in which a workbook differs from the sample, by their names; and its sheets that the sample has not. */
export function changedSince(bytes: Uint8Array): { readonly cells: string[]; readonly sheets: string[] } {
  const before = readBack(readFileSync(SAMPLE));
  const after = readBack(bytes);
  const old = (name: string) => before.sheets.find((sheet) => sheet.name === name);
  return {
    cells: before.sheets.flatMap((sheet) => {
      const now = after.sheets.find(({ name }) => name === sheet.name);
      return now ? differences(sheet, now) : [`${sheet.name} is gone`];
    }),
    sheets: after.sheets.map(({ name }) => name).filter((name) => !old(name)),
  };
}

function differences(before: Sheet, after: Sheet): string[] {
  return [...new Set([...before.rows(), ...after.rows()])].flatMap((row) =>
    [...new Set([...before.columns(row), ...after.columns(row)])]
      .filter((column) => JSON.stringify(before.cell(row, column)) !== JSON.stringify(after.cell(row, column)))
      .map((column) => `${after.name} ${addressOf(row, column)}`),
  );
}

/** All that is written on a sheet of a file. */
export function textsOf(workbook: WorkbookSnapshot, name: string): string[] {
  const sheet = workbook.sheets.find((each) => each.name === name)!;
  return [...sheet.rows()].flatMap((row) => [...sheet.columns(row)].map((column) => sheet.cell(row, column).text));
}

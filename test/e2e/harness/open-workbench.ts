// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext, type Frame, type Page } from "playwright-core";
import { findBrowser } from "../../../scripts/browser.mjs";
import type { ShownCell } from "../../../workbench/page/expose";
import { watchNetwork } from "./network";
import { startServer } from "./server";

export interface OpenOptions {
  /** An .xlsx: its path, or its bytes. The sample workbook when absent. */
  readonly workbook?: string | Uint8Array;
  /** Width of the pane in pixels; 350 when absent. */
  readonly paneWidth?: number;
  /** Language of Excel's interface; «it-IT» when absent. */
  readonly locale?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
  /** "cdn" when absent: the page as built, with Microsoft's address answered by the driver; "own": as a user has it. */
  readonly officeLibrary?: "cdn" | "own";
}

export interface OpenedWorkbench {
  readonly page: Page;
  /** The add-in's own page, in its frame. */
  readonly pane: Frame;
  readonly context: BrowserContext;
  readonly cell: (sheet: string, address: string) => Promise<ShownCell>;
  /** Waits until the cell shows this text. */
  readonly shows: (sheet: string, address: string, text: string) => Promise<void>;
  /** As a user does it: goes to the cell by its address, types, presses Enter. */
  readonly type: (address: string, text: string) => Promise<void>;
  /** Presses a button of the ribbon. */
  readonly press: (label: string) => Promise<void>;
  /** Presses «Salva», and reads the file that comes of it. */
  readonly save: () => Promise<Uint8Array>;
  /** Addresses that were asked for. */
  readonly requests: readonly string[];
  /** What should not have happened: errors of scripts, refusals of the policy, foreign requests, unanswered calls. */
  readonly problems: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

const SAMPLE = join(__dirname, "../../../seeds/bergamo-2021.xlsx");
const FLAGS = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  ...["--disable-component-update", "--disable-sync"],
  // For the whole browser: set for a context, it is set again when a frame of another origin comes, and the connections that
  // it closes then are now and then the one over which the add-in is being fetched.
  "--ignore-certificate-errors",
];

/** Opens a workbook in the workbench, in a browser of its own, with the add-in ready beside it. */
export async function openWorkbench(options: OpenOptions = {}): Promise<OpenedWorkbench> {
  const executablePath = findBrowser();
  const { file, remove } = fileOf(options.workbook ?? SAMPLE);
  const server = await startServer(file, options.officeLibrary === "own" ? [] : undefined);
  // The add-in in a process of its own, as on the web: its long tasks are then its own.
  const args = [...FLAGS, `--isolate-origins=${server.addin.replace(/\/$/, "")}`];
  const browser = await chromium.launch({ executablePath, args, headless: true });
  const { viewport = { width: 1366, height: 768 }, colorScheme = "light", forcedColors = "none" } = options;
  const context = await browser.newContext({ viewport, colorScheme, forcedColors });
  const network = await watchNetwork(context, server);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const troubles = troublesOf(page);
  const problems = async (): Promise<readonly string[]> => [
    ...troubles,
    ...network.foreign.map((url) => `foreign request: ${url}`),
    ...(await page.evaluate(() => window.workbench?.problems ?? [])),
  ];
  const close = async (): Promise<void> => {
    await browser.close();
    server.stop();
    remove();
  };
  try {
    await page.goto(`${server.page}?${String(query(options))}`);
    const pane = await readyPane(page, server.addin);
    return { page, pane, context, requests: network.requests, problems, close, ...handsOn(page) };
  } catch (error) {
    const why = await problems();
    await close();
    throw new Error([String(error), ...why].join("\n"), { cause: error });
  }
}

function troublesOf(page: Page): string[] {
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(error.stack ?? String(error)));
  page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
  return troubles;
}

function handsOn(page: Page): Pick<OpenedWorkbench, "cell" | "shows" | "type" | "press" | "save"> {
  const isShown = ([sheet, address, wanted]: readonly [string, string, string]) =>
    window.workbench!.cell(sheet, address).text === wanted;
  return {
    cell: (sheet, address) =>
      page.evaluate(([name, place]) => window.workbench!.cell(name, place), [sheet, address] as const),
    shows: async (...wanted) => void (await page.waitForFunction(isShown, wanted)),
    type: (address, text) => typeIn(page, address, text),
    press: (label) => page.getByRole("toolbar").getByRole("button", { name: label, exact: true }).click(),
    save: () => saved(page),
  };
}

function query({ paneWidth, locale }: OpenOptions): URLSearchParams {
  return new URLSearchParams({
    ...(paneWidth !== undefined && { larghezza: String(paneWidth) }),
    ...(locale !== undefined && { lingua: locale }),
  });
}

/** The frame of the add-in, once its buttons can be pressed and its functions called. */
async function readyPane(page: Page, addin: string): Promise<Frame> {
  await page.waitForFunction(() => {
    const services = window.workbench?.host.services;
    return services?.commandsReady && services.functionsReady;
  });
  const pane = page.frames().find((frame) => frame.url().startsWith(addin));
  if (!pane) throw new Error("the pane is not in the page");
  return pane;
}

async function typeIn(page: Page, address: string, text: string): Promise<void> {
  const box = page.getByRole("textbox", { name: "Vai all’indirizzo" });
  await box.fill(address);
  await box.press("Enter");
  await page.locator(".cell.active:focus").waitFor();
  await page.keyboard.press("F2");
  const editor = page.getByRole("textbox", { name: "Testo della cella" });
  await editor.fill(text);
  await editor.press("Enter");
}

async function saved(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Salva", exact: true }).click(),
  ]);
  return new Uint8Array(await readFile(await download.path()));
}

function fileOf(workbook: string | Uint8Array): { readonly file: string; readonly remove: () => void } {
  if (typeof workbook === "string") return { file: workbook, remove: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), "perf-e2e-"));
  const file = join(folder, "cartella.xlsx");
  writeFileSync(file, workbook);
  return { file, remove: () => rmSync(folder, { recursive: true }) };
}

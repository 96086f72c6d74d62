// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { attachFunctions, type Functions } from "../../workbench/host/custom-functions/engine";
import type { Blanks } from "../../workbench/host/custom-functions/argument";
import type { FunctionsMetadata } from "../../workbench/host/custom-functions/metadata";
import { createHost, openWorkbook, type Host } from "../../workbench/host/host";
import { handsOf, type Hands } from "../../workbench/host/hands";
import { openEndpoint, type Endpoint } from "../../workbench/host/protocol/endpoint";
import { FLOOR } from "../../workbench/host/protocol/app-context";
import { loadWorkbook } from "../../workbench/host/workbook/load";
import type { HostWorkbook } from "../../workbench/host/workbook/model";
import { CO_AUTHOR, USER } from "../../workbench/host/workbook/notices";
import { newWorkbook } from "../../workbench/host/workbook/sheets";

export interface BootOptions {
  /** An .xlsx, or a workbook of the host; an empty one when absent. */
  readonly workbook?: Uint8Array | HostWorkbook;
  /** Settings of the document, by name. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** functions.json: formulas of the namespace PERF are then calculated by the real runtime. */
  readonly functionsMetadata?: FunctionsMetadata;
  /** How empty cells reach functions: null as on the web (when absent), 0 as was reported of the desktop. */
  readonly blanks?: Blanks;
  /** Requirement sets other than the floor: { ExcelApi: "1.17" }. */
  readonly sets?: Readonly<Record<string, string>>;
  /** Language of Excel: it-IT when absent. */
  readonly locale?: string;
}

export interface Booted {
  readonly host: Host;
  /** The real libraries, as the add-in finds them. */
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly endpoint: Endpoint;
  /** The calculation of the workbook; it does nothing without functionsMetadata. */
  readonly functions: Functions;
  /** The person at the keyboard, and somebody else in the same workbook. */
  readonly user: Hands;
  readonly coAuthor: Hands;
  /** Whatever went wrong between library and host; a test should find none. */
  readonly problems: string[];
}

const DIST = join(__dirname, "../../node_modules/@microsoft/office-js/dist");
const FOLDER = "/officejs/";

/** The library can be loaded once in a window: later boots put another workbook in front of it. */
let running: Booted | null = null;

/**
 * Boots the unmodified Office library in jest's window, on a host of ours. The test file must run in jsdom at
 * https://localhost:3000/taskpane.html (see any test beside this one).
 */
export async function bootOffice(options: BootOptions = {}): Promise<Booted> {
  const workbook = workbookFrom(options.workbook);
  if (running) {
    if (options.sets || options.locale !== undefined) {
      throw new Error("requirement sets and language are read once: boot them in a test file of their own");
    }
    running.functions.detach();
    openWorkbook(running.host, workbook);
    running.problems.length = 0;
    running = { ...running, functions: functionsOf(running, options) };
    return running;
  }
  const problems: string[] = [];
  const host = createHost(workbook);
  const endpoint = openEndpoint({
    host,
    origin: window.location.origin,
    post: (text) => later(() => window.dispatchEvent(messageEvent(text))),
    settings: options.settings ?? {},
    surroundings: { locale: options.locale ?? FLOOR.locale, sets: { ...FLOOR.sets, ...options.sets } },
    onProblem: (problem) => problems.push(problem),
  });
  frameWindow(endpoint);
  serveLibrary(problems);
  runScript("office.js");
  await Office.onReady();
  const functions = functionsOf({ host, endpoint }, options);
  running = {
    host,
    functions,
    Office: globalThis.Office,
    Excel: globalThis.Excel,
    CustomFunctions: globalThis.CustomFunctions,
    endpoint,
    user: handsOf(host, USER),
    coAuthor: handsOf(host, CO_AUTHOR),
    problems,
  };
  return running;
}

/** Lets messages on their way arrive: events, and what follows from them. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

function workbookFrom(workbook: Uint8Array | HostWorkbook | undefined): HostWorkbook {
  if (workbook === undefined) return newWorkbook();
  // Not instanceof: the bytes of Node's files and those of jest's window are of two worlds.
  return "sheets" in workbook ? workbook : loadWorkbook(workbook, "cartella.xlsx");
}

function functionsOf({ host, endpoint }: Pick<Booted, "host" | "endpoint">, options: BootOptions): Functions {
  const { functionsMetadata: metadata = { functions: [] }, blanks = null } = options;
  return attachFunctions(host, { metadata, blanks, push: endpoint.push });
}

function later(work: () => void): void {
  setTimeout(work, 0);
}

// jsdom's own postMessage gives messages no origin, which the library checks.
function messageEvent(data: string): MessageEvent {
  return new MessageEvent("message", { data, origin: window.location.origin });
}

/** Makes the window look like a frame inside the container. */
function frameWindow(endpoint: Endpoint): void {
  const parent = { postMessage: (text: string) => later(() => endpoint.receive(text)) };
  window.name = endpoint.frameName;
  Object.defineProperty(window, "parent", { configurable: true, value: parent });
  Object.defineProperty(Document.prototype, "domain", { configurable: true, get: () => window.location.hostname });
}

/** The loader finds its folder by its own script tag, and asks for more scripts by adding tags. */
function serveLibrary(problems: string[]): void {
  const tag = document.createElement("script");
  tag.type = "text/plain";
  tag.setAttribute("src", `${window.location.origin}${FOLDER}office.js`);
  document.head.insertBefore(tag, null);
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own receiver below
  const append = Node.prototype.appendChild;
  Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
    const file = node instanceof HTMLScriptElement ? node.src.split(FOLDER)[1] : undefined;
    if (file === undefined) return append.call(this, node) as T;
    later(() => {
      try {
        runScript(file);
        (node as unknown as HTMLScriptElement).onload?.(new Event("load"));
      } catch (thrown) {
        problems.push(`${file}: ${String(thrown)}`);
      }
    });
    return node;
  };
}

function runScript(file: string): void {
  // The library is a script for a page: run as one, in the global scope.
  (0, eval)(readFileSync(join(DIST, file), "utf8"));
}

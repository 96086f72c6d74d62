// SPDX-License-Identifier: EUPL-1.2
import { readFile } from "node:fs/promises";
import { join, normalize } from "node:path";
import type { BrowserContext, Request, Route } from "playwright-core";
import type { WorkbenchServer } from "./server";

const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const LIBRARY = join(__dirname, "../../../node_modules/@microsoft/office-js/dist");

export interface Network {
  /** Every address that was asked for. */
  readonly requests: string[];
  /** Those that are neither the workbench's nor Office.js. */
  readonly foreign: string[];
}

/** Answers Microsoft's address from the package, lets the workbench's own through, and refuses and notes all others. */
export async function watchNetwork(context: BrowserContext, { page, addin }: WorkbenchServer): Promise<Network> {
  const network: Network = { requests: [], foreign: [] };
  context.on("request", (request: Request) => void network.requests.push(request.url()));
  await context.route("**/*", async (route: Route) => {
    const url = route.request().url();
    if (url.startsWith(page) || url.startsWith(addin)) return route.continue();
    const body = url.startsWith(OFFICE) ? await libraryFile(url.slice(OFFICE.length)) : null;
    if (body) return route.fulfill({ body, contentType: "text/javascript" });
    network.foreign.push(url);
    return route.abort("blockedbyclient");
  });
  return network;
}

async function libraryFile(address: string): Promise<Buffer | null> {
  const name = normalize(address.replace(/[?#].*$/, ""));
  return name.startsWith("..") ? null : readFile(join(LIBRARY, name)).catch(() => null);
}

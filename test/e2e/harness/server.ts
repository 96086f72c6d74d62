// SPDX-License-Identifier: EUPL-1.2
import { fork } from "node:child_process";
import { join } from "node:path";

export interface WorkbenchServer {
  /** Addresses of the page and of the add-in, each with a slash at the end. */
  readonly page: string;
  readonly addin: string;
  readonly stop: () => void;
}

const SCRIPT = join(__dirname, "../../../scripts/workbench.mjs");

/**
 * `npm run workbench` on free ports, in a process of its own that ends with this one. It builds what is stale first. The
 * page of the add-in is served byte for byte as built: Microsoft's address is answered by the browser's driver.
 */
export async function startServer(file: string, options = ["--office-di-microsoft"]): Promise<WorkbenchServer> {
  const server = fork(SCRIPT, [file, "--porta", "0", ...options], { silent: true });
  let words = "";
  server.stderr?.on("data", (text: Buffer) => (words += text.toString()));
  const addresses = await new Promise<{ page: string; addin: string }>((resolve, reject) => {
    server.once("message", (message) => resolve(message as { page: string; addin: string }));
    server.once("exit", () => reject(new Error(words)));
  });
  return { ...addresses, stop: () => void (server.connected && server.disconnect()) };
}

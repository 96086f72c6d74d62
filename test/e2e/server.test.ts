// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer, type WorkbenchServer } from "./harness/server";

// The add-in may have to be built first.
jest.setTimeout(300_000);

const ROOT = join(__dirname, "../..");
const SAMPLE = join(ROOT, "seeds/bergamo-2021.xlsx");
const servers: WorkbenchServer[] = [];
afterAll(() => servers.forEach(({ stop }) => stop()));

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

async function started(options?: string[]): Promise<WorkbenchServer> {
  const server = await startServer(SAMPLE, options);
  servers.push(server);
  return server;
}

/** With the address as it is: URL would take out what climbs. */
function ask(origin: string, path: string): Promise<Answer> {
  const { port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asked = request({ host: "localhost", port, path, rejectUnauthorized: false }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (part: string) => (text += part));
      answer.on("end", () => resolve({ status: answer.statusCode!, headers: answer.headers, text }));
    });
    asked.on("error", reject).end();
  });
}

describe("the add-in's origin", () => {
  it("serves the page byte for byte where Microsoft's own library is wanted", async () => {
    const { addin } = await started();
    const { text, headers } = await ask(addin, "/taskpane.html");
    expect(text).toBe(readFileSync(join(ROOT, "dist/workbench/addin/taskpane.html"), "utf8"));
    expect(headers["origin-agent-cluster"]).toBe("?1");
  });

  it("puts the package's library in its place otherwise: nothing leaves the computer", async () => {
    const { addin, page } = await started([]);
    const { text, headers } = await ask(addin, "/taskpane.html");
    expect(text).toMatch(/<script src="?\/officejs\/office\.js/);
    expect(text).not.toMatch(/<script src="?https:/);
    expect((await ask(addin, "/officejs/office.js")).text).toBe(
      readFileSync(join(ROOT, "node_modules/@microsoft/office-js/dist/office.js"), "utf8"),
    );
    expect(headers["content-security-policy"]).toContain(`frame-ancestors 'self' ${page.replace(/\/$/, "")}`);
  });
});

it("serves its own files and the library's, and nothing that lies beside them", async () => {
  const { addin, page } = servers[0]!;
  const climbing = ["/../package.json", "/..%2f..%2f..%2fpackage.json", "/officejs/../package.json"];
  const encoded = [
    "/officejs/..%2fpackage.json",
    "/officejs/%2e%2e/package.json",
    "/officejs//etc/passwd",
    "/.made",
    "/%",
  ];
  for (const origin of [addin, page]) {
    for (const path of [...climbing, ...encoded]) expect([path, (await ask(origin, path)).status]).toEqual([path, 404]);
  }
});

it("tells the page where the add-in is, in the manifest too", async () => {
  const { addin, page } = servers[0]!;
  expect(JSON.parse((await ask(page, "/workbench.json")).text)).toEqual({
    addin: addin.replace(/\/$/, ""),
    name: "bergamo-2021.xlsx",
  });
  const manifest = (await ask(page, "/manifest.xml")).text;
  expect(manifest).toContain(`${addin}taskpane.html`);
  expect(manifest).not.toContain("perf.invalid");
});

describe("what cannot be shown is said in Italian, with code 2", () => {
  const folder = mkdtempSync(join(tmpdir(), "perf-server-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const broken = join(folder, "rotta.xlsx");
  writeFileSync(broken, "non è una cartella");

  it.each([
    [[broken], "Il file non è una cartella di lavoro .xlsx"],
    [[join(folder, "manca.xlsx")], "il file non c’è"],
    [["--porta", "x"], "«x» non è una porta"],
    [["--boh"], "Opzione sconosciuta"],
  ])("%j", (words, text) => {
    const done = spawnSync(process.execPath, ["scripts/workbench.mjs", ...words], { cwd: ROOT, encoding: "utf8" });
    expect(done.stderr).toContain(text);
    expect(done.status).toBe(2);
  });
});

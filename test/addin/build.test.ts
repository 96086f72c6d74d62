// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtFunctions } from "./built-page";

const BASE = "https://www.comune.example.it/perf";
const folder = mkdtempSync(join(tmpdir(), "perf-addin-"));
afterAll(() => rmSync(folder, { recursive: true }));

function build(base: string | undefined) {
  const env: NodeJS.ProcessEnv = { ...process.env, PERF_ADDIN_OUTPUT: folder };
  delete env["ADDIN_BASE_URL"];
  if (base !== undefined) env["ADDIN_BASE_URL"] = base;
  const webpack = "node_modules/webpack/bin/webpack.js";
  const options = ["--mode", "production", "--config-name", "addin"];
  const done = spawnSync(process.execPath, [webpack, ...options], { env, encoding: "utf8" });
  return { status: done.status, text: done.stdout + done.stderr };
}

const text = (file: string) => readFileSync(join(folder, file), "utf8");

it("builds nothing without the address where it will be hosted, and says why", () => {
  const { status, text } = build(undefined);
  expect(status).not.toBe(0);
  expect(text).toContain("Manca ADDIN_BASE_URL");
  expect(readdirSync(folder)).toEqual([]);
}, 60_000);

it.each([
  ["http://www.comune.example.it/perf", "non è un indirizzo https"],
  ["perf", "non è un indirizzo https"],
  ["https://localhost:3000", "indica questo computer"],
  ["https://www.comune.example.it/perf?a=1", "deve fermarsi alla cartella"],
])("refuses %s as an address", (base, why) => {
  const program = `import { deploymentBase } from "./scripts/addin/addresses.mjs"; deploymentBase(${JSON.stringify(base)})`;
  const done = spawnSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" });
  expect(done.stderr).toContain(why);
});

describe("with it, the build", () => {
  beforeAll(() => {
    const { status, text } = build(`${BASE}/`);
    if (status !== 0) throw new Error(text);
  }, 120_000);

  it("holds everything that has to be hosted", () => {
    const names = ["taskpane.html", "taskpane.css", "guida.html", "functions.js", "functions.json", "manifest.xml"];
    const others = ["manifest-pane.xml", "intestazioni-http.txt", "assets/icon-32.png"];
    expect([...names, ...others].filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });

  it("leads nowhere but to that address", () => {
    const files = readdirSync(folder).filter((file) => /\.(?:html|css|json|xml|txt)$/.test(file));
    expect(files.filter((file) => /localhost|127\.0\.0\.1/.test(text(file)))).toEqual([]);
    const addresses = [...text("manifest.xml").matchAll(/"(https:[^"]+)"/g)].map(([, url]) => url!);
    expect(addresses.filter((url) => !url.startsWith(`${BASE}/`))).toEqual([]);
  });

  it("names in its manifest only files that it holds", () => {
    const files = [...text("manifest.xml").matchAll(/"https:\/\/[^/]+\/perf\/([^"]+)"/g)].map(([, file]) => file!);
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });

  it("takes Office.js from Microsoft, and allows nothing else from outside", () => {
    const page = text("taskpane.html");
    expect(page).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    const policy = /Content-Security-Policy"? content="([^"]+)"/.exec(page)?.[1] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self';");
    expect(policy.match(/https?:\/\/[^\s;]+/g)).toEqual(["https://appsforoffice.microsoft.com"]);
    expect(page).not.toMatch(/<script(?![^>]*src=)|<style|\son\w+=/);
  });

  it("runs the watch first, then Office.js, then the pane, then the functions", () => {
    const scripts = [...text("taskpane.html").matchAll(/<script[^>]+src="?([^">\s]+)/g)].map(([, file]) => file!);
    expect(scripts.map((file) => /(\w+)(?:\.\w+)*\.js$/.exec(file)![1])).toEqual([
      "boot",
      "office",
      "runtime",
      "taskpane",
      "numbers",
      "common",
      "functions",
    ]);
  });

  it("keeps within its budgets", () => {
    const sizes = spawnSync(process.execPath, ["scripts/sizes.mjs", folder], { encoding: "utf8" });
    expect(sizes.stdout).not.toContain("SUPERATO");
    expect(sizes.stdout.match(/limite \d+/g)).toEqual(["limite 150", "limite 660", "limite 40"]);
    expect(sizes.status).toBe(0);
  });

  it("fetches reading and rules when the one function that needs them is called, and asks again for what was refused", async () => {
    const { associated, network } = builtFunctions(folder);
    const dashboard = [
      ["Obiettivo", "Indicatore", "Valore ottenuto", "Risultato atteso", "% Realizzazione"],
      ["1.1 Servizi", "Pratiche evase", 80, "", 0.8],
    ];
    expect(associated["REALIZZAZIONE"]!([[34]], [[40]])).toEqual([[0.85]]);
    expect(network.fetched).toEqual([]);
    network.isUp = false;
    await expect(associated["SEGNALAZIONI"]!(dashboard)).rejects.toThrow("PERF non ha potuto caricare");
    network.isUp = true;
    const [, finding] = (await associated["SEGNALAZIONI"]!(dashboard)) as unknown[][];
    expect(finding!.slice(0, 2)).toEqual([2, "TGT001"]);
  });

  it("describes the functions that it holds", () => {
    const { functions } = JSON.parse(text("functions.json")) as { functions: { id: string }[] };
    expect(functions.map(({ id }) => id).filter((id) => !text("functions.js").includes(id))).toEqual([]);
  });

  it("tells whoever runs the web server what the page cannot say of itself", () => {
    expect(text("intestazioni-http.txt")).toContain("frame-ancestors");
    expect(text("intestazioni-http.txt")).toContain(BASE);
  });

  it("has the guide, as a page without scripts", () => {
    expect(text("guida.html")).toContain("<h1>Primo uso</h1>");
    expect(text("guida.html")).not.toMatch(/<script|\*\*|\]\(/);
    const places = [...text("guida.html").matchAll(/<li><a href="?#([^">]+)"?>/g)].map(([, place]) => place!);
    expect(places).toEqual(expect.arrayContaining(["primo-uso", "validare", "regole"]));
    for (const place of places) expect(text("guida.html")).toMatch(new RegExp(`id="?${place}[" >]`));
  });
});

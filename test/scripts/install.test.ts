// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "perf-install-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("does not touch the packages of another checkout, to which a link leads", () => {
  const checkout = join(folder, "checkout");
  mkdirSync(join(checkout, "scripts"), { recursive: true });
  cpSync("scripts/install.mjs", join(checkout, "scripts/install.mjs"));
  writeFileSync(join(checkout, "package.json"), '{ "name": "x", "version": "1.0.0" }');
  const lock = { name: "x", version: "1.0.0", lockfileVersion: 3, packages: { "": { name: "x", version: "1.0.0" } } };
  writeFileSync(join(checkout, "package-lock.json"), JSON.stringify(lock));
  mkdirSync(join(folder, "others/left-pad"), { recursive: true });
  symlinkSync(join(folder, "others"), join(checkout, "node_modules"), "junction");

  const done = spawnSync(process.execPath, [join(checkout, "scripts/install.mjs")], { encoding: "utf8" });

  expect(done.status).toBe(0);
  expect(done.stderr).toBe("");
  expect(existsSync(join(folder, "others/left-pad"))).toBe(true);
});

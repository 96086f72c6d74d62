// SPDX-License-Identifier: EUPL-1.2
// A rule, its test and its Italian page are one change: whatever is in the register has all three.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { execFileSync } from "node:child_process";
import { findingMessage } from "../../src/core/checks/message";
import type { Finding } from "../../src/core/checks/finding";
import { RULES } from "../../src/core/checks/registers/all";

const root = path.resolve(__dirname, "../..");
const at = (...parts: string[]) => path.join(root, ...parts);
const rulesFolder = at("src/core/checks/rules");

test("codes and slugs are unique", () => {
  for (const key of ["code", "slug"] as const) {
    const all = RULES.map((rule) => rule[key]);
    expect(all).toEqual([...new Set(all)]);
  }
});

test("every rule file is in the register", () => {
  const files = readdirSync(rulesFolder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.includes(path.sep),
  );
  const slugs = files.filter((file) => file.endsWith(".ts")).map((file) => path.basename(file, ".ts"));
  expect(slugs.sort()).toEqual(RULES.map(({ slug }) => slug).sort());
});

describe.each(RULES.map((rule) => [rule.code, rule] as const))("%s", (code, rule) => {
  const family = code.slice(0, -3).toLowerCase();

  test("has a code, a slug and a file of the right shape", () => {
    expect(code).toMatch(/^[A-Z]{3,4}[0-9]{3}$/);
    expect(rule.slug).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(existsSync(path.join(rulesFolder, family, `${rule.slug}.ts`))).toBe(true);
  });

  test("has a test", () => {
    expect(existsSync(at("test/checks/rules", `${rule.slug}.test.ts`))).toBe(true);
  });

  test("has a page that bears its code, slug and title and has all its parts", () => {
    const page = readFileSync(at("docs/regole", `${code}.md`), "utf8");
    expect(page.startsWith(`# ${code} · ${rule.title}\n`)).toBe(true);
    expect(page).toContain(`\`${rule.slug}\``);
    const parts = [...page.matchAll(/^## (.*)$/gm)].map(([, part]) => part);
    expect(parts).toEqual(["Che cosa vede", "Perché conta", "Esempio", "Che cosa fare", "Quando tace"]);
  });

  test.each(Object.keys(rule.messages))("message %s leaves no place unfilled and says what to do", (messageId) => {
    const names = [...rule.messages[messageId]!.matchAll(/\{([a-zA-Z]+)/g)].map(([, name]) => name!);
    const data = Object.fromEntries(names.map((name) => [name, 1]));
    const text = findingMessage({ rule: code, messageId, data } as unknown as Finding);
    expect(text).not.toMatch(/[{}]/);
    expect(text).not.toContain(messageId);
    expect(text.split(/[.:;] /).length).toBeGreaterThan(1);
  });

  test("writes Italian apostrophes and percent signs as the others do", () => {
    const texts = [rule.title, rule.why, ...Object.values(rule.messages)].join(" ");
    expect(texts).not.toMatch(/\w'\w/);
    expect(texts).not.toMatch(/\d%/);
  });
});

test("the table of the rules is up to date", () => {
  expect(() => execFileSync(process.execPath, [at("scripts/docs.mjs"), "--check"], { stdio: "pipe" })).not.toThrow();
});

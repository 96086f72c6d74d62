// SPDX-License-Identifier: EUPL-1.2
import { posix } from "node:path";
import { read, readJson, SOURCES, TRACKED } from "./tracked";

const { version, license, scripts } = readJson<{ version: string; license: string; scripts: Record<string, string> }>(
  "package.json",
);

describe("the papers of the house", () => {
  it("are there", () => {
    const papers = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE", "publiccode.yml", "docs/glossario.md"];
    expect(papers.filter((file) => !TRACKED.includes(file))).toEqual([]);
  });

  it("tell of the version in package.json", () => {
    expect(read("CHANGELOG.md")).toContain(`## ${version}`);
    expect(read("publiccode.yml")).toContain(`softwareVersion: ${version}`);
  });

  it("name one licence", () => {
    expect(read("LICENSE")).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/);
    expect(read("publiccode.yml")).toContain(`license: ${license}`);
  });

  it("name only commands that package.json has", () => {
    const papers = TRACKED.filter((file) => file.endsWith(".md")).map(read);
    const named = papers.flatMap((text) => [...text.matchAll(/`npm run ([a-z0-9-]+)/g)].map((match) => match[1]!));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("point only at files that are in the repository", () => {
    const known = new Set(TRACKED.flatMap(withFolders));
    const broken = TRACKED.filter((file) => file.endsWith(".md")).flatMap((file) =>
      linksIn(read(file))
        .filter((link) => !known.has(posix.normalize(posix.join(posix.dirname(file), link)).replace(/\/$/, "")))
        .map((link) => `${file}: ${link}`),
    );
    expect(broken).toEqual([]);
  });
});

describe("the glossary", () => {
  it("ties each Italian term to a name that the code really has", () => {
    const code = SOURCES.filter((file) => file.startsWith("src/"))
      .map(read)
      .join("\n");
    const names = [...read("docs/glossario.md").matchAll(/`([^`]+)`/g)].map((match) => match[1]!);
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => !code.includes(name))).toEqual([]);
  });
});

describe("every decision (ADR)", () => {
  const records = TRACKED.filter((file) => /^docs\/adr\/\d/.test(file)).map((file) => posix.basename(file));
  const list = read("docs/adr/README.md");

  it("is numbered once, in its name and in its title", () => {
    const numbers = records.map((name) => name.slice(0, 4));
    expect(new Set(numbers).size).toBe(records.length);
    expect(records.filter((name) => !/^\d{4}-[a-z0-9-]+\.md$/.test(name))).toEqual([]);
    expect(
      records.filter((name) => !new RegExp(`^# (?:ADR )?${name.slice(0, 4)}\\b`, "m").test(read(`docs/adr/${name}`))),
    ).toEqual([]);
  });

  it("is in the list", () => {
    expect(records.filter((name) => !list.includes(`(${name})`))).toEqual([]);
  });

  it("says its context, what was decided, and what follows", () => {
    const headings = ["## Context", "## Decision", "## Consequences"];
    expect(records.filter((name) => !headings.every((heading) => read(`docs/adr/${name}`).includes(heading)))).toEqual(
      [],
    );
  });
});

function withFolders(file: string): readonly string[] {
  const parts = file.split("/");
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

/** Relative targets of the links, without their fragment; code shows syntax, not links. */
function linksIn(markdown: string): readonly string[] {
  const prose = markdown.replace(/```[\s\S]*?```|`[^`\n]*`/g, "");
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]!);
  return targets.filter((target) => !/^(?:[a-z]+:|#)/.test(target)).map((target) => target.replace(/#.*$/, ""));
}

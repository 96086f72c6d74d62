// SPDX-License-Identifier: EUPL-1.2
// A function, its help, its page and its test are one change: whatever is in the register has all of them.
import { execFileSync } from "node:child_process";
import { FUNCTIONS } from "../../src/functions/register";
import { pathOf, read, stemOf, TRACKED } from "./tracked";

interface Parameter {
  readonly name: string;
  readonly description?: string;
  readonly optional?: boolean;
  readonly type?: string;
  readonly dimensionality?: string;
}
interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly options?: object;
}

const json = execFileSync(process.execPath, ["--input-type=module", "-e", script()], {
  cwd: pathOf("."),
  encoding: "utf8",
});
const metadata = JSON.parse(json) as { readonly functions: readonly FunctionMetadata[] };
const names = Object.keys(FUNCTIONS);
const tests = TRACKED.filter((file) => file.startsWith("test/functions/") && file.endsWith(".test.ts"))
  .map(read)
  .join("\n");

/** Entries and parts around the functions, which are none. */
const AROUND = ["functions", "on-demand", "register", "to-excel"];

test("every function file is in the register, and has its metadata", () => {
  const stems = TRACKED.filter((file) => file.startsWith("src/functions/")).map(stemOf);
  expect(stems.filter((stem) => !AROUND.includes(stem)).sort()).toEqual(names.map((name) => name.toLowerCase()).sort());
  expect(metadata.functions.map(({ id }) => id)).toEqual(names);
});

test("what Excel is told is what it was told before: signatures are API", () => {
  expect(metadata).toEqual(JSON.parse(read("test/functions/functions.json")));
});

test("the file says nothing that crashes Excel LTSC 2021", () => {
  expect(Object.keys(metadata)).toEqual(["functions"]);
});

describe.each(metadata.functions.map((each) => [each.name, each] as const))("PERF.%s", (name, { id, ...told }) => {
  const page = read(`docs/funzioni/${name.toLowerCase()}.md`);

  test("is associated under its id, and is neither volatile nor streaming", () => {
    expect(id).toBe(name);
    expect(typeof FUNCTIONS[name as keyof typeof FUNCTIONS]).toBe("function");
    expect(told.options).toBeUndefined();
  });

  test("takes what its help says: Italian names, whole ranges, optional ones last", () => {
    expect(FUNCTIONS[name as keyof typeof FUNCTIONS]).toHaveLength(told.parameters.length);
    const optional = told.parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    for (const { description, type, dimensionality } of told.parameters) {
      expect(description).toMatch(/\.$/);
      expect([type, dimensionality]).toEqual(["any", "matrix"]);
    }
  });

  test("has a page with its syntax and all its parameters", () => {
    const written = told.parameters.map((each) => (each.optional ? `[${each.name}]` : each.name)).join("; ");
    expect(page.startsWith(`# PERF.${name}\n`)).toBe(true);
    expect(page).toContain(`\`=PERF.${name}(${written})\``);
    expect([...page.matchAll(/^- \*\*(\w+)\*\*: /gm)].map(([, parameter]) => parameter)).toEqual(
      told.parameters.map((parameter) => parameter.name),
    );
    const parts = [...page.matchAll(/^## (.*)$/gm)].map(([, part]) => part);
    expect(parts).toEqual(["Sintassi", "Che cosa dà", "Esempi", "Quando non dà un risultato"]);
  });

  test("is named by a test", () => {
    expect(tests).toContain(name);
  });

  test("speaks as the rest does: Italian apostrophes, short enough for Excel's tooltips", () => {
    const texts = [told.description, ...told.parameters.map(({ description = "" }) => description)];
    expect(texts.join(" ")).not.toMatch(/\w'\w/);
    expect(texts.filter((text) => text.length > 250)).toEqual([]);
  });
});

function script(): string {
  return 'import { functionsJson } from "./scripts/functions-metadata.mjs"; process.stdout.write(await functionsJson());';
}

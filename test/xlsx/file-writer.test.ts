// SPDX-License-Identifier: EUPL-1.2
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { xlsxFileReader } from "../../src/xlsx/file-reader";
import { xlsxFileWriter } from "../../src/xlsx/file-writer";
import { buildXlsx } from "./build-xlsx";
import { edit, planOf } from "./writing/written";

const PLAN = planOf({ edits: [edit("Foglio1", "A1", 7)] });
let folder = "";
let input = "";
const at = (name: string): string => join(folder, name);
const outcome = async (output: string, overwrite = false, from = input): Promise<string> => {
  const done = await xlsxFileWriter({ input: from, output, overwrite }).write(PLAN);
  return done.ok ? "written" : done.refusal.code;
};

beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), "writer-"));
  input = at("Piano.xlsx");
  fs.writeFileSync(input, buildXlsx({ sheets: ["<sheetData/>"] }));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

test("the output holds the plan, the input is untouched and nothing else is left", async () => {
  const before = fs.readFileSync(input);
  expect(await outcome(at("out.xlsx"))).toBe("written");
  expect(fs.readFileSync(input)).toEqual(before);
  expect(fs.readdirSync(folder).sort()).toEqual(["Piano.xlsx", "out.xlsx"]);
  const read = await xlsxFileReader(at("out.xlsx")).read();
  expect(read.ok && read.workbook.sheets[0]!.cell(0, 0).number).toBe(7);
});

test("an output that exists is replaced only when told", async () => {
  fs.writeFileSync(at("out.xlsx"), "old");
  expect(await outcome(at("out.xlsx"))).toBe("output-exists");
  expect(fs.readFileSync(at("out.xlsx"), "utf8")).toBe("old");
  expect(await outcome(at("out.xlsx"), true)).toBe("written");
  expect(fs.readFileSync(at("out.xlsx")).length).toBeGreaterThan(3);
});

test("the output is never the input: spelled otherwise, through links, or the other way round", async () => {
  fs.symlinkSync(input, at("link.xlsx"));
  fs.linkSync(input, at("hard.xlsx"));
  const before = fs.readFileSync(input);
  for (const output of [input, join(folder, ".", "x", "..", "Piano.xlsx"), at("link.xlsx"), at("hard.xlsx")]) {
    expect(await outcome(output, true)).toBe("output-is-input");
    expect(await outcome(output)).toBe("output-is-input");
  }
  expect(await outcome(input, true, at("link.xlsx"))).toBe("output-is-input");
  expect(fs.readFileSync(input)).toEqual(before);
});

test("a link to another file keeps leading there", async () => {
  fs.writeFileSync(at("real.xlsx"), "old");
  fs.symlinkSync(at("real.xlsx"), at("link.xlsx"));
  expect(await outcome(at("link.xlsx"), true)).toBe("written");
  expect(fs.lstatSync(at("link.xlsx")).isSymbolicLink()).toBe(true);
  expect(fs.readFileSync(at("real.xlsx"), "latin1").startsWith("PK")).toBe(true);
});

test("a link that leads nowhere is an output that exists", async () => {
  fs.symlinkSync(at("gone.xlsx"), at("link.xlsx"));
  expect(await outcome(at("link.xlsx"))).toBe("output-exists");
});

test("what cannot be read or written is told, and nothing is left behind", async () => {
  expect(await outcome(at("out.xlsx"), false, at("missing.xlsx"))).toBe("input-not-readable");
  expect(await outcome(at("out.xlsx"), false, folder)).toBe("input-not-readable");
  expect(await outcome(join(folder, "no", "out.xlsx"))).toBe("output-not-writable");
  fs.mkdirSync(at("dir.xlsx"));
  expect(await outcome(at("dir.xlsx"), true)).toBe("output-not-writable");
  expect(fs.readdirSync(folder).sort()).toEqual(["Piano.xlsx", "dir.xlsx"]);
});

test("a workbook with macros keeps its extension, since Excel opens it under no other", async () => {
  fs.renameSync(input, at("Piano.xlsm"));
  expect(await outcome(at("out.xlsx"), false, at("Piano.xlsm"))).toBe("output-extension");
  expect(await outcome(at("out.XLSM"), false, at("Piano.xlsm"))).toBe("written");
});

test("a refused workbook leaves nothing on disk", async () => {
  fs.writeFileSync(input, "not a zip");
  expect(await outcome(at("out.xlsx"))).toBe("not-a-zip");
  expect(fs.readdirSync(folder)).toEqual(["Piano.xlsx"]);
});

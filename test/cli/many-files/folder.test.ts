// SPDX-License-Identifier: EUPL-1.2
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { BERGAMO, newFolder, perf } from "../perf";

function newTree(...names: string[]): string {
  const folder = newFolder();
  for (const name of names) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    copyFileSync(BERGAMO, path.join(folder, name));
  }
  return folder;
}

const filesIn = (out: string): readonly string[] =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => (JSON.parse(line) as { file: string }).file);

test("a folder stands for its workbooks, those below too, in alphabetical order", () => {
  const folder = newTree("c.xlsx", "b/z.XLSM", "b/a.xlsx", "~$c.xlsx", ".nascosto.xlsx");
  writeFileSync(path.join(folder, "note.txt"), "");
  const { code, out } = perf("verifica", folder, "--formato", "json");
  expect([code, filesIn(out)]).toEqual([1, ["a.xlsx", "z.XLSM", "c.xlsx"]]);
});

test("a folder with one workbook gives a line, as any folder", () => {
  const { out } = perf("verifica", newTree("a.xlsx"), "--formato", "json");
  expect(filesIn(out)).toEqual(["a.xlsx"]);
});

test("a folder without workbooks is said to be one", () => {
  const { code, out, err } = perf("verifica", newFolder());
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("una cartella senza file .xlsx");
});

test("many files give what each gives alone, in the order of the arguments", () => {
  const folder = newTree("a.xlsx", "c.xlsx");
  const [a, b, c] = ["a.xlsx", "b.xlsx", "c.xlsx"].map((name) => path.join(folder, name));
  writeFileSync(b!, "PK");
  const together = perf("verifica", c!, b!, a!);
  const apart = [c!, a!].map((file) => perf("verifica", file).out);
  expect(together.out).toBe(apart.join("\n\n"));
  expect(together.err).toContain("b.xlsx: ");
  expect(together.code).toBe(2);
});

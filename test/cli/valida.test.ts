// SPDX-License-Identifier: EUPL-1.2
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  copyFileSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { BERGAMO, newFolder, perf } from "./perf";

const FORMATS = ["html", "md", "json", "sarif"];
const reportsIn = (folder: string) => FORMATS.map((format) => path.join(folder, `rapporto.${format}`));
const asked = (reports: readonly string[]) => reports.flatMap((report) => ["--rapporto", report]);

test("writes the copy and every report asked for, and says the outcome criterion by criterion", () => {
  const folder = newFolder();
  const [output, reports] = [path.join(folder, "copia.xlsx"), reportsIn(folder)];
  const before = readFileSync(BERGAMO);
  const { code, out } = perf("valida", BERGAMO, "-o", output, ...asked(reports));
  expect(code).toBe(1);
  expect(out).toContain("ESITO PROPOSTO ALL’OIV: NON PRONTO");
  for (const letter of "abcdefghijk")
    expect(out).toMatch(
      new RegExp(`^ {2}\\[(?:ok|no|\\?\\?)\\] ${letter}\\) .+: (?:soddisfatto|non soddisfatto|da valutare)$`, "m"),
    );
  expect(out).toContain("decide l’OIV");
  expect(out).toContain(`Copia con l’esito e le segnalazioni: ${output}`);
  expect(readdirSync(folder).sort()).toEqual(["copia.xlsx", ...reports.map((report) => path.basename(report))].sort());
  expect(readFileSync(reports[0]!, "utf8")).toMatch(/^<!DOCTYPE html>\n<html lang="it">/);
  expect(readFileSync(reports[1]!, "utf8")).toContain("**Esito proposto: non pronto**");
  expect(JSON.parse(readFileSync(reports[2]!, "utf8"))).toMatchObject({ schema: "perf/validazione/1" });
  expect(JSON.parse(readFileSync(reports[3]!, "utf8"))).toMatchObject({ version: "2.1.0" });
  expect(readFileSync(BERGAMO).equals(before)).toBe(true);
}, 60_000);

test("a preview writes nothing, and takes no report", () => {
  const folder = newFolder();
  const { code, out } = perf("valida", BERGAMO, "--anteprima");
  expect([code, out.includes("Anteprima: non è stato scritto nulla.")]).toEqual([1, true]);
  const refused = perf("valida", BERGAMO, "--anteprima", ...asked([path.join(folder, "r.md")]));
  expect([refused.code, refused.err.includes("togliere «--rapporto»")]).toEqual([2, true]);
  expect(readdirSync(folder)).toEqual([]);
}, 60_000);

describe("all of the files or none", () => {
  test("a report that exists is replaced only when asked", () => {
    const folder = newFolder();
    const [output, report] = [path.join(folder, "copia.xlsx"), path.join(folder, "r.md")];
    writeFileSync(report, "del collega");
    const refused = perf("valida", BERGAMO, "-o", output, "--rapporto", report);
    expect([refused.code, existsSync(output), readFileSync(report, "utf8")]).toEqual([2, false, "del collega"]);
    expect(refused.err).toContain("esiste già");
    expect(perf("valida", BERGAMO, "-o", output, "--rapporto", report, "--sovrascrivi").code).toBe(1);
    expect(readFileSync(report, "utf8")).toContain("# Relazione");
    expect(readdirSync(folder).sort()).toEqual(["copia.xlsx", "r.md"]);
  }, 60_000);

  test("a copy that cannot be written leaves the reports as they were", () => {
    const folder = newFolder();
    const reports = reportsIn(folder);
    writeFileSync(reports[1]!, "del collega");
    mkdirSync(path.join(folder, "copia.xlsx"));
    const { code } = perf("valida", BERGAMO, "-o", path.join(folder, "copia.xlsx"), ...asked(reports), "--sovrascrivi");
    expect([code, readFileSync(reports[1]!, "utf8")]).toEqual([2, "del collega"]);
    expect(readdirSync(folder).sort()).toEqual(["copia.xlsx", "rapporto.md"]);
  }, 60_000);

  test("a report that cannot be written leaves no copy and no other report", () => {
    const folder = newFolder();
    const reports = [path.join(folder, "r.md"), path.join(folder, "manca", "r.json")];
    const { code, err } = perf("valida", BERGAMO, "-o", path.join(folder, "copia.xlsx"), ...asked(reports));
    expect([code, err.includes("non si può scrivere")]).toEqual([2, true]);
    expect(readdirSync(folder)).toEqual([]);
  }, 60_000);

  test.each(["a symbolic link", "a hard link"])(
    "a report is never the input: %s",
    (how) => {
      const folder = newFolder();
      const [input, report] = [path.join(folder, "originale.xlsx"), path.join(folder, "r.md")];
      copyFileSync(BERGAMO, input);
      if (how === "a symbolic link") symlinkSync(input, report);
      else linkSync(input, report);
      const { code } = perf(
        "valida",
        input,
        "-o",
        path.join(folder, "copia.xlsx"),
        "--rapporto",
        report,
        "--sovrascrivi",
      );
      expect(code).toBe(2);
      expect(readFileSync(input).equals(readFileSync(BERGAMO))).toBe(true);
      expect(readdirSync(folder).sort()).toEqual(["originale.xlsx", "r.md"]);
    },
    60_000,
  );
});

test.each([
  [["-o", "c.xlsx", "--rapporto", "r.pdf"], ".html, .md, .json o .sarif"],
  [["-o", "c.xlsx", "--rapporto", "r.md", "--rapporto", "./r.md"], "lo stesso nome"],
  [[], "Manca il file da scrivere"],
])("a command that cannot be carried out is explained: %j", (words, said) => {
  const { code, err } = perf("valida", BERGAMO, ...words);
  expect([code, err.includes(said)]).toEqual([2, true]);
});

test("what cannot be read is said, and nothing is written", () => {
  const folder = newFolder();
  const { code, err } = perf("valida", path.join(folder, "manca.xlsx"), "-o", path.join(folder, "c.xlsx"));
  expect([code, err.includes("Il file non esiste")]).toEqual([2, true]);
  expect(readdirSync(folder)).toEqual([]);
});

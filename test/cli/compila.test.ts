// SPDX-License-Identifier: EUPL-1.2
import { copyFileSync, existsSync, linkSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { BERGAMO, newFolder, perf } from "./perf";

test("writes a filled copy, says where it is, and leaves the original as it was", () => {
  const output = path.join(newFolder(), "copia.xlsx");
  const before = readFileSync(BERGAMO);
  const { code, out } = perf("compila", BERGAMO, "-o", output);
  expect(code).toBe(0);
  expect(out).toContain("«Riepilogo strategico», «Riepilogo operativo», «Riepilogo individuale», «Scostamenti»");
  expect(out).toContain(`Copia compilata: ${output}`);
  expect(readFileSync(BERGAMO).equals(before)).toBe(true);
});

test("filling what was filled gives the same file, byte by byte", () => {
  const folder = newFolder();
  const [first, second] = [path.join(folder, "1.xlsx"), path.join(folder, "2.xlsx")];
  expect(perf("compila", BERGAMO, "-o", first).code).toBe(0);
  const again = perf("compila", first, "-o", second);
  expect(again.out).toContain("Nulla da scrivere: la cartella è già aggiornata.");
  expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
  const [of, ofFilled] = [findings(BERGAMO), findings(first)];
  const noPlace = of.filter(({ rule, severity }) => rule === "SCO001" && severity === "info");
  expect(noPlace).toHaveLength(1);
  expect(ofFilled.map(withoutPlace)).toEqual(of.filter((each) => !noPlace.includes(each)).map(withoutPlace));
});

interface FoundInJson {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
}

function findings(file: string): readonly FoundInJson[] {
  const { out } = perf("verifica", file, "--formato", "json");
  return (JSON.parse(out) as { findings: readonly FoundInJson[] }).findings;
}

/** The one difference: once «Scostamenti» is there reasons have their place, and SCO001 says to write them on it. */
function withoutPlace(finding: FoundInJson): FoundInJson {
  const [seen = ""] = finding.message.split("senza causa e motivo.");
  return finding.rule === "SCO001" ? { ...finding, message: seen } : finding;
}

test("a preview writes nothing", () => {
  const folder = newFolder();
  const { code, out } = perf("compila", BERGAMO, "-o", path.join(folder, "copia.xlsx"), "--anteprima");
  expect(code).toBe(0);
  expect(out).toContain("Anteprima: non è stato scritto nulla.");
  expect(readdirSync(folder)).toEqual([]);
});

test("an output that exists is replaced only when asked", () => {
  const output = path.join(newFolder(), "copia.xlsx");
  writeFileSync(output, "del collega");
  const refused = perf("compila", BERGAMO, "-o", output);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain("esiste già");
  expect(readFileSync(output, "utf8")).toBe("del collega");
  expect(perf("compila", BERGAMO, "-o", output, "--sovrascrivi").code).toBe(0);
  expect(readFileSync(output).subarray(0, 2).toString()).toBe("PK");
});

test.each(["the same path", "another spelling", "a symbolic link", "a hard link"])(
  "the input is never the output: %s",
  (how) => {
    const folder = newFolder();
    const input = path.join(folder, "originale.xlsx");
    copyFileSync(BERGAMO, input);
    const link = path.join(folder, "altro.xlsx");
    if (how === "a symbolic link") symlinkSync(input, link);
    if (how === "a hard link") linkSync(input, link);
    const spelled =
      how === "another spelling" ? path.join(folder, "..", path.basename(folder), "originale.xlsx") : input;
    const output = existsSync(link) ? link : spelled;
    const { code, err } = perf("compila", input, "-o", output, "--sovrascrivi");
    expect(code).toBe(2);
    expect(err).toContain("PERF non modifica mai l’originale");
    expect(readFileSync(input).equals(readFileSync(BERGAMO))).toBe(true);
  },
);

test("a folder that does not exist leaves nothing behind", () => {
  const { code, err } = perf("compila", BERGAMO, "-o", path.join(newFolder(), "manca", "copia.xlsx"));
  expect(code).toBe(2);
  expect(err).toContain("non si può scrivere");
});

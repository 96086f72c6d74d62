// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseCommand } from "../../src/cli/arguments/parse-command";
import { xlsxFileWriter } from "../../src/xlsx/file-writer";
import { xlsxFileReader } from "../../src/xlsx/file-reader";
import { verify } from "../../src/core/usecases/verify";
import { BERGAMO, newFolder, perf } from "./perf";
import { typedFile, typedOn } from "./typed-workbook";

const WITH_FIXES = ["REA003", "STR003", "STR007", "TAB001"] as const;
const words = WITH_FIXES.flatMap((rule) => ["--regola", rule]);

interface Found {
  readonly rule: string;
  readonly sheet: string | null;
  readonly cell: string | null;
}

function findings(file: string): readonly string[] {
  const { out } = perf("verifica", file, "--formato", "json");
  const { findings: found } = JSON.parse(out) as { findings: readonly Found[] };
  return found.map(({ rule, sheet, cell }) => `${rule} ${String(sheet)}!${String(cell)}`);
}

test("the corrections asked for are made in a copy: their findings go, and none appears", () => {
  const output = path.join(newFolder(), "copia.xlsx");
  const original = readFileSync(BERGAMO);
  const { code, out } = perf("correggi", BERGAMO, "-o", output, ...words);
  expect(code).toBe(0);
  expect(out).toContain("REA003 Valore ottenuto copiato nella colonna della % · proposta");
  expect(out).toContain("Le 20 segnalazioni sono risolte, e nessuna è nata");
  expect(readFileSync(BERGAMO).equals(original)).toBe(true);
  const [before, after] = [findings(BERGAMO), findings(output)];
  expect(after.filter((finding) => !before.includes(finding))).toEqual([]);
  const gone = before.filter((finding) => !after.includes(finding));
  const count = (rule: string): number => gone.filter((finding) => finding.startsWith(rule)).length;
  expect(WITH_FIXES.map(count)).toEqual([17, 1, 1, 1]);
  expect(gone).toHaveLength(20);
});

test("a preview shows each cell, before and after, and writes nothing", () => {
  const folder = newFolder();
  const { code, out } = perf("correggi", BERGAMO, "-o", path.join(folder, "copia.xlsx"), "--anteprima", ...words);
  expect(code).toBe(0);
  expect(out).toContain("  Azienda speciale!E2: «%Realizzazione 2021» → «% Realizzazione 2021»");
  expect(out).toContain("  Risorse economiche!C9: 8.800 → -8.800");
  expect(out).toMatch(/Strategico!E48 «Tempo medio di lavorazione.*…»: 1,5 → \(vuota\)/);
  expect(out).toContain("Anteprima: non è stato scritto nulla.");
  expect(readdirSync(folder)).toEqual([]);
});

test("without a rule, where everything leaves a choice, nothing is made, and it is said how to", () => {
  const { code, out } = perf("correggi", BERGAMO, "--anteprima");
  expect(code).toBe(0);
  expect(out).toContain("CORREZIONI: nessuna");
  expect(out).toContain("--regola REA003  Valore ottenuto copiato nella colonna della % (17 segnalazioni)");
});

test("a figure as text and a blank % are corrected without being asked for; the file is read again as planned", async () => {
  const folder = newFolder();
  const [planted, output] = [path.join(folder, "guasta.xlsx"), path.join(folder, "copia.xlsx")];
  const why = { code: "test", args: {} };
  const at = { sheet: "Promozione", row: 4, style: "keep", format: null, why } as const;
  const opened = await xlsxFileReader(BERGAMO).read();
  if (!opened.ok) throw new Error(opened.refusal.code);
  const sheet = opened.workbook.sheets.find(({ name }) => name === "Promozione")!;
  const [actual, declared] = [2, 4].map((column) => sheet.cell(4, column).number) as [number, number];
  const edits = [
    { ...at, column: 2, old: actual, value: String(actual) },
    { ...at, column: 4, old: declared, value: null },
  ];
  await xlsxFileWriter({ input: BERGAMO, output: planted, overwrite: false }).write({
    ...{ edits, sheets: [], names: [], conflicts: [] },
  });
  const { code, out } = perf("correggi", planted, "-o", output);
  expect(code).toBe(0);
  expect(out).toContain(`«${String(actual)}» → ${String(actual)}`);
  expect(out).toContain("Le 2 segnalazioni sono risolte, e nessuna è nata");
  expect(out).toContain("In più, il foglio nascosto «PERF memoria»");
  const again = await xlsxFileReader(output).read();
  if (!again.ok) throw new Error(again.refusal.code);
  const row = verify(again.workbook).scorecard.indicators.find((each) => each.sheet === "Promozione" && each.row === 4);
  expect(row).toMatchObject({ declaredByPerf: true, declaredCheck: "equal" });
  expect(row?.actual.cell).toMatchObject({ kind: "number", number: actual });
  expect(perf("correggi", output, "--anteprima").out).toContain("CORREZIONI: nessuna");
});

test.each([
  ["an unknown rule", "ABC123", "La regola «ABC123» non esiste"],
  ["a rule without corrections", "VAL011", "La regola VAL011 («Un indicatore con due valori») non ha correzioni"],
])("%s is said, and nothing is written", (_, rule, said) => {
  const folder = newFolder();
  const { code, err } = perf("correggi", BERGAMO, "-o", path.join(folder, "copia.xlsx"), "--regola", rule);
  expect(code).toBe(2);
  expect(err).toContain(said);
  expect(readdirSync(folder)).toEqual([]);
});

test("the words of the command line are understood", () => {
  expect(parseCommand(["correggi", "a.xlsx", "-o", "b.xlsx", "--regola", "val006", "--regola", "REA001"])).toEqual({
    ...{ kind: "correggi", file: "a.xlsx", output: "b.xlsx", rules: ["VAL006", "REA001"] },
    ...{ preview: false, overwrite: false, all: false, year: null },
  });
  expect(parseCommand(["correggi", "a.xlsx", "--anteprima", "--regola", "tutte"]).kind).toBe("wrong");
  expect(parseCommand(["correggi", "a.xlsx"]).kind).toBe("wrong");
});

test("of what only a person can answer it is said that it stands, not that all is well", () => {
  const file = typedFile({
    Anagrafe: [
      ["Ufficio Anagrafe - obiettivi operativi 2024"],
      ["Obiettivo", "Indicatore", "Risultato 2024", "Target 2024", "% raggiungimento"],
      ["1 Servizi", "N. visite ispettive effettuate", "007", 7, 1],
      ["1 Servizi", "N. sportelli aperti al pubblico", 4, 4, 1],
      ["1 Servizi", "N. domande istruite", "12", 12, 1],
    ],
  });
  const { out } = perf("correggi", file, "--anteprima", "--regola", "VAL006", "--regola", "STR003");
  expect(out).toContain("Anagrafe!C5 «N. domande istruite»: «12» → 12");
  expect(out).toContain("Da correggere a mano, perché decide una persona: VAL006 (1).");
  expect(out).toContain("In questa cartella non c’è nulla da correggere per STR003.");
});

test("what somebody accepted is left as it is, until the decision expires", () => {
  const validated = path.join(newFolder(), "validata.xlsx");
  const headings = ["Obiettivo", "Indicatore", "Risultato 2024", "Target 2024", "% raggiungimento"];
  const file = typedFile({
    Anagrafe: [
      ["Ufficio Anagrafe - obiettivi operativi 2024"],
      headings,
      ["1 Servizi", "N. visite ispettive effettuate", "6", 6, 1],
      ["1 Servizi", "N. sportelli aperti al pubblico", 4, 4, 1],
    ],
  });
  perf("valida", file, "-o", validated);
  const accepted = (expiry: string): string =>
    typedOn(validated, "Eccezioni", {
      ...{ A5: "VAL006", B5: "Anagrafe", C5: "C3", E5: "Il valore è quello della procedura regionale" },
      ...{ F5: "Segretario Generale", G5: "12/03/2025", H5: expiry },
    });
  const preview = (expiry: string): string => perf("correggi", accepted(expiry), "--anteprima").out;
  expect(preview("")).not.toContain("Anagrafe!C3");
  expect(preview("31/12/2025")).toContain("Anagrafe!C3 «N. visite ispettive effettuate»: «6» → 6");
  // asked for by its rule it is corrected, and what accepted it has nothing left to accept
  const output = path.join(newFolder(), "copia.xlsx");
  const { out } = perf("correggi", accepted(""), "-o", output, "--regola", "VAL006");
  expect(out).toContain("La segnalazione è risolta, e nessuna è nata");
  expect(out).toContain("l’eccezione non serve più (ECC002 in Eccezioni!A5)");
}, 60_000);

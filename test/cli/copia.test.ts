// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { BERGAMO, newFolder, perf } from "./perf";
import { typedFile } from "./typed-workbook";

const MACROS = "test/fixtures/odd-macros.xlsm";

function sheetsOf(file: string): readonly string[] {
  const read = readXlsx(new Uint8Array(readFileSync(file)), "x");
  if (!read.ok) throw new Error(read.refusal.code);
  return read.workbook.sheets.map(({ name }) => name);
}

test("a validated workbook is copied for the OIV with a sample, and its seal stays whole", () => {
  const folder = newFolder();
  const [validated, copy] = [path.join(folder, "validata.xlsx"), path.join(folder, "oiv.xlsx")];
  perf("valida", BERGAMO, "-o", validated);
  const done = perf("copia", validated, "-o", copy, "--per", "oiv", "--campione", "5", "--seme", "prova");
  expect(done).toMatchObject({ code: 0, err: "" });
  expect(done.out).toContain("Fogli nuovi: «Campione OIV»");
  expect(sheetsOf(copy)).toEqual(expect.arrayContaining([...sheetsOf(validated), "Campione OIV"]));
  expect(perf("sigillo", copy)).toMatchObject({ code: 0 });
});

test("for publication the sheets of work stay behind, and each is named", () => {
  const folder = newFolder();
  const [validated, copy] = [path.join(folder, "validata.xlsx"), path.join(folder, "pubblica.xlsx")];
  perf("valida", BERGAMO, "-o", validated);
  const shown = perf("copia", validated, "--per", "pubblicazione", "--anteprima");
  expect(shown.code).toBe(0);
  expect(shown.out).toContain("Foglio tolto: «Segnalazioni»");
  expect(shown.out).toContain("Anteprima: non è stato scritto nulla.");
  const done = perf("copia", validated, "-o", copy, "--per", "pubblicazione");
  expect(done.code).toBe(0);
  const gone = sheetsOf(validated).filter((name) => !sheetsOf(copy).includes(name));
  expect(gone).toEqual(expect.arrayContaining(["Segnalazioni", "Validazione OIV", "Sigillo", "PERF memoria"]));
  for (const name of gone) expect(done.out).toContain(`Foglio tolto: «${name}»`);
  expect(done.out).toContain(`Copia per la pubblicazione: ${copy}`);
});

test("of what is individual the dashboards stay behind, and it is the original that is said to have them", () => {
  const shown = perf("copia", BERGAMO, "--per", "pubblicazione", "--anteprima");
  expect(shown.code).toBe(0);
  expect(shown.out).toContain("ATTENZIONE · La cartella di partenza contiene risultati individuali");
  expect(shown.out).toContain("Foglio tolto: «Segretario generale». Contiene risultati individuali");
  expect(shown.out).toContain("Foglio tolto: «Dirigente». Contiene risultati individuali");
});

test("names beside scores are not published because somebody accepts them", () => {
  const file = typedFile({
    Strategico: [
      ["Obiettivo", "Indicatore", "Target", "Risultato", "% raggiungimento"],
      ["Riscuotere i tributi", "N. avvisi emessi", 10, 9, 0.9],
    ],
    Personale: [
      ["Cognome e nome", "Punteggio"],
      ["Rossi Mario", 92],
    ],
    Eccezioni: [
      ["Regola", "Foglio", "Cella", "Indicatore", "Motivo", "Ruolo di chi decide", "Data", "Scadenza"],
      [
        "PRI001",
        "Personale",
        "A1",
        null,
        "Autorizzato dal titolare dei dati",
        "Segretario generale",
        "10/06/2025",
        null,
      ],
    ],
  });
  const copy = path.join(newFolder(), "pubblica.xlsx");
  const done = perf("copia", file, "-o", copy, "--per", "pubblicazione");
  expect(done).toMatchObject({ code: 1, err: "" });
  expect(done.out).toContain("ATTENZIONE · La cartella di partenza contiene risultati individuali");
  expect(done.out).toContain("NON PUBBLICABILE: 1 segnalazione lo impedisce\n  Personale!A1 PRI001: ");
  expect(done.out).toContain("è accettata in «Eccezioni»: per la pubblicazione non vale");
  expect(done.out).not.toContain("Rossi");
  expect(existsSync(copy)).toBe(false);
});

test("the original is never the copy, nor is a file replaced unasked", () => {
  expect(perf("copia", BERGAMO, "-o", BERGAMO, "--per", "oiv", "--sovrascrivi")).toMatchObject({ code: 2 });
  const copy = path.join(newFolder(), "copia.xlsx");
  expect(perf("copia", BERGAMO, "-o", copy, "--per", "oiv").code).toBe(0);
  expect(perf("copia", BERGAMO, "-o", copy, "--per", "oiv").err).toContain("esiste già");
});

test.each([
  [["copia", BERGAMO, "-o", "x.xlsx"], "Manca a chi è destinata la copia"],
  [["copia", BERGAMO, "-o", "x.xlsx", "--per", "stampa"], "«stampa» non è un destinatario"],
  [["copia", MACROS, "-o", "x.xlsm", "--per", "pubblicazione"], "Nessun foglio è stato riconosciuto"],
])("%j is explained", (words, message) => {
  const { code, err } = perf(...words);
  expect(code).toBe(2);
  expect(err).toContain(message);
  expect(existsSync(words[3]!)).toBe(false);
});

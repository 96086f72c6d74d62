// SPDX-License-Identifier: EUPL-1.2
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv/dist/2020";
import { zipSync } from "fflate";
import { BERGAMO, newFolder, perf } from "./perf";

const schema = (name: string): object => JSON.parse(readFileSync(`docs/schema/${name}.schema.json`, "utf8")) as object;
const ajv = new Ajv({ allErrors: true, strictTypes: false });
const isReport = ajv.compile(schema("verifica-1"));
const isTrouble = ajv.compile(schema("errore-1"));

test("text for people: what was read, scored, missing; exit 1 for errors", () => {
  const { code, out, err } = perf("verifica", BERGAMO);
  expect(code).toBe(1);
  expect(err).toBe("");
  expect(out).toContain(
    "Indicatori  256: 209 misurati, 24 senza target, 20 righe senza dati, 1 non leggibile, 2 presunti neutralizzati",
  );
  expect(out).toContain("OBIETTIVI OPERATIVI: 35 su 36 come dichiarati");
  expect(out).toContain("Affari generali!C22");
});

test("JSON holds to its schema, and is the only thing on stdout", () => {
  const { code, out } = perf("verifica", "--formato", "json", BERGAMO);
  const report: unknown = JSON.parse(out);
  isReport(report);
  expect(isReport.errors).toBeNull();
  expect(code).toBe(1);
});

test("several files are JSON Lines; one that cannot be read does not stop the others, and the worst code counts", () => {
  const folder = newFolder();
  const twin = path.join(folder, "copia.xlsx");
  copyFileSync(BERGAMO, twin);
  const { code, out, err } = perf("verifica", BERGAMO, path.join(folder, "manca.xlsx"), twin, "--formato", "json");
  const lines = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { schema: string; file: string });
  expect(lines.map(({ schema, file }) => [schema, file])).toEqual([
    ["perf/verifica/1", "bergamo-2021.xlsx"],
    ["perf/errore/1", "manca.xlsx"],
    ["perf/verifica/1", "copia.xlsx"],
  ]);
  isTrouble(lines[1]);
  expect(isTrouble.errors).toBeNull();
  expect(err).toContain("manca.xlsx: Il file non esiste.");
  expect(code).toBe(2);
});

const xml = (text: string): Uint8Array => new TextEncoder().encode(text);
const REFUSED: readonly [string, Uint8Array, string][] = [
  ["not a zip", xml("Obiettivo;Target\n1;2"), "non è una cartella di lavoro .xlsx"],
  ["an empty file", new Uint8Array(), "non è una cartella di lavoro .xlsx"],
  [
    "an .ods",
    zipSync({ mimetype: xml("application/vnd.oasis.opendocument.spreadsheet") }, { level: 0 }),
    "OpenDocument",
  ],
  ["another zip", zipSync({ "testo.txt": xml("ciao") }), "non è una cartella di lavoro"],
  ["a truncated workbook", readFileSync(BERGAMO).subarray(0, 20_000), "incompleto"],
];

test.each(REFUSED)("%s is refused in Italian, with exit 2 and nothing on stdout", (_title, bytes, words) => {
  const file = path.join(newFolder(), "prova.xlsx");
  writeFileSync(file, bytes);
  const { code, out, err } = perf("verifica", file);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(words);
});

test("a workbook without dashboards is refused", () => {
  const { code, err } = perf("verifica", "test/fixtures/no-dashboard.xlsx");
  expect(code).toBe(2);
  expect(err).toContain("Nessun foglio è stato riconosciuto come cruscotto");
});

test.each([
  [["verifica"], "Manca il file da verificare"],
  [["verifica", BERGAMO, "--formato", "xml"], "Il formato «xml» non esiste"],
  [["verifica", BERGAMO, "--sovrascrivi"], "non vale per «verifica»"],
  [["verifica", BERGAMO, "--prova"], "Opzione non riconosciuta"],
  [["compila", BERGAMO], "Manca il file da scrivere"],
  [["compila"], "Manca il file da compilare"],
  [["pulisci"], "Il comando «pulisci» non esiste"],
])("wrong use says what was expected: %j", (words, message) => {
  const { code, out, err } = perf(...words);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(message);
});

test("help and version are for stdout", () => {
  expect(perf("--help")).toMatchObject({ code: 0, err: "" });
  expect(perf("verifica", "--help").out).toContain("--formato testo|json");
  expect(perf("compila", "--help").out).toContain("--sovrascrivi");
  expect(perf("--versione").out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

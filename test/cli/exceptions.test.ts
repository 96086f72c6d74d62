// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import path from "node:path";
import type { ValidationReport } from "../../src/reports/validation-report";
import { newFolder, perf } from "./perf";
import { typedFile, typedOn, textAt, under } from "./typed-workbook";

const HEADINGS = ["Obiettivo", "Indicatore", "Risultato 2024", "Target 2024", "% raggiungimento", "Note", "Fonte"];
/** A % that is not what its row gives: an error. */
const FILE = typedFile({
  Anagrafe: [
    ["Ufficio Anagrafe - obiettivi operativi 2024"],
    HEADINGS,
    [
      "1 Servizi",
      "N. controlli anticorruzione e trasparenza",
      6,
      10,
      "90%",
      "Bando revocato dalla Regione",
      "Registro",
    ],
    ["1 Servizi", "N. visite ispettive effettuate", 6, 6, "100%", null, "Registro"],
    ["1 Servizi", "N. sportelli aperti al pubblico", 4, 4, "100%", null, "Registro"],
  ],
});

function validated(file: string) {
  const folder = newFolder();
  const [copy, json] = [path.join(folder, "copia.xlsx"), path.join(folder, "r.json")];
  const { code, out } = perf("valida", file, "-o", copy, "--rapporto", json);
  return { code, out, copy, report: JSON.parse(readFileSync(json, "utf8")) as ValidationReport };
}

const first = validated(FILE);
/** Typed on the first of the rows that are there to be typed on. */
const accepted = (expiry: string): string =>
  typedOn(first.copy, "Eccezioni", {
    ...{ A5: "REA001", B5: "Anagrafe", C5: "E3", E5: "La % è quella validata dall’OIV dell’ente capofila" },
    ...{ F5: "Segretario Generale", G5: "12/03/2025", H5: expiry },
  });

test("an error that stands is an obstacle, and verifica says so", () => {
  expect([first.code, first.report.verdict.readiness]).toEqual([1, "not-ready"]);
  expect(first.report.verdict.counts).toMatchObject({ errors: 1, accepted: { errors: 0 } });
  expect(perf("verifica", FILE).code).toBe(1);
}, 60_000);

test("accepted, it is shown last with its reason, leaves its criteria to the OIV, and stops nobody", () => {
  const file = accepted("");
  const { code, out, copy, report } = validated(file);
  expect([code, report.verdict.readiness]).toEqual([0, "ready-with-remarks"]);
  expect(report.verdict.counts).toMatchObject({ errors: 1, accepted: { errors: 1 } });
  expect(out).toContain("Accettati con eccezioni motivate, che l’OIV valuta: 1 errore.");
  expect(out).toMatch(
    /\[\?\?\] e\) .+: da valutare\n(?: {6}.+\n)* {6}Eccezione a REA001 «.+», Anagrafe!E3: La % è quella/,
  );
  expect(report.findings.find(({ rule }) => rule === "REA001")?.accepted).toMatchObject({
    ...{ role: "Segretario Generale", date: "2025-03-12", expiry: null, sheet: "Eccezioni", cell: "A5" },
  });
  const said = textAt(
    copy,
    "Segnalazioni",
    under(copy, "Segnalazioni", "Eccezione", "REA001 % dichiarata diversa da quella ricalcolata"),
  );
  expect(said).toMatch(/^Accettata\. La % è quella .+ Deciso da: Segretario Generale, 12\/03\/2025\.$/);
  const { code: exit, out: text } = perf("verifica", file);
  expect(exit).toBe(0);
  expect(text).toContain("SEGNALAZIONI: 1 errore accettato, ");
  expect(text.lastIndexOf("ERRORE ACCETTATO REA001")).toBeGreaterThan(text.lastIndexOf("INFORMAZIONE "));
}, 60_000);

test("a decision that has expired accepts nothing any more", () => {
  const { code, out, report } = validated(accepted("31/12/2025"));
  expect([code, report.verdict.readiness]).toEqual([1, "not-ready"]);
  expect(out).not.toContain("ACCETTAT");
  expect(report.findings.map(({ rule }) => rule)).toContain("ECC003");
}, 60_000);

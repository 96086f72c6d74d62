// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import path from "node:path";
import { STAFF_HEADINGS } from "../../src/core/summaries/deviation-headings";
import type { ValidationReport } from "../../src/reports/validation-report";
import { newFolder, perf } from "./perf";
import { sheetIn, textAt, typedFile, typedOn, under } from "./typed-workbook";

const SHEET = "Scostamenti";
const [CAUSE, REASON, ACTION] = STAFF_HEADINGS;
const HEADINGS = ["Obiettivo", "Indicatore", "Risultato 2024", "Target 2024", "% raggiungimento"];
const ROWS = [
  ["1 Servizi ai cittadini", "N. corsi di formazione", 9, 10, "90%"],
  ["1 Servizi ai cittadini", "N. sportelli aperti", 4, 5, "80%"],
  ["1 Servizi ai cittadini", "N. visite ispettive", 6, 6, "100%"],
] as const;
/** Stands on both dashboards, with the same figures. */
const SHARED = [
  "2 Bilancio",
  "Tempo medio di pagamento delle fatture dei fornitori (giorni)",
  36,
  30,
  "83,33%",
] as const;

const dashboards = (notes: readonly string[] | null) => {
  const headings = notes === null ? HEADINGS : [...HEADINGS, "Motivazione scostamento"];
  const noted = notes === null ? ROWS : ROWS.map((row, i) => [...row, notes[i] ?? null]);
  const shared = notes === null ? SHARED : [...SHARED, notes[3] ?? null];
  return {
    Anagrafe: [["Ufficio Anagrafe - obiettivi operativi 2024"], headings, ...noted, shared],
    Tributi: [["Ufficio Tributi - obiettivi operativi 2024"], HEADINGS, SHARED],
  };
};

interface Outcome {
  /** "SCO001 Anagrafe!E3: …" */
  readonly deviations: readonly string[];
  readonly g: string;
  readonly evidence: string;
}

function validated(file: string): Outcome & { readonly copy: string } {
  const folder = newFolder();
  const [copy, report] = [path.join(folder, "copia.xlsx"), path.join(folder, "r.json")];
  expect(perf("valida", file, "-o", copy, "--rapporto", report).err).toBe("");
  const { findings, verdict } = JSON.parse(readFileSync(report, "utf8")) as ValidationReport;
  const criterion = verdict.criteria.find((each) => each.criterion === "g")!;
  const deviations = findings.filter(({ rule }) => rule.startsWith("SCO"));
  return {
    copy,
    deviations: deviations.map(({ rule, sheet, cell, message }) => `${rule} ${sheet!}!${cell!}: ${message}`),
    g: criterion.outcome,
    evidence: criterion.evidence.map(({ text }) => text).join(" "),
  };
}

/** The copy that staff get, with the answers that they type beside each indicator. */
function answered(file: string, answers: Readonly<Record<string, readonly [cause: string, reason: string]>>): string {
  const { copy } = validated(file);
  const cells = Object.entries(answers).flatMap(([label, [cause, reason]]) => [
    [under(copy, SHEET, CAUSE, label), cause || null] as const,
    [under(copy, SHEET, REASON, label), reason || null] as const,
  ]);
  return typedOn(copy, SHEET, Object.fromEntries(cells));
}

const [COURSES, COUNTERS, PAYMENTS] = [ROWS[0][1], ROWS[1][1], SHARED[1]];

test("cause and reason typed once on «Scostamenti»: nothing is found, criterion g is met, and a refresh keeps them", () => {
  const file = typedFile(dashboards(null));
  const before = validated(file);
  expect([before.deviations.length, before.g]).toEqual([3, "not-satisfied"]);
  const typed = answered(file, {
    [COURSES]: ["Esogena", "Bando revocato dalla Regione a luglio"],
    [COUNTERS]: ["ENDOGENO", "Due addetti in congedo, sostituiti a novembre"],
    [PAYMENTS]: ["errore di costruzione del target", "Il target non contava le fatture contestate"],
  });
  const after = validated(typed);
  expect([after.deviations, after.g]).toEqual([[], "satisfied"]);
  // the shared indicator has two rows on the sheet, of which one is answered
  expect(after.evidence).toContain("nelle note o nel registro: 4 su 4");
  expect(after.evidence).toContain("Azione correttiva indicata per 0 su 3");
  const again = typedOn(after.copy, SHEET, { [under(after.copy, SHEET, ACTION, COURSES)]: "Nuovo bando a marzo" });
  const refreshed = validated(again);
  expect(refreshed.evidence).toContain("Azione correttiva indicata per 1 su 3");
  expect(textAt(refreshed.copy, SHEET, under(refreshed.copy, SHEET, CAUSE, COUNTERS))).toBe("ENDOGENO");
}, 60_000);

test("reasons in the dashboards' own notes are enough, without «Scostamenti» and without a cause", () => {
  const notes = ["Bando revocato dalla Regione", "Due addetti in congedo", "", "Fatture contestate da due fornitori"];
  const { deviations, g, evidence } = validated(typedFile(dashboards(notes)));
  expect([deviations, g]).toEqual([[], "satisfied"]);
  expect(evidence).toContain("4 su 4");
  expect(evidence).not.toContain("Azione correttiva");
}, 60_000);

test("what is half written, or no answer, is asked for, each for what it lacks", () => {
  const { deviations, g } = validated(
    answered(typedFile(dashboards(null)), {
      [COURSES]: ["carenza di personale", "Due addetti in congedo"],
      [COUNTERS]: ["endogena", "n.d."],
      [PAYMENTS]: ["", "Fatture contestate da due fornitori"],
    }),
  );
  expect(g).toBe("not-satisfied");
  expect(deviations).toEqual([
    expect.stringContaining(
      "Anagrafe!E3: Target non raggiunto (9 contro 10): nel foglio «Scostamenti» la causa è «carenza",
    ),
    expect.stringContaining(
      "Anagrafe!E4: Target non raggiunto (4 contro 5): nel foglio «Scostamenti» la motivazione è «n.d.»",
    ),
    expect.stringMatching(/Anagrafe!E6: .*c’è la motivazione ma non la causa/),
  ]);
}, 60_000);

test("a cause without its text is told once for the two dashboards", () => {
  const { deviations } = validated(answered(typedFile(dashboards(null)), { [PAYMENTS]: ["esogena", ""] }));
  const asked = deviations.filter((text) => text.includes("36 contro"));
  expect(asked).toEqual([
    expect.stringMatching(/Anagrafe!E6: .*c’è la causa ma non la motivazione\. Scrivere il motivo\./),
  ]);
}, 60_000);

test("«Scostamenti» lists what deviates and nothing else", () => {
  const { copy } = validated(typedFile(dashboards(null)));
  const sheet = sheetIn(copy, SHEET);
  const labels = [...sheet.rows()]
    .map((row) => sheet.cell(row, 3).text)
    .filter((text) => text.startsWith("N.") || text.startsWith("Tempo"));
  expect(labels).toEqual([COURSES, COUNTERS, PAYMENTS, PAYMENTS]);
}, 60_000);

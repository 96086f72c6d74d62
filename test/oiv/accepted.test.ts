// SPDX-License-Identifier: EUPL-1.2
import type { Acceptance, Finding } from "../../src/core/checks/finding";
import { explain } from "../../src/core/wording/explain";
import { evidenceFor, finding, met, outcomes, report, verdictOn } from "./verdict-on";

const acceptance: Acceptance = {
  ...{ reason: "Dato rettificato dall’ente capofila", role: "Segretario Generale", date: 44_632, expiry: 44_742 },
  place: { sheet: "Eccezioni", at: { row: 5, column: 0 } },
};
const accepted = (one: Finding): Finding => ({ ...one, accepted: acceptance });

test.each<[string, Finding, string, string, string]>([
  ["error", finding(["e"], "error"), "e?", "ready-with-remarks", "1 errore."],
  ["certain warning", finding(["c", "f"], "warning"), "c? f?", "ready", "1 avviso."],
  ["warning for review", finding(["g"], "warning", true), "g?", "ready", "1 avviso."],
  ["error on what is a person's", finding(["a", "k"], "error"), "", "ready-with-remarks", "1 errore."],
])("an accepted %s is no obstacle, and leaves its criteria to a person", (_, one, changed, readiness, said) => {
  const usual = new Set(outcomes({}).split(" "));
  const findings = [accepted(one)];
  const now = outcomes({ findings }).split(" ");
  expect(now.filter((each) => !usual.has(each)).join(" ")).toBe(changed);
  const verdict = verdictOn({ findings });
  expect(verdict.readiness).toBe(readiness);
  expect(verdict.reasons.map(explain).join(" ")).toContain(`con eccezioni motivate, che l’OIV valuta: ${said}`);
});

test("an accepted information weighs nothing, and nobody is told that it frees from something", () => {
  const findings = [accepted(finding(["c"], "info"))];
  expect(outcomes({ findings })).toBe(outcomes({}));
  expect(verdictOn({ findings }).reasons.map(({ code }) => code)).toEqual(["oiv-ready"]);
});

test("what stands beside what is accepted weighs as ever, and each is counted apart", () => {
  const error = finding(["e"], "error");
  const findings = [error, accepted(error), accepted(finding(["g"], "warning", true)), finding(["g"], "warning", true)];
  const { readiness, reasons, counts } = verdictOn({ findings });
  expect(readiness).toBe("not-ready");
  expect(outcomes({ findings })).toMatch(/e! .*g\?/);
  expect(counts).toEqual({
    ...{ errors: 2, warnings: 2, informations: 0, toReview: 1 },
    accepted: { errors: 1, warnings: 1, informations: 0 },
  });
  const said = reasons.map(explain).join(" ");
  expect(said).toContain("1 errore va corretto");
  expect(said).toContain("1 avviso che una persona deve valutare");
  expect(said).toContain("che l’OIV valuta: 1 errore e 1 avviso.");
});

test("each exception is evidence under its criterion, with its finding and its row", () => {
  const place = { sheet: "Tributi", at: { row: 8, column: 2 } };
  const findings = [{ ...accepted(finding(["e"], "error")), place }];
  expect(evidenceFor("e", { findings })).toContain(
    "Eccezione a VAL001 «Valore ottenuto mancante», Tributi!C9: Dato rettificato dall’ente capofila. " +
      "Deciso da: Segretario Generale, 12/03/2022; vale fino al 30/06/2022.",
  );
  const places = verdictOn({ findings }).criteria.flatMap((each) => each.evidence.flatMap((one) => one.places));
  expect(places).toEqual(expect.arrayContaining([place, acceptance.place]));
  expect(evidenceFor("c", { findings })).not.toContain("Eccezione");
  expect(evidenceFor("e", { findings: [{ ...findings[0]!, place: null }] })).toContain("tutta la cartella");
});

test("one decision on many findings of a rule is told once, with the first of them", () => {
  const place = { sheet: "Tributi", at: { row: 8, column: 2 } };
  const findings = Array.from({ length: 17 }, () => ({ ...accepted(finding(["e"], "error")), place }));
  const said = evidenceFor("e", { findings });
  expect(said.match(/Eccezione a /g)).toHaveLength(1);
  expect(said).toContain("Tributi!C9 e 16 altre segnalazioni: Dato rettificato");
});

test("of very many decisions the first are told one by one, the others counted", () => {
  const findings = Array.from({ length: 23 }, (_, i) => {
    const one = finding(["e"], "error");
    return { ...one, accepted: { ...acceptance, reason: `Motivo n. ${String(i)}` } };
  });
  expect(evidenceFor("e", { findings }).match(/Eccezione a /g)).toHaveLength(20);
  expect(evidenceFor("e", { findings })).toContain("3 altre eccezioni: l’elenco è in «Segnalazioni».");
});

test("one reason for many findings is said, with how many rules it answers", () => {
  const among = (count: number, changes: Partial<Finding> = {}): readonly string[] => {
    const findings = Array.from({ length: count }, (_, index) => ({
      ...accepted(finding(["g"], "warning")),
      ...{ rule: index === 0 ? "SCO001" : "VAL002", ...changes },
    }));
    const { reasons } = verdictOn({ findings });
    return reasons.filter(({ code }) => code === "oiv-exceptions-alike").map(explain);
  };
  expect(among(10)).toEqual([
    "10 segnalazioni di 2 regole sono accettate con lo stesso motivo, «Dato rettificato dall’ente capofila»: valutare se vale per ciascuna.",
  ]);
  expect(among(9)).toEqual([]);
  expect(among(10, { severity: "info" })).toEqual([]);
  expect(among(10, { accepted: null })).toEqual([]);
});

test("a deviation whose want of a cause is accepted still wants it, and criterion g is a person's", () => {
  const scorecard = report([met, { label: "Avvisi emessi", actual: 9, target: 10, declared: "90%" }]);
  const unexplained = { ...finding(["g"], "warning"), rule: "SCO001" };
  const findings = [accepted(unexplained)];
  const said = "1 scostamento senza causa e motivo è accettato con un’eccezione: la causa resta dovuta";
  expect(evidenceFor("g", { scorecard, findings })).toContain(said);
  expect(verdictOn({ scorecard, findings }).criteria.find(({ criterion }) => criterion === "g")!.outcome).toBe(
    "to-assess",
  );
  const together = accepted({ ...unexplained, severity: "info" });
  expect(evidenceFor("g", { scorecard, findings: [together] })).not.toContain("con un’eccezione");
  expect(evidenceFor("g", { scorecard, findings: [unexplained] })).not.toContain("con un’eccezione");
});

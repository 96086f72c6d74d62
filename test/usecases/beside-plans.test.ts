// SPDX-License-Identifier: EUPL-1.2
// «Variazioni», from the first validation to the act that staff cite, and what criterion a says of it.
import type { Finding } from "../../src/core/checks/finding";
import { findingMessage } from "../../src/core/checks/message";
import type { GivenPlan } from "../../src/core/usecases/given";
import { validateForOiv } from "../../src/core/usecases/validate-for-oiv";
import type { Validation } from "../../src/core/usecases/validation";
import type { CellContent } from "../../src/core/workbook/plan";
import { explain } from "../../src/core/wording/explain";
import { besidePlan, PLAN, planOf, type PlannedRow, workbookOf, withRow } from "../checks/beside-plan";
import { applyPlan, cellOf, put, sheetOf, snapshotOf, type WorkbookData } from "../workbook/in-memory";
import { find, valuesOf } from "./small-body";

function validated(data: WorkbookData, plans: readonly GivenPlan[] = [planOf(PLAN)]): Validation {
  const request = { overrides: {}, checkedAt: "2026-06-30T09:15", version: "1", formulas: new Map(), plans };
  const validation = validateForOiv(snapshotOf(data), request);
  applyPlan(data, validation.filling.plan);
  return validation;
}

function criterionA({ verdict }: Validation): { readonly outcome: string; readonly said: readonly string[] } {
  const { outcome, evidence } = verdict.criteria[0]!;
  return { outcome, said: evidence.map(({ reason }) => explain(reason).replace(/\u00a0/g, " ")) };
}

const saidOf = (finding: Finding): string => findingMessage(finding).replace(/\u00a0/g, " ");

const rulesOf = ({ verification }: Validation): readonly string[] =>
  verification.findings
    .filter(({ rule }) => rule.startsWith("PIA"))
    .map(({ rule, messageId }) => `${rule} ${messageId}`);

/** Types on the row of «Variazioni» that holds this text. */
function type(data: WorkbookData, text: string, cells: Readonly<Record<"H" | "I" | "J", CellContent>>): void {
  const row = find(data, "Variazioni", text).replace(/[A-Z]+/, "");
  for (const [column, value] of Object.entries(cells))
    put(sheetOf(data, "Variazioni"), { [column + row]: column === "I" ? cellOf(value, "dd/mm/yyyy") : value });
}

const LABEL = "Numero di servizi attivati online";
const EASED = withRow(LABEL, ([goal, label]): PlannedRow => [goal, label, 9]);
const ACT = { H: "Delibera di Giunta n. 45", I: 45_838, J: "Due servizi sono passati alla Regione" } as const;

test("the Plan itself: nothing is said, and criterion a is met on counted evidence", () => {
  const validation = validated(workbookOf(PLAN));
  expect(rulesOf(validation)).toEqual([]);
  expect(criterionA(validation)).toEqual({
    outcome: "satisfied",
    said: [
      "Piano confrontato (piano.xlsx): dei suoi 10 indicatori qui 10 ritrovati, 10 senza alcuna differenza.",
      "Indicatori con il target: 10 su 10; con il target e il risultato: 10.",
    ],
  });
});

test("a lowered target is against criterion a until its act is cited in full, and then evidence for it", () => {
  const data = workbookOf(EASED);
  const first = validated(data);
  expect(rulesOf(first)).toEqual(["PIA003 eased"]);
  expect(criterionA(first).outcome).toBe("not-satisfied");
  expect([...valuesOf(sheetOf(data, "Variazioni")).values()]).toEqual(
    expect.arrayContaining([LABEL, "target", "12", "9", "piano.xlsx"]),
  );

  type(data, LABEL, { ...ACT, I: null });
  const partly = validated(data);
  expect(rulesOf(partly)).toEqual(["PIA003 incomplete"]);
  expect(criterionA(partly).outcome).toBe("not-satisfied");

  type(data, LABEL, ACT);
  const cited = validated(data);
  expect(rulesOf(cited)).toEqual([]);
  expect(criterionA(cited).outcome).toBe("satisfied");
  expect(criterionA(cited).said[1]).toContain("1 differenza dal Piano. Con l’atto citato in «Variazioni»: 1;");
});

test("validated again, nothing is written; without the Plan the sheet stays, and what it says is told", () => {
  const data = workbookOf(EASED);
  validated(data);
  type(data, LABEL, ACT);
  validated(data);
  expect(validated(data).filling.plan.edits.filter(({ sheet }) => sheet === "Variazioni")).toEqual([]);
  const before = valuesOf(sheetOf(data, "Variazioni"));
  const without = validated(data, []);
  expect(valuesOf(sheetOf(data, "Variazioni"))).toEqual(before);
  expect(criterionA(without)).toMatchObject({ outcome: "to-assess" });
  expect(criterionA(without).said[1]).toContain(
    "L’ultimo confronto con il Piano (piano.xlsx), in «Variazioni», ha trovato 1 differenza: con l’atto citato per intero 1, senza 0.",
  );
  expect(rulesOf(validated(data))).toEqual([]);
});

test("what was cited of a difference that is gone waits under «Non più abbinate», and comes back with it", () => {
  const data = workbookOf(EASED);
  validated(data);
  type(data, LABEL, ACT);
  const mended = sheetOf(data, "Obiettivi");
  put(mended, { C2: 12 });
  const again = validated(data);
  expect(criterionA(again).outcome).toBe("satisfied");
  const kept = [...valuesOf(sheetOf(data, "Variazioni")).values()];
  expect(kept).toEqual(expect.arrayContaining(["Non più abbinate", "non più abbinata", ACT.H, ACT.J]));
  put(mended, { C2: 9 });
  expect(rulesOf(validated(data))).toEqual([]);
});

test("an act covers the change for which it was cited: of another change it is asked again, and the old one is kept", () => {
  const data = workbookOf(EASED);
  validated(data);
  type(data, LABEL, ACT);
  validated(data);
  put(sheetOf(data, "Obiettivi"), { C2: 5 });
  const other = validated(data);
  expect(rulesOf(other)).toEqual(["PIA003 former"]);
  expect(other.verification.findings.find(({ rule }) => rule === "PIA003")).toMatchObject({ severity: "error" });
  expect(criterionA(other).outcome).toBe("not-satisfied");
  const rows = [...valuesOf(sheetOf(data, "Variazioni")).values()];
  expect(rows).toEqual(
    expect.arrayContaining(["Non più abbinate", "non più abbinata", "9", "cambiamento precedente", ACT.H]),
  );
  expect(rulesOf(validated(data))).toEqual(["PIA003 former"]);
  put(sheetOf(data, "Obiettivi"), { C2: 9 });
  expect(rulesOf(validated(data))).toEqual([]);
});

test.each<[string, Readonly<Record<string, CellContent>>, string]>([
  ["a dash for a date", { I: "-" }, "manca la data dell’atto («-» non è una data)"],
  ["a promise for a reason", { J: "da definire" }, "manca il motivo («da definire» non basta)"],
  ["a cross for an act, and no date", { H: "x", I: null }, "mancano l’atto («x» non basta) e la data dell’atto"],
  [
    "an act to come, and an impossible day",
    { H: "da adottare", I: "31/02/2025" },
    "mancano l’atto («da adottare» non basta) e la data dell’atto («31/02/2025» non è una data)",
  ],
  ["«ok» for a reason", { J: "ok" }, "manca il motivo («ok» non basta)"],
  ["a day to come", { I: "01/01/2030" }, "la data dell’atto (01/01/2030) è nel futuro"],
  ["a day before the Plan", { I: "30/01/2025" }, "la data dell’atto (30/01/2025) è prima del Piano"],
])("%s is no evidence, and the finding stays an error that says so", (_, cells, words) => {
  const data = workbookOf(EASED);
  const plans = [planOf(PLAN, "piano.xlsx", "2025-01-31")];
  validated(data, plans);
  type(data, LABEL, { ...ACT, ...cells });
  const { verification } = validated(data, plans);
  const [only] = verification.findings.filter(({ rule }) => rule === "PIA003");
  expect(only).toMatchObject({ messageId: "incomplete", severity: "error" });
  expect(saidOf(only!)).toContain(`in «Variazioni» ${words}. Completare`);
});

test.each<[string, Readonly<Record<string, CellContent>>]>([
  ["an act of letters and numbers", { H: "D.D. 12/2025" }],
  ["a date in words", { I: "15 luglio 2025" }],
  ["a date written out", { I: "15/07/2025" }],
  ["an act of the day of the Plan", { I: "31/01/2025" }],
])("%s is evidence", (_, cells) => {
  const data = workbookOf(EASED);
  const plans = [planOf(PLAN, "piano.xlsx", "2025-01-31")];
  validated(data, plans);
  type(data, LABEL, { ...ACT, ...cells });
  expect(rulesOf(validated(data, plans))).toEqual([]);
});

test("«Variazioni» sorted by staff stays PERF’s, with their acts in their order", () => {
  const data = workbookOf([...EASED, ["2.1 Entrate certe", "Rateizzazioni concesse", 30]]);
  validated(data);
  type(data, LABEL, ACT);
  const sheet = sheetOf(data, "Variazioni");
  const rows = [4, 5].map((row) => sheet.cells.get(row)!);
  sheet.cells.set(4, rows[1]!).set(5, rows[0]!);
  expect(rulesOf(validated(data))).toEqual(["PIA002 unplanned"]);
  expect(data.sheets.map(({ name }) => name)).not.toContain("Variazioni (2)");
});

test("of an update, the rows that are half written are named beside the act that is asked for", () => {
  const plans = [planOf(PLAN, "gennaio.xlsx", "2025-01-31"), planOf(EASED, "luglio.xlsx", "2025-07-15")];
  const data = workbookOf(EASED);
  validated(data, plans);
  type(data, LABEL, { ...ACT, I: null });
  const [only] = validated(data, plans).verification.findings.filter(({ rule }) => rule === "PIA003");
  expect(saidOf(only!)).toContain(
    `; righe di «Variazioni» da completare: «${LABEL}» (manca la data dell’atto). Citare`,
  );
});

test.each<[string, readonly PlannedRow[], readonly string[]]>([
  ["dropped", PLAN.filter(([, label]) => label !== LABEL), ["PIA001 gone"]],
  ["added", [...PLAN, ["2.1 Entrate certe", "Rateizzazioni concesse", 30]], ["PIA002 unplanned"]],
  ["a raised target", withRow(LABEL, ([goal, label]): PlannedRow => [goal, label, 15]), ["PIA003 raised"]],
  ["renamed", withRow(LABEL, ([goal]): PlannedRow => [goal, "N. servizi attivati online", 12]), ["PIA004 renamed"]],
])("%s: with its act it is evidence", (_, rows, rules) => {
  const data = workbookOf(rows);
  expect(rulesOf(validated(data))).toEqual(rules);
  const { label } = besidePlan(rows).inputs.plan!.variations[0]!;
  type(data, label, ACT);
  const cited = validated(data);
  expect(rulesOf(cited)).toEqual([]);
  expect(criterionA(cited).outcome).toBe("satisfied");
});

test("two dated Plans: the update is behind the change, whatever the order in which they are given", () => {
  const plans = [planOf(EASED, "luglio.xlsx", "2025-07-15"), planOf(PLAN, "gennaio.xlsx", "2025-01-31")];
  const validation = validated(workbookOf(EASED), plans);
  expect(rulesOf(validation)).toEqual(["PIA003 update"]);
  expect(criterionA(validation)).toMatchObject({ outcome: "satisfied" });
  expect(criterionA(validation).said.slice(0, 2)).toEqual([
    "Piano confrontato (gennaio.xlsx, luglio.xlsx): dei suoi 10 indicatori qui 10 ritrovati, 10 senza alcuna differenza.",
    "1 differenza dal Piano. Con l’atto citato in «Variazioni»: 0; da un aggiornamento del Piano: 1; senza un atto citato per intero: 0.",
  ]);
});

test("a wrong Plan leaves «Variazioni» alone, and the criterion to a person", () => {
  const wrong = PLAN.map(([, , target], at): PlannedRow => [
    "5.1 Turismo",
    `Presenze nel museo ${"abcdefghij"[at]!}`,
    target,
  ]);
  const data = workbookOf(PLAN);
  const validation = validated(data, [planOf(wrong)]);
  expect(rulesOf(validation)).toEqual(["PIA006 hardly"]);
  expect(criterionA(validation).outcome).toBe("to-assess");
  expect(data.sheets.map(({ name }) => name)).not.toContain("Variazioni");
});

test("before the Relazione criterion a is not met yet", () => {
  const request = { overrides: { phase: "monitoring" as const }, checkedAt: "2025-07-15T10:00", version: "1" };
  const plans = [planOf(PLAN)];
  const { verdict } = validateForOiv(snapshotOf(workbookOf(PLAN)), { ...request, formulas: new Map(), plans });
  expect(verdict.criteria[0]!.outcome).toBe("to-assess");
});

// SPDX-License-Identifier: EUPL-1.2
import { buildScorecard, type ObjectiveSpec } from "../build-scorecard";
import { findingsOf, said } from "../findings-of";

const met = { actual: 10, target: 10, declared: "100%" };
const typed = (actual: number, target: number, declared: string) => ({ actual, target, declared });
const nearly = { actual: 34, target: 35, declared: "97,14%" };

test.each<[string, ObjectiveSpec, string]>([
  [
    "a mean that does not follow from its rows",
    { declared: "90%", rows: [met, nearly] },
    "E2 error: Obiettivo dichiarato 90%, ma 2 indicatori misurati danno 98,57 % (media semplice). Correggere la %",
  ],
  [
    "a mean that wrong rows do not explain",
    { declared: "90%", rows: [met, { ...nearly, declared: "95%", actual: 30 }] },
    "ma 2 indicatori misurati danno 92,86 % (media semplice). Correggere prima 1 riga",
  ],
  [
    "one beside rows whose method the SMVP may replace",
    { declared: "80%", rows: [met, { polarity: "down", actual: 50, target: 40, declared: "75%" }] },
    "E2 warning?: Obiettivo dichiarato 80%, ma 2 indicatori misurati danno",
  ],
])("fires on %s", (_, objective, message) => {
  expect(said(findingsOf("REA002", buildScorecard([[objective]])))).toEqual([expect.stringContaining(message)]);
});

test("points at the rows from which the difference comes", () => {
  const [finding] = findingsOf(
    "REA002",
    buildScorecard([[{ declared: "98%", rows: [met, { ...nearly, declared: "90%", actual: 30 }] }]]),
  );
  expect(finding?.related).toEqual([{ sheet: "Strategico", at: { row: 3, column: 4 } }]);
});

test.each<[string, ObjectiveSpec]>([
  ["a mean rounded half up", { declared: "99%", rows: [met, nearly] }],
  ["a mean of the % as they were typed", { declared: "98%", rows: [typed(71, 75, "95%"), typed(70, 70, "100%")] }],
  ["a formula's mean of typed %, which hides a decimal", { declared: "97,5%", rows: [typed(71, 75, "95%"), met] }],
  [
    "a mean of wrong rows, which REA001 names",
    { declared: "98%", rows: [met, { ...nearly, declared: "95%", actual: 30 }] },
  ],
  ["a blank mean", { rows: [met, nearly] }],
  ["rows that were lost: nothing can be recomputed", { declared: "90%", rows: [{ label: "", declared: "100%" }, met] }],
  ["an old figure of PERF's own", { declared: "90%", byPerf: true, rows: [met, nearly] }],
])("is silent on %s", (_, objective) => {
  expect(findingsOf("REA002", buildScorecard([[objective]]))).toEqual([]);
});

describe("where the body's methods are not known", () => {
  const linear = { polarity: "down", actual: 35, target: 30, declared: "83,33%" } as const;
  /** A mean of means: (100 + 50)/2, where the flat mean is 66,67 %. */
  const byGroups: ObjectiveSpec = {
    declared: "75%",
    rows: [
      { operational: "1.1.1", actual: 10, target: 10, declared: "100%" },
      { operational: "1.1.2", actual: 5, target: 10, declared: "50%" },
      { operational: "1.1.2", actual: 5, target: 10, declared: "50%" },
    ],
  };

  test("an objective whose rows wait for their method waits too", () => {
    const objectives = Array.from({ length: 12 }, () => ({ declared: "91,67%", rows: [met, linear] }));
    expect(findingsOf("REA002", buildScorecard([objectives]))).toEqual([]);
  });

  test("another roll-up that explains the objectives is named once", () => {
    const [only, ...others] = findingsOf("REA002", buildScorecard([[byGroups, byGroups, byGroups]]));
    expect(said([only!])[0]).toMatch(
      /^— warning\?: In 3 obiettivi su 3 .* Le % dichiarate si ottengono con: «media delle medie del livello operativo» in 3 obiettivi\./,
    );
    expect(others).toEqual([]);
  });

  test("two that differ are two mistakes, and a few among many that agree too", () => {
    expect(findingsOf("REA002", buildScorecard([[byGroups, byGroups]])).map(({ severity }) => severity)).toEqual([
      "error",
      "error",
    ]);
    const right = Array.from({ length: 30 }, (): ObjectiveSpec => ({ declared: "98,57%", rows: [met, nearly] }));
    expect(findingsOf("REA002", buildScorecard([[...right, byGroups, byGroups, byGroups]]))).toHaveLength(3);
  });
});

// SPDX-License-Identifier: EUPL-1.2
import { besidePlan, PLAN, planOf, planOfSheets, type PlannedRow, saidBeside, withRow } from "../beside-plan";

const without = (...labels: readonly string[]): readonly PlannedRow[] =>
  PLAN.filter(([, label]) => !labels.includes(label));
const saidOf = (rows: readonly PlannedRow[], overrides = {}): readonly string[] =>
  saidBeside("PIA001", besidePlan(rows, [planOf(PLAN)], overrides));

test("an indicator that is gone is an error at its objective", () => {
  expect(saidOf(without("Sportelli aperti al pubblico"))).toEqual([
    "A2 error: Il Piano (piano.xlsx) ha l’indicatore «Sportelli aperti al pubblico» (target 4), per l’obiettivo «1.1 Servizi online», unità «Obiettivi», e qui non c’è. Riportarlo con il suo risultato, o citare in «Variazioni» l’atto che lo ha tolto.",
  ]);
});

test("two that are gone are two findings", () => {
  expect(saidOf(without("Sportelli aperti al pubblico", "Controlli sulle autocertificazioni"))).toHaveLength(2);
});

test("an objective that is gone with all its indicators is one finding, on the whole workbook", () => {
  const plan: readonly PlannedRow[] = [
    ...PLAN,
    ["3.1 Personale", "Ore di formazione", 40],
    ["3.1 Personale", "Dipendenti in lavoro agile", 12],
  ];
  expect(saidBeside("PIA001", besidePlan(PLAN, [planOf(plan)]))).toEqual([
    expect.stringMatching(/^— error: Il Piano \(piano.xlsx\) ha l’obiettivo «3.1 Personale», con 2 indicatori/),
  ]);
});

test("where another stands in its place a person decides, and the other is not told apart", () => {
  const rows: readonly PlannedRow[] = [
    ...without("Controlli sulle autocertificazioni"),
    ["2.1 Entrate certe", "Rateizzazioni concesse", 30],
  ];
  const verification = besidePlan(rows);
  expect(saidBeside("PIA001", verification)).toEqual([
    expect.stringMatching(/warning\?: .*«Controlli sulle autocertificazioni».*«Rateizzazioni concesse»/),
  ]);
  expect(saidBeside("PIA002", verification)).toEqual([]);
});

test("in a monitoring a person decides: a part of the indicators may be reported later", () => {
  expect(saidOf(without("Sportelli aperti al pubblico"), { phase: "monitoring" })).toEqual([
    expect.stringContaining("warning?: Il Piano (piano.xlsx) ha l’indicatore"),
  ]);
});

test("what an update of the Plan took out asks for its act, once", () => {
  const rows = without("Sportelli aperti al pubblico", "Controlli sulle autocertificazioni");
  const plans = [planOf(PLAN, "piano.xlsx", "2025-01-31"), planOf(rows, "aggiornato.xlsx", "2025-07-01")];
  expect(saidBeside("PIA001", besidePlan(rows, plans))).toEqual([
    expect.stringContaining(
      "info?: L’aggiornamento del Piano «aggiornato.xlsx» non ha più 2 indicatori che c’erano prima",
    ),
  ]);
});

test.each<[string, readonly PlannedRow[]]>([
  ["the same rows", PLAN],
  ["another order", [...PLAN].reverse()],
  [
    "other capitals, spaces and signs",
    PLAN.map(([goal, label, target]) => [goal, ` ${label.toUpperCase()}. `, target]),
  ],
  ["objectives with other numbers", PLAN.map(([goal, label, target]) => [goal.replace(/^\d/, "7"), label, target])],
  [
    "objectives with other names",
    PLAN.map(([goal, label, target]) => [goal.replace(/ .*/, " Nuovo nome"), label, target]),
  ],
  ["rows moved to another objective", PLAN.map(([, label, target]) => ["9.9 Altro", label, target])],
  [
    "an indicator under a slightly other name",
    withRow("Avvisi di accertamento emessi", ([goal, , target]) => [goal, "N. avvisi di accertamento emessi", target]),
  ],
  ["an indicator without its target", withRow("Sportelli aperti al pubblico", ([goal, label]) => [goal, label, null])],
])("is silent on %s", (_, rows) => {
  expect(saidOf(rows)).toEqual([]);
});

test("of a unit that is nowhere a person is asked, once: it may have a file of its own", () => {
  const offices = { Tributi: PLAN.slice(0, 5), Anagrafe: PLAN.slice(5) };
  expect(saidBeside("PIA001", besidePlan(PLAN.slice(0, 5), [planOfSheets(offices)]))).toEqual([
    expect.stringMatching(
      /^— warning\?: Il Piano \(piano.xlsx\) ha 5 indicatori di «Anagrafe», di cui in questa cartella/,
    ),
  ]);
});

test("sheets may bear other names, and the objective still tells where one is missed", () => {
  const plan = planOfSheets({ "Piano 2025": PLAN });
  expect(saidBeside("PIA001", besidePlan(without("Sportelli aperti al pubblico"), [plan]))).toEqual([
    expect.stringMatching(/^A2 error: /),
  ]);
});

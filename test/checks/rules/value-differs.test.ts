// SPDX-License-Identifier: EUPL-1.2
import { DEFAULT_BODY } from "../../../src/core/scorecard/settings";
import { REPEATED, registered, saidOf, scorecardOf, type Dashboards, type Row } from "../dashboards";

const NAME = "Imprese assistite nell’avvio dell’attività / imprese che lo hanno chiesto";
const row = (actual: Row[1], target: Row[2] = null, label = NAME): Row => [label, actual, target];
/** Strategico and an office that repeat their measures. */
const repeating = (one: Row, other: Row): Dashboards => ({
  Strategico: [...REPEATED, one],
  Promozione: [...REPEATED, other],
});

test.each<[string, Dashboards, string, string]>([
  [
    "two results under one name, where the dashboards repeat their measures",
    repeating(row("27%"), row("21%")),
    "Strategico C8 warning?: «Imprese assistite",
    "(stesso nome) con valori diversi: 27% (Strategico), 21% (Promozione)",
  ],
  [
    "the strategic dashboard and an office under one objective, with nothing else in common",
    { Strategico: [row("27%", "30%")], Promozione: [row("21%", "30%")] },
    "Strategico C5 warning?",
    "27% (Strategico), 21% (Promozione)",
  ],
  [
    "two offices, one target, where the dashboards repeat their measures",
    { Strategico: REPEATED, A: [...REPEATED, row(12, 10)], B: [...REPEATED, row(36, 10)] },
    "A C8 warning?",
    "12 (A), 36 (B)",
  ],
  [
    "case, accents, spacing and punctuation",
    repeating(row(5), row(7, null, NAME.toUpperCase().replace(" / ", "/"))),
    "C8",
    "stesso nome)",
  ],
  [
    "a name that was cut within a word",
    repeating(row(5), row(7, null, NAME.slice(0, -4))),
    "C8",
    "in un punto troncato",
  ],
  [
    "little words",
    repeating(row(5), row(7, null, NAME.replace("nell’avvio dell’", "per l’avvio di "))),
    "C8",
    "quasi lo stesso nome",
  ],
  [
    "a slip of the pen",
    repeating(row(5), row(7, null, NAME.replace("assistite", "assitite"))),
    "C8",
    "quasi lo stesso nome",
  ],
  ["a negative beside a positive", repeating(row(-15), row(14)), "C8", "-15 (Strategico), 14 (Promozione)"],
])("asks about %s", (_, dashboards, place, message) => {
  expect(saidOf("VAL011", scorecardOf(dashboards))).toEqual([expect.stringContaining(message)]);
  expect(saidOf("VAL011", scorecardOf(dashboards))[0]).toContain(place);
});

test("a measure that the register calls common is an error, and one finding names all dashboards", () => {
  const dashboards = { Strategico: [row(5)], A: [row(7)], B: [row(5)], C: [row(9)] };
  const settings = { ...DEFAULT_BODY, register: [registered(NAME, "common")] };
  expect(saidOf("VAL011", scorecardOf(dashboards), settings)).toEqual([
    expect.stringMatching(
      /^Strategico C5 error: .*5 \(Strategico e un’altra riga\), 7 \(A\), 9 \(C\)\..* \+ B C5, A C5, C C5$/,
    ),
  ]);
});

test("where one of the values cannot be, no question is asked whether both may stand", () => {
  const name = "Giorni medi di pagamento delle fatture e dei documenti passivi";
  const [said] = saidOf("VAL011", scorecardOf(repeating(row(-15, null, name), row(14, null, name))));
  expect(said).toContain("-15 (Strategico), 14 (Promozione). -15 è impossibile per ciò che il nome dice");
});

test("of many values five are named", () => {
  const names = ["Strategico", "A", "B", "C", "D", "E", "F"];
  const dashboards = Object.fromEntries(names.map((name, at) => [name, [row(10 + at)]]));
  const settings = { ...DEFAULT_BODY, register: [registered(NAME, "common")] };
  expect(saidOf("VAL011", scorecardOf(dashboards), settings)).toEqual([expect.stringContaining("14 (D) e 2 altri.")]);
});

test.each<[string, Dashboards]>([
  ["one value, shown with other decimals", repeating(row("97,14%"), row("97%"))],
  ["one percentage, as a percentage and as a number", repeating(row("27%"), row(0.27))],
  ["one percentage, as a fraction and in points", repeating(row("27%"), row(27))],
  ["a result that is missing on one side", repeating(row(5), row(null))],
  ["a number beside a percentage: other kinds of measure", repeating(row(5), row("21%"))],
  ["a number beside a date", repeating(row(5), row("30/06/2024"))],
  ["a generic name", repeating(row(5, 5, "N. iniziative realizzate"), row(7, 7, "N. iniziative realizzate"))],
  ["«Rispetto dei tempi»", repeating(row("90%", null, "Rispetto dei tempi"), row("80%", null, "Rispetto dei tempi"))],
  ["two half-years", repeating(row(5, null, `${NAME} I semestre`), row(7, null, `${NAME} II semestre`))],
  ["two years", repeating(row(5, null, `${NAME} nel 2023`), row(7, null, `${NAME} nel 2024`))],
  ["two limits", repeating(row(5, null, `${NAME} entro 30 giorni`), row(7, null, `${NAME} entro 60 giorni`))],
  ["two places", repeating(row(5, null, `${NAME} a Bergamo`), row(7, null, `${NAME} a Brescia`))],
  ["a negation", repeating(row(5, null, NAME), row(7, null, NAME.replace("hanno", "non hanno")))],
  ["a ratio turned round", repeating(row(5), row(7, null, NAME.split(" / ").reverse().join(" / ")))],
  ["a name that goes on after its last word", repeating(row(5), row(7, null, `${NAME} in provincia`))],
  [
    "two offices with one name, where nothing else is repeated",
    { Strategico: REPEATED, A: [row(12, 10)], B: [row(36, 10)] },
  ],
  [
    "other results and other targets: shares of a common measure",
    { Strategico: [row(100, 120)], Promozione: [row(40, 50)] },
  ],
  ["another objective", { Strategico: [row(5)], Promozione: ["2.4 Conti in ordine", row(7)] }],
  [
    "one dashboard that gives the name to two figures",
    { Strategico: [...REPEATED, row(5), row(6)], A: [...REPEATED, row(5)] },
  ],
  [
    "offices that measure each its own under all the names that they share",
    Object.fromEntries(
      ["Strategico", "A"].map((name, at) => [
        name,
        [...REPEATED, row(5, 5)].map(([label, , target], i): Row => [label, i + at * 7 + 3, target]),
      ]),
    ),
  ],
  [
    "three offices with three results",
    { Strategico: REPEATED, A: [...REPEATED, row(5, 9)], B: [row(7, 9)], C: [row(8, 9)] },
  ],
])("is silent on %s", (_, dashboards) => {
  expect(saidOf("VAL011", scorecardOf(dashboards))).toEqual([]);
});

test("is silent where the register says that each unit measures its own, and in the Piano", () => {
  const scorecard = scorecardOf(repeating(row(5), row(7)));
  expect(saidOf("VAL011", scorecard, { ...DEFAULT_BODY, register: [registered(NAME, "own")] })).toEqual([]);
  expect(saidOf("VAL011", scorecard, { ...DEFAULT_BODY, phase: "plan" })).toEqual([]);
});

// SPDX-License-Identifier: EUPL-1.2
import { sameIndicators } from "../../../../src/core/checks/index/same/same-indicators";
import { REPEATED, registered, scorecardOf, type Dashboards, type Row } from "../../dashboards";

const LONG = "Domande di contributo delle imprese artigiane istruite nei termini della convenzione regionale";
const row = (label: string, operational?: string): Row =>
  [label, 12, 10, ...(operational ? [operational] : [])] as unknown as Row;

function groupsOf(dashboards: Dashboards, register = [] as Parameters<typeof registered>[]) {
  const entries = register.map((each) => registered(...each));
  const { groups } = sameIndicators(scorecardOf(dashboards), { register: entries });
  return groups.map(
    ({ how, members }) => `${how}: ${members.map(({ sheet, row: at }) => `${sheet} ${String(at + 1)}`).join(", ")}`,
  );
}

test.each<[string, string, string]>([
  ["label", LONG, LONG.toUpperCase()],
  ["label", "Imprese servite / imprese iscritte", "imprese servite/imprese iscritte"],
  ["truncated", LONG, LONG.slice(0, 61)],
  ["truncated", LONG, `${LONG.slice(0, 30)}…`],
  [
    "truncated",
    "Gestione della qualità secondo la norma ISO 9001:2015",
    "Gestione della qualità secondo la norma ISO 9001:2",
  ],
  ["reworded", `N. ${LONG}`, `Numero di ${LONG}`],
  ["reworded", LONG, LONG.replace("Domande", "Domanda")],
  ["reworded", LONG, LONG.replace("istruite", "istuite")],
  ["reworded", LONG, LONG.replace("istruite", "esaminate")],
])("%s: «%s» and «%s»", (how, one, other) => {
  expect(groupsOf({ Strategico: [row(one)], A: [row(other)] })).toEqual([`${how}: Strategico 5, A 5`]);
});

test.each<[string, string, string]>([
  ["a whole word more", "Imprese artigiane iscritte", "Imprese artigiane iscritte in ritardo"],
  ["a number that goes on", "Relazioni trimestrali sul mercato n. 1", "Relazioni trimestrali sul mercato n. 12"],
  ["another limit", `${LONG} entro 30 giorni`, `${LONG} entro 60 giorni`],
  ["a negation", LONG, LONG.replace("istruite", "non istruite")],
  ["another place", `${LONG} a Como`, `${LONG} a Lodi`],
  ["two words of many", LONG, LONG.replace("artigiane", "agricole").replace("regionale", "nazionale")],
  [
    "the opposite",
    "Iscrizioni di imprese artigiane nel registro camerale",
    "Cessazioni di imprese artigiane nel registro camerale",
  ],
  ["a ratio turned round", "Imprese servite / imprese iscritte", "Imprese iscritte / imprese servite"],
  ["a count and a percentage", "N. imprese servite a domicilio", "% imprese servite a domicilio"],
  [
    "numbers in words",
    "Interventi di manutenzione in sessanta scuole primarie",
    "Interventi di manutenzione in settanta scuole primarie",
  ],
])("two indicators: %s", (_, one, other) => {
  expect(groupsOf({ Strategico: [row(one)], A: [row(other)] })).toEqual([]);
});

test("a beginning that two labels have in common is a cut of neither", () => {
  const labels = [`${LONG.slice(0, 50)}iane`, `${LONG.slice(0, 50)}orici`];
  expect(groupsOf({ Strategico: [row(LONG.slice(0, 50))], A: [row(labels[0]!)], B: [row(labels[1]!)] })).toEqual([]);
});

test("what one dashboard names in two ways is two indicators", () => {
  const other = LONG.replace("Domande", "Domanda");
  expect(groupsOf({ Strategico: [row(LONG)], A: [row(other), row(LONG)] })).toEqual(["label: Strategico 5, A 6"]);
});

test("a generic name counts together with the operational objective that says of what", () => {
  const name = "% di realizzazione del progetto";
  expect(groupsOf({ Strategico: [row(name)], A: [row(name)] })).toEqual([]);
  const rows = [row(name, "Aprire la nuova biblioteca comunale")];
  expect(groupsOf({ Strategico: rows, A: rows })).toEqual(["label: Strategico 5, A 5"]);
});

test("the register decides before the label", () => {
  const dashboards = { Strategico: REPEATED, A: REPEATED };
  const [first, second] = REPEATED.map(([label]) => label);
  expect(
    groupsOf(dashboards, [
      [first!, "common"],
      [second!, "own"],
    ]),
  ).toEqual(["register: Strategico 5, A 5", "label: Strategico 7, A 7"]);
});

test("a crowd of labels that begin alike is still told apart", () => {
  const crowd = Array.from({ length: 300 }, (_, at) => row(`${LONG} (scheda ${String(at)})`));
  const groups = groupsOf({ Strategico: crowd, A: crowd.slice(0, 200), B: [row(`${LONG} (scheda 299)`)] });
  expect(groups).toHaveLength(201);
});

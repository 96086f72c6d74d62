// SPDX-License-Identifier: EUPL-1.2
import type { Grid } from "../../reading/grid";
import { saidOf, type Sheets } from "../read-sheets";

type Row = readonly [objective: string, operational: string, label: string, actual: number, target: number];
const CODES = ["1.1 Servizi vicini", "1.2 Edilizia ordinata", "1.3 Scuola aperta", "2.1 Bilancio sano"];
const PERMITS = "N. permessi di costruire rilasciati";
const OTHERS: readonly Row[] = CODES.map((code) => [
  code,
  "Fare",
  `N. atti propri del settore ${code.slice(4)}`,
  83,
  90,
]);

/** A dashboard on which all codes stand, and these rows. */
function of(unit: string, ...rows: readonly Row[]): Grid {
  const all = [...rows, ...OTHERS].sort((a, b) => (a[0] < b[0] ? -1 : 1));
  const lines = CODES.flatMap((code) => [
    [code, null, null, null, "100%"],
    ...all
      .filter(([objective]) => objective === code)
      .map(([, operational, label, actual, target]) => [operational, label, actual, target, null]),
  ]);
  return [
    [`Ufficio ${unit} - obiettivi operativi`],
    [],
    ["Prospettiva", "CITTADINI", "Valore ottenuto 2024", "Risultato atteso 2024", "% Realizzazione 2024"],
    ...lines,
  ];
}

const under = (code: number, operational = "Rilasciare in fretta", actual = 31, target = 40): Row => [
  CODES[code]!,
  operational,
  PERMITS,
  actual,
  target,
];

test("fires where one dashboard has it under another code", () => {
  const sheets: Sheets = { A: of("A", under(1)), B: of("B", under(1)), C: of("C", under(2)) };
  expect(saidOf("ETI008", sheets)).toEqual([
    `C!B9 warning?: «${PERMITS}» sta qui sotto l’obiettivo «1.3 Scuola aperta» e altrove, con lo stesso obiettivo operativo, sotto «1.2 Edilizia ordinata»: lo stesso risultato conta per tutti e due. Verificare a quale appartiene o, se serve a entrambi, dirlo. → A!B7, B!B7`,
  ]);
});

test.each<[string, Sheets]>([
  ["one objective everywhere", { A: of("A", under(1)), B: of("B", under(1)) }],
  ["other operational objectives", { A: of("A", under(1)), B: of("B", under(2, "Vigilare")) }],
  ["other figures", { A: of("A", under(1)), B: of("B", under(2, undefined, 12, 10)) }],
  ["an indicator that all objectives share", { A: of("A", under(0)), B: of("B", under(1)), C: of("C", under(2)) }],
  ["codes that each unit gives out", { A: of("A", under(1)), B: of("B", under(2)).map((row) => row.map(renamed)) }],
])("is silent on %s", (_, sheets) => {
  expect(saidOf("ETI008", sheets)).toEqual([]);
});

function renamed(cell: Grid[number][number]): Grid[number][number] {
  return typeof cell === "string" && CODES.includes(cell)
    ? `${cell.slice(0, 4)}Altro di ${cell.slice(4)} e di suo`
    : cell;
}

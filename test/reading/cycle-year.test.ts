// SPDX-License-Identifier: EUPL-1.2
import { reportOn, type Grid } from "./grid";

interface Said {
  readonly titles?: readonly string[];
  readonly target?: string;
  readonly actual?: string;
}

const dashboard = ({ titles = [], target = "Target", actual = "Risultato" }: Said): Grid => [
  ...titles.map((title) => [title]),
  ["Obiettivo", "Indicatore", target, actual, "%"],
  ["1.1 Riscuotere", "N. avvisi emessi", 10, 9, 0.9],
  ["1.1 Riscuotere", "N. solleciti inviati", 10, 10, 1],
];
const yearOf = (said: Said, sheet = "Tributi"): number | null => reportOn({ [sheet]: dashboard(said) }).year;

test.each<[string, Said, number | null]>([
  ["over the results", { actual: "Risultato 2022" }, 2022],
  [
    "over the targets and in the title, where that over the results is left over",
    { titles: ["PEG 2023"], target: "Target 2023", actual: "Risultato 2022" },
    2023,
  ],
  ["over the results, against the title alone", { titles: ["Relazione 2023"], actual: "Risultato 2022" }, 2022],
  ["over the results, against the target alone", { target: "Target 2023", actual: "Risultato 2022" }, 2022],
  [
    "over the results, where the title has a span of years",
    { titles: ["Piano 2023-2025"], target: "Target 2023", actual: "Risultato 2022" },
    2022,
  ],
  ["in a title that is not the first", { titles: ["Comune di Prova", "Scheda di budget 2022"] }, 2022],
  ["of an act in a title", { titles: ["Comune di Prova", "Obiettivi (delibera n. 12/2022)"] }, null],
])("the year of the cycle is that %s", (_, said, year) => {
  expect(yearOf(said)).toBe(year);
});

test("one old heading among many does not change the year", () => {
  const right = dashboard({ target: "Target 2023", actual: "Risultato 2023" });
  const old = dashboard({ target: "Target 2023", actual: "Risultato 2022" });
  expect(reportOn({ Tributi: old, Scuola: right, Sport: right }).year).toBe(2023);
});

// SPDX-License-Identifier: EUPL-1.2
import { pct, type Grid } from "../../reading/grid";
import { saidOfTable } from "../table-findings";

test.each<[string, Grid, string]>([
  [
    "a deviation with the other sign, for a person to decide",
    [
      ["Voce", "Preventivo", "Consuntivo", "Scostamento"],
      ["a", 100, 120, 20],
      ["b", 50, 40, -10],
      ["c", 10, 15, 5],
      ["d", 80, 75, 5],
    ],
    "TAB006 D5 warning? []: «d», «Scostamento»: qui c’è 5, ma 75 - 80 dà -5: il segno di D5 è sbagliato. Scrivere -5 in D5, dopo averlo controllato sul documento di origine.",
  ],
  [
    "the same, where the total of the deviations says so too",
    [
      ["Voce", "Preventivo", "Consuntivo", "Scostamento"],
      ["a", 100, 120, 20],
      ["b", 50, 40, -10],
      ["c", 10, 15, 5],
      ["d", 80, 75, 5],
      ["Totale", 240, 250, 10],
    ],
    "TAB006 D5 error [D6]: ",
  ],
  [
    "two conventions for a change on a figure below zero",
    [
      ["Voce", "2020", "2021", "Variazione %"],
      ["a", 100, 120, pct(0.2)],
      ["b", 50, 40, pct(-0.2)],
      ["c", 10, 15, pct(0.5)],
      ["Risultato", -300, -150, pct(-0.5)],
      ["Risultato finale", -320, -64, "n.s."],
    ],
    "TAB006 D5 info? [D6]: «Risultato», «Variazione %»: -50% su una base negativa (-300), mentre nella stessa colonna un’altra base negativa è «n.s.».",
  ],
])("fires on %s", (_, rows, message) => {
  expect(saidOfTable(rows)).toEqual([expect.stringContaining(message)]);
});

test.each<[string, Grid]>([
  [
    "right signs",
    [
      ["Voce", "Preventivo", "Consuntivo", "Scostamento"],
      ["a", 100, 120, 20],
      ["b", 50, 40, -10],
      ["c", 10, 15, 5],
      ["d", 80, 75, -5],
    ],
  ],
  [
    "a convention for costs",
    [
      ["Voce", "Preventivo", "Consuntivo", "Scostamento"],
      ["a", 100, 120, 20],
      ["b", 50, 40, -10],
      ["c", 10, 15, 5],
      ["d", 80, 75, 5],
      ["e", 40, 45, -5],
    ],
  ],
  [
    "a lost sign that a failing total tells",
    [
      ["Voce", "Preventivo", "Consuntivo", "Scostamento"],
      ["Ricavi", 100, 110, 10],
      ["Rimanenze", "-", 8, -8],
      ["Altro", 3, 4, 1],
      ["Totale", 103, 106, 3],
    ],
  ],
  [
    "one convention for changes on figures below zero",
    [
      ["Voce", "2020", "2021", "Variazione %"],
      ["a", 100, 120, pct(0.2)],
      ["b", 50, 40, pct(-0.2)],
      ["c", 10, 15, pct(0.5)],
      ["Risultato", -300, -150, "n.s."],
    ],
  ],
  [
    "«n.s.» on a base of zero",
    [
      ["Voce", "2020", "2021", "Variazione %"],
      ["a", 100, 120, pct(0.2)],
      ["b", 50, 40, pct(-0.2)],
      ["c", 0, 15, "n.s."],
      ["Risultato", -300, -150, pct(-0.5)],
    ],
  ],
])("is silent on %s", (_, rows) => {
  expect(saidOfTable(rows, "TAB006")).toEqual([]);
});

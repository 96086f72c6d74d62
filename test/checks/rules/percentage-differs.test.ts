// SPDX-License-Identifier: EUPL-1.2
import { pct, type Grid } from "../../reading/grid";
import { saidOfTable } from "../table-findings";

test.each<[string, Grid, string]>([
  [
    "a change in %",
    [
      ["Voce", "2020", "2021", "Var. %"],
      ["a", 100, 120, pct(0.2)],
      ["b", 50, 40, pct(-0.2)],
      ["c", 10, 15, pct(0.05)],
      ["d", 80, 76, pct(-0.05)],
    ],
    "TAB004 D4 error [C4 B4]: «c», «Var. %»: qui c’è 5%, ma la variazione da 10 (B4) a 15 (C4) dà 50 %, come nelle altre righe. Correggere la percentuale, o il dato da cui deriva.",
  ],
  [
    "points instead of percentages",
    [
      ["Voce", "Previsto", "Speso", "% speso"],
      ["a", 100, 90, 90],
      ["b", 50, 40, 80],
      ["c", 10, 7, 77],
      ["d", 80, 76, 95],
    ],
    "TAB004 D4 error [C4 B4]: «c», «% speso»: qui c’è 77, ma 7 (C4) su 10 (B4) dà 70 %, come nelle altre righe.",
  ],
  [
    "two rows that hold to one that does not: for a person to decide",
    [
      ["Voce", "Previsto", "Speso", "% speso"],
      ["a", 100, 90, pct(0.9)],
      ["b", 50, 40, pct(0.8)],
      ["c", 10, 7, pct(0.6)],
    ],
    "TAB004 D4 warning? [C4 B4]: ",
  ],
])("fires on %s", (_, rows, message) => {
  expect(saidOfTable(rows)).toEqual([expect.stringContaining(message)]);
});

test.each<[string, Grid]>([
  [
    "right percentages",
    [
      ["Voce", "2020", "2021", "Var. %"],
      ["a", 100, 120, pct(0.2)],
      ["b", 50, 40, pct(-0.2)],
      ["c", 10, 15, pct(0.5)],
    ],
  ],
  [
    "percentages that were cut",
    [
      ["Voce", "Previsto", "Speso", "% speso"],
      ["a", 1000, 669, pct(0.66)],
      ["b", 900, 777, pct(0.86)],
      ["c", 700, 419, pct(0.59)],
      ["d", 500, 448, pct(0.89)],
    ],
  ],
  [
    "one percentage in all rows",
    [
      ["Voce", "Previsto", "Speso", "% speso"],
      ["a", 100, 79, pct(0.8)],
      ["b", 50, 40, pct(0.8)],
      ["c", 10, 8, pct(0.8)],
      ["d", 30, 24, pct(0.8)],
      ["e", 30, 15, pct(0.8)],
    ],
  ],
  [
    "percentages of what is not in the table",
    [
      ["Voce", "Previsto", "Speso", "% gradimento"],
      ["a", 100, 90, pct(0.7)],
      ["b", 50, 40, pct(0.75)],
      ["c", 10, 7, pct(0.82)],
      ["d", 80, 76, pct(0.66)],
    ],
  ],
  [
    "the mean of the percentages in the total",
    [
      ["Voce", "Previsto", "Speso", "% speso"],
      ["a", 100, 90, pct(0.9)],
      ["b", 50, 20, pct(0.4)],
      ["c", 10, 7, pct(0.7)],
      ["d", 80, 60, pct(0.75)],
      ["Totale", 240, 177, pct(0.6875, 2)],
    ],
  ],
  [
    "changes without their sign",
    [
      ["Voce", "2020", "2021", "Var. %"],
      ["a", 100, 120, pct(0.2)],
      ["b", 50, 40, pct(0.2)],
      ["c", 10, 15, pct(0.5)],
      ["d", 80, 76, pct(0.05)],
      ["e", 40, 50, pct(0.25)],
    ],
  ],
  [
    "a base of zero, and what is not significant",
    [
      ["Voce", "2020", "2021", "Var. %"],
      ["a", 100, 120, pct(0.2)],
      ["b", 50, 40, pct(-0.2)],
      ["c", 10, 15, pct(0.5)],
      ["d", 0, 76, pct(1)],
      ["e", "-", 50, "n.s."],
    ],
  ],
  [
    "a figure that another finding has told already",
    [
      ["Voce", "2020", "2021", "Diff.", "Var. %"],
      ["a", 100, 120, 20, pct(0.2)],
      ["b", 50, 40, -10, pct(-0.2)],
      ["c", 10, 17, 5, pct(0.5)],
      ["d", 80, 76, -4, pct(-0.05)],
    ],
  ],
  [
    "a share: another rule says it",
    [
      ["Voce", "Importo", "Quota %"],
      ["a", 100, pct(0.25)],
      ["b", 200, pct(0.4)],
      ["c", 60, pct(0.15)],
      ["d", 40, pct(0.1)],
      ["Totale", 400, pct(1)],
    ],
  ],
])("is silent on %s", (_, rows) => {
  expect(saidOfTable(rows, "TAB004")).toEqual([]);
});

// SPDX-License-Identifier: EUPL-1.2
import { pct, type Grid } from "../../reading/grid";
import { saidOfTable } from "../table-findings";

test.each<[string, Grid, string]>([
  [
    "a share of the total",
    [
      ["Voce", "Importo", "Quota %"],
      ["a", 100, pct(0.25)],
      ["b", 200, pct(0.4)],
      ["c", 60, pct(0.15)],
      ["d", 40, pct(0.1)],
      ["Totale", 400, pct(1)],
    ],
    "TAB005 C3 error [B3 B6]: «b», «Quota %»: qui c’è 40%, ma 200 (B3) su 400 (B6) dà 50 %, come nelle altre righe.",
  ],
  [
    "a shareholding",
    [
      ["Società", "Capitale", "Valore nominale", "% di partecipazione"],
      ["a", 1000, 50, pct(0.05)],
      ["b", 2000, 100, pct(0.05, 2)],
      ["c", 600, 150, pct(0.25)],
      ["d", 400, 220, pct(0.45)],
      ["e", 800, 80, pct(0.1)],
    ],
    "TAB005 D5 error [C5 B5]: «d», «% di partecipazione»: qui c’è 45%, ma 220 (C5) su 400 (B5) dà 55 %",
  ],
  [
    "a shareholding whose amount is headed «Quota»",
    [
      ["Società", "Capitale", "Quota posseduta", "% di partecipazione"],
      ["a", 10000, 500, pct(0.05)],
      ["b", 20000, 1200, pct(0.06, 2)],
      ["c", 6000, 1500, pct(0.25)],
      ["d", 4000, 2200, pct(0.45)],
      ["e", 8000, 800, pct(0.1)],
    ],
    "TAB005 D5 error [C5 B5]: ",
  ],
  [
    "one of two shares, which no longer make a whole",
    [
      ["Genere", "2021", "Quota %"],
      ["Donne", 60, pct(0.6)],
      ["Uomini", 40, pct(0.5)],
      ["Totale", 100, pct(1)],
    ],
    "TAB005 C3 error [B3 B4]: «Uomini», «Quota %»: qui c’è 50%, ma 40 (B3) su 100 (B4) dà 40 %",
  ],
])("fires on %s", (_, rows, message) => {
  expect(saidOfTable(rows)).toEqual([expect.stringContaining(message)]);
});

test.each<[string, Grid]>([
  [
    "right shares",
    [
      ["Voce", "Importo", "Quota %"],
      ["a", 100, pct(0.25)],
      ["b", 200, pct(0.5)],
      ["c", 100, pct(0.25)],
      ["Totale", 400, pct(1)],
    ],
  ],
  [
    "shares of one year beside two years",
    [
      ["Genere", "2020", "2021", "Quota % 2021"],
      ["Donne", 65, 68, pct(0.75)],
      ["Uomini", 22, 23, pct(0.25)],
      ["Totale", 87, 91, pct(1)],
    ],
  ],
  [
    "shares of another whole",
    [
      ["Voce", "Importo", "Incidenza sul bilancio"],
      ["a", 100, pct(0.02)],
      ["b", 200, pct(0.04)],
      ["c", 60, pct(0.012, 1)],
      ["Totale", 360, pct(0.072, 1)],
    ],
  ],
  [
    "two shares that nothing bears out",
    [
      ["Genere", "2021", "Quota %"],
      ["Donne", 60, pct(0.3)],
      ["Uomini", 40, pct(0.7)],
      ["Totale", 100, pct(1)],
    ],
  ],
  [
    "a rate: another rule says it",
    [
      ["Voce", "Previsto", "Speso", "% speso"],
      ["a", 100, 90, 90],
      ["b", 50, 40, 80],
      ["c", 10, 7, 77],
      ["d", 80, 76, 95],
    ],
  ],
])("is silent on %s", (_, rows) => {
  expect(saidOfTable(rows, "TAB005")).toEqual([]);
});

// SPDX-License-Identifier: EUPL-1.2
import { pct, type Grid } from "../reading/grid";
import { cellOf, formulaOf } from "../workbook/in-memory";
import { saidOfTable } from "../checks/table-findings";

const euro = (amount: number) => cellOf(amount, "#,##0.00");

/** Right tables of other bodies, in shapes that invite wrong sums: none of the rules on arithmetic may speak. */
test.each<[string, Grid]>([
  [
    "subtotals, and a grand total of both kinds",
    [
      ["Voce", "2020", "2021"],
      ["Stipendi", 100, 110],
      ["Contributi", 30, 33],
      ["Totale personale", 130, 143],
      ["Carta", 5, 6],
      ["Luce", 15, 17],
      ["Totale beni", 20, 23],
      ["TOTALE GENERALE", 150, 166],
    ],
  ],
  [
    "«di cui» lines are part of the line above",
    [
      ["Voce", "Previsto", "Speso"],
      ["Personale", 100, 90],
      ["di cui tempo determinato", 20, 18],
      ["Servizi", 50, 45],
      ["di cui informatici", 30, 25],
      ["Totale", 150, 135],
    ],
  ],
  [
    "numbered lines with lettered parts",
    [
      ["Oneri", "Preventivo", "Consuntivo"],
      ["1) Personale", 100, 90],
      ["2) Funzionamento", 60, 55],
      ["a) servizi", 40, 35],
      ["b) affitti", 20, 20],
      ["3) Ammortamenti", 10, 12],
      ["Totale oneri (A)", 170, 157],
    ],
  ],
  [
    "totals on top",
    [
      ["Area", "Uomini", "Donne"],
      ["Totale", 30, 42],
      ["Nord", 10, 12],
      ["Centro", 12, 20],
      ["Sud", 8, 10],
    ],
  ],
  [
    "counts beside means, and a mean in the last line",
    [
      ["Corso", "Ore", "Partecipanti", "Ore pro capite", "Gradimento medio"],
      ["Privacy", 8, 20, 0.4, 4.2],
      ["Excel", 16, 10, 1.6, 4.8],
      ["Appalti", 12, 15, 0.8, 3.9],
      ["Totale", 36, 45, 0.8, 4.3],
    ],
  ],
  [
    "means only",
    [
      ["Ufficio", "Età media", "Anzianità media"],
      ["Anagrafe", 48, 20],
      ["Tributi", 52, 24],
      ["Totale", 50, 22],
    ],
  ],
  [
    "a column of means under «Totale», without a word for it",
    [
      ["Servizio", "Domande", "Giorni"],
      ["Anagrafe", 200, 12],
      ["Tributi", 100, 30],
      ["Edilizia", 50, 45],
      ["Totale", 350, 21],
    ],
  ],
  [
    "amounts rounded one by one",
    [
      ["Voce", "Importo (migliaia di €)", "Quota %"],
      ["Uno", 1333, pct(0.33)],
      ["Due", 1333, pct(0.33)],
      ["Tre", 1333, pct(0.33)],
      ["Totale", 4000, pct(1)],
    ],
  ],
  [
    "percentages that were cut, not rounded",
    [
      ["Voce", "Previsto", "Speso", "% speso"],
      ["Uno", 1000, 669, pct(0.66)],
      ["Due", 900, 777, pct(0.86)],
      ["Tre", 700, 419, pct(0.59)],
      ["Quattro", 500, 448, pct(0.89)],
    ],
  ],
  [
    "costs, whose deviation is counted the other way",
    [
      ["Voce", "Preventivo", "Consuntivo", "Scostamento"],
      ["Entrate proprie", 100, 120, 20],
      ["Trasferimenti", 50, 40, -10],
      ["Altre entrate", 10, 15, 5],
      ["Personale", 80, 75, 5],
      ["Servizi", 40, 45, -5],
    ],
  ],
  [
    "deviations without their sign",
    [
      ["Voce", "Previsto", "Speso", "Differenza"],
      ["Uno", 100, 90, 10],
      ["Due", 50, 60, 10],
      ["Tre", 70, 40, 30],
      ["Quattro", 20, 45, 25],
    ],
  ],
  [
    "texts for figures, and blanks",
    [
      ["Voce", "2020", "2021", "Variazione %"],
      ["Uno", 10, 12, pct(0.2)],
      ["Due", 20, "n.d.", "n.d."],
      ["Tre", 40, 44, pct(0.1)],
      ["Quattro", null, 7, "n.s."],
      ["Cinque", 50, 40, pct(-0.2)],
      ["Totale", 120, 103, pct(-0.14)],
    ],
  ],
  [
    "codes, telephones and years as figures",
    [
      ["Ufficio", "Telefono", "CAP", "Anno di avvio", "Addetti"],
      ["Anagrafe", 354225111, 24121, 2012, 5],
      ["Tributi", 354225112, 24122, 2015, 7],
      ["Totale", null, null, null, 12],
    ],
  ],
  [
    "some columns are of another kind than the total: staffing, then those in service",
    [
      ["Categoria", "Dotazione", "Tempo pieno", "Tempo parziale", "Totale in servizio"],
      ["D", 20, 15, 2, 17],
      ["C", 40, 30, 6, 36],
      ["B", 10, 5, 3, 8],
      ["Totale", 70, 50, 11, 61],
    ],
  ],
  [
    "heads that are counted once",
    [
      ["Corso", "Ore", "Partecipanti"],
      ["Privacy", 8, 20],
      ["Excel", 16, 18],
      ["Totale", 24, 38],
    ],
  ],
  [
    "years side by side with their totals",
    [
      ["Categoria", 2020, null, null, 2021, null, null],
      [null, "Donne", "Uomini", "Totale", "Donne", "Uomini", "Totale"],
      ["D", 12, 4, 16, 11, 5, 16],
      ["C", 20, 10, 30, 22, 9, 31],
      ["Totale", 32, 14, 46, 33, 14, 47],
    ],
  ],
  [
    "quarters, the year, and the year before",
    [
      ["Servizio", "I trim", "II trim", "III trim", "IV trim", "Totale", "Totale 2020"],
      ["Anagrafe", 10, 12, 9, 14, 45, 40],
      ["Tributi", 5, 6, 4, 8, 23, 25],
      ["Edilizia", 7, 7, 6, 5, 25, 31],
    ],
  ],
  [
    "shares of the total and shares of the line above",
    [
      ["Genere", "N.", "% sul totale"],
      ["Donne", 60, pct(0.6)],
      ["Uomini", 40, pct(0.4)],
      ["Totale", 100, pct(1)],
    ],
  ],
  [
    "a total that holds heads, with the mean of the percentages",
    [
      ["Settore", "Previsti", "Fatti", "%"],
      ["Nord", 10, 9, pct(0.9)],
      ["Centro", 40, 20, pct(0.5)],
      ["Sud", 50, 40, pct(0.8)],
      ["Isole", 8, 6, pct(0.75)],
      ["Totale", 108, 75, pct(0.7375, 2)],
    ],
  ],
  [
    "the first ten of a longer list",
    [["Principali fornitori"], ["Fornitore", "Importo"], ["Alfa", 500], ["Beta", 300], ["Totale", 1000]],
  ],
  [
    "formulas with hidden decimals",
    [
      ["Voce", "Importo", "Quota"],
      ["Uno", formulaOf(33.3333333, "0"), formulaOf(0.3333333333, "0%")],
      ["Due", formulaOf(66.6666667, "0"), formulaOf(0.6666666667, "0%")],
      ["Totale", formulaOf(100, "0"), formulaOf(1, "0%")],
    ],
  ],
  [
    "a plain list of companies",
    [
      ["Società", "Capitale", "Quota", "% di partecipazione"],
      ["Alfa", euro(100000), euro(5000), pct(0.05, 2)],
      ["Beta", euro(250000), euro(100000), pct(0.4, 2)],
      ["Gamma", euro(80000), euro(800), pct(0.01, 2)],
    ],
  ],
  [
    "a cash account: what was there, what came, what went, what is left",
    [
      ["Voce", "2020", "2021"],
      ["Fondo iniziale", 100, 130],
      ["Entrate", 80, 90],
      ["Uscite", 50, 95],
      ["Saldo finale", 130, 125],
    ],
  ],
  [
    "gains less losses",
    [
      ["Voce", "Preventivo", "Consuntivo"],
      ["A) Proventi", 200, 210],
      ["B) Oneri", 180, 170],
      ["Risultato (A-B)", 20, 40],
      ["C) Gestione finanziaria", 2, 3],
      ["Risultato d’esercizio", 22, 43],
    ],
  ],
])("%s", (_, rows) => {
  expect(saidOfTable(rows)).toEqual([]);
});

// SPDX-License-Identifier: EUPL-1.2
import { pct, reportOn, type Grid } from "./grid";

/** A dashboard beside, so that the other sheets are judged as in a workbook of the performance. */
const DASHBOARD: Grid = [
  ["Obiettivo", "Indicatore", "Target", "Risultato", "%"],
  ["A", "N. a", 10, 8, pct(0.8)],
];
const EURO = (amount: number) => amount * 1000;

test.each<[string, Grid]>([
  [
    "revenue, planned and collected",
    [
      ["Tipologia di entrata", "Previsto", "Realizzato", "%"],
      ["IMU", EURO(500), EURO(470), pct(0.94)],
      ["TARI", EURO(300), EURO(270), pct(0.9)],
      ["Totale", EURO(800), EURO(740), pct(0.925)],
    ],
  ],
  [
    "a budget without a word for its rows",
    [
      ["", "Preventivato", "Consuntivo", "% di realizzazione"],
      ["Personale", EURO(500), EURO(470), pct(0.94)],
      ["Funzionamento", EURO(300), EURO(270), pct(0.9)],
    ],
  ],
  [
    "a budget by area",
    [
      ["Ambito", "Previsto", "Realizzato", "%"],
      ["Cultura", EURO(500), EURO(470), pct(0.94)],
      ["Sport", EURO(300), EURO(270), pct(0.9)],
    ],
  ],
  [
    "money by mission and programme",
    [
      ["Missione", "Programma", "Valore previsto", "Valore effettivo", "% realizzazione"],
      ["01", "Organi istituzionali", EURO(50), EURO(47), pct(0.94)],
      ["01", "Segreteria", EURO(30), EURO(27), pct(0.9)],
    ],
  ],
  [
    "staff",
    [
      ["Profilo professionale", "Previsti", "Effettivi", "%"],
      ["Funzionari", 10, 8, pct(0.8)],
      ["Istruttori", 20, 18, pct(0.9)],
    ],
  ],
  [
    "a register of risks, with its measures",
    [
      ["Processo", "Evento rischioso", "Probabilità", "Impatto", "Misura", "Indicatore", "Valore atteso", "Stato"],
      ["Concorsi", "Discrezionalità", 3, 4, "Rotazione", "N. rotazioni", 2, "attuata"],
      ["Appalti", "Conflitto di interessi", 3, 4, "Dichiarazioni", "N. dichiarazioni", 20, "attuata"],
    ],
  ],
  [
    "purchases",
    [
      ["CUI", "Descrizione dell’acquisto", "RUP", "Importo previsto", "Importo effettivo", "% attuazione"],
      ["F001", "Pulizie", "Rossi", EURO(10), EURO(9), pct(0.9)],
      ["F002", "Vigilanza", "Rossi", EURO(20), EURO(18), pct(0.9)],
    ],
  ],
  [
    "things to do",
    [
      ["Attività", "Scadenza", "Stato", "Responsabile", "% completamento"],
      ["Raccolta dei dati", "30/06/2023", "In corso", "Bianchi", pct(0.5)],
      ["Invio delle schede", "31/07/2023", "Conclusa", "Bianchi", pct(1)],
    ],
  ],
  [
    "things to do, with the day on which they were done",
    [
      ["Attività", "Scadenza", "Data di completamento", "Stato"],
      ["Raccolta dei dati", "30/06/2023", "15/06/2023", "Conclusa"],
      ["Invio delle schede", "31/07/2023", "31/07/2023", "Conclusa"],
    ],
  ],
  [
    "words for how far things are",
    [
      ["Attività", "Obiettivo", "Scadenza", "Stato di attuazione"],
      ["Raccolta dei dati", "Relazione", "30/06/2023", "In corso"],
      ["Invio delle schede", "Relazione", "31/07/2023", "Conclusa"],
    ],
  ],
])("%s: no indicators, and no alarm", (_, rows) => {
  const report = reportOn({ Cruscotto: DASHBOARD, Altro: rows });
  expect(report.indicators.map(({ sheet }) => sheet)).toEqual(["Cruscotto"]);
  expect(report.findings).toEqual([]);
  expect(report.gaps).toEqual([]);
});

test.each<[string, Grid]>([
  [
    "a word that only performance has",
    [
      ["Descrizione", "Target", "Consuntivo", "%"],
      ["N. a", 10, 8, pct(0.8)],
    ],
  ],
  [
    "a unit of measure",
    [
      ["Descrizione", "U.M.", "Previsto", "Realizzato", "%"],
      ["N. a", "n.", 10, 8, pct(0.8)],
    ],
  ],
  [
    "an indicator",
    [
      ["Indicatore", "Previsto", "Realizzato", "%"],
      ["N. a", 10, 8, pct(0.8)],
    ],
  ],
  [
    "a perspective",
    [
      ["Prospettiva", "Descrizione", "Risultato atteso", "Risultato ottenuto", "%"],
      ["Utenti", "N. a", 10, 8, pct(0.8)],
    ],
  ],
])("the headings of a budget are a dashboard's with %s", (_, rows) => {
  const report = reportOn({ Foglio: rows });
  expect(report.indicators.map(({ achievement }) => achievement)).toEqual([0.8]);
});

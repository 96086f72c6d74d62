// SPDX-License-Identifier: EUPL-1.2
import { oneRow, type RowSpec } from "../build-scorecard";
import { findingsOf, said } from "../findings-of";

test.each<[string, RowSpec, string]>([
  [
    "an average of days below zero",
    { label: "Giorni medi di pagamento delle fatture", actual: -15 },
    "C3 error: Il valore è -15, ma l’indicatore è una durata media",
  ],
  [
    "the same with a target of 0: perhaps the days of delay are meant",
    { label: "Tempo medio di pagamento", actual: -15, target: 0 },
    "C3 warning?: Il valore è -15, ma l’indicatore è una durata media",
  ],
  [
    "a count below zero",
    { label: "N. corsi", actual: -3, target: 3 },
    "C3 error: Il valore è -3, ma l’indicatore conta",
  ],
  [
    "more than the total",
    { label: "Istanze accolte / totale istanze", actual: "104%", target: "90%" },
    "C3 warning?: Il valore è 104%, ma l’indicatore mette una parte sul suo totale",
  ],
  [
    "more in time than there were",
    { label: "% campioni analizzati nei tempi", actual: "100,8%", target: "90%" },
    "C3 warning?: Il valore è 100,8%, ma l’indicatore mette",
  ],
  ...[
    "N. dipendenti formati/N. dipendenti in servizio",
    "N. domande accolte/N. domande presentate",
    "Utenti soddisfatti/Utenti intervistati",
    "N. visite guidate / N. visite",
    "Formazione: n. dipendenti che hanno seguito il corso su n. dipendenti",
  ].map((label): [string, RowSpec, string] => [
    `more than all of them: ${label}`,
    { label, actual: "113%", target: "90%" },
    "C3 warning?: Il valore è 113%, ma l’indicatore mette una parte sul suo totale",
  ]),
])("fires on %s", (_, row, message) => {
  expect(said(findingsOf("VAL010", oneRow(row)))).toEqual([expect.stringContaining(message)]);
});

test.each<[string, RowSpec]>([
  ["the whole", { label: "Istanze accolte / totale istanze", actual: "100%", target: "90%" }],
  ["a growth rate", { label: "Incremento degli iscritti sul totale", actual: "120%", target: "90%" }],
  ["a coverage ratio", { label: "Oneri correnti / totale proventi correnti", actual: "108%", target: "130%" }],
  ["a backlog", { label: "Pratiche evase / pratiche pervenute", actual: "103%", target: "95%" }],
  ["a result over what was planned", { label: "Attività realizzate / totale programmate", actual: "110%" }],
  ["a body whose target is over 100 % too", { label: "Istanze / totale istanze", actual: "104%", target: "102%" }],
  ...[
    "N. ore di assenza / n. ore di lavoro",
    "N. dipendenti donne / n. dipendenti uomini",
    "N. utenti 2021 / N. utenti 2020",
    "N. utenti 2021 / N. utenti",
    "Istanze lavorate / istanze pervenute",
    "Posti coperti / posti letto",
    "N. corsi realizzati / n. corsi programmati",
    "N. accessi al sito / n. utenti",
    "Utenti medi / utenti",
    "Fatture pagate / fatture ricevute",
    "N. reclami / n. reclami",
    "Domande presentate / domande accolte",
  ].map((label): [string, RowSpec] => [`a ratio of other things: ${label}`, { label, actual: "113%", target: "90%" }]),
  ["a balance", { label: "Saldo di cassa", actual: -10, target: 5 }],
  ["days of advance", { label: "Giorni medi di ritardo dei pagamenti", actual: -15, target: 0 }],
  ["a variation of a count", { label: "N. iscritti: variazione", actual: -3, target: 3 }],
])("is silent on %s", (_, row) => {
  expect(findingsOf("VAL010", oneRow(row))).toEqual([]);
});

// SPDX-License-Identifier: EUPL-1.2
import { saidOfLabels } from "../labelled";

test.each<[string, RegExp]>([
  [
    "N. informative fatte/N. informative fatte/N. informative da fare",
    /^Foglio!B3 warning: «N. informative fatte» compare due volte nel rapporto: .* Scrivere «N. informative fatte\/N. informative da fare», se/,
  ],
  ["Qualità: n. atti fatti / n. atti fatti / n. atti previsti", /Scrivere «Qualità: n. atti fatti\/n. atti previsti»/],
  [
    "N. ore erogate / N. dipendenti formati / N. dipendenti",
    /^Foglio!B3 warning\?: Dopo «N. ore erogate» ci sono due divisioni/,
  ],
  ["Ore di lezione erogate/Ore di lezione programmate/Ore di lezione previste", /ci sono due divisioni/],
  [
    "N. pratiche evase / N. pratiche evase",
    /warning: Il rapporto divide «N. pratiche evase» per sé stesso: dà sempre 100 %/,
  ],
  ["Numero pratiche evase su numero pratiche evase", /per sé stesso/],
  ["Rapporto tra n. pratiche evase e n. pratiche evase", /per sé stesso/],
  ["Rapporto tra il numero delle pratiche evase nell’anno", /warning: «Rapporto tra» ha un solo termine/],
  ["N. pratiche evase /", /warning: Dopo «\/» non c’è niente: manca il denominatore/],
  ["Sportello: / n. pratiche ricevute", /warning: Prima di «\/» non c’è niente: manca il numeratore/],
])("fires on %s", (label, expected) => {
  expect(saidOfLabels("ETI004", [label])).toEqual([expect.stringMatching(expected)]);
});

test.each([
  "N. pratiche evase / N. pratiche ricevute",
  "N. pratiche evase entro 30 giorni/N. pratiche evase",
  "N. utenti anno x / N. utenti anno x-1",
  "Velocità media in km/h e consumo in €/kg",
  "Periodo 2020/2021: n. iscritti",
  "Adempimenti D.Lgs. 33/2013 e L. 190/2012: n. atti/n. obblighi",
  "Attivazione del servizio (SI/NO)",
  "N. ricorsi e/o reclami",
  "N./anno di verifiche",
  "Verifica (firme/riferimenti degli addetti che hanno ricevuto i libri/effettuato la bollatura)",
  "N. interventi formativi/informativi/orientativi",
  "Valore/importo/costo del progetto",
  "Pagina https://www.comune.it/atti/ aggiornata",
  "N. corsi / N. Kurse",
  "Mesi/giorni/ore di attesa",
  "Ore di lezione erogate/ore di lezione previste",
  "(N. A + N. B)/(N. C/N. D)",
  "Rapporto tra entrate e spese",
  "Rapporto tra n. domande e n. posti",
  "Rapporto n. docenti/n. studenti",
  "Qualità del rapporto tra gli uffici",
  "Rapporto tra costo del personale ed entrate correnti",
  "Rapporto tra importo pagato su importo impegnato",
  "N. giornate/uomo di formazione",
  "Patrimonio netto/Immobilizzazioni",
  "Scostamento +/-",
  "N. interventi su strade comunali e n. interventi su strade provinciali",
])("is silent on %s", (label) => {
  expect(saidOfLabels("ETI004", [label])).toEqual([]);
});

test("leaves a name that is cut after the slash to its sibling", () => {
  const sheets = {
    Uno: [["Dati pubblicati in Amministrazione trasparente/", 9, 10]],
    Due: [["Dati pubblicati in Amministrazione trasparente/Dati da pubblicare", 9, 10]],
  };
  expect(saidOfLabels("ETI004", sheets as never)).toEqual([]);
  expect(saidOfLabels("ETI001", sheets as never)).toHaveLength(1);
});

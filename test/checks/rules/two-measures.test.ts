// SPDX-License-Identifier: EUPL-1.2
import { saidOfLabels } from "../labelled";

test.each<[string, string, string]>([
  [
    "N. corsi erogati e grado di soddisfazione dei partecipanti",
    "N. corsi erogati",
    "grado di soddisfazione dei partecipanti",
  ],
  ["Tempo medio di rilascio e numero delle autorizzazioni", "Tempo medio di rilascio", "numero delle autorizzazioni"],
  ["Numero e importo dei contributi erogati", "Numero", "importo dei contributi erogati"],
  ["Controlli: n. verifiche ed % di irregolarità", "n. verifiche", "% di irregolarità"],
  ["N. corsi; n. partecipanti", "N. corsi", "n. partecipanti"],
  [
    "% di pratiche evase nei termini e tempo medio di rilascio",
    "% di pratiche evase nei termini",
    "tempo medio di rilascio",
  ],
  ["N. atti pubblicati, tempi medi di pubblicazione", "N. atti pubblicati", "tempi medi di pubblicazione"],
])("fires on %s", (label, first, second) => {
  const said = `Foglio!B3 info?: L’indicatore chiede due misure: «${first}» e «${second}»; il target è uno solo. Farne due indicatori, o dire nel nome quale si misura.`;
  expect(saidOfLabels("ETI005", [label])).toEqual([said]);
});

test.each([
  "Rapporto tra numero di domande e numero di posti",
  "N. pratiche evase e archiviate / N. pratiche ricevute e n. pratiche arretrate",
  "Approvazione entro il 31 marzo e trasmissione entro il 30 aprile",
  "N. incontri e seminari",
  "N. incontri delle Cabine di regia e incontri formativi",
  "N. report su tempi medi e costi dei procedimenti",
  "Percentuale di verifiche su qualità e numero degli ausili",
  "N. relazioni su entrate e spesa corrente",
  "N. atti pubblicati con importo e data di adozione",
  "Pubblicazione di numero e importo dei contributi",
  "Grado di rispetto dei tempi e dei costi",
  "Differenza tra costo medio e costo standard",
  "Somma dei punteggi e numero delle prove",
  "Incremento degli iscritti e cancellazione degli errori; N. nuovi iscritti",
  "N. chiamate al centralino e numero verde",
  "N. utenti (adulti, n. 3 minori)",
  "Soddisfazione degli utenti e dei dipendenti",
  "N. di B2B meetings, visite aziendali, workshop",
  "Livello di soddisfazione interna ed esterna",
])("is silent on %s", (label) => {
  expect(saidOfLabels("ETI005", [label])).toEqual([]);
});

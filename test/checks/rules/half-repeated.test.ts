// SPDX-License-Identifier: EUPL-1.2
import { saidOfLabels } from "../labelled";

test.each<[string, string]>([
  [
    "Grado di rispetto dei tempi Grado di rispetto dei tempi",
    "Il nome ripete «Grado di rispetto dei tempi». Scriverlo una volta sola: «Grado di rispetto dei tempi».",
  ],
  [
    "Grado di rispetto dei tempi - grado di rispetto dei tempi",
    "Il nome ripete «grado di rispetto dei tempi». Scriverlo una volta sola: «Grado di rispetto dei tempi».",
  ],
  [
    "Grado di rispetto dei tempi previsti Grado di rispetto dei tempi",
    "Il nome ripete «Grado di rispetto dei tempi». Scriverlo una volta sola: «Grado di rispetto dei tempi previsti».",
  ],
  [
    "N. pratiche evase pratiche evase entro 30 giorni",
    "Il nome ripete «pratiche evase». Scriverlo una volta sola: «N. pratiche evase entro 30 giorni».",
  ],
  [
    "Qualità dei servizi erogati\nQualità dei servizi erogati",
    "Il nome ripete «Qualità dei servizi erogati». Scriverlo una volta sola: «Qualità dei servizi erogati».",
  ],
  [
    "Pubblicazione delle notizie rilevanti: n. pubblicate/Pubblicazione delle notizie rilevanti: n. da pubblicare",
    "Il titolo «Pubblicazione delle notizie rilevanti» è scritto sia prima sia dopo la divisione. Scriverlo una volta sola: «Pubblicazione delle notizie rilevanti: n. pubblicate/n. da pubblicare».",
  ],
])("fires on %s", (label, expected) => {
  expect(saidOfLabels("ETI003", [label])).toEqual([`Foglio!B3 info: ${expected}`]);
});

test.each([
  "Dati pubblicati nella sezione Trasparenza/Dati da pubblicare nella sezione Trasparenza",
  "N. pratiche di contributi trattate / N. pratiche di contributi da trattare",
  "(Ricavi totali - ricavi totali dell’anno precedente)/ricavi totali",
  "Giorni medi di pagamento: giorni medi di pagamento delle fatture",
  "N. iscritti nel 2020 e n. iscritti nel 2021",
  "Assistenza porta a porta agli anziani, di giorno in giorno",
  "Valore del progetto Turismo rispetto al valore del progetto Cultura",
  "Marketing territoriale, marketing culturale e marketing sportivo",
  "Rapporto tra domande di contributo evase e domande di contributo ricevute",
  "N. informative predisposte/N. informative predisposte/N. informative da predisporre",
  "Tempo medio di rilascio dei permessi, a mano a mano che si chiedono",
])("is silent on %s", (label) => {
  expect(saidOfLabels("ETI003", [label])).toEqual([]);
});

// SPDX-License-Identifier: EUPL-1.2
import type { Template } from "./template";

/** Names of the deadlines that every cycle has. API: by them a row of «Calendario» is known again. */
export const DEADLINE_NAMES = {
  plan: "Piano della performance o PIAO adottato",
  report: "Relazione sulla performance approvata e validata",
} as const;

/** Where a deadline comes from; no more than what is certain for every body of the kind. */
export const DEADLINE_NORMS = {
  plan: "D.Lgs. 150/2009, art. 10",
  piao: "D.Lgs. 150/2009, art. 10; per chi adotta il PIAO, D.L. 80/2021, art. 6",
  report: "D.Lgs. 150/2009, art. 10, c. 1, lett. b), e art. 14, c. 4, lett. c)",
  localReport:
    "D.Lgs. 150/2009, art. 10, c. 1, lett. b), e art. 14, c. 4, lett. c); gli enti locali possono unirla al rendiconto: indicare allora il termine in «Parametri»",
} as const;
export const OWN_DEADLINE_NORM = "scadenza dell’ente («Parametri»)";

/** What becomes of a deadline. */
export const DEADLINE_STATES = {
  met: "adempiuto",
  "met-late": "adempiuto in ritardo ({days:giorno|giorni})",
  past: "termine scaduto da {days:giorno|giorni}: indicare quando è stato fatto",
  soon: "scade tra {days:giorno|giorni}",
  today: "scade oggi",
  "to-do": "da fare",
  "date-missing": "da indicare quando",
  "not-a-date": "«{written}» non è un giorno: scriverlo in «Adempiuto il»",
  "in-the-future": "il {day:date} deve ancora venire: correggere «Adempiuto il»",
} as const satisfies Readonly<Record<string, Template>>;

export const CALENDAR_SUBTITLE =
  "Le scadenze del ciclo, e che cosa ne è stato. Compilare «Adempiuto il» e «Note»: PERF li conserva. " +
  "I termini prorogati e le scadenze dell’ente si scrivono nel foglio «Parametri», sezione «Scadenze».";

// SPDX-License-Identifier: EUPL-1.2
import type { BodyKind, Phase, RegisterEntry, ScoringSettings } from "../scorecard/settings";
import type { ScoringMethodName } from "../scorecard/scoring/register";
import type { Template } from "./template";

export const PHASE_TERMS: Readonly<Record<Phase, string>> = {
  plan: "piano",
  monitoring: "monitoraggio",
  report: "consuntivo",
};

export const BODY_KIND_TERMS: Readonly<Record<BodyKind, string>> = {
  chamber: "camera di commercio",
  municipality: "comune o altro ente locale",
  region: "regione",
  university: "università",
  ministry: "ministero o agenzia",
  health: "azienda sanitaria",
  other: "altro ente",
};

/** What becomes of a target without result. */
export const MISSING_ACTUAL_TERMS: Readonly<Record<ScoringSettings["missingActual"], string>> = {
  exclude: "fuori dalla media",
  zero: "vale zero",
  error: "obiettivo senza punteggio",
};

/** Who decided a setting; "asked": whoever gave the command, over what is written. */
export type Origin = "default" | "inferred" | "body" | "asked";

/** The texts of the column «Origine»: API, since they are read back. */
export const ORIGIN_TERMS: Readonly<Record<Origin, string>> = {
  default: "predefinito",
  inferred: "ricavato dalla cartella",
  body: "indicato dall’ente",
  asked: "chiesto nel comando",
};

/** What each method does, for people who choose one. */
export const METHOD_MEANINGS: Readonly<Record<ScoringMethodName, string>> = {
  "capped-ratio": "Valore diviso target, mai più del 100 %: 45 su 50 dà 90 %.",
  "uncapped-ratio": "Valore diviso target, anche oltre il 100 %: 60 su 50 dà 120 %.",
  "from-baseline":
    "Quanta strada si è fatta dal valore iniziale al target: da 40 a 100, con 70, dà 50 %. Serve la colonna del valore iniziale.",
  "between-thresholds":
    "Zero fino alla soglia, poi in proporzione fino al target: soglia 40, target 100, con 50 dà 16,67 %. Serve la colonna della soglia.",
  steps: "Il punteggio del gradino raggiunto, senza valori intermedi: vedi «Gradini» e «Gradini decrescenti».",
  bands: "Il punteggio della fascia in cui cade la % di realizzazione: vedi «Fasce».",
  "exact-match": "100 % se il valore è proprio quello del target, altrimenti zero.",
  tolerance: "100 % se il valore si scosta dal target non più della tolleranza, altrimenti zero: vedi «Tolleranza».",
  "inverse-ratio": "Target diviso valore, mai più del 100 %: 40 giorni con target 30 dà 75 %.",
  "linear-decrease": "Il doppio del target meno il valore, diviso target, mai sotto zero: 35 con target 30 dà 83,33 %.",
  "date-on-time": "100 % entro la data, altrimenti zero.",
  "date-penalty": "100 % entro la data, poi si perde ogni giorno la «Penalità per giorno».",
  "yes-no": "100 % se la risposta è quella del target, altrimenti zero.",
};

export const SCOPE_TERMS: Readonly<Record<NonNullable<RegisterEntry["scope"]>, string>> = {
  common: "comune",
  own: "propria",
};

/** Why a setting cannot be used as it is written. The cell stands before the sentence. */
export const SETTING_REASONS: Readonly<Record<string, Template>> = {
  "setting-not-allowed": "«{written}» non è {what}: scrivere {allowed}. Intanto vale «{used}».",
  "setting-typed-wrong": "«{written}» non è {what}: scrivere {allowed}.",
  "setting-uncalculated":
    "la formula non ha un risultato: aprire la cartella in Excel e salvarla. Intanto vale «{used}».",
  "settings-headings-missing":
    "sul foglio «{name}» non ci sono più le intestazioni: rimetterle, o eliminare il foglio e rifarlo con «perf parametri». Intanto valgono i valori predefiniti.",
  "exceptions-headings-missing":
    "sul foglio «{name}» non ci sono più le intestazioni: rimetterle com’erano, o eliminare il foglio e ripetere la validazione, che lo rifà. Intanto nessuna eccezione vale.",
  "register-uncalculated":
    "la formula non ha un risultato: aprire la cartella in Excel e salvarla. Intanto è come se fosse vuoto.",
  "setting-repeated": "«{label}» è già alla riga {row}: vale quella. Togliere una delle due righe.",
  "setting-thresholds-crossed":
    "la soglia verde ({green:percent}) non è sopra la gialla ({amber:percent}): alzare la verde o abbassare la gialla. Intanto valgono {usedGreen:percent} e {usedAmber:percent}.",
  "setting-date-outside-year":
    "la data di riferimento {date:date} non è nell’anno {year}: correggere la data o l’anno. Intanto non se ne tiene conto.",
  "deadline-not-a-date":
    "«{written}» non è una data: scrivere il giorno di «{name}», come 31/07/2024. Intanto non è nel calendario.",
  "mapping-sheet-missing":
    "nella cartella non c’è un foglio «{written}»: scrivere il nome come sulla linguetta, o togliere la riga. Intanto la riga non conta.",
  "mapping-not-allowed":
    "«{written}» non è {what}: scrivere {allowed}. Intanto il foglio «{name}» si legge dalle sue intestazioni.",
  "mapping-repeated": "le colonne di «{name}» sono già alla riga {row}: vale quella. Togliere una delle due righe.",
  "register-not-allowed":
    "«{written}» non è {what}: scrivere {allowed}, o lasciare vuoto. Intanto è come se fosse vuoto.",
  "register-repeated":
    "«{label}» è già alla riga {row}, con dati diversi: vale quella. Togliere una delle due righe, o distinguerle con l’unità organizzativa.",
  "register-without-reason":
    "«{label}» è neutralizzato senza {missing}: scriverlo nella sua colonna. Intanto resta fuori dalla media.",
};

// SPDX-License-Identifier: EUPL-1.2
import type {
  DeclaredCheck,
  IndicatorField,
  IndicatorStatus,
  Level,
  ObjectiveStatus,
  Polarity,
  PolaritySource,
  SheetRole,
} from "../scorecard/model";
import type { RollUpMethodName } from "../scorecard/rollup/register";
import type { ScoringMethodName } from "../scorecard/scoring/register";
import type { ValueType } from "../values/typed-value";

// Typed by the unions of the model: a new member without its Italian does not compile.

export const POLARITY_TERMS: Readonly<Record<Polarity, string>> = {
  up: "più alto è meglio",
  down: "più basso è meglio",
  exact: "valore esatto",
  date: "entro una data",
  "yes-no": "SI/NO",
};

/** Where a polarity was learnt; each follows "ricavato". */
export const POLARITY_SOURCE_TERMS: Readonly<Record<PolaritySource, string>> = {
  "value-type": "dal tipo di valore",
  column: "dalla colonna che lo indica",
  register: "dal registro degli indicatori",
  operator: "dall’operatore scritto nel target",
  wording: "dalle parole dell’indicatore",
  "same-indicator": "dallo stesso indicatore in un altro punto della cartella",
  declared: "dalla % dichiarata",
  default: "dalla regola generale",
};

export const INDICATOR_STATUS_TERMS: Readonly<Record<IndicatorStatus, string>> = {
  scored: "misurato",
  "no-target": "senza target",
  "no-actual": "senza valore ottenuto",
  neutralised: "neutralizzato",
  unreadable: "valore o target non leggibile",
  "not-due": "non ancora dovuto",
  empty: "riga senza dati",
};

export const OBJECTIVE_STATUS_TERMS: Readonly<Record<ObjectiveStatus, string>> = {
  scored: "ricalcolato",
  "nothing-to-score": "nessun indicatore misurabile",
  "not-recomputable": "non ricalcolabile",
  "no-indicators": "senza indicatori",
};

export const DECLARED_CHECK_TERMS: Readonly<Record<DeclaredCheck, string>> = {
  equal: "concorda",
  "within-display": "compatibile con i decimali non mostrati",
  differs: "diversa",
  blank: "non compilata",
  "not-comparable": "non confrontabile",
};

export const LEVEL_TERMS: Readonly<Record<Level, string>> = {
  strategic: "strategico",
  operational: "operativo",
  individual: "individuale",
};

export const SHEET_ROLE_TERMS: Readonly<Record<SheetRole, string>> = {
  dashboard: "cruscotto",
  plan: "Piano",
  map: "mappa strategica",
  table: "tabella",
  summary: "riepilogo",
  register: "registro degli indicatori",
  other: "altro",
};

/** What a variation of the Plan is about, by its kind. */
export const VARIATION_TERMS = {
  dropped: "indicatore tolto",
  added: "indicatore aggiunto",
  target: "target",
  weight: "peso",
  renamed: "nome",
} as const;

export const METHOD_TERMS: Readonly<Record<ScoringMethodName | RollUpMethodName, string>> = {
  "capped-ratio": "rapporto con tetto al 100 %",
  "uncapped-ratio": "rapporto senza tetto",
  "inverse-ratio": "rapporto inverso, più basso è meglio",
  "linear-decrease": "lineare, più basso è meglio",
  "from-baseline": "dal valore iniziale al target",
  "between-thresholds": "tra soglia e target",
  steps: "a gradini",
  bands: "a fasce",
  "exact-match": "valore esatto",
  tolerance: "valore esatto con tolleranza",
  "date-on-time": "entro la data o no",
  "date-penalty": "entro la data, con una penalità per giorno",
  "yes-no": "SI/NO",
  "flat-mean": "media semplice",
  "weighted-mean": "media ponderata con i pesi",
  "mean-of-means": "media delle medie del livello operativo",
  "own-and-children": "indicatori propri e obiettivi sottostanti, ciascuno con la sua quota",
  minimum: "valore minimo",
};

/** What a value is, after "è". */
export const VALUE_TYPE_TERMS: Readonly<Record<ValueType, string>> = {
  number: "un numero",
  percent: "una percentuale",
  date: "una data",
  "yes-no": "un SI/NO",
  text: "un testo",
  blank: "vuoto",
  error: "un errore",
};

/** Columns of an indicator's row. */
export const FIELD_TERMS: Readonly<Record<IndicatorField, string>> = {
  label: "indicatore",
  operational: "livello operativo",
  actual: "valore ottenuto",
  target: "target",
  declared: "% di realizzazione",
  weight: "peso",
  polarity: "verso",
  note: "note",
  baseline: "valore iniziale",
  lower: "soglia minima",
  upper: "soglia massima",
  unit: "unità di misura",
  source: "fonte",
  owner: "responsabile",
};

/** Whose % a filled cell holds, after "la %". */
export const OWNER_TERMS: Readonly<Record<"indicator" | "objective" | "map", string>> = {
  indicator: "dell’indicatore",
  objective: "dell’obiettivo",
  map: "sulla mappa",
};

/** The ways in which tables are arranged, after "disposizione". */
export const LAYOUT_TERMS: Readonly<Record<string, string>> = {
  "objective-blocks": "obiettivi su righe proprie, con i loro indicatori sotto",
  "flat-table": "un indicatore per riga",
  "objective-rows": "ogni obiettivo è l’indicatore di se stesso",
  "objective-sheet": "scheda di un solo obiettivo",
  mapped: "colonne indicate nel foglio «Parametri»",
};

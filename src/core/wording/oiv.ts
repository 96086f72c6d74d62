// SPDX-License-Identifier: EUPL-1.2
import type { Template } from "./template";

/** Names of the criteria of DFP, linee guida 3/2018, chapter 4: in our words, never as a quotation. */
export const CRITERION_TITLES = {
  a: "Coerenza con il Piano",
  b: "Valutazione complessiva dell’OIV",
  c: "Risultati presenti",
  d: "Anticorruzione e trasparenza",
  e: "Metodo di calcolo",
  f: "Affidabilità dei dati",
  g: "Scostamenti motivati",
  h: "Processo di misurazione",
  i: "Conformità alle norme",
  j: "Sinteticità",
  k: "Chiarezza",
} as const;

/** What each criterion asks, in our words. */
export const CRITERION_QUESTIONS: Readonly<Record<keyof typeof CRITERION_TITLES, string>> = {
  a: "La Relazione riprende gli obiettivi, gli indicatori e i target del Piano dell’anno?",
  b: "La valutazione complessiva dell’OIV è coerente con i risultati riportati?",
  c: "C’è il risultato di tutti gli obiettivi, organizzativi e individuali?",
  d: "Si è tenuto conto degli obiettivi su anticorruzione e trasparenza?",
  e: "Il metodo di calcolo previsto per gli indicatori è stato applicato correttamente?",
  f: "I dati sono affidabili: leggibili, coerenti tra loro e con la fonte indicata?",
  g: "Di ogni scostamento tra programmato e ottenuto c’è la motivazione?",
  h: "Il processo di misurazione e valutazione è adeguato?",
  i: "La Relazione è conforme alle norme e alle linee guida?",
  j: "La Relazione è sintetica?",
  k: "La Relazione è chiara e comprensibile?",
};

/** The proposed outcome of a criterion. */
export const OUTCOME_TERMS = {
  satisfied: "soddisfatto",
  "not-satisfied": "non soddisfatto",
  "to-assess": "da valutare",
} as const;

/** The proposed outcome of the whole. */
export const READINESS_TERMS = {
  ready: "pronto",
  "ready-with-remarks": "pronto con osservazioni",
  "not-ready": "non pronto",
} as const;

/** Stands wherever an outcome is shown. */
export const PROPOSED_ONLY =
  "L’esito è soltanto proposto da PERF: decide l’OIV. «Soddisfatto» solo dove ci sono prove contate; «da valutare» dove serve una persona.";

/** Evidence of a verdict, and why the whole is ready or not. */
export const OIV_REASONS: Readonly<Record<string, Template>> = {
  "oiv-plan-absent":
    "Il Piano non è tra i dati esaminati: obiettivi, indicatori e target vanno confrontati con quelli approvati.",
  "oiv-plan-compared":
    "Piano confrontato ({plan}): dei suoi {planned:indicatore|indicatori} qui {matched:ritrovato|ritrovati}, {unchanged} senza alcuna differenza.",
  "oiv-plan-variations":
    "{count:differenza|differenze} dal Piano. Con l’atto citato in «Variazioni»: {cited}; da un aggiornamento del Piano: {updated}; senza un atto citato per intero: {open}.",
  "oiv-plan-unit-absent":
    "Di «{unit}» il Piano ha {count:indicatore|indicatori}, e in questa cartella non c’è nulla: da cercare altrove.",
  "oiv-plan-doubtful":
    "Il Piano indicato ({plans}) non sembra quello di questa cartella (indicatori ritrovati: {matched}): il confronto va fatto con quello approvato.",
  "oiv-plan-formerly":
    "L’ultimo confronto con il Piano ({plans}), in «Variazioni», ha trovato {count:differenza|differenze}: con l’atto citato per intero {cited}, senza {open}. Indicare di nuovo il Piano per ripeterlo.",
  "oiv-targets": "Indicatori con il target: {targets} su {total}; con il target e il risultato: {both}.",
  "oiv-overall":
    "Media semplice degli obiettivi che si possono ricalcolare, calcolata da PERF: {score:percent} ({scored} su {total}).",
  "oiv-overall-strategic":
    "Media semplice degli obiettivi strategici che si possono ricalcolare, calcolata da PERF: {score:percent} ({scored} su {total}).",
  "oiv-perspective": "{name}: {score:percent} ({scored} su {total}).",
  "oiv-not-computed": "{name}: non calcolabile (0 su {total}).",
  "oiv-objectives":
    "Su {total:obiettivo|obiettivi} di ogni livello: {full} al 100 %, {below} sotto il 100 %, {none} senza punteggio ricalcolato.",
  "oiv-results":
    "Livello {level}: indicatori con il risultato {present} su {indicators}; obiettivi con almeno un risultato {reached} su {objectives}.",
  "oiv-results-neutralised":
    "Livello {level}: indicatori con il risultato {present} su {indicators}, oltre a {neutralised:neutralizzato|neutralizzati}; obiettivi con almeno un risultato {reached} su {objectives}.",
  "oiv-objectives-without-results":
    "{count:obiettivo senza alcun risultato leggibile|obiettivi senza alcun risultato leggibile}: {which}.",
  "oiv-organisation-absent": "Nella cartella non ci sono obiettivi strategici od operativi: vanno cercati altrove.",
  "oiv-individual-absent": "Nella cartella non ci sono obiettivi individuali: i loro risultati vanno cercati altrove.",
  "oiv-theme-present":
    "Tema «{theme}»: {count:indicatore che ne parla|indicatori che ne parlano}, nel nome o nell’obiettivo operativo; {measured} con il risultato, in {sheets:foglio|fogli} su {dashboards}.",
  "oiv-theme-in-objective":
    "Tema «{theme}»: ne parla solo il nome di un obiettivo; {count:suo indicatore non lo nomina|suoi indicatori non lo nominano}.",
  "oiv-theme-absent": "Tema «{theme}»: nessun indicatore, su {total}, ne parla.",
  "oiv-nothing-declared": "La cartella non dichiara percentuali: quelle mostrate sono calcolate da PERF.",
  "oiv-recomputed":
    "Percentuali {what}: {agree} su {declared} concordano con il ricalcolo; {differ} ne differiscono, {open} non si possono ricalcolare.",
  "oiv-open-rows": "Percentuali degli indicatori che non si possono ricalcolare ({count}): {parts}.",
  "oiv-totals-unchecked":
    "{count:totale o media che l’ente dichiara nei cruscotti non è controllato|totali o medie che l’ente dichiara nei cruscotti non sono controllati}: da confrontare con il criterio b.",
  "oiv-methods": "Metodi applicati, da confrontare con lo SMVP: {methods}.",
  "oiv-values-unreadable": "Indicatori con un valore o un target che non si può leggere: {unreadable} su {total}.",
  "oiv-sources": "Indicatori in tabelle con la colonna della fonte: {sourced} su {total}.",
  "oiv-sources-absent": "Nessuna tabella ha la colonna della fonte dei dati ({total:indicatore|indicatori}).",
  "oiv-tables":
    "{tables:altra tabella|altre tabelle}: {sums:somma o differenza ricalcolata|somme e differenze ricalcolate}, {ratios:colonna di percentuali ricalcolata|colonne di percentuali ricalcolate}.",
  "oiv-tables-unrelated":
    "In {count:di queste tabelle|di queste tabelle} PERF non trova totali, differenze o quote da ricalcolare: i loro dati non sono controllati.",
  "oiv-no-deviation":
    "Indicatori misurati che raggiungono il target: {measured} su {measured}; nessuno è neutralizzato. Non ci sono scostamenti da motivare.",
  "oiv-nothing-measured": "Nessun indicatore si è potuto misurare.",
  "oiv-deviations":
    "Su {measured:indicatore misurato|indicatori misurati}, {below} sotto il target; {neutralised:indicatore neutralizzato|indicatori neutralizzati}.",
  "oiv-presumed":
    "{count:presunto neutralizzato|presunti neutralizzati} (valore 0 e % vuota): da confermare, con il motivo.",
  "oiv-deviations-explained":
    "Scostamenti motivati, in «Scostamenti», nelle note o nel registro: {explained} su {total}.",
  "oiv-deviations-accepted":
    "{count:scostamento senza causa e motivo è accettato|scostamenti senza causa e motivo sono accettati} con un’eccezione: la causa resta dovuta (DFP, Linee guida 2/2017), e l’OIV valuta se l’eccezione basta.",
  "oiv-corrective-actions":
    "Azione correttiva indicata per {count} su {total:scostamento motivato|scostamenti motivati} in «Scostamenti».",
  "oiv-without-target":
    "{count:indicatore è senza target, e non ha|indicatori sono senza target, e non hanno} uno scostamento da motivare (criterio a).",
  "oiv-measuring":
    "Indicatori misurati con il verso dichiarato, o evidente dal tipo di valore: {stated} su {total}; con il verso ricavato da PERF: {inferred}; con un peso: {weighted}.",
  "oiv-part-present": "Parte «{part}»: foglio «{sheet}».",
  "oiv-part-absent": "Parte «{part}»: non trovata nella cartella; può essere nel testo della Relazione.",
  "oiv-size":
    "{sheets:foglio|fogli}, {objectives:obiettivo|obiettivi}, {indicators:indicatore|indicatori}; indicatori per obiettivo, in media: {mean}.",
  "oiv-unclear": "{count:segnalazione riguarda|segnalazioni riguardano} nomi, unità di misura o intestazioni.",
  "oiv-nothing-unclear": "Nessuna segnalazione su nomi, unità di misura o intestazioni.",
  "oiv-before-report":
    "Fase di {phase}: il criterio riguarda la Relazione, e i risultati che mancano non sono ancora dovuti.",
  "oiv-exception": "Eccezione a {rule}, {where}: {decision}",
  "oiv-exceptions-left": "{count:altra eccezione|altre eccezioni}: l’elenco è in «Segnalazioni».",
  "oiv-ready": "Nessun errore e nessun avviso aperto: restano i criteri che solo l’OIV può valutare.",
  "oiv-exceptions": "Accettati con eccezioni motivate, che l’OIV valuta: {what}.",
  "oiv-exceptions-alike":
    "{count} segnalazioni di {rules:regola|regole} sono accettate con lo stesso motivo, «{reason}»: valutare se vale per ciascuna.",
  "oiv-not-the-report":
    "La fase è «{phase}»: l’OIV valida la Relazione. Se questa lo è, indicarla nelle impostazioni (foglio «Parametri», Fase: «consuntivo»).",
  "oiv-errors-stand":
    "{count:errore va corretto|errori vanno corretti} prima della validazione, a cominciare da: {first}.",
  "oiv-errors-of-one-rule": "{count:errore va corretto|errori vanno corretti} prima della validazione: {first}.",
  "oiv-criteria-unmet": "{count:criterio non soddisfatto|criteri non soddisfatti}: {criteria}.",
  "oiv-warnings-stand": "{count:avviso aperto|avvisi aperti}, a cominciare da: {first}.",
  "oiv-warnings-of-one-rule": "{count:avviso aperto|avvisi aperti}: {first}.",
  "oiv-reviews-stand": "{count:avviso|avvisi} che una persona deve valutare.",
  "oiv-cells-unread": "{count:punto della cartella non è stato letto|punti della cartella non sono stati letti}.",
  "oiv-sheets-unread":
    "{count:foglio che sembra di performance non è stato letto|fogli che sembrano di performance non sono stati letti}.",
};

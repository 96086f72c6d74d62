// SPDX-License-Identifier: EUPL-1.2
// What the invented body writes in its workbook. Wordings of many Italian bodies, of no one in particular.

export const PERSPECTIVES = [
  "SVILUPPO DEL TERRITORIO E DELLA COMUNITÀ",
  "PROCESSI INTERNI E SEMPLIFICAZIONE",
  "APPRENDIMENTO, CRESCITA E INNOVAZIONE",
  "RISORSE ECONOMICHE E PATRIMONIO",
];

export const UNITS = [
  "Affari generali",
  "Anagrafe e stato civile",
  "Polizia locale",
  "Tributi",
  "Ragioneria",
  "Personale",
  "Lavori pubblici",
  "Urbanistica",
  "Edilizia privata",
  "Ambiente",
  "Servizi sociali",
  "Istruzione",
  "Cultura",
  "Biblioteche",
  "Sport e giovani",
  "Commercio e SUAP",
  "Sistemi informativi",
  "Gare e contratti",
  "Patrimonio",
  "Avvocatura",
  "Protezione civile",
  "Mobilità",
  "Verde pubblico",
  "Cimiteri",
  "Statistica",
  "Turismo",
  "Comunicazione e URP",
  "Controllo di gestione",
  "Politiche abitative",
  "Archivio e protocollo",
  "Servizi educativi",
  "Energia",
];

export const MANAGERS = [
  "Segretario generale",
  "Dirigente area tecnica",
  "Dirigente area sociale",
  "Dirigente area finanze",
  "Dirigente area cultura",
  "Dirigente polizia locale",
];

const VERBS = [
  "Migliorare",
  "Semplificare",
  "Rafforzare",
  "Promuovere",
  "Garantire",
  "Qualificare",
  "Monitorare",
  "Digitalizzare",
  "Razionalizzare",
  "Sostenere",
];

const THINGS = [
  "i servizi allo sportello",
  "la trasparenza dell'azione amministrativa",
  "la gestione delle entrate",
  "il patrimonio documentale",
  "le iniziative per i giovani",
  "la manutenzione degli edifici scolastici",
  "l'accesso ai servizi in rete",
  "la formazione del personale",
  "i controlli sul territorio",
  "la collaborazione con associazioni & imprese",
  "il ciclo dei pagamenti",
  "la programmazione dei lavori",
  "la prevenzione della corruzione",
  "l'inclusione delle persone fragili",
  "la mobilità sostenibile",
  "la valorizzazione dei beni culturali",
];

const WHERE = [
  "nei quartieri",
  "presso la sede centrale",
  "nelle sedi decentrate",
  "con gli altri enti del territorio",
  "per i cittadini",
  "per le imprese",
  "nell'ambito del PIAO",
  "in raccordo con l'OIV",
];

const MEASURED = {
  progress: ["Progetto: attuazione delle fasi previste per", "Avanzamento del cronoprogramma:"],
  share: ["% di pratiche evase entro i termini:", "% di utenti soddisfatti:", "Grado di copertura del servizio:"],
  count: [
    "N. di iniziative realizzate:",
    "N. di incontri svolti:",
    "N. di controlli effettuati:",
    "N. di utenti seguiti:",
  ],
  days: ["Tempi medi (giorni) di conclusione dei procedimenti:", "Giorni medi di pagamento delle fatture:"],
  cost: ["Oneri di funzionamento/Proventi correnti:", "Costi del servizio/Utenti serviti:"],
  date: ["Data di pubblicazione degli atti:", "Data di consegna della relazione:"],
  yesNo: ["Adozione del regolamento (SI/NO):", "Aggiornamento della sezione Amministrazione trasparente (SI/NO):"],
};

/** "Semplificare il ciclo dei pagamenti per le imprese" */
export function aim(by) {
  return `${by.pick(VERBS)} ${by.pick(THINGS)} ${by.pick(WHERE)}`;
}

/** The wording of an indicator; some stand word for word in many units, most are of one unit only. */
export function indicatorLabel(by, kind, number) {
  const label = `${by.pick(MEASURED[kind])} ${by.pick(THINGS)} ${by.pick(WHERE)}`;
  return by.happens(0.3) ? label : `${label} (scheda ${number})`;
}

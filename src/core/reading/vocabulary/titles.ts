// SPDX-License-Identifier: EUPL-1.2

/** Folded words that tell the level of a dashboard in its title or sheet name, tried in this order. */
export const INDIVIDUAL_WORDS =
  /\bsegretari[oa] (?:general|comunal|provincial)[ei]|vice ?segretari|\bdirigent[ei]\b|\bdirettor[ei]\b|direttrice|\bposizion[ei] organizzativ[ae]|\belevat[ae] qualificazion[ei]|\bp\.?o\.?\b(?= )|\be\.?q\.?\b(?= )/;
/** A title that begins with the person's office is that person's, whatever service it names after it. */
export const INDIVIDUAL_FIRST =
  /^(?:(?:scheda|schede|obiettiv[oi]|cruscotto|performance|valutazione|piano|risultati|assegnat[oi]|del|della|dei|di|al|alla)\s|(?:dell|all)'|[ :–-])*(?:segretari[oa]|vice ?segretari[oa]|dirigente|direttor[ei]|direttrice|posizione organizzativa|elevata qualificazione|p\.?\s?o\.?|e\.?\s?q\.?)(?=\s+[^\s:]|$)/;
export const STRATEGIC_WORDS = /\bstrategic[oihea]{1,2}\b/;

/** Folded words that are about the kind of sheet, not about the organisational unit that it is of. */
export const TITLE_NOISE =
  /\b(?:cruscott[oi]|scheda|schede|obiettiv[oi]|operativ[oi]|individual[ei]|indicator[ei]|performance|piano|relazione|rendicontazione|rendiconto|monitoraggio|consuntivo|risultati|valutazione|organizzativa|anno|annualita|esercizio)(?=\s|$|[^\p{L}])/giu;
/** What joins those words to others, and is dropped with them. */
export const TITLE_JOINING = /^(?:del|della|dello|dell'|dei|delle|degli|di|per|e|[-–—:|]+)$/i;

/** Folded words of a card that is about a person, whoever answers for it. */
export const PERSON_WORDS =
  /\bvalutat[oi]\b|\bvalutazione\b|\bdipendent[ei]\b|\bnominativ|\bscheda personale\b|\bmatricola\b/;

/** Beginning of a folded title that names the body, and none of its units; or what kind of sheet it is. */
export const BODY_TITLE =
  /^(?:comune|citta|provincia|regione|unione|comunita montana|camera|universita|ateneo|politecnico|asl|asst|ats|ausl|azienda|agenzia|ente|istituto|consorzio|ministero|parco|budget|peg|pdo|piao|allegato|smvp|n\.? ?\d)\b/;

/** Folded names and titles of a strategic map. */
export const MAP_WORDS = /\bmappa\b|\balbero della performance\b|strategy map/;
/** Folded headings of the column of a map that names perspectives, by whatever word the body calls them. */
export const PERSPECTIVE_HEADING =
  /^(?:prospettiv[ae](?: bsc| strategic(?:a|he))?|(?:are[ae]|line[ae]|ass[ei]|ambit[oi]|priorita|indirizz[oi])(?: strategic(?:a|he|o|i))?)$/;
/** Folded headings of the other columns of a map. */
export const MAP_HEADING =
  /^(?:%|cod(?:ice)?|n|stato|peso|note?|responsabile|obiettiv[oi]|indicator[ei]|target|risultat[oi]|(?:grado|livello|percentuale)|(?:% )?(?:di )?(?:realizzazione|raggiungimento|attuazione|conseguimento)|performance)\b/;
/** Folded names and titles of somebody's own summary. */
export const SUMMARY_WORDS = /\briepilog|\bsintesi\b|\bquadro (?:riassuntivo|di sintesi)|\bscostament/;
/** Folded names and titles of an indicator register. */
export const REGISTER_WORDS =
  /\bregistro\b.*\bindicator|\banagrafica\b.*\bindicator|\bschede? indicator|\bcatalogo\b.*\bindicator/;

/** First words of what stands under a table: legend, notes, place and date, signatures. */
export const AFTER_TABLE_WORDS =
  /^(?:legenda|nota|note|n b|nb|avvertenz[ae]|fonte|data e firma|firma|firmato|f to|luogo e data)(?: |$)/;

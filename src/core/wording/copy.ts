// SPDX-License-Identifier: EUPL-1.2
import type { Template } from "./template";

/** What is said of a copy that leaves the office: what stays behind and why, what the file alone knew, what goes along. */
export const COPY_REASONS: Readonly<Record<string, Template>> = {
  "copy-hidden-sheet": "Il foglio è nascosto: chi riceve la copia potrebbe mostrarlo.",
  "copy-work-sheet": "È un foglio di lavoro dell’ufficio, non una parte di ciò che si pubblica.",
  "copy-proposed-outcome": "È un esito soltanto proposto: il documento di validazione lo pubblica l’OIV.",
  "copy-settings-sheet": "Dice come PERF legge e calcola: il metodo dell’ente è nello SMVP, pubblicato a parte.",
  "copy-individual-sheet":
    "Contiene risultati individuali, che si pubblicano solo in forma aggregata (art. 20 del D.Lgs. 33/2013).",
  "copy-individual-and-others":
    "Contiene risultati individuali, che si pubblicano solo in forma aggregata (art. 20 del D.Lgs. 33/2013), e altri risultati: per pubblicare questi, riportarli su un foglio a parte e ripetere.",
  "copy-key-cell": "È una chiave con cui PERF ritrova la riga.",
  "copy-for-readers": "«{sheet}»: tolte le istruzioni per l’ufficio e il colore delle celle da compilare.",
  "copy-unexplained":
    "«{sheet}»: {count:riga è senza causa e senza motivazione, e si pubblica così|righe sono senza causa e senza motivazione, e si pubblicano così}.",
  "copy-calls-perf": "La formula chiama PERF, che chi riceve la copia può non avere: resta il suo risultato.",
  "copy-reads-removed-sheet": "La formula legge un foglio che non va nella copia: resta il suo risultato.",
  "copy-reads-outside": "La formula legge un’altra cartella di lavoro: resta il suo risultato.",
  "copy-uses-removed-name": "La formula usa un nome che non va nella copia: resta il suo risultato.",
  "copy-may-read-removed": "La formula può leggere un foglio che non va nella copia: resta il suo risultato.",
  "copy-never-calculated":
    "{count:formula da sostituire non è mai stata calcolata: nella copia la sua cella è vuota|formule da sostituire non sono mai state calcolate: nella copia le loro celle sono vuote} ({cells}). Aprire la cartella in Excel con PERF, salvarla e ripetere.",
  "copy-error-kept":
    "{count:formula da sostituire dà un errore: nella copia resta l’errore|formule da sostituire danno un errore: nella copia resta l’errore} ({cells}). Correggere e ripetere.",
  "copy-names-doubtful":
    "Nella copia restano nomi accanto a risultati che possono essere delle persone ({cells}). Se lo sono, togliere i nomi prima di pubblicare (PRI001).",
  "copy-identifiable":
    "Nella copia restano risultati di una sola persona, riconoscibile dall’incarico ({cells}). Prima di pubblicare, toglierli o unirli ad altri in forma aggregata (PRI002).",
  "copy-person-accepted":
    "Nella copia resta ciò che {rule} segnala ({cells}), accettato in «Eccezioni»: {decision} Prima di pubblicare, verificare che la decisione valga anche per tutti i lettori.",
  "copy-individual-read":
    "{count:formula leggeva|formule leggevano} un foglio tolto perché individuale: nella copia resta il risultato ({cells}). Verificare che non sia il risultato di una persona.",
  "copy-sample-whole":
    "«Campione OIV»: erano chiesti {size:indicatore|indicatori}, nella cartella sono {population} e ci sono tutti.",
  "copy-nothing-left": "Nessun foglio va nella copia: i fogli sono nascosti, di lavoro, o con risultati individuali.",
  "copy-comments": "{count:commento o nota|commenti o note}",
  "copy-people": "elenco delle persone che hanno commentato",
  "copy-properties": "autore, ultima modifica, ente, parole chiave e altre proprietà del documento",
  "copy-outside-files":
    "{count:collegamento ad altra cartella|collegamenti ad altre cartelle} di lavoro, con i dati che se ne conservavano",
  "copy-file-links": "{count:collegamento a un file|collegamenti a file} ({names})",
  "copy-connections": "{count:connessione o interrogazione|connessioni o interrogazioni} di dati",
  "copy-pivots":
    "{count:tabella pivot o filtro dei dati|tabelle pivot o filtri dei dati}: restano i valori nelle celle",
  "copy-macros": "macro",
  "copy-objects":
    "{count:oggetto incorporato, pulsante o oggetto nascosto|oggetti incorporati, pulsanti o oggetti nascosti}",
  "copy-printers": "impostazioni delle stampanti",
  "copy-custom-data": "{count:blocco di dati|blocchi di dati} di altri programmi",
  "copy-history": "revisioni, scenari, visualizzazioni personali e prenotazioni del file",
  "copy-add-ins": "componenti aggiuntivi registrati nel file",
  "copy-signature": "firma digitale: la copia non è firmata",
  "copy-other-parts": "{count:altra parte che nessun foglio mostra|altre parti che nessun foglio mostra} ({names})",
  "copy-sheet-links": "{count:collegamento a un foglio tolto|collegamenti a fogli tolti}",
  "copy-validations": "{count:elenco a discesa che leggeva|elenchi a discesa che leggevano} dati tolti",
  "copy-conditions":
    "{count:formato condizionale o grafico in cella che leggeva|formati condizionali o grafici in cella che leggevano} dati tolti",
  "copy-chart-sources":
    "{count:serie di grafico che leggeva|serie di grafici che leggevano} dati tolti: il grafico conserva i valori che mostra",
  "copy-texts": "{count:testo che nessuna cella della copia mostra|testi che nessuna cella della copia mostra}",
  "copy-further-formulas":
    "{count:altra formula sostituita dal suo risultato|altre formule sostituite dai loro risultati}",
  "copy-names": "{count:nome definito|nomi definiti} ({names})",
  "copy-hidden-rows":
    "«{sheet}»: {count:riga nascosta con dati va|righe nascoste con dati vanno} nella copia. Se non sono da pubblicare, eliminarle e ripetere.",
  "copy-hidden-columns":
    "«{sheet}»: {count:colonna nascosta con dati va|colonne nascoste con dati vanno} nella copia. Se non sono da pubblicare, eliminarle e ripetere.",
  "copy-title": "Il titolo del documento resta, per chi usa un lettore di schermo: «{title}».",
};

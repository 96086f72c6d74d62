// SPDX-License-Identifier: EUPL-1.2

const VERIFICA = `perf verifica FILE… [--formato testo|json|sarif] [--piano PIANO]… [--anno ANNO] [--tutte]

  Legge le cartelle di lavoro come sono, ricalcola ogni % di realizzazione e dice che cosa non torna.
  Non scrive nulla. Al posto di un FILE si può indicare una cartella: vale per tutti i file .xlsx e .xlsm
  che contiene, anche nelle sottocartelle. Più file sono verificati insieme, e mostrati nel loro ordine.

  --formato FORMATO      testo (predefinito): per le persone
                         json: per altri programmi; un file dà un documento, più file danno una riga
                         ciascuno (JSON Lines)
                         sarif: SARIF 2.1.0, un documento per tutti i file
  --piano PIANO          confronta con questo Piano: indicatori tolti o aggiunti, target, nomi e pesi
                         cambiati. Si può ripetere, dal più vecchio al più recente, anche con il giorno da
                         cui vale: --piano piano.xlsx@2021-01-31. Vale per tutti i FILE
  --anno ANNO            verifica quest’anno, se la cartella ne riporta più d’uno
  --tutte                mostra tutte le segnalazioni, senza raggrupparle

  Esito: 0 nessun errore; 1 segnalazioni di gravità «errore»; 2 file non leggibile o comando errato.`;

const SPIEGA = `perf spiega FILE FOGLIO CELLA [--formato testo|json] [--anno ANNO]

  Dice passo per passo da dove viene una %: che cosa è stato preso e da quale cella, quale metodo, verso,
  peso o parametro vale e chi lo ha deciso, il calcolo in cifre, il confronto con ciò che è scritto.
  Non scrive nulla. Per esempio: perf spiega performance.xlsx "Cruscotto strategico" F12

  FOGLIO                 il nome sulla linguetta, tra virgolette se contiene spazi
  CELLA                  la % di un indicatore o di un obiettivo, il suo valore o il suo target, una voce
                         della mappa, una cifra dei riepiloghi fatti da PERF
  --formato FORMATO      testo (predefinito): per le persone; json: per altri programmi
  --anno ANNO            legge quest’anno, se la cartella ne riporta più d’uno

  Esito: 0 spiegata; 1 in quella cella non c’è una cifra da spiegare; 2 file non leggibile o comando
  errato.`;

const COMPILA = `perf compila FILE -o COPIA [--anteprima] [--sovrascrivi] [--anno ANNO] [--tutte]

  Scrive in una copia le % mancanti, la mappa strategica e i riepiloghi. Il file di partenza non è mai
  modificato; una cella che contiene già qualcosa non è mai sovrascritta: è elencata come conflitto.

  -o, --output COPIA     il file da scrivere
  --anteprima            elenca ogni cella da scrivere (prima, dopo, perché) senza scrivere nulla
  --sovrascrivi          permette di sostituire COPIA se esiste già (mai il file di partenza)
  --anno ANNO            compila quest’anno, se la cartella ne riporta più d’uno
  --tutte                mostra l’elenco intero, senza riassumerlo

  Esito: 0 fatto; 2 file non leggibile o non scrivibile, o comando errato.`;

const CORREGGI = `perf correggi FILE -o COPIA [--regola REGOLA]… [--anteprima] [--sovrascrivi] [--anno ANNO] [--tutte]

  Corregge in una copia le segnalazioni per le quali la correzione è nota. Senza --regola fa soltanto
  quelle in cui non c’è scelta (numeri scritti come testo, % mancanti). Ogni correzione è prima provata:
  è fatta se la segnalazione sparisce, se non ne nasce un’altra e se nulla di ciò che si legge va perso;
  altrimenti è elencata con il motivo. Formule e celle bloccate non sono mai scritte.

  -o, --output COPIA     il file da scrivere
  --regola REGOLA        fa tutte le correzioni di questa regola (per esempio REA001), anche quelle che
                         una persona deve decidere: guardarle prima con --anteprima. Si può ripetere
  --anteprima            elenca ogni cella (prima, dopo, perché) senza scrivere nulla
  --sovrascrivi          permette di sostituire COPIA se esiste già (mai il file di partenza)
  --anno ANNO            corregge quest’anno, se la cartella ne riporta più d’uno
  --tutte                mostra l’elenco intero, senza riassumerlo

  Esito: 0 fatto; 2 file non leggibile o non scrivibile, o comando errato.`;

const VALIDA = `perf valida FILE -o COPIA [--rapporto RAPPORTO]… [--piano PIANO]… [--sovrascrivi] [--anno ANNO]
            [--anteprima] [--tutte]

  Verifica e compila, e propone all’OIV l’esito della validazione, criterio per criterio. La copia ha in
  più i fogli «Segnalazioni» e «Validazione OIV», con le colonne dell’OIV, che restano a ogni
  aggiornamento. L’esito è soltanto proposto: decide l’OIV.

  -o, --output COPIA     il file da scrivere
  --rapporto RAPPORTO    scrive anche un rapporto; il formato è quello del nome: .html (da stampare o
                         inviare), .md, .json (per altri programmi), .sarif. Si può ripetere
  --piano PIANO          confronta con questo Piano (criterio a); le differenze vanno nel foglio «Variazioni»,
                         dove si cita l’atto. Si può ripetere, dal più vecchio al più recente, anche con il
                         giorno da cui vale: --piano piano.xlsx@2021-01-31
  --anteprima            mostra l’esito e ciò che sarebbe scritto, senza scrivere nulla
  --sovrascrivi          permette di sostituire COPIA e RAPPORTO se esistono già (mai il file di partenza né il Piano)
  --anno ANNO            valida quest’anno, se la cartella ne riporta più d’uno
  --tutte                mostra l’elenco intero, senza riassumerlo

  Esito: 0 pronto, anche con osservazioni; 1 non pronto; 2 file non leggibile o non scrivibile, o comando
  errato. Se un file non si può scrivere, non ne è scritto nessuno.`;

const SIGILLO = `perf sigillo FILE [--tutte]

  Controlla il sigillo apposto da «perf valida»: dice se dopo la validazione qualcosa è cambiato (dati,
  formule, parametri, registro, segnalazioni, esito proposto) e nomina i fogli e le celle. Le colonne
  dell’OIV, i formati e l’ordine dei fogli non contano. Non scrive nulla.
  Il sigillo non è una firma: chi può modificare la cartella può anche rifarlo.

  --tutte                nomina tutti i fogli e tutte le celle cambiate

  Esito: 0 integro; 1 qualcosa è cambiato; 2 file non leggibile, senza sigillo o con un sigillo
  illeggibile, o comando errato.`;

const PARAMETRI = `perf parametri FILE -o COPIA [--anteprima] [--sovrascrivi] [--anno ANNO] [--tutte]

  Aggiunge a una copia i fogli «Parametri» (ente, anno, fase, metodi, soglie, colonne) e «Registro
  indicatori» (verso, peso, metodo, neutralizzazioni), già compilati con ciò che si ricava dalla
  cartella e ogni voce spiegata. Li corregge il personale, in Excel; verifica e compila li leggono.
  Ripetuto, aggiunge al registro gli indicatori nuovi e non tocca altro.

  -o, --output COPIA     il file da scrivere
  --anteprima            dice che cosa sarebbe aggiunto, senza scrivere nulla
  --sovrascrivi          permette di sostituire COPIA se esiste già (mai il file di partenza)
  --anno ANNO            ricava i parametri di quest’anno, se la cartella ne riporta più d’uno
  --tutte                mostra l’elenco intero, senza riassumerlo

  Esito: 0 fatto; 2 file non leggibile o non scrivibile, o comando errato.`;

const COPIA = `perf copia FILE -o COPIA --per oiv|pubblicazione [--campione N --seme SEME] [--sovrascrivi] [--anteprima]
           [--anno ANNO] [--tutte]

  Fa la copia che esce dall’ufficio. In ogni copia le formule di PERF diventano il loro risultato: si apre
  senza PERF. Il file di partenza non è mai modificato.

  --per oiv              resta tutto il resto, con segnalazioni, eccezioni, scostamenti e sigillo
  --per pubblicazione    tolti i fogli nascosti, quelli di lavoro e i cruscotti individuali, i commenti, i
                         nomi degli autori, i collegamenti a file, le macro. Righe e colonne nascoste
                         restano, e sono elencate. Se accanto a un risultato c’è il nome di una persona
                         la copia non è scritta
  --campione N           con --per oiv: aggiunge «Campione OIV», N indicatori estratti a sorte
  --seme SEME            il testo che decide il sorteggio: con lo stesso seme, gli stessi indicatori
  -o, --output COPIA     il file da scrivere
  --anteprima            elenca tutto ciò che sarebbe tolto o sostituito, senza scrivere nulla
  --sovrascrivi          permette di sostituire COPIA se esiste già (mai il file di partenza)
  --anno ANNO            legge quest’anno, se la cartella ne riporta più d’uno
  --tutte                mostra l’elenco intero, senza riassumerlo

  Esito: 0 fatto; 1 non pubblicabile; 2 file non leggibile o non scrivibile, o comando errato.`;

const GENERAL = `PERF: il ciclo della performance sulle cartelle di lavoro Excel (.xlsx)

  perf verifica FILE…           ricalcola e controlla
  perf spiega FILE FOGLIO CELLA dice passo per passo da dove viene una %
  perf compila FILE -o COPIA    compila %, mappa e riepiloghi in una copia
  perf correggi FILE -o COPIA   fa in una copia le correzioni note, provandole prima
  perf valida FILE -o COPIA     propone all’OIV l’esito della validazione
  perf sigillo FILE             dice se dopo la validazione qualcosa è cambiato, e dove
  perf copia FILE -o COPIA      fa la copia per l’OIV o per la pubblicazione
  perf parametri FILE -o COPIA  aggiunge a una copia i fogli con cui l’ente dice come legge e calcola

  perf verifica --help          le opzioni di un comando
  perf --versione               la versione`;

const TOPICS = {
  perf: GENERAL,
  verifica: VERIFICA,
  spiega: SPIEGA,
  compila: COMPILA,
  correggi: CORREGGI,
  copia: COPIA,
  valida: VALIDA,
  sigillo: SIGILLO,
  parametri: PARAMETRI,
} as const;

export function helpText(topic: keyof typeof TOPICS): string {
  return TOPICS[topic];
}

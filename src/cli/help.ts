// SPDX-License-Identifier: EUPL-1.2

const VERIFICA = `perf verifica FILE… [--formato testo|json|sarif] [--tutte]

  Legge le cartelle di lavoro come sono, ricalcola ogni % di realizzazione e dice che cosa non torna.
  Non scrive nulla. Al posto di un FILE si può indicare una cartella: vale per tutti i file .xlsx e .xlsm
  che contiene, anche nelle sottocartelle. Più file sono verificati insieme, e mostrati nel loro ordine.

  --formato FORMATO      testo (predefinito): per le persone
                         json: per altri programmi; un file dà un documento, più file danno una riga
                         ciascuno (JSON Lines)
                         sarif: SARIF 2.1.0, un documento per tutti i file
  --tutte                mostra tutte le segnalazioni, senza raggrupparle

  Esito: 0 nessun errore; 1 segnalazioni di gravità «errore»; 2 file non leggibile o comando errato.`;

const COMPILA = `perf compila FILE -o COPIA [--anteprima] [--sovrascrivi] [--tutte]

  Scrive in una copia le % mancanti, la mappa strategica e i riepiloghi. Il file di partenza non è mai
  modificato; una cella che contiene già qualcosa non è mai sovrascritta: è elencata come conflitto.

  -o, --output COPIA     il file da scrivere
  --anteprima            elenca ogni cella da scrivere (prima, dopo, perché) senza scrivere nulla
  --sovrascrivi          permette di sostituire COPIA se esiste già (mai il file di partenza)
  --tutte                mostra l’elenco intero, senza riassumerlo

  Esito: 0 fatto; 2 file non leggibile o non scrivibile, o comando errato.`;

const GENERAL = `PERF: il ciclo della performance sulle cartelle di lavoro Excel (.xlsx)

  perf verifica FILE…         ricalcola e controlla
  perf compila FILE -o COPIA  compila %, mappa e riepiloghi in una copia

  perf verifica --help, perf compila --help   le opzioni
  perf --versione                             la versione`;

const TOPICS = { perf: GENERAL, verifica: VERIFICA, compila: COMPILA } as const;

export function helpText(topic: keyof typeof TOPICS): string {
  return TOPICS[topic];
}

// SPDX-License-Identifier: EUPL-1.2

/** Stands beside every seal. */
export const NO_SIGNATURE =
  "Il sigillo non è una firma: mostra se la cartella è cambiata dopo la validazione, non chi l’ha fatta. Per provarne la provenienza, firmare digitalmente il file.";

// SPDX-License-Identifier: EUPL-1.2
import { mappa } from "./mappa";
import { obiettivo } from "./obiettivo";
import { proiezione } from "./proiezione";
import { realizzazione } from "./realizzazione";
import { riepilogo } from "./riepilogo";
import { scostamento } from "./scostamento";
import { segnalazioni } from "./segnalazioni";
import { semaforo } from "./semaforo";
import { stato } from "./stato";
import { versione } from "./versione";

/** Every function of the namespace PERF, by the id of its metadata. Names and parameters are API: files out there hold them. */
export const FUNCTIONS = {
  REALIZZAZIONE: realizzazione,
  RIEPILOGO: riepilogo,
  OBIETTIVO: obiettivo,
  SCOSTAMENTO: scostamento,
  SEMAFORO: semaforo,
  STATO: stato,
  SEGNALAZIONI: segnalazioni,
  MAPPA: mappa,
  PROIEZIONE: proiezione,
  VERSIONE: versione,
} as const;

// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../scorecard/scored";
import { fold } from "../../values/fold";
import type { CheckInputs } from "../inputs";

/** A quick look, before the note is folded. */
const MAY_SAY_SO = /monitorag|osserva|conoscitiv|statistic|target|contesto|informativ|rilevazion/i;
/** «Indicatore di solo monitoraggio», «a fini conoscitivi», «senza target nel Piano»; «target mancante» is no choice. */
const ONLY_OBSERVED =
  /\b(?:di |in |per |a )?(?:sol[oa]|mer[oa]|esclusiv[oa]|semplice) (?:monitoraggio|osservazione|rilevazione|fine|scopo)\b|\b(?:soltanto|solamente|unicamente|esclusivamente|solo) (?:di |a fini? |per |in |da )?(?:il )?(?:monitoraggio|osservazione|osservare|osservat[oa]|monitorat[oa]|conoscitiv[oi]|statistic[oi]|informativ[oi])\b|\bindicatore (?:di )?(?:monitoraggio|osservazione|contesto|conoscitivo|statistico)\b|\b(?:a )?(?:fin[ei]|scop[oi]) (?:(?:solo|soli|puramente|meramente) )?(?:conoscitiv|statistic|informativ)[oi]\b|\b(?:senza|nessun) target (?:nel|in|da|previsto|assegnato|fissato|per)\b|\btarget non (?:previsto|assegnato|fissato|applicabile)\b|\bnon (?:e )?(?:previsto|assegnato|fissato) (?:un |alcun )?target\b/;

/** True where the row's own words say that the indicator is watched and not measured against a target. */
export function isOnlyObserved(indicator: Indicator, { textOf }: CheckInputs): boolean {
  if (indicator.columns.note === null) return false;
  const note = textOf(indicator, "note");
  return MAY_SAY_SO.test(note) && ONLY_OBSERVED.test(fold(note));
}

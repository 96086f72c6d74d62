// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../../values/fold";
import { GIVEN_NAMES } from "./given-names";

/** "sure": a title, a known given name or an initial tells a person. "shape": written like a name, and no more. */
export type NameEvidence = "sure" | "shape" | null;

const LONGEST_NAME = 60;
const MOST_WORDS = 5;

const HONORIFIC =
  /^(?:(?:dott|dr|prof|avv|arch|ing|geom|rag|sig|cav)(?:\.?\s?(?:ssa|ra))?\.?(?=[\s\p{Lu}])|(?:dottor(?:e|essa)?|professor(?:e|essa)?|ingegner[e]?|architetto|avvocato|signor[ae]?|d\.ssa)\s)\s*/iu;
const NAME_WORD = /^\p{Lu}[\p{L}'’-]*$/u;
const INITIAL = /^\p{Lu}\.$/u;
const PARTICLE = /^(?:d[aeio]|de[il]|dell[ao]|dall[ao]|degli|lo|la|li|van|von)$/i;

/** Words of offices, roles and headings: «Settore Tecnico», «Valutazione Finale» are written like names, and are none. */
const NO_NAME =
  /^(?:uffic|settor|serviz|area|aree|direzion|dipartiment|struttur|unita|sezion|segret|dirigent|direttor|responsabil|titolar|posizion|funzionar|istruttor|operator|collaborat|dipendent|personal|categori|comun|camer|region|provinc|minister|universit|aziend|ent[ei]$|istitut|polizi|tribut|ragioner|anagraf|affari|risorse|lavori|territori|ambient|cultur|social|bilanc|gestion|tecnic|general|amministra|organizzativ|valutazion|punteggi|premi|totale|media|fascia|grado|livello|peso|obiettiv|indicator|target|risultat|raggiungiment|performance|individual|final|note|data|anno|nome|cognome|nominativ|matricola|qualific|profilo|incaric|firma|vacant|da defin|nessun|tutt[ie]$|n\.?d\.?$)/;

/** How surely a cell's text is the name of a person: «ROSSI MARIO», «dott.ssa Anna Bianchi», «Rossi M.», «dott. Neri». */
export function nameEvidence(text: string): NameEvidence {
  const whole = text.trim();
  if (whole.length > LONGEST_NAME || /[\d@:;/%()[\]_]/.test(whole)) return null;
  const plain = withoutHonorifics(whole);
  const isTitled = plain !== whole;
  const words = plain.split(/[\s,]+/).filter((word) => word !== "");
  if (words.length > MOST_WORDS || words.length < (isTitled ? 1 : 2)) return null;
  if (!words.every((word) => NAME_WORD.test(word) || INITIAL.test(word) || PARTICLE.test(word))) return null;
  const folded = words.map(fold);
  if (folded.some((word) => NO_NAME.test(word)) || PARTICLE.test(words.at(-1)!)) return null;
  const isKnown = folded.some((word) => GIVEN_NAMES.has(word)) || words.some((word) => INITIAL.test(word));
  return isTitled || isKnown ? "sure" : "shape";
}

function withoutHonorifics(text: string): string {
  let plain = text;
  // «prof. ing. Mario Rossi»
  for (let next = plain.replace(HONORIFIC, ""); next !== plain; next = plain.replace(HONORIFIC, "")) plain = next;
  return plain;
}

// SPDX-License-Identifier: EUPL-1.2
import { fold, foldLabel } from "../../values/fold";
import { JOINTS } from "../index/same/label-words";

/** «Pratiche nei termini / totale pratiche»: what is counted is among what it is set against, by the words. */
export function isPartOfWhole(label: string): boolean {
  const folded = fold(label);
  if (GROWTH.test(folded)) return false;
  if (IN_TIME.test(folded)) return true;
  return !MAY_EXCEED.test(folded) && (PART_OF_TOTAL.test(folded) || isSomeOfThem(label));
}

/**
 * «N. dipendenti formati / n. dipendenti in servizio»: both sides count the same things, and only the upper one says
 * something more of them. «Ore di assenza / ore di lavoro», «donne / uomini» share no more than a word.
 */
function isSomeOfThem(label: string): boolean {
  const measure = foldLabel(label.slice(label.lastIndexOf(":") + 1));
  const [above, below, ...more] = measure.split(/\/| su(?:l|i|gli|lle)? (?=n |nr |numero )/).map(thingsIn);
  if (above === undefined || below === undefined || more.length > 0) return false;
  const kinds = below.filter((word) => !POPULATION.test(word));
  if (kinds.length === 0 || kinds[0] !== above[0]) return false;
  const isBacklog = ARRIVED.test(below.join(" ")) && WORKED_OFF.test(above.join(" "));
  return !isBacklog && !above.some((word) => VARIES.test(word)) && isMore(above, kinds);
}

/** All that is counted below is named above too, with a word more. */
function isMore(above: readonly string[], kinds: readonly string[]): boolean {
  const words = new Set(above);
  return kinds.every((kind) => words.has(kind)) && words.size > new Set(kinds).size;
}

const UNITS: ReadonlySet<string> = new Set(["n", "nr", "num", "numero", "%", "percentuale", "totale", "totali"]);

function thingsIn(side: string): readonly string[] {
  return side.split(" ").filter((word) => word !== "" && !UNITS.has(word) && !JOINTS.has(word));
}

/** All there are of something: they take nothing away from it. */
const POPULATION =
  /^(?:complessiv\w*|presentat[aoei]|pervenut[aoei]|ricevut[aoei]|intervistat[aoei]|servizio|organico|ruolo|esistent[ei]|iscritt[aoei]|attiv[aoei]|registrat[aoei]|inviat[aoei]|distribuit[aoei]|somministrat[aoei]|presenti|censit[aoei]|rilevat[aoei]|interessat[aoei]|esaminat[aoei]|totalita)$/;
const ARRIVED = /\b(?:presentat|pervenut|ricevut|assegnat)/;
/** What is worked off may have arrived the year before. */
const WORKED_OFF =
  /\b(?:lavorat|esaminat|istruit|gestit|trattat|chius|risolt|riscontrat|espletat|licenziat|protocollat)/;
/** A year, a plan or an average on one side makes it another quantity. */
const VARIES =
  /^(?:\d+|anno|corrente|medi[aoe]?|equivalent[ei]|nuov[aoei]|ulterior[ei]|aggiuntiv[aoei]|pro|capite|cumulat[aoei])$/;

const GROWTH =
  /\bvariazion|\bincrement|\bcrescit|\baument|\briduzion|\bdecrement|\bscostament|\brispetto all'anno|\banno precedente/;
/** What is done in time is among what is done. */
const IN_TIME =
  /(?:%|\bpercentual[ei]\b|\bquota\b).*\b(?:entro|nei|nel rispetto dei) (?:i |il )?(?:termin|temp[io]|limit|\d+ )/;
const PART_OF_TOTAL =
  /(?:\/|\bsul|\bsu|\brispetto al|\bdel) ?(?:n\.? ?|numero )?totale\b|\bsu tutt[ei] (?:i|gli|le)\b|(?:%|\bpercentuale) (?:di |dei |del )?(?:dipendenti|personale|addetti)\b/;
/** Money goes over what it is set against; so does what was left from the year before, or done beyond the plan. */
const MAY_EXCEED =
  /\bcopertur|\bprovent|\boner[ei]|\bcost[oi]|\bspes[ae]|\bentrat|\bricav|\briscoss|\bincass|\bpaga|\bimpegn|\baccertat|\bevas|\bsmalt|\bavanzament|\bprogrammat|\bprevist|\bpianificat|\battes[oiae]\b|\bbudget|\brealizzazion|\braggiungiment|\bgrado\b|\bindice|\bproduttivit|\bpost[io]\b|\bliquidit|\bpatrimoni|\bdebit|\bcredit|\binvestiment|\bvalore\b|\bimport[oi]\b|€|\beuro\b|\bcapacita|\bcarico\b|\bconclus|\bdefinit|\barretrat|\bturnover|\bassunzion|\bcessazion/;

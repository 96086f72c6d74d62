// SPDX-License-Identifier: EUPL-1.2

/** «approvato», «è stata pubblicata», «concluso»: how something done is said, before the day on which it was done. */
const DONE =
  /^(?:è |e' )?(?:stat[oaie] )?([a-zàèéìòù]{3,14}(?:[aiu]t|lus|lis|iss|oss|ess|res|ert|ett|int|olt|unt))[oaie],? (?:entro e non oltre |entro |(?:in|alla) data |nel mese di |a |ad )?(?:del |il |lo |l'|i (?=\d))?(?=\S)/;

/** Of these the day that follows is when it is put off to, stopped, or foreseen: not when it was done. */
const NOT_DONE =
  /^(?:ri?nviat|prorogat|differit|posticipat|slittat|spostat|riprogrammat|ripianificat|sospes|interrott|annullat|revocat|scadut|previst|programmat|pianificat|stimat|attes|aggiornat|rilevat|misurat|calcolat|iniziat|avviat)/;

/** What follows a participle in a clean text (see cleanText): the day, if it is one; null where none begins the text. */
export function afterParticiple(text: string): string | null {
  const match = DONE.exec(text);
  if (!match || NOT_DONE.test(match[1]!)) return null;
  return text.slice(match[0].length);
}

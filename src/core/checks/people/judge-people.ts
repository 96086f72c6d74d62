// SPDX-License-Identifier: EUPL-1.2
import type { PersonCard } from "./people-cards";
import type { PeopleList } from "./people-lists";
import type { ScoreWord } from "./person-words";

/**
 * Whose results a sheet has. "individual": its titles say so («Obiettivi individuali», «Scheda di valutazione»). "office":
 * it bears the name of an office («Segretario generale»), which may be that of a unit. "unit": neither.
 */
export type Whose = "individual" | "office" | "unit";

/** "named": names beside scores, certain. "doubtful": a person must say whose the score is. "coded": codes for names. */
export type PeopleJudgement = "named" | "doubtful" | "coded";

/** One row is no list of codes: «Dipendente | Matricola» may head a form. */
const FEWEST_CODED = 2;

/** What a list of persons comes to; null where the scores may well be of something else. */
export function judgeList(list: PeopleList, whose: Whose): PeopleJudgement | null {
  const { person, rows, named, sure, ofThings, scores } = list;
  const isNamed = named * 2 >= rows && named > 0 && (sure > 0 || person === "name");
  if (person === "officer" || person === "owner") return isNamed ? judgeOffice(list, whose) : null;
  // «Nome» may head the names of anything
  if (!isNamed) return person !== "name" && rows >= FEWEST_CODED ? "coded" : null;
  if (ofThings && whose !== "individual" && !isOfEach(list)) return "doubtful";
  // of those who hold an office the law publishes what they are paid
  return scores.every(({ word }) => word === "pay") ? "doubtful" : "named";
}

/** A mark for each person, though a column is headed as things are: «Obiettivi individuali | Comportamenti | Punteggio». */
function isOfEach(list: PeopleList): boolean {
  if (!hasScore(list, "own", "mark", "prize")) return false;
  return list.ofStaff || (list.isSubject && !list.namesThings);
}

function hasScore({ scores }: PeopleList, ...words: readonly ScoreWord[]): boolean {
  return scores.some(({ word }) => words.includes(word));
}

/** The holder of an office, beside what may be the office's score. */
function judgeOffice(list: PeopleList, whose: Whose): PeopleJudgement | null {
  const { person, ofThings } = list;
  const isOfPersons = list.isSubject && !list.ofUnits;
  const has = (...words: readonly ScoreWord[]): boolean => hasScore(list, ...words);
  if (list.ofStaff && !list.namesThings && has("own", "mark")) return person === "officer" ? "named" : "doubtful";
  // whoever answers for an indicator is published, and right so
  if (ofThings) return person === "officer" && whose === "individual" ? "named" : null;
  if (has("own")) return person === "officer" ? "named" : "doubtful";
  if (has("prize", "pay")) return "doubtful";
  if (person === "owner") return has("mark") && isOfPersons ? "doubtful" : null;
  if (has("mark")) return isOfPersons ? "named" : "doubtful";
  return isOfPersons ? "doubtful" : null;
}

/** What the card of a person comes to; a unit's card bears the name of its director, and right so. */
export function judgeCard(card: PersonCard, whose: Whose): PeopleJudgement | null {
  const { person, evidence, hasTotal } = card;
  const isOfPerson = card.isOfOne || whose === "individual";
  // a total under «Valutato» or «Dipendente» is of nobody else
  if (person === "name" || person === "person") return isOfPerson || (card.isJudged && hasTotal) ? "named" : "doubtful";
  if (!isOfPerson) return null;
  const isCertain = whose === "individual" || (card.isOfStaff && hasTotal);
  return person === "officer" && isCertain && evidence === "sure" ? "named" : "doubtful";
}

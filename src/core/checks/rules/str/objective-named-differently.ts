// SPDX-License-Identifier: EUPL-1.2
import type { Indicator, Scorecard } from "../../../scorecard/scored";
import { foldLabel } from "../../../values/fold";
import type { FindingPlace } from "../../finding";
import type { ScorecardIndex } from "../../index/scorecard-index";
import { codeNames } from "../../structure/code-names";
import {
  dividedIndicators,
  isTelling,
  namesBySheet,
  operationalPlace,
  type Divided,
} from "../../structure/operational-names";
import { defineRule } from "../../rule";
import { sayTheSame, wordsReader } from "../../structure/variant";

export const objectiveNamedDifferently = defineRule({
  code: "STR008",
  slug: "objective-named-differently",
  title: "Nome o obiettivo che cambia da un cruscotto all’altro",
  why: "Chi legge segue un obiettivo da un cruscotto all’altro per il suo nome: due nomi fanno pensare a due obiettivi, o nascondono che lo stesso dato è contato sotto obiettivi diversi.",
  severity: "warning",
  criteria: ["k"],
  norm: "D.Lgs. 150/2009, art. 14, c. 4, lett. c); DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  // codes are the body's own, and not each unit's, where nearly all of those that recur bear one name
  // and its indicators each under one objective, where most of those that recur are
  options: { fewestCodes: 4, agreeingShare: 0.8, undividedShare: 0.5, fewestDivided: 3 },
  messages: {
    variants: "L’obiettivo {code} si chiama «{name}» e anche «{other}». Usare un solo nome in tutti i cruscotti.",
    otherName:
      "Il codice {code} indica «{name}», ma qui «{other}»; gli altri codici indicano un solo obiettivo in tutta la cartella. Correggere il codice o il nome.",
    wordings:
      "{count:obiettivo operativo è scritto|obiettivi operativi sono scritti} in modi diversi sopra gli stessi indicatori: per esempio «{name}» e «{other}». Usare un solo nome.",
    moved:
      "«{label}» sta qui sotto «{name}» e altrove sotto «{other}»: sono due obiettivi distinti. Verificare a quale appartiene, e che il nome dell’obiettivo sia nella riga giusta.",
  },

  workbook(scorecard, { index, options, report }) {
    for (const { code, names, isVariant } of codeNames(scorecard, options.fewestCodes, options.agreeingShare)) {
      const [first, second, ...others] = names;
      const data = { code, name: first!.name, other: second!.name };
      const problem = { where: second!.place, related: [first!, ...others].map(({ place }) => place), data };
      if (isVariant) report({ ...problem, severity: "info", messageId: "variants" });
      else report({ ...problem, needsReview: true, messageId: "otherName" });
    }
    const divided = dividedIndicators(index.same().groups);
    if (divided.length === 0) return;
    const areVariants = variantJudge();
    const wordings = wordingsIn(divided, index, areVariants);
    const [first] = wordings;
    if (first !== undefined) {
      const places = uniquePlaces(wordings.flatMap(({ places }) => [places[1]!, places[0]!]));
      const data = { count: wordings.length, name: first.names[0]!, other: first.names[1]! };
      const severity = "info";
      report({ where: places[0]!, related: places.slice(1), severity, needsReview: true, messageId: "wordings", data });
    }
    const recurring = index.same().groups.length;
    const isUsual = recurring - divided.length < recurring * options.undividedShare;
    if (isUsual && divided.length > options.fewestDivided) return;
    for (const { label, names, places } of movedIn(divided, scorecard, index, areVariants)) {
      const data = { label, name: names[0]!, other: names.at(-1)! };
      report({ where: places[0]!, related: places.slice(1), needsReview: true, messageId: "moved", data });
    }
  },
});

/** True for two members whose objectives are wordings of one. */
type Judge = (one: Indicator, other: Indicator) => boolean;

function variantJudge(): Judge {
  const wordsOf = wordsReader();
  return (one, other) => sayTheSame(wordsOf(one.operational), wordsOf(other.operational));
}

interface Pair {
  readonly label: string;
  readonly names: readonly string[];
  readonly places: readonly FindingPlace[];
}

/** Wordings of one name, each pair once, however many indicators stand under it. */
function wordingsIn(divided: readonly Divided[], index: ScorecardIndex, areVariants: Judge): readonly Pair[] {
  const found = new Map<string, Pair>();
  for (const { under } of divided) {
    const [first, ...others] = under;
    for (const other of others) {
      if (!areVariants(first!, other)) continue;
      const key = [first!, other]
        .map(({ operational }) => foldLabel(operational))
        .sort()
        .join("|");
      if (!found.has(key)) found.set(key, pairOf([first!, other], index));
    }
  }
  return [...found.values()];
}

/**
 * One measurement under two objectives that are known to be two: both stand on one dashboard. Where they never meet, each
 * unit may have set its own objective, and the indicator serves both.
 */
function movedIn(
  divided: readonly Divided[],
  { indicators }: Scorecard,
  index: ScorecardIndex,
  areVariants: Judge,
): readonly Pair[] {
  const names = namesBySheet(indicators);
  const found = new Map<string, Pair>();
  for (const { group, under } of divided) {
    const apart = under.filter((each, at) => !under.slice(0, at).some((before) => areVariants(before, each)));
    if (apart.length < 2 || apart.length > MOST_OBJECTIVES || !isOneMeasure(group.members)) continue;
    const key = apart
      .map(({ operational }) => foldLabel(operational))
      .sort()
      .join("|");
    if (!found.has(key) && meet(group.members, apart, names) && isTelling(group.members[0]!.label, fewestWords(apart)))
      found.set(key, pairOf(oddFirst(apart, group.members), index));
  }
  return [...found.values()];
}

/** Those that differ from most go first: there the name is to be looked at. */
function oddFirst(apart: readonly Indicator[], members: readonly Indicator[]): readonly Indicator[] {
  const countOf = ({ operational }: Indicator): number =>
    members.filter((member) => foldLabel(member.operational) === foldLabel(operational)).length;
  const counts = apart.map(countOf);
  const usual = apart[counts.indexOf(Math.max(...counts))]!;
  return [...apart.filter((each) => each !== usual), usual];
}

/** Beyond them it is a common indicator: each objective has it by design. */
const MOST_OBJECTIVES = 3;

/** Twice on one dashboard only a long label tells one measurement from another. */
function fewestWords(apart: readonly Indicator[]): number {
  return new Set(apart.map(({ sheet }) => sheet)).size < apart.length ? 5 : 2;
}

/** The same goal, or the same result: of two measures that merely share their label, units have each its own. */
function isOneMeasure([first, ...others]: readonly Indicator[]): boolean {
  if (first === undefined) return false;
  return others.every(({ actual, target }) => isEqual(target, first.target) || isEqual(actual, first.actual));
}

function isEqual(one: Indicator["actual"], other: Indicator["actual"]): boolean {
  if (one.type !== other.type || one.type === "blank") return false;
  return Number.isNaN(one.number) ? one.cell.text === other.cell.text : one.number === other.number;
}

/** True where one dashboard has two of the names: the indicator stands under one of them, and could under the other. */
function meet(
  members: readonly Indicator[],
  apart: readonly Indicator[],
  names: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const others = apart.map(({ operational }) => foldLabel(operational));
  return members.some(({ sheet, operational }) => {
    const own = foldLabel(operational);
    return others.some((name) => name !== own && names.get(sheet)?.has(name) === true);
  });
}

function pairOf(members: readonly Indicator[], index: ScorecardIndex): Pair {
  return {
    label: members[0]!.label,
    names: members.map(({ operational }) => operational),
    places: members.map((member) => operationalPlace(member, index.indicatorsOfBlock(member.blockId))),
  };
}

function uniquePlaces(places: readonly FindingPlace[]): readonly FindingPlace[] {
  const seen = new Map(
    places.map((place) => [`${place.sheet}|${String(place.at.row)}|${String(place.at.column)}`, place]),
  );
  return [...seen.values()];
}

// SPDX-License-Identifier: EUPL-1.2
import { foldHeading } from "../../values/fold";
import { judgeCard, judgeList } from "../../checks/people/judge-people";
import { peopleShown } from "../../checks/people/people-shown";
import type { SheetReading } from "../../scorecard/model";
import type { Scorecard } from "../../scorecard/scored";
import type { FindingPlace } from "../../checks/finding";
import { evidence, type CriterionJudge, type Judged } from "../criterion";
import { isIndicator } from "../results";
import type { Evidence } from "../verdict";

// What only a person can say: the figures are laid out, and nothing is proposed.

/** Criterion h: how the polarity of the indicators is known tells how far the measuring was laid down beforehand. */
export const processAdequate: CriterionJudge = ({ scorecard }) => {
  const scored = scorecard.indicators.filter(({ status }) => status === "scored");
  const stated = scored.filter(({ polaritySource }) => STATED.has(polaritySource)).length;
  const weighted = scored.filter(({ weight }) => weight !== null).length;
  const counts = { total: scored.length, stated, inferred: scored.length - stated, weighted };
  return { outcome: "to-assess", evidence: [evidence("oiv-measuring", counts)] };
};

const STATED = new Set(["value-type", "column", "register", "operator"]);

/** Criterion i: what a Relazione must hold, as far as titles tell. */
export const lawfulForm: CriterionJudge = (judged) => {
  const ofPersons = sheetsOfPersons(judged);
  return {
    outcome: "to-assess",
    evidence: PARTS.map(([part, words]) => partOf(judged.scorecard, part, words, part === STAFF ? ofPersons : NONE)),
  };
};

const STAFF = "personale";
const NONE: ReadonlySet<string> = new Set();

/** Sheets with the scores of persons («Personale valutato»): the part on staff counts them, and names nobody. */
function sheetsOfPersons({ scorecard, inputs }: Judged): ReadonlySet<string> {
  const shown = peopleShown(scorecard, inputs).filter(
    ({ lists, card, whose }) =>
      lists.some((list) => judgeList(list, whose) !== null) || (card !== null && judgeCard(card, whose) !== null),
  );
  const individual = scorecard.blocks.filter(({ level }) => level === "individual");
  return new Set([...shown.map(({ sheet }) => sheet.name), ...individual.map(({ sheet }) => sheet)]);
}

/** Parts that D.Lgs. 150/2009, art. 10, c. 1, lett. b) wants, and words that title them. */
const PARTS: readonly (readonly [string, RegExp])[] = [
  [
    "risorse economiche",
    /\b(?:risors\w+ (?:economic|finanziar)\w*|bilancio(?! di genere)|cont[oi] economic\w*|cost[oi]|spes[ae]|provent\w*|oneri|preventivo|consuntivo economico)\b/,
  ],
  [STAFF, /\b(?:personale|dipendent\w*|organico|risorse umane)\b/],
  ["bilancio di genere", /\b(?:genere|pari opportunita|donne|uomini)\b/],
];

/** Anything but dashboards: what titles a unit («Risorse umane») holds its objectives, not the body's staff. */
function partOf({ sheets, tables }: Scorecard, part: string, words: RegExp, passedOver: ReadonlySet<string>): Evidence {
  const isPart = (title: string, sheetName: string): boolean =>
    words.test(foldHeading(title)) && !passedOver.has(sheetName);
  const sheet = sheets.filter(isBodys).find(({ name, role }) => role !== "dashboard" && isPart(name, name));
  const table = tables.find(({ title, sheet: name }) => isPart(title, name));
  // a sheet that bears the name goes before a table that merely mentions it
  const ofTable = table ? { sheet: table.sheet, at: table.from } : null;
  const place: FindingPlace | null = sheet ? { sheet: sheet.name, at: { row: 0, column: 0 } } : ofTable;
  if (place === null) return evidence("oiv-part-absent", { part });
  return evidence("oiv-part-present", { part, sheet: place.sheet }, [place]);
}

/** What PERF made is not to be read as a part of the Relazione. */
function isBodys({ reason }: SheetReading): boolean {
  return reason.code !== "own-sheet";
}

/** Criterion j: how much there is to read. */
export const concise: CriterionJudge = ({ scorecard }) => {
  const { objectives, indicators } = scorecard;
  const sheets = scorecard.sheets.filter(isBodys);
  const rows = indicators.filter(isIndicator).length;
  const counts = { sheets: sheets.length, objectives: objectives.length, indicators: rows };
  const mean = objectives.length === 0 ? 0 : Math.round((rows / objectives.length) * 10) / 10;
  return { outcome: "to-assess", evidence: [evidence("oiv-size", { ...counts, mean })] };
};

/** Criterion k: what was seen of names, units and headings. */
export const understandable: CriterionJudge = (_, findings) => {
  const count = findings.length;
  const seen = count === 0 ? evidence("oiv-nothing-unclear") : evidence("oiv-unclear", { count });
  return { outcome: "to-assess", evidence: [seen] };
};

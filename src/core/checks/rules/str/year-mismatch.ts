// SPDX-License-Identifier: EUPL-1.2
import type { Block, Heading } from "../../../scorecard/model";
import type { Indicator, Scorecard } from "../../../scorecard/scored";
import { fold, oneLine } from "../../../values/fold";
import { BLANK_CELL } from "../../../workbook/cell";
import type { FindingPlace, FixEdit, QuickFix } from "../../finding";
import type { CheckInputs } from "../../inputs";
import { defineRule } from "../../rule";
import { ownYear } from "../../../reading/own-year";
import { MAY_NAME_MONTHS, partOfYear, type PartOfYear } from "../../structure/part-of-year";

export const yearMismatch = defineRule({
  code: "STR009",
  slug: "year-mismatch",
  title: "Anno diverso da quello del ciclo",
  why: "Un titolo o un’intestazione di un altro anno fa dubitare che anche i dati lo siano: spesso è il resto di una copia della Relazione precedente.",
  severity: "warning",
  criteria: ["f", "k"],
  norm: "D.Lgs. 150/2009, art. 10, c. 1, lett. b); DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  // other texts of the same sort must name the year of the cycle
  options: { fewestAgreeing: 2 },
  fixable: true,
  messages: {
    heading:
      "L’intestazione «{text}» è del {year}, mentre la cartella misura il {cycle}. Correggere l’anno, o verificare che i dati siano del {cycle}.",
    title: "Il titolo «{text}» dice {year}, mentre i dati sono del {cycle}. Correggere il titolo, o verificare i dati.",
    sheet:
      "Il nome del foglio «{text}» dice {year}, mentre i suoi dati sono del {cycle}. Correggere il nome, o verificare i dati.",
    partOfYear:
      "L’indicatore riguarda «{text}», cioè solo una parte del {cycle}. Se il Piano lo prevede, dirlo nelle note; altrimenti misurare tutto l’anno.",
  },

  workbook(scorecard, { index, inputs, options, report }) {
    const cycle = String(scorecard.year);
    for (const { messageId, text, year, places } of strangers(scorecard, options.fewestAgreeing)) {
      const data = { text, year: String(year), cycle };
      const fix = messageId === "sheet" ? null : yearFix(places, String(year), cycle, inputs);
      report({ where: places[0]!, related: places.slice(1), fix, needsReview: true, messageId, data });
    }
    // before the end of the year, a part of it is all there is
    if (index.settings.phase !== "report" || scorecard.year === null) return;
    for (const { indicator, part } of lonelyParts(scorecard)) {
      const where = { indicator, field: "label" } as const;
      report({ where, severity: "info", needsReview: true, messageId: "partOfYear", data: { text: part.text, cycle } });
    }
  },
});

/** The year of the cycle, where the text names one year, once: a person looks whether the data are of the other one. */
function yearFix(places: readonly FindingPlace[], year: string, cycle: string, inputs: CheckInputs): QuickFix | null {
  const edits: FixEdit[] = [];
  for (const place of places) {
    const { kind, text } = inputs.sheetNamed(place.sheet)?.cell(place.at.row, place.at.column) ?? BLANK_CELL;
    const years = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
    if (kind !== "text" || years.length !== 1 || years[0] !== year) return null;
    edits.push({ ...place, value: text.replace(year, cycle), replaces: true });
  }
  return { label: `Scrivere ${cycle} al posto di ${year}`, kind: "proposal", edits };
}

interface Part {
  readonly indicator: Indicator;
  readonly part: PartOfYear;
}

/** Indicators of a part of the year, but for those whose other part another indicator covers; a day or an answer has no period. */
function lonelyParts({ indicators, year }: Scorecard): readonly Part[] {
  const measures = new Map<string, Part[]>();
  for (const indicator of indicators) {
    const { label, objectiveId, target, actual } = indicator;
    const part = MAY_NAME_MONTHS.test(label) ? partOfYear(label) : null;
    if (part === null || (part.year ?? year) !== year) continue;
    if ([target.type, actual.type].some((type) => type === "date" || type === "yes-no")) continue;
    const key = `${objectiveId} ${fold(label).replace(part.text, "")}`;
    const parts = measures.get(key);
    if (parts) parts.push({ indicator, part });
    else measures.set(key, [{ indicator, part }]);
  }
  return [...measures.values()].filter((parts) => new Set(parts.map(({ part }) => part.from)).size === 1).flat();
}

/** Columns whose headings name the year of the figures that were read. */
const FIGURES: ReadonlySet<string> = new Set(["actual", "target", "declared"]);

interface Said {
  readonly messageId: "heading" | "title" | "sheet";
  readonly text: string;
  readonly year: number;
  readonly place: FindingPlace;
}

interface Stranger extends Omit<Said, "place"> {
  readonly places: readonly FindingPlace[];
}

/** Texts of another year than the cycle's, where enough of the same sort name the cycle's; alike ones are one cause. */
function strangers(scorecard: Scorecard, fewest: number): readonly Stranger[] {
  const { year, gaps } = scorecard;
  // a workbook that has no figures of the year asked for says so itself
  if (year === null || gaps.some(({ reason }) => reason.code === "year-without-columns")) return [];
  const said = textsWithYear(scorecard);
  const found = new Map<string, Stranger & { readonly places: FindingPlace[] }>();
  for (const messageId of ["heading", "title", "sheet"] as const) {
    const ofSort = said.filter((each) => each.messageId === messageId);
    const other = ofSort.filter((each) => each.year !== year);
    const agreeing = ofSort.length - other.length;
    const isBorneOut = messageId === "heading" && agreeing >= other.length && agreesWith(said, year) >= fewest;
    if (!isBorneOut && (agreeing < fewest || agreeing <= other.length)) continue;
    for (const { place, ...each } of other) {
      const key = `${messageId} ${each.text}`;
      const known = found.get(key);
      if (known) known.places.push(place);
      else found.set(key, { ...each, places: [place] });
    }
  }
  return [...found.values()];
}

/** Headings and titles together say which year it is, where one table has but two headings: «Atteso 2023 | Raggiunto 2022». */
function agreesWith(said: readonly Said[], year: number): number {
  const agreeing = said.filter((each) => each.year === year).length;
  return agreeing > said.length - agreeing ? agreeing : 0;
}

function textsWithYear({ blocks, map }: Scorecard): readonly Said[] {
  const said: Said[] = [];
  let seen: readonly Heading[] | null = null;
  const sheets = new Map<string, FindingPlace>();
  for (const { sheet, at } of map) if (!sheets.has(sheet)) sheets.set(sheet, { sheet, at });
  for (const block of blocks) {
    if (block.headings !== seen) said.push(...ofHeadings(block));
    seen = block.headings;
    for (const { text, at } of block.titles) add(said, "title", text, { sheet: block.sheet, at });
    if (!sheets.has(block.sheet)) sheets.set(block.sheet, { sheet: block.sheet, at: block.from });
  }
  for (const [name, place] of sheets) add(said, "sheet", name, place);
  return said;
}

/** One of several years side by side is a choice of the reading, not a slip of the pen. */
function ofHeadings({ headings, sheet }: Block): readonly Said[] {
  const said: Said[] = [];
  for (const { role, text, at } of headings) {
    if (role !== null && FIGURES.has(role) && !hasOtherYears(headings, role)) add(said, "heading", text, { sheet, at });
  }
  return said;
}

function hasOtherYears(headings: readonly Heading[], role: string): boolean {
  return headings.some((each) => each.role !== role && !FIGURES.has(each.role ?? "") && ownYear(each.text) !== null);
}

function add(to: Said[], messageId: Said["messageId"], text: string, place: FindingPlace): void {
  const year = ownYear(text);
  if (year !== null) to.push({ messageId, text: oneLine(text), year, place });
}

// SPDX-License-Identifier: EUPL-1.2
import type { Sheet } from "../workbook/snapshot";
import type { Heading } from "../scorecard/model";
import type { Steps } from "../steps/steps";
import { headingsOf } from "./block-headings";
import type { Collected, OpenObjective } from "./collected";
import { fold } from "../values/fold";
import { keyedObjective, keyedUnit } from "./key-values";
import type { SectionPlace } from "./layouts/layout";
import { chooseLayout } from "./layouts/register";
import type { Section, Title } from "./section";
import { evidenceOf } from "./section-evidence";
import { sectionReader } from "./section-reader";
import { levelOf, unitIn } from "./titles";
import { OFFICER_KEY, OTHER_KEY } from "./vocabulary/keys";
import { BODY_TITLE, PERSON_WORDS } from "./vocabulary/titles";
import { withoutOtherYears } from "./yearly-rows";

/** Names that say nothing of what is on the sheet. */
const GENERIC_NAME = /^(?:foglio|sheet|tabella|cruscotto|scheda|dashboard|pagina|table) ?\d*$/;
const LONGEST_TITLE = 120;

/** Reads the tables of a dashboard, each by the layout that it bears out; returns the layout of most rows. */
export function* readDashboard(sheet: Sheet, found: readonly Section[], into: Collected): Steps<string | null> {
  const sections = found.map((section) => withoutOtherYears(sheet, section, into));
  const owners = ownersOf(sheet, sections);
  const rowsOf = new Map<string, number>();
  let open: OpenObjective | null = null;
  let before = null as { readonly unit: string | null; readonly perspective: string | null } | null;
  const headingsFor = headingsReader(sheet);
  for (const [index, section] of sections.entries()) {
    const { title, unit } = owners[index]!;
    const level = levelOf(title, sheet.name);
    const sameUnit = before !== null && before.unit === unit;
    const perspective: string | null = section.perspective?.name ?? (sameUnit ? (before?.perspective ?? null) : null);
    const continued: OpenObjective | null =
      sameUnit && perspective === before?.perspective && section.titles.length === 0 ? open : null;
    if (section.rows.length === 0) {
      // The rows stand under a perspective of their own, below the same headings.
      if (sections[index + 1]?.heading === section.heading) continue;
      into.gaps.push({ sheet: sheet.name, at: section.from, reason: { code: "heading-without-rows", args: {} } });
      continue;
    }
    const headings = headingsFor(section);
    const place: SectionPlace = { level, unit: level === "strategic" ? null : unit, perspective, continued, headings };
    const keyed = keyedObjective(section.titles);
    const layout = chooseLayout(evidenceOf(section, keyed));
    rowsOf.set(layout.name, (rowsOf.get(layout.name) ?? 0) + section.rows.length);
    open = yield* layout.read(sectionReader(sheet, section, keyed, place, into));
    before = { unit, perspective };
  }
  return [...rowsOf].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Headings of the sections of a sheet: those under one heading row share them. */
function headingsReader(sheet: Sheet): (section: Section) => readonly Heading[] {
  let last: { readonly of: Section["heading"]; readonly headings: readonly Heading[] } | null = null;
  return ({ heading, rows }) => {
    if (last?.of !== heading) last = { of: heading, headings: headingsOf(sheet, heading, rows) };
    return last.headings;
  };
}

interface SectionOwner {
  readonly title: string;
  readonly unit: string;
}

/**
 * A cell that announces the unit is believed; else the sheet's name is the unit, unless it says nothing or several
 * titled groups stand on it.
 */
function ownersOf(sheet: Sheet, sections: readonly Section[]): readonly SectionOwner[] {
  const announced = sections.map(({ titles }) => keyedUnit(titles));
  const units = sections.map(({ titles }, index) => announced[index] ?? unitTitle(titles));
  const stacked = new Set(units.filter((unit) => unit !== null).map((unit) => fold(unit))).size > 1;
  const generic = GENERIC_NAME.test(fold(sheet.name));
  let title = "";
  let unit = sheet.name;
  return sections.map((section, index) => {
    if (section.titles.length > 0) title = titleOf(section.titles);
    const named = units[index];
    if (named && (stacked || generic || announced[index])) unit = named;
    return { title, unit: section.unit?.name ?? unit };
  });
}

/** Beside the unit that the sheet is of, «Direttore: Rossi» says who answers for it, and not that the sheet is that person's. */
function titleOf(titles: readonly Title[]): string {
  const own = titles.filter((title, index) => !isOfOfficer(title, titles[index - 1])).map(({ text }) => text);
  const isOfUnit = own.length < titles.length && own.some(isUnit) && !own.some((text) => PERSON_WORDS.test(fold(text)));
  return (isOfUnit ? own : titles.map(({ text }) => text)).join(" ");
}

/** The name may stand in the next cell. */
function isOfOfficer({ text, at }: Title, before: Title | undefined): boolean {
  if (OFFICER_KEY.test(fold(text))) return true;
  return before?.at.row === at.row && OFFICER_KEY.test(fold(before.text)) && /:\s*$/.test(before.text);
}

/** A text that names something beside the body and the kind of sheet: «Polizia Locale». */
function isUnit(text: string): boolean {
  const unit = OTHER_KEY.test(fold(text)) || text.length > LONGEST_TITLE ? null : unitIn(text);
  return unit !== null && !BODY_TITLE.test(fold(unit));
}

/** What «Responsabile:» and the like announce is no unit. */
function unitTitle(titles: readonly Title[]): string | null {
  const units = titles.map(({ text, isText, at }, index) => {
    const before = titles[index - 1];
    const isAnnounced = before?.at.row === at.row && before.text.endsWith(":") && OTHER_KEY.test(fold(before.text));
    const isTitle = isText && text.length <= LONGEST_TITLE && !isAnnounced && !OTHER_KEY.test(fold(text));
    return isTitle ? unitIn(text) : null;
  });
  return units.filter((unit) => unit !== null).at(-1) ?? null;
}

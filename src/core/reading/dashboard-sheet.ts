// SPDX-License-Identifier: EUPL-1.2
import type { Sheet } from "../workbook/snapshot";
import type { Collected, OpenObjective } from "./collected";
import { fold } from "../values/fold";
import { readObjectiveBlocks } from "./layouts/objective-blocks";
import type { Section } from "./section";
import { levelOf, unitIn } from "./titles";
import { OTHER_KEY, UNIT_KEY } from "./vocabulary/titles";

/** Names that say nothing of what is on the sheet. */
const GENERIC_NAME = /^(?:foglio|sheet|tabella|cruscotto|scheda|dashboard|pagina|table) ?\d*$/;
const LONGEST_TITLE = 120;

/** Reads the sections of a dashboard; several units may stand one under the other, each below its title. */
export function readDashboard(sheet: Sheet, sections: readonly Section[], into: Collected): void {
  const owners = ownersOf(sheet, sections);
  let open: OpenObjective | null = null;
  let before: { unit: string | null; perspective: string | null } | null = null;
  sections.forEach((section, index) => {
    const { title, unit } = owners[index]!;
    const level = levelOf(title, sheet.name);
    const sameUnit = before !== null && before.unit === unit;
    const perspective = section.perspective?.name ?? (sameUnit ? (before?.perspective ?? null) : null);
    const continued = sameUnit && perspective === before?.perspective && section.titles.length === 0 ? open : null;
    into.years.push(...section.heading.years);
    if (section.rows.length === 0) {
      const reason = { code: "heading-without-rows", args: {} };
      into.gaps.push({ sheet: sheet.name, at: section.from, reason });
      return;
    }
    const place = { level, unit: level === "strategic" ? null : unit, perspective, continued };
    open = readObjectiveBlocks(sheet, section, place, into);
    before = { unit, perspective };
  });
}

interface SectionOwner {
  readonly title: string;
  readonly unit: string;
}

/** The sheet's name is its unit, unless it says nothing or several titled groups stand on the sheet. */
function ownersOf(sheet: Sheet, sections: readonly Section[]): readonly SectionOwner[] {
  const units = sections.map(({ titles }) => unitTitle(titles));
  const stacked = new Set(units.filter((unit) => unit !== null).map((unit) => fold(unit))).size > 1;
  const generic = GENERIC_NAME.test(fold(sheet.name));
  let title = "";
  let unit = sheet.name;
  return sections.map((section, index) => {
    if (section.titles.length > 0) title = section.titles.join(" ");
    const named = units[index];
    if (named && (stacked || generic)) unit = named;
    return { title, unit: section.unit?.name ?? unit };
  });
}

/** «Servizio:» in a cell announces the unit in the next; what «Responsabile:» and the like announce is no unit. */
function unitTitle(titles: readonly string[]): string | null {
  const before = ["", ...titles.map((text) => fold(text))];
  const announced = titles.find((_, index) => UNIT_KEY.test(before[index]!));
  if (announced !== undefined) return announced;
  const candidates = titles.filter((text, index) => {
    const belongsToKey = before[index]!.endsWith(":") && OTHER_KEY.test(before[index]!);
    return text.length <= LONGEST_TITLE && !belongsToKey && !OTHER_KEY.test(before[index + 1]!);
  });
  const units = candidates.map(unitIn).filter((unit) => unit !== null);
  return units.at(-1) ?? null;
}

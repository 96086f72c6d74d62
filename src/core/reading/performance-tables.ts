// SPDX-License-Identifier: EUPL-1.2
import { addressOf } from "../workbook/address";
import type { Sheet } from "../workbook/snapshot";
import type { Gap, SheetReading } from "../scorecard/model";
import type { SheetMapping } from "../scorecard/settings";
import { mapInSteps, type Steps } from "../steps/steps";
import { oneLine } from "../values/fold";
import type { Collected } from "./collected";
import { evidenceFor, LEAST_CONFIDENCE } from "./confidence";
import { readDashboard } from "./dashboard-sheet";
import { mappedReading } from "./mapped-heading";
import type { Section } from "./section";
import { seenHeading } from "./seen-heading";
import { outlineOf, type Recognise } from "./sections";

interface Judged {
  readonly section: Section;
  readonly confidence: number;
}

/**
 * Reads the performance tables of a sheet, as far as what stands in them bears the reading out; null for a sheet that
 * has none. What a person has said of the columns goes before all evidence (ADR 0012).
 */
export function* readTables(
  sheet: Sheet,
  recognise: Recognise,
  mapping: SheetMapping | null,
  wanted: number | null,
  into: Collected,
): Steps<SheetReading | null> {
  const mapped = mapping && mappedReading(sheet, mapping, recognise);
  if (mapped?.problem) into.gaps.push({ sheet: sheet.name, at: null, reason: mapped.problem });
  const isMapped = mapped !== null && mapped.problem === null;
  const { sections, others } = yield* outlineOf(sheet, mapped?.recognise ?? recognise);
  const filled = sections.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return null;
  const judged = yield* mapInSteps(filled, (section) => judge(sheet, section, isMapped, into));
  const readable = new Set(
    judged.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE).map(({ section }) => section),
  );
  // Not spread into push: a hostile sheet may hold more tables than a call takes arguments.
  for (const table of others) into.tables.push(table);
  if (readable.size === 0) return notRecognised(sheet, judged);
  noteWhen(sheet, [...readable], wanted, into);
  const layout = yield* readDashboard(
    sheet,
    sections.filter((section) => section.rows.length === 0 || readable.has(section)),
    into,
  );
  return dashboard(sheet, isMapped ? "mapped" : layout, confidenceOf(judged, readable), readable.size);
}

/** Judges one table; one that is not borne out is a gap, at its headings. */
function judge(sheet: Sheet, section: Section, isMapped: boolean, into: Collected): Judged {
  const at = section.from;
  const { confidence, looksSwapped } = evidenceFor(sheet, section, into.dateSystem);
  if (looksSwapped) into.gaps.push({ sheet: sheet.name, at, reason: { code: "columns-maybe-swapped", args: {} } });
  if (isMapped) return { section, confidence: 1 };
  const { missing } = section.heading;
  if (missing) {
    const code = `${missing.role}-column-${missing.column === null ? "unknown" : "assumed"}`;
    const place = { row: section.heading.row, column: missing.column ?? at.column };
    noteOnce(into, { sheet: sheet.name, at: place, reason: { code, args: { text: missing.text } } });
    if (missing.column === null) return { section, confidence: 0 };
  }
  if (confidence < LEAST_CONFIDENCE) {
    const args = { seen: headingsSeen(sheet, section), confidence };
    into.gaps.push({ sheet: sheet.name, at, reason: { code: "table-not-recognised", args } });
  }
  return { section, confidence };
}

/** Several sections may stand under the same headings. */
function noteOnce(into: Collected, gap: Gap): void {
  const last = into.gaps.at(-1);
  const isSaid = last?.reason.code === gap.reason.code && last.sheet === gap.sheet && last.at?.row === gap.at?.row;
  if (!isSaid) into.gaps.push(gap);
}

function dashboard(sheet: Sheet, layout: string | null, confidence: number, tables: number): SheetReading {
  const reason = { code: "performance-headings", args: { tables, layout, confidence } };
  return { name: sheet.name, role: "dashboard", reason, layout, confidence };
}

function notRecognised(sheet: Sheet, judged: readonly Judged[]): SheetReading {
  const { section, confidence } = judged[0]!;
  const reason = { code: "not-recognised", args: { seen: headingsSeen(sheet, section) } };
  return { name: sheet.name, role: "other", reason, layout: null, confidence };
}

/** Each table counts as much as it has rows. */
function confidenceOf(judged: readonly Judged[], readable: ReadonlySet<Section>): number {
  let [sum, rows] = [0, 0];
  for (const { section, confidence } of judged) {
    if (!readable.has(section)) continue;
    sum += confidence * section.rows.length;
    rows += section.rows.length;
  }
  return Math.round((sum / rows) * 100) / 100;
}

/** «Indicatore» (B3), «Target» (D3). */
function headingsSeen(sheet: Sheet, { heading, from }: Section): string {
  const texts = [...new Set(heading.columns.values())]
    .sort((a, b) => a - b)
    .flatMap((column) => {
      const { kind, text } = sheet.cell(heading.row, column);
      return kind === "text" && text.trim() !== "" ? [seenHeading(text, heading.row, column)] : [];
    });
  return texts.length > 0 ? texts.join(", ") : addressOf(from.row, from.column);
}

/** Says of when the figures are, where somebody could think otherwise; and that the sheet is hidden. */
function noteWhen(sheet: Sheet, sections: readonly Section[], wanted: number | null, into: Collected): void {
  if (sheet.visibility !== "visible")
    into.gaps.push({ sheet: sheet.name, at: null, reason: { code: "hidden-sheet", args: {} } });
  const said = new Set<HeadingOf>();
  for (const { heading, from } of sections) {
    if (said.has(heading)) continue;
    said.add(heading);
    const { year, interim } = heading;
    if (year !== null) into.years.push(year);
    if (interim) {
      const reason = { code: "interim-result", args: { text: oneLine(interim.text) } };
      into.gaps.push({ sheet: sheet.name, at: interim.at, reason });
    }
    if (heading.replaced) noteReplaced(sheet, heading.replaced, into);
    if (wanted !== null && year !== null && year !== wanted)
      into.gaps.push({
        sheet: sheet.name,
        at: from,
        reason: { code: "year-without-columns", args: { wanted: String(wanted), year: String(year) } },
      });
  }
}

/** Which of two targets was read is said: the first is what the Piano was approved with. */
function noteReplaced(sheet: Sheet, { text, first, at }: NonNullable<HeadingOf["replaced"]>, into: Collected): void {
  const args = { text: oneLine(text), first: oneLine(first) };
  into.gaps.push({ sheet: sheet.name, at, reason: { code: "revised-target", args } });
}

type HeadingOf = Section["heading"];

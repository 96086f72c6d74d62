// SPDX-License-Identifier: EUPL-1.2
import { fieldPlace } from "../checks/place";
import type { Finding, FindingPlace } from "../checks/finding";
import { shortKey } from "../memory/keys";
import { type DrawnIndicator, drawSample } from "../oiv/sample/draw-sample";
import type { Indicator } from "../scorecard/scored";
import { cellAt, headingRowOf } from "../summaries/staff-answers";
import { KEY_HEADING } from "../summaries/deviation-headings";
import { NO_SAMPLE_ENTRIES, readSampleEntries } from "../summaries/sample/sample-entries";
import { type SampleEvidence, sampleSheet } from "../summaries/sample/sample-sheet";
import { oneLine } from "../values/fold";
import { addressOf } from "../workbook/address";
import { asPlanned } from "../workbook/planned";
import type { Sheet } from "../workbook/snapshot";
import { becauseCopy } from "./copy/reasons";
import type { FurtherSheet } from "./fill";
import type { Draft } from "./filling/draft";
import { ownSheetOf } from "./filling/place-summary";
import type { Verification } from "./verify";

export interface SampleRequest {
  readonly size: number;
  readonly seed: string;
  /** Version of the software, for the head of the sheet. */
  readonly version: string;
}

/** «Campione OIV» for a copy: drawn from what was verified, with links into the copy as it will be. */
export function sampleForOiv({ size, seed, version }: SampleRequest): (verification: Verification) => FurtherSheet {
  return (verification) => (draft) => {
    const { scorecard, settings, workbook, given } = verification;
    const sample = drawSample(scorecard, size, seed, settings.register);
    const { population } = sample;
    if (population < size) draft.notes.push(becauseCopy("copy-sample-whole", { size, population }));
    const rows = deviationRows(draft, verification);
    const about = {
      scorecard,
      dateSystem: workbook.dateSystem,
      day: given.today,
      version,
      evidenceOf: (drawn: DrawnIndicator) => evidenceOf(drawn, verification, rows),
      rulesOn: rulesByRow(verification.findings),
    };
    const sheet = ownSheetOf(draft, "campione");
    return sampleSheet(sample, about, sheet ? readSampleEntries(sheet) : NO_SAMPLE_ENTRIES);
  };
}

const LONGEST_TEXT = 120;

/** The source, the note, and what staff wrote about the deviation: each with its cell. */
function evidenceOf(
  { indicator, elsewhere }: DrawnIndicator,
  { inputs, scorecard }: Verification,
  rows: ReadonlyMap<string, FindingPlace>,
): readonly SampleEvidence[] {
  const found: SampleEvidence[] = [];
  for (const [field, title] of [
    ["source", "Fonte"],
    ["note", "Nota"],
  ] as const) {
    const text = oneLine(inputs.textOf(indicator, field));
    const shown = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT).trimEnd()}…` : text;
    if (text === "") continue;
    const place = fieldPlace(indicator, field);
    found.push({ text: `${title}: ${shown}`, short: addressOf(place.at.row, place.at.column), place });
  }
  for (const each of [indicator, ...elsewhere]) {
    const place = rows.get(shortKey(scorecard.identityOf(each)));
    if (!place) continue;
    const short = `riga ${String(place.at.row + 1)}`;
    found.push({ text: `${place.sheet}, ${short}`, short, place });
  }
  return found;
}

/** Where each deviation stands on «Scostamenti», by its key, once the plan is carried out. */
function deviationRows(draft: Draft, { workbook, memory }: Verification): ReadonlyMap<string, FindingPlace> {
  const name = (draft.records.get("scostamenti") ?? memory.records.get("scostamenti"))?.sheet;
  const sheet = asPlanned(workbook, draft).sheets.find((each) => each.name === name);
  const found = sheet && headingRowOf(sheet, KEY_HEADING);
  if (!sheet || !found) return new Map();
  const column = found.columns.get(KEY_HEADING)!;
  return new Map(rowsBelow(sheet, found.row).map((row) => [cellAt(sheet, row, column).text, placeOn(sheet, row)]));
}

function rowsBelow(sheet: Sheet, heading: number): readonly number[] {
  return [...sheet.rows()].filter((row) => row > heading);
}

function placeOn({ name }: Sheet, row: number): FindingPlace {
  return { sheet: name, at: { row, column: 0 } };
}

/** Rules that speak of a row of the indicator, by their codes, once each. */
function rulesByRow(findings: readonly Finding[]): (drawn: DrawnIndicator) => readonly string[] {
  const byRow = new Map<string, Set<string>>();
  for (const { rule, place, related } of findings)
    for (const { sheet, at } of place ? [place, ...related] : related) {
      const key = `${String(at.row)} ${sheet}`;
      byRow.set(key, (byRow.get(key) ?? new Set()).add(rule));
    }
  const on = ({ sheet, row }: Indicator): readonly string[] => [...(byRow.get(`${String(row)} ${sheet}`) ?? [])];
  return ({ indicator, elsewhere }) => [...new Set([indicator, ...elsewhere].flatMap(on))].sort();
}

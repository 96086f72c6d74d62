// SPDX-License-Identifier: EUPL-1.2
import type { OwnSheetRecord } from "../memory/memory";
import { MARKER_ROW, MEMORY_MARKER } from "../memory/memory-sheet";
import { isSealSheet } from "../seal/read-seal";
import { type Seal, type SealScope, sealSteps } from "../seal/seal";
import { unsettledResults } from "../seal/unsettled";
import type { Steps } from "../steps/steps";
import { STATE_COLUMN } from "../summaries/calendar-entries";
import { FACT_COLUMNS, PASSING_FACTS } from "../summaries/checked-section";
import type { Block } from "../workbook/block";
import type { WorkbookFormulas } from "../workbook/formulas";
import { asPlanned } from "../workbook/planned";
import type { Sheet, WorkbookSnapshot } from "../workbook/snapshot";
import type { Draft } from "./filling/draft";

/**
 * Seals a workbook as it will be once all that is drafted so far is carried out: whatever comes after (the seal, the
 * memory) is not covered. See ADR 0016.
 */
export function* sealWorkbookSteps(draft: Draft, workbook: WorkbookSnapshot, formulas: WorkbookFormulas): Steps<Seal> {
  const planned = asPlanned(workbook, draft);
  const sheetsLeftOut = unsealedSheets(planned, draft.memory.ownSheets);
  yield;
  const scope: SealScope = {
    sheetsLeftOut,
    areasLeftOut: areasLeftOut(planned, draft),
    unsettled: unsettledResults(workbook, formulas, draft.edits, sheetsLeftOut),
  };
  yield;
  return yield* sealSteps(planned, formulas, scope);
}

/**
 * The memory, which every run may write; the seal itself, with the copies that somebody made of it; and the sample, which
 * a copy for the OIV gets afterwards.
 */
export function unsealedSheets(
  { sheets }: WorkbookSnapshot,
  ownSheets: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const left = sheets.filter((sheet) => {
    const kind = ownSheets.get(sheet.name);
    const isOurs = kind === "memoria" || kind === "sigillo" || kind === "campione";
    return isOurs || isSealSheet(sheet) || isMemorySheet(sheet);
  });
  return new Set(left.map(({ name }) => name));
}

/** A memory that cannot be believed any more is still no part of what was checked. */
function isMemorySheet(sheet: Sheet): boolean {
  return sheet.cell(MARKER_ROW, 0).text === MEMORY_MARKER;
}

/** What the OIV and staff write after a validation, and what merely passes with the days. */
function areasLeftOut({ sheets }: WorkbookSnapshot, { records }: Draft): SealScope["areasLeftOut"] {
  const areas = new Map<string, readonly Block[]>();
  const validation = records.get("validazione");
  const sheet = validation && sheets.find(({ name }) => name === validation.sheet);
  if (validation && sheet) areas.set(validation.sheet, areasOfTheOiv(sheet, validation));
  const calendar = records.get("calendario");
  // when a thing was done is written later; the state of a deadline changes by itself
  if (calendar) areas.set(calendar.sheet, areasOf(calendar, [...calendar.shape.staffColumns, STATE_COLUMN]));
  return areas;
}

/** What the OIV writes beside each criterion, and what merely says when, and of which file. */
function areasOfTheOiv(sheet: Sheet, record: OwnSheetRecord): readonly Block[] {
  const { label, value } = FACT_COLUMNS;
  const passing = record.rows.filter(({ row }) => PASSING_FACTS.has(sheet.cell(row, label).text));
  return [
    ...areasOf(record, record.shape.staffColumns),
    ...passing.map(({ row }): Block => ({ top: row, left: value, bottom: row, right: value })),
  ];
}

/** These columns, on the rows of entries. */
function areasOf({ rows }: OwnSheetRecord, columns: readonly number[]): readonly Block[] {
  const entries = rows.filter(({ kind }) => kind === "entry").map(({ row }) => row);
  const ascending = [...columns].sort((a, b) => a - b);
  return runsOf(entries).flatMap(([top, bottom]) =>
    runsOf(ascending).map(([left, right]): Block => ({ top, left, bottom, right })),
  );
}

/** Ascending numbers as runs: 2, 3, 4, 7 -> 2 to 4, 7 to 7. */
function runsOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

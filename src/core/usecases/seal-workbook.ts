// SPDX-License-Identifier: EUPL-1.2
import type { OwnSheetRecord } from "../memory/memory";
import { MARKER_ROW, MEMORY_MARKER } from "../memory/memory-sheet";
import { isSealSheet } from "../seal/read-seal";
import { type Seal, type SealScope, sealOf } from "../seal/seal";
import { unsettledResults } from "../seal/unsettled";
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
export function sealWorkbook(draft: Draft, workbook: WorkbookSnapshot, formulas: WorkbookFormulas): Seal {
  const planned = asPlanned(workbook, draft);
  const sheetsLeftOut = unsealedSheets(planned, draft.memory.ownSheets);
  const record = draft.records.get("validazione");
  const sheet = record && planned.sheets.find(({ name }) => name === record.sheet);
  const scope: SealScope = {
    sheetsLeftOut,
    areasLeftOut: new Map(record && sheet ? [[record.sheet, areasOfTheOiv(sheet, record)]] : []),
    unsettled: unsettledResults(workbook, formulas, draft.edits, sheetsLeftOut),
  };
  return sealOf(planned, formulas, scope);
}

/** The memory, which every run may write, and the seal itself, with the copies that somebody made of it. */
export function unsealedSheets(
  { sheets }: WorkbookSnapshot,
  ownSheets: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const left = sheets.filter((sheet) => {
    const kind = ownSheets.get(sheet.name);
    return kind === "memoria" || kind === "sigillo" || isSealSheet(sheet) || isMemorySheet(sheet);
  });
  return new Set(left.map(({ name }) => name));
}

/** A memory that cannot be believed any more is still no part of what was checked. */
function isMemorySheet(sheet: Sheet): boolean {
  return sheet.cell(MARKER_ROW, 0).text === MEMORY_MARKER;
}

/** What the OIV writes beside each criterion, and what merely says when, and of which file. */
function areasOfTheOiv(sheet: Sheet, { shape, rows }: OwnSheetRecord): readonly Block[] {
  const entries = rows.filter(({ kind }) => kind === "entry").map(({ row }) => row);
  const columns = shape.staffColumns;
  const areas = runsOf(entries).flatMap(([top, bottom]) =>
    runsOf(columns).map(([left, right]): Block => ({ top, left, bottom, right })),
  );
  const { label, value } = FACT_COLUMNS;
  const passing = rows.filter(({ row }) => PASSING_FACTS.has(sheet.cell(row, label).text));
  return [...areas, ...passing.map(({ row }): Block => ({ top: row, left: value, bottom: row, right: value }))];
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

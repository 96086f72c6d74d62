// SPDX-License-Identifier: EUPL-1.2
import { contentOf } from "../../memory/content";
import type { OwnSheetRecord } from "../../memory/memory";
import type { OwnRow } from "../../memory/own-rows";
import { signaturesOf, type RowSignature } from "../../memory/signatures";
import { MAPPED_ROLES, MAPPING_HEADINGS, recordedColumns, recordedHeadings } from "../../settings/column-mapping";
import type { Part, StaffSheet } from "../../settings/staff-sheets";
import { mappingValues, type RecognisedColumns } from "../../summaries/columns-section";
import { fold } from "../../values/fold";
import type { CellContent } from "../../workbook/plan";
import type { Draft } from "../filling/draft";
import { editSetting } from "./edit-setting";
import { headingPlace, type RowsForSheets, roomForSheets } from "./room-for-sheets";

/** Adds, below the sheets that the section has, those that are not in it: each value under its heading. */
export function listNewSheets(
  draft: Draft,
  { sheet, record: found }: StaffSheet,
  parts: readonly Part[],
  recognised: readonly RecognisedColumns[],
): void {
  const record = draft.records.get("parametri") ?? found;
  // A section that staff took away stays away.
  if (!record || parts.length === 0) return;
  const listed = listedSheets(sheet, parts);
  const fresh = recognised.filter((each) => !listed.has(fold(each.sheet))).map(mappingValues);
  if (fresh.length === 0) return;
  const room = roomForSheets(draft, sheet, parts, fresh.length);
  const places = placesFor(draft, sheet, record, room, fresh);
  fresh.forEach((values, index) => {
    for (const [heading, value] of values) {
      const style = heading === MAPPING_HEADINGS[2] ? "text" : "input";
      editSetting(draft, sheet, room.first + index, { column: places.get(heading)!.column, value, style });
    }
  });
  remember(draft, record, places, fresh, room.first);
}

function listedSheets(sheet: StaffSheet["sheet"], parts: readonly Part[]): ReadonlySet<string> {
  const listed = new Set<string>();
  for (const { row: headingRow, end, columns } of parts) {
    const names = columns.get(fold(MAPPING_HEADINGS[0]))!;
    for (const row of sheet.rows()) {
      if (row > headingRow && row < end && contentOf(sheet.cell(row, names)) !== null)
        listed.add(fold(sheet.cell(row, names).text));
    }
  }
  return listed;
}

interface HeadingPlace {
  /** Where the heading stands now, and in which column the memory has it. */
  readonly column: number;
  readonly recorded: number;
}

/** A place for each heading that the new rows need; those that the section does not have follow at its right. */
function placesFor(
  draft: Draft,
  sheet: StaffSheet["sheet"],
  record: OwnSheetRecord,
  room: RowsForSheets,
  fresh: readonly ReadonlyMap<string, CellContent>[],
): ReadonlyMap<string, HeadingPlace> {
  const recorded = recordedColumns(record);
  const places = new Map<string, HeadingPlace>();
  let width = record.shape.width;
  for (const heading of [...MAPPING_HEADINGS, ...MAPPED_ROLES.map(([, each]) => each)]) {
    if (!fresh.some((values) => values.has(heading))) continue;
    const column = headingPlace(draft, sheet, room, heading);
    places.set(heading, { column, recorded: recorded.get(heading) ?? width++ });
  }
  return places;
}
/** The memory's signatures with the new rows, and with the headings that it did not know. */
function remember(
  draft: Draft,
  record: OwnSheetRecord,
  places: ReadonlyMap<string, HeadingPlace>,
  fresh: readonly ReadonlyMap<string, CellContent>[],
  first: number,
): void {
  const width = Math.max(record.shape.width, ...[...places.values()].map(({ recorded }) => recorded + 1));
  const shape = { ...record.shape, width };
  const rowOf = (kind: OwnRow["kind"], values: ReadonlyMap<string, CellContent>): OwnRow => {
    const cells = [...values].map(([heading, value]) => ({
      column: places.get(heading)!.recorded,
      value,
      style: "text" as const,
    }));
    return { kind, cells: cells.sort((a, b) => a.column - b.column) };
  };
  const signed = (rows: readonly OwnRow[]): readonly RowSignature[] =>
    signaturesOf({ shape, rows, columnWidths: [], frozenRows: 0, hidden: false });
  const added = signed(fresh.map((values) => rowOf("entry", values)));
  const known = recordedColumns(record);
  const unknown = new Map([...places.keys()].filter((heading) => !known.has(heading)).map((each) => [each, each]));
  const more = unknown.size > 0 ? signed([rowOf("heading", unknown)])[0]!.hashes.split(",") : [];
  const section = recordedHeadings(record);
  const rows = record.rows.map((row) => (row === section ? { ...row, hashes: merged(row.hashes, more) } : row));
  draft.records.set("parametri", {
    ...record,
    shape,
    rows: [...rows, ...added.map((signature) => ({ ...signature, row: signature.row + first }))],
  });
}

function merged(hashes: string, more: readonly string[]): string {
  const cells = hashes.split(",");
  const length = Math.max(cells.length, more.length);
  return Array.from({ length }, (_, index) => more[index] || (cells[index] ?? "")).join(",");
}

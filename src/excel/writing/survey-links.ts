// SPDX-License-Identifier: EUPL-1.2
import { linkTarget } from "../../core/workbook/link-target";
import type { CellEdit, SheetLinks, WritePlan } from "../../core/workbook/plan";
import { batched } from "../batched";
import { inExcel, type Done, type Pace } from "../in-excel";
import { linkKey, type LinksChange, type PlacedLink } from "./change";
import { sheetOf, type Survey } from "./survey";

const MOST_BYTES = 1_500_000;
const ROUND_ONE_CELL = 150;

/**
 * The links that the plan's sheets are to have, beside those that they have now. Excel is asked only of the columns
 * that the plan concerns, so far down as it does: wherever an old link of ours leads elsewhere now, its text changed.
 */
export async function surveyLinks(
  plan: WritePlan,
  sheetIds: ReadonlyMap<string, string>,
  found: Survey,
  pace: Pace,
): Promise<Done<readonly LinksChange[]>> {
  const changes: LinksChange[] = [];
  for (const own of plan.links ?? []) {
    const sheetId = sheetOf({ sheet: own.sheet, sheetId: sheetIds.get(own.sheet) ?? null }, found)?.id ?? null;
    const present = sheetId === null ? NONE : await linksIn(sheetId, columnsOf(own, plan.edits), pace);
    if (!present.ok) return present;
    changes.push({ sheet: own.sheet, sheetId, ...beforeAndAfter(present.value, own, renames(sheetIds, found)) });
  }
  return { ok: true, value: changes };
}

const NONE: Done<readonly PlacedLink[]> = { ok: true, value: [] };

/** A link of staff to a page or a document is none of ours, unless one of ours takes its cell. */
function beforeAndAfter(present: readonly PlacedLink[], { links }: SheetLinks, nameNow: (sheet: string) => string) {
  const after = links.map(({ row, column, to }): PlacedLink => {
    const target = linkTarget({ ...to, sheet: nameNow(to.sheet) });
    // Without a screen tip Excel shows the path of the file.
    return { row, column, link: { documentReference: target, screenTip: target } };
  });
  const taken = new Set(after.map(linkKey));
  return { before: present.filter((each) => !each.link.address || taken.has(linkKey(each))), after };
}

/** A sheet that was renamed since the reading is pointed at by the name it now has. */
function renames(sheetIds: ReadonlyMap<string, string>, { sheets }: Survey): (sheet: string) => string {
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  return (sheet) => names.get(sheetIds.get(sheet) ?? "") ?? sheet;
}

interface Column {
  readonly column: number;
  readonly from: number;
  readonly rows: number;
}

function columnsOf({ sheet, links }: SheetLinks, edits: readonly CellEdit[]): readonly Column[] {
  const deepest = new Map<number, number>();
  for (const { row, column } of [...links, ...edits.filter((edit) => edit.sheet === sheet)])
    deepest.set(column, Math.max(row, deepest.get(column) ?? 0));
  const most = Math.floor(MOST_BYTES / ROUND_ONE_CELL);
  return [...deepest].flatMap(([column, last]) =>
    Array.from({ length: Math.ceil((last + 1) / most) }, (_, i) => {
      return { column, from: i * most, rows: Math.min(most, last + 1 - i * most) };
    }),
  );
}

async function linksIn(sheetId: string, columns: readonly Column[], pace: Pace): Promise<Done<readonly PlacedLink[]>> {
  const links: PlacedLink[] = [];
  for (const batch of batched(columns, ({ rows }) => rows * ROUND_ONE_CELL, MOST_BYTES)) {
    const done = await inExcel((context) => readLinks(context, sheetId, batch), { ...pace, repeatable: true });
    if (!done.ok) return done;
    for (const link of done.value) links.push(link);
  }
  return { ok: true, value: links };
}

async function readLinks(
  context: Excel.RequestContext,
  sheetId: string,
  columns: readonly Column[],
): Promise<readonly PlacedLink[]> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const asked = columns.map((place) => {
    const range = sheet.getRangeByIndexes(place.from, place.column, place.rows, 1);
    return { ...place, properties: range.getCellProperties({ hyperlink: true }) };
  });
  await context.sync();
  return asked.flatMap(({ column, from, properties }) =>
    properties.value.flatMap(([cell], i) => {
      const { address, documentReference, screenTip } = cell?.hyperlink ?? {};
      if (!address && !documentReference) return [];
      const link = {
        ...(address && { address }),
        ...(documentReference && { documentReference }),
        ...(screenTip && { screenTip }),
      };
      return [{ row: from + i, column, link }];
    }),
  );
}

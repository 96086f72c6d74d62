// SPDX-License-Identifier: EUPL-1.2
import { type CellLink, type CellStyle, type NameEdit, rowsInPrint, type SheetPlan } from "../../core/workbook/plan";
import { addressOf } from "../../core/workbook/address";
import { addContentType } from "./package/content-types";
import { addRelationship } from "./package/relationships";
import { hasPart, makePart, type WorkingCopy } from "./package/working-copy";
import { writeNewSheet } from "./sheet/new-sheet";
import type { CellStyles } from "./styles/cell-styles";
import type { NewName, NewTab } from "./workbook/change-workbook";
import type { WorkbookOutline } from "./workbook/outline";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Makes the part of a new sheet and ties it to the workbook; its tab is added with `changeWorkbook`. */
export function addSheet(
  copy: WorkingCopy,
  workbook: WorkbookOutline,
  { plan, links, styles }: { plan: SheetPlan; links: readonly CellLink[]; styles: CellStyles },
): NewTab {
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf("/") + 1);
  const target = freeTarget(copy, folder);
  const { namespace } = workbook;
  const style = (role: CellStyle, format: string | null): number => styles.index(role, format, 0);
  makePart(copy, folder + target, (write) =>
    writeNewSheet(write, { plan, links, namespace, style, font: styles.font() }),
  );
  addContentType(copy, folder + target, CONTENT_TYPE);
  const relationshipId = addRelationship(copy, workbook.part, `${workbook.relationshipBase}worksheet`, target);
  return { name: plan.name, relationshipId, hidden: plan.hidden };
}

function freeTarget(copy: WorkingCopy, folder: string): string {
  for (let n = 1; ; n++) {
    const target = `worksheets/sheet${n}.xml`;
    if (!hasPart(copy, folder + target)) return target;
  }
}

/** The rows that a new sheet repeats on every printed page. */
export function printTitles(plan: SheetPlan, tab: number): NewName[] {
  const rows = rowsInPrint(plan);
  if (rows === null) return [];
  const refersTo = `${quoted(plan.name)}!${rows}`;
  return [{ name: "_xlnm.Print_Titles", tab, refersTo, hidden: false }];
}

/** The software's own bookkeeping: hidden from the list of names. */
export function ownName({ name, sheet, row, column }: NameEdit): NewName {
  const refersTo = `${quoted(sheet)}!${addressOf(row, column).replace(/([A-Z]+)(\d+)/, "$$$1$$$2")}`;
  return { name, tab: null, refersTo, hidden: true };
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

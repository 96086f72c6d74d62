// SPDX-License-Identifier: EUPL-1.2
import { finished, type Steps } from "../core/steps/steps";
import { addressOf } from "../core/workbook/address";
import type { WritePlan } from "../core/workbook/plan";
import type { WorkbookRefusal } from "../core/workbook/refusal";
import type { Archive } from "./archive/archive";
import { openArchive } from "./archive/open-archive";
import type { Packed } from "./archive/packed";
import { orRefusalSteps } from "./archive/refused";
import { writeArchiveSteps } from "./archive/write-archive";
import { mapPackage } from "./parts/package-map";
import { readStyles } from "./parts/styles-part";
import { addSheet, ownName, printTitles } from "./writing/add-sheets";
import { checkPlan } from "./writing/check-plan";
import { editCells, type EditedCells } from "./writing/edit-cells";
import { changePart, workingCopy } from "./writing/package/working-copy";
import { fittedRows } from "./writing/sheet/fit-rows";
import { relinked } from "./writing/sheet/links";
import { cellStyles } from "./writing/styles/cell-styles";
import { usedStylesEnd } from "./writing/styles/used-styles";
import { refuseChanged } from "./writing/refuse-changed";
import { refuseSigned } from "./writing/refuse-signed";
import { changeWorkbook, type NewTab } from "./writing/workbook/change-workbook";
import { workbookOutline } from "./writing/workbook/outline";

export type WriteXlsxOutcome =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** Formula cells that depend on what was written: their results must be calculated anew. */
      readonly recalculated: readonly { readonly sheet: string; readonly cell: string }[];
    }
  | { readonly ok: false; readonly refusal: WorkbookRefusal };

/**
 * Carries out a plan on the bytes of a workbook, whole or not at all. Only the parts concerned are patched, in place;
 * every other entry keeps its compressed bytes. The same workbook and plan always give the same bytes.
 */
export function writeXlsx(original: Uint8Array, plan: WritePlan): WriteXlsxOutcome {
  return finished(writeXlsxSteps(original, plan));
}

/** The same, with places to stop. */
export function* writeXlsxSteps(original: Uint8Array, plan: WritePlan): Steps<WriteXlsxOutcome> {
  if (plan.edits.length + plan.sheets.length + plan.names.length + (plan.links?.length ?? 0) === 0) {
    return { ok: true, bytes: original, recalculated: [] };
  }
  const opened = openArchive(original);
  return opened.ok ? yield* orRefusalSteps(carryOut(original, opened.archive, plan)) : opened;
}

/** Whether anything that is written may need a style which the workbook does not have. */
function isDressed({ sheets, edits }: WritePlan): boolean {
  return sheets.length > 0 || edits.some(({ style, format }) => style !== "keep" || format !== null);
}

type Written = Omit<Extract<WriteXlsxOutcome, { ok: true }>, "ok">;

function* carryOut(original: Uint8Array, archive: Archive, plan: WritePlan): Steps<Written> {
  refuseSigned(archive);
  // What cannot be read is not written either: a sheet whose part is lost would be given the next part that is made.
  readStyles(archive, mapPackage(archive).styles);
  const copy = workingCopy(archive);
  const workbook = workbookOutline(copy);
  checkPlan(plan, workbook);
  yield* refuseChanged(archive, plan.edits);
  const styles = cellStyles(copy, workbook, isDressed(plan) ? yield* usedStylesEnd(copy, workbook) : 0);
  const { stale, recalculate }: EditedCells = yield* editCells(copy, workbook, plan.edits, styles);
  for (const { name, part } of workbook.tabs) {
    const fit = plan.fits?.find(({ sheet }) => sheet === name);
    if (fit) changePart(copy, part, (xml) => fittedRows(xml, fit.rows, styles.font()));
  }
  const links = new Map(plan.links?.map((ofSheet) => [ofSheet.sheet, ofSheet.links]));
  for (const { name, part } of workbook.tabs) {
    const own = links.get(name);
    if (own) changePart(copy, part, (xml) => relinked(xml, own));
  }
  const tabs: NewTab[] = [];
  for (const sheet of plan.sheets) {
    yield;
    tabs.push(addSheet(copy, workbook, { plan: sheet, links: links.get(sheet.name) ?? [], styles }));
  }
  const titles = plan.sheets.flatMap((sheet, i) => printTitles(sheet, workbook.tabs.length + i));
  styles.save();
  changeWorkbook(copy, workbook.part, { tabs, names: [...titles, ...plan.names.map(ownName)], recalculate });
  const recalculated = stale.map(({ tab, row, column }) => ({
    sheet: workbook.tabs[tab]!.name,
    cell: addressOf(row, column),
  }));
  const changes = new Map<string, Uint8Array | Packed>([...copy.changes, ...copy.made]);
  const bytes = changes.size === 0 ? original : yield* writeArchiveSteps(archive, changes, new Set());
  return { bytes, recalculated };
}

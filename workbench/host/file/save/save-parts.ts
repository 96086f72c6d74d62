// SPDX-License-Identifier: EUPL-1.2
import { PERF_FUNCTION } from "../../../../src/core/workbook/perf-marks";
import { addContentType } from "../../../../src/xlsx/writing/package/content-types";
import { addRelationship } from "../../../../src/xlsx/writing/package/relationships";
import { addPart, changePart, hasPart } from "../../../../src/xlsx/writing/package/working-copy";
import { cellKey } from "../../workbook/area";
import type { HostSheet } from "../../workbook/model";
import { emptySheet } from "../../workbook/sheets";
import { staleResults } from "./calculation";
import { changedCells, type CellChange } from "./cell-changes";
import { dynamicArrays } from "./dynamic-arrays";
import { cutFromWorkbook } from "./package-parts";
import { savedSheet } from "./saved-sheet";
import { tellLeftNames } from "./left-names";
import { saveWorkbookPart } from "./saved-workbook-part";
import type { Saving, SheetToSave } from "./saving";

/** Carries all that changed into the parts; returns what could not be. */
export function saveParts(saving: Saving): string[] {
  const { copy, lost, styles } = saving;
  refuseUnsaid(saving);
  const made = new Map(newSheets(saving).map((sheet) => [sheet, addSheetPart(saving, sheet)]));
  const sheets = [...loadedSheets(saving), ...[...made.values()].map(({ saved }) => saved)];
  const cells = new Map(sheets.map((saved) => [saved, changedCells(saved)]));
  const stale = staleResults(saving, new Map([...cells].map(([{ before }, changes]) => [before.name, changes])));
  const dynamic = dynamicArrays(saving);
  for (const [saved, changes] of cells) {
    const places = stale.get(saved.before.name);
    const isStale = (row: number, column: number): boolean => places?.has(cellKey(row, column)) ?? false;
    changePart(copy, saved.part, (xml) => savedSheet(saving, xml, saved, { cells: changes, isStale, dynamic }));
  }
  styles.save();
  const isGone = removedParts(saving);
  const orderChanged = isGone.size > 0 || [...cells.values()].flat().some(changesFormulas);
  const ids = new Map([...made].map(([sheet, { id }]) => [sheet, id]));
  saveWorkbookPart(saving, {
    made: ids,
    recalculate: mustCalculate(saving, stale.size > 0, [...cells.values()].flat()),
  });
  if (orderChanged) cutFromWorkbook(saving, ({ kind, target }) => kind === "calcChain" || isGone.has(target));
  tellLeftNames(saving);
  return lost;
}

/** The list of the cells with formulas: where some have lost theirs Excel repairs the file; without the list it makes one. */
function changesFormulas({ content }: CellChange): boolean {
  return content !== null && content.formula !== "keep" && (content.formula !== null || content.hadFormula);
}

// On a machine without the add-in a calculation of everything may leave nothing of PERF's results (ADR 0002).
function mustCalculate({ book }: Saving, hasStale: boolean, changes: readonly CellChange[]): boolean {
  const hasNew = changes.some(({ content }) => content !== null && content.isUnknown);
  if (!hasStale && !hasNew) return false;
  const formulas = book.sheets.flatMap(({ cells }) => [...cells.values()].map(({ formula }) => formula));
  return ![...formulas, ...book.names.map(({ formula }) => formula)].some((text) => text && PERF_FUNCTION.test(text));
}

function refuseUnsaid({ copy, lost }: Saving): void {
  if (copy.archive.entries.some(({ name }) => /^[\\/]?_xmlsignatures[\\/]/i.test(name)))
    lost.push("la firma digitale: il file è cambiato dopo la firma");
}

function loadedSheets({ book, outline }: Saving): SheetToSave[] {
  return book.loaded.flatMap(({ sheet, before }) => {
    const part = outline.tabs.find(({ name }) => name === before.name)?.part;
    return part !== undefined && book.sheets.includes(sheet) ? [{ sheet, before, part }] : [];
  });
}

function removedParts({ book, outline }: Saving): ReadonlySet<string> {
  const gone = book.loaded.filter(({ sheet }) => !book.sheets.includes(sheet));
  return new Set(
    gone.flatMap(({ before }) => outline.tabs.filter(({ name }) => name === before.name).map(({ part }) => part)),
  );
}

function newSheets({ book }: Saving): HostSheet[] {
  return book.sheets.filter((sheet) => !book.loaded.some((each) => each.sheet === sheet));
}

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const MARGINS = 'left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"';

/** The part of a new sheet, with nothing on it yet, tied to the workbook. */
function addSheetPart(saving: Saving, sheet: HostSheet): { readonly id: string; readonly saved: SheetToSave } {
  const { copy, outline, book } = saving;
  const folder = outline.part.slice(0, outline.part.lastIndexOf("/") + 1);
  let number = 1;
  while (hasPart(copy, `${folder}worksheets/sheet${String(number)}.xml`)) number++;
  const target = `worksheets/sheet${String(number)}.xml`;
  const base = `xmlns="${outline.namespace}" xmlns:r="${outline.relationshipBase.replace(/\/$/, "")}"`;
  addPart(
    copy,
    folder + target,
    [
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet ${base}>`,
      '<dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>',
      `<sheetFormatPr defaultRowHeight="${String(sheet.defaultRowHeight)}"/><sheetData></sheetData>`,
      `<pageMargins ${MARGINS}/></worksheet>`,
    ].join(""),
  );
  addContentType(copy, folder + target, CONTENT_TYPE);
  const id = addRelationship(copy, outline.part, `${outline.relationshipBase}worksheet`, target);
  return { id, saved: { sheet, before: emptySheet(sheet.name, 0, book.normal), part: folder + target } };
}

// SPDX-License-Identifier: EUPL-1.2
import type { Sheet } from "../../../src/core/workbook/snapshot";
import { openArchive } from "../../../src/xlsx/archive/open-archive";
import { linksOf } from "../../../src/xlsx/copying/package/links";
import { readXlsx } from "../../../src/xlsx/read-workbook";
import { partBytes, workingCopy, type WorkingCopy } from "../../../src/xlsx/writing/package/working-copy";
import { workbookOutline } from "../../../src/xlsx/writing/workbook/outline";
import { loadCells } from "../file/load-cells";
import { loadElements } from "../file/load-elements";
import { loadNames } from "../file/load-names";
import { loadValidations } from "../file/load-validations";
import { fileLooks, type FileLooks } from "../file/looks/file-looks";
import { areaAt } from "./area";
import type { HostSheet, HostWorkbook } from "./model";
import { workbookOf } from "./sheets";
import { asItIs } from "./sheet-state";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

/**
 * Opens the bytes of an .xlsx. What cells hold, visibility and protection come through the project's own reader; the rest
 * that Excel would know (formulas, looks, sizes, names, hidden rows, filters, frozen panes, links) from the same parts.
 */
export function loadWorkbook(bytes: Uint8Array, name: string): HostWorkbook {
  const read = readXlsx(bytes, name);
  const opened = openArchive(bytes);
  if (!read.ok) throw new Error(`${name}: ${read.refusal.code} ${read.refusal.detail}`);
  if (!opened.ok) throw new Error(`${name}: ${opened.refusal.code}`);
  const { dateSystem, sheets } = read.workbook;
  const copy = workingCopy(opened.archive);
  const outline = workbookOutline(copy);
  const looks = fileLooks(copy, outline);
  const names = sheets.map((sheet) => sheet.name);
  const book = workbookOf(name, dateSystem, bytes, names, looks.normal);
  book.isStructureProtected = outline.structureLocked;
  sheets.forEach((from, i) => {
    const part = outline.tabs.find((tab) => tab.name === from.name)?.part;
    if (part !== undefined) loadSheet(book.sheets[i]!, from, { copy, part, looks });
  });
  loadNames(book, copy, outline);
  const shown = book.sheets.find(({ visibility }) => visibility === "Visible") ?? book.sheets[0]!;
  const loaded = book.sheets.map((sheet) => ({ sheet, before: asItIs(sheet) }));
  const loadedNames = book.names.map((each) => ({ name: each, before: { ...each } }));
  return { ...book, loaded, loadedNames, active: shown, selection: areaAt(shown, 0, 0) };
}

interface PartOfSheet {
  readonly copy: WorkingCopy;
  readonly part: string;
  readonly looks: FileLooks;
}

function loadSheet(sheet: HostSheet, from: Sheet, { copy, part, looks }: PartOfSheet): void {
  const xml = partBytes(copy, part);
  sheet.visibility = VISIBILITY[from.visibility];
  sheet.isProtected = from.isProtected;
  const outside = new Map(linksOf(copy, part).map(({ id, target }) => [id, target]));
  loadElements({ sheet, looks, outside, columnsRead: 0 }, xml);
  loadCells(sheet, from, looks, xml);
  loadValidations(sheet, xml);
}

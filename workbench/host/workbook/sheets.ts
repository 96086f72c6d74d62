// SPDX-License-Identifier: EUPL-1.2
import { richError } from "../rich-api/rich-error";
import { areaAt } from "./area";
import { DEFAULT_LOOK, type Look } from "./look";
import type { HostSheet, HostWorkbook } from "./model";
import { repointWorkbook } from "./sheet-references";
import { usualHeight, USUAL_WIDTH } from "./row-height";
import { EVENT, post, type Author } from "./notices";

const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]|^'|'$/;

/** A new workbook with one empty sheet, or with sheets of these names. */
export function newWorkbook(sheetNames: readonly string[] = ["Foglio1"], name = "Cartella1.xlsx"): HostWorkbook {
  return workbookOf(name, 1900, null, sheetNames);
}

export function workbookOf(
  name: string,
  dateSystem: 1900 | 1904,
  original: Uint8Array | null,
  sheetNames: readonly string[],
  normal: Look = DEFAULT_LOOK,
): HostWorkbook {
  const sheets = sheetNames.map((each, i) => emptySheet(each, i + 1, normal));
  const active = sheets[0]!;
  return {
    name,
    dateSystem,
    original,
    normal,
    loaded: [],
    loadedNames: [],
    sheets,
    names: [],
    active,
    selection: areaAt(active, 0, 0),
    isStructureProtected: false,
    calculationMode: "Automatic",
    dirty: false,
    eventsEnabled: true,
    notices: [],
    watchers: new Set(),
    nextId: sheets.length + 1,
  };
}

/** A sheet on which there is nothing, in the Normal style of its workbook. */
export function emptySheet(name: string, id: number, normal: Look): HostSheet {
  return {
    id: `{00000000-0001-0000-${String(id).padStart(4, "0")}-000000000000}`,
    normal,
    name,
    visibility: "Visible",
    tabColor: "",
    isProtected: false,
    showGridlines: true,
    cells: new Map(),
    rowStyles: new Map(),
    columnStyles: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    rowHeights: new Map(),
    columnWidths: new Map(),
    defaultRowHeight: usualHeight(normal),
    defaultColumnWidth: USUAL_WIDTH,
    merges: [],
    frozen: null,
    filter: null,
    validations: new Map(),
    hyperlinks: new Map(),
    page: {
      orientation: "Portrait",
      paperSize: "A4",
      zoom: { scale: 100 },
      centerHorizontally: false,
      printTitleRows: null,
      printArea: null,
    },
  };
}

/** By name, whatever its case, or by id. */
export function sheetNamed(book: HostWorkbook, key: string): HostSheet | null {
  return book.sheets.find(({ name, id }) => id === key || name.toLowerCase() === key.toLowerCase()) ?? null;
}

/** The same for whoever knows that it is there. */
export function theSheet(book: HostWorkbook, key: string): HostSheet {
  const sheet = sheetNamed(book, key);
  if (!sheet) throw new Error(`no sheet ${key} among ${book.sheets.map(({ name }) => name).join(", ")}`);
  return sheet;
}

/** Adds a sheet at the end; without a name it is given the first free «FoglioN». */
export function addSheet(book: HostWorkbook, name: string | null, author: Author): HostSheet {
  refuseStructure(book);
  const chosen = name ?? freeName(book);
  checkName(book, chosen, null);
  const sheet = emptySheet(chosen, book.nextId++, book.normal);
  book.sheets.push(sheet);
  book.dirty = true;
  post(book, EVENT.added, sheet, { source: author.source });
  return sheet;
}

/** Refuses the last visible sheet and, as Excel does, very hidden ones. */
export function deleteSheet(book: HostWorkbook, sheet: HostSheet, author: Author): void {
  refuseStructure(book);
  const others = book.sheets.filter((each) => each !== sheet);
  const nextVisible = others.find(({ visibility }) => visibility === "Visible");
  if (!nextVisible || sheet.visibility === "VeryHidden") throw richError("InvalidOperation");
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  repointWorkbook(book, new Map([[sheet.name, null]]));
  book.dirty = true;
  post(book, EVENT.deleted, sheet, { source: author.source });
  if (book.active === sheet) book.active = nextVisible;
  if (book.selection.sheet === sheet) book.selection = areaAt(book.active, 0, 0);
}

export function renameSheet(book: HostWorkbook, sheet: HostSheet, name: string): void {
  refuseStructure(book);
  checkName(book, name, sheet);
  repointWorkbook(book, new Map([[sheet.name, name]]));
  sheet.name = name;
  book.dirty = true;
}

/** Hidden sheets cannot come to the front: Excel does nothing silently, the host says so. */
export function activateSheet(book: HostWorkbook, sheet: HostSheet): void {
  if (sheet.visibility !== "Visible") throw richError("InvalidOperation");
  if (book.active === sheet) return;
  post(book, EVENT.deactivated, book.active, {});
  book.active = sheet;
  post(book, EVENT.activated, sheet, {});
}

function refuseStructure(book: HostWorkbook): void {
  if (book.isStructureProtected) throw richError("AccessDenied");
}

function checkName(book: HostWorkbook, name: string, own: HostSheet | null): void {
  if (name === "" || name.length > LONGEST_NAME || FORBIDDEN.test(name) || name.toLowerCase() === "history") {
    throw richError("InvalidArgument");
  }
  const other = book.sheets.find((sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase());
  if (other) throw richError("ItemAlreadyExists");
}

function freeName(book: HostWorkbook): string {
  let number = book.sheets.length + 1;
  while (sheetNamed(book, `Foglio${String(number)}`)) number++;
  return `Foglio${String(number)}`;
}

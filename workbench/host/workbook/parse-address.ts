// SPDX-License-Identifier: EUPL-1.2
import { MAX_COLUMNS, MAX_ROWS, parseAddress } from "../../../src/core/workbook/address";
import { LONGEST_ADDRESS } from "../limits";
import { richError } from "../rich-api/rich-error";
import { areaAt, wholeSheet, type Area } from "./area";
import type { HostSheet, HostWorkbook } from "./model";
import { sheetNamed } from "./sheets";

const QUALIFIED = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/**
 * The area that an address names, as getRange() reads it: "A1", "$A$1:B2", "A:C", "1:4", "'Foglio 1'!A1", a defined
 * name, or "" for the whole sheet.
 */
export function areaOf(book: HostWorkbook, sheet: HostSheet, address: string): Area {
  if (address.length > LONGEST_ADDRESS) throw richError("InvalidArgument");
  if (address === "") return wholeSheet(sheet);
  const area = findArea(book, sheet, address);
  if (!area) throw richError("InvalidArgument");
  return area;
}

/** The same; null where the address names no area. */
export function findArea(book: HostWorkbook, sheet: HostSheet, address: string): Area | null {
  const qualified = QUALIFIED.exec(address);
  if (qualified) {
    const named = sheetNamed(book, (qualified[1] ?? qualified[2]!).replaceAll("''", "'"));
    return named ? plainArea(named, qualified[3]!) : null;
  }
  const plain = plainArea(sheet, address);
  if (plain) return plain;
  const name = book.names.find((each) => each.name.toLowerCase() === address.toLowerCase());
  return name ? findArea(book, sheet, name.formula.replace(/^=/, "")) : null;
}

function plainArea(sheet: HostSheet, address: string): Area | null {
  const [first = "", second = first, ...more] = address.toUpperCase().split(":");
  if (more.length > 0) return null;
  return cells(sheet, first, second) ?? columns(sheet, address) ?? rows(sheet, address);
}

function cells(sheet: HostSheet, first: string, second: string): Area | null {
  const a = parseAddress(first);
  const b = parseAddress(second);
  if (!a || !b) return null;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return areaAt(sheet, row, column, Math.abs(a.row - b.row) + 1, Math.abs(a.column - b.column) + 1);
}

function columns(sheet: HostSheet, address: string): Area | null {
  const match = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(address);
  if (!match) return null;
  const [a, b] = [match[1]!, match[2]!].map(
    (letters) => parseAddress(`${letters.toUpperCase()}1`)?.column ?? MAX_COLUMNS,
  );
  return areaAt(sheet, 0, Math.min(a!, b!), MAX_ROWS, Math.abs(a! - b!) + 1);
}

function rows(sheet: HostSheet, address: string): Area | null {
  const match = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(address);
  if (!match) return null;
  const [a, b] = [Number(match[1]) - 1, Number(match[2]) - 1];
  return areaAt(sheet, Math.min(a, b), 0, Math.abs(a - b) + 1, MAX_COLUMNS);
}

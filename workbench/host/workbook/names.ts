// SPDX-License-Identifier: EUPL-1.2
import { addressOfArea, quotedSheet, type Area } from "./area";
import { richError } from "../rich-api/rich-error";
import type { HostName, HostSheet, HostWorkbook } from "./model";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** The names of the whole workbook, or those of one sheet alone. */
export function namesOf(book: HostWorkbook, sheet?: HostSheet): readonly HostName[] {
  return book.names.filter((name) => name.sheet === sheet);
}

export function nameNamed(book: HostWorkbook, name: string, sheet?: HostSheet): HostName | null {
  return namesOf(book, sheet).find((each) => each.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/** Defines a name for an area or for a formula. */
export function addName(
  book: HostWorkbook,
  name: string,
  refersTo: Area | string,
  comment: string,
  sheet?: HostSheet,
): HostName {
  if (!NAME.test(name)) throw richError("InvalidArgument");
  if (nameNamed(book, name, sheet)) throw richError("ItemAlreadyExists");
  const formula = typeof refersTo === "string" ? asFormula(refersTo) : `=${absoluteAddress(refersTo)}`;
  const made: HostName = { name, formula, comment, visible: true, ...(sheet && { sheet }) };
  book.names.push(made);
  book.dirty = true;
  return made;
}

export function deleteName(book: HostWorkbook, name: HostName): void {
  const at = book.names.indexOf(name);
  if (at < 0) throw richError("ItemNotFound");
  book.names.splice(at, 1);
  book.dirty = true;
}

function absoluteAddress(area: Area): string {
  const address = addressOfArea(area).replace(/[A-Z]+|\d+/g, "$$$&");
  return `${quotedSheet(area.sheet.name)}!${address}`;
}

function asFormula(text: string): string {
  return text.startsWith("=") ? text : `=${text}`;
}

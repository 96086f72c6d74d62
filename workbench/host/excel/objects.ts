// SPDX-License-Identifier: EUPL-1.2
import type { HostObject } from "../rich-api/host-object";
import { richError } from "../rich-api/rich-error";
import type { Area } from "../workbook/area";
import type { HostName, HostSheet, HostWorkbook } from "../workbook/model";
import { areaOf } from "../workbook/parse-address";

/** What the proxies of the client stand for. */
export interface BookObject extends HostObject {
  readonly book: HostWorkbook;
}

export interface SheetObject extends BookObject {
  readonly sheet: HostSheet;
}

export interface RangeObject extends BookObject {
  readonly area: Area;
}

/** Part of the look of a range: "font.", "borders.EdgeTop.", or "" for the format itself. */
export interface LookObject extends RangeObject {
  readonly prefix: string;
}

export interface NameObject extends BookObject {
  readonly name: HostName;
}

export function bookObject(type: string, book: HostWorkbook): BookObject {
  return { type, book };
}

export function sheetObject(book: HostWorkbook, sheet: HostSheet, type = "Worksheet"): SheetObject {
  return { type, book, sheet };
}

export function rangeObject(book: HostWorkbook, area: Area): RangeObject {
  return { type: "Range", book, area };
}

export function lookObject(type: string, { book, area }: RangeObject, prefix: string): LookObject {
  return { type, book, area, prefix };
}

export function isRange(value: unknown): value is RangeObject {
  return typeof value === "object" && value !== null && (value as HostObject).type === "Range";
}

/** An argument that is a range or an address. */
export function areaArgument(book: HostWorkbook, sheet: HostSheet, argument: unknown): Area {
  if (isRange(argument)) return argument.area;
  return areaOf(book, sheet, textArgument(argument));
}

/** Optional arguments arrive as null. */
export function textArgument(argument: unknown, otherwise = ""): string {
  if (argument === null || argument === undefined) return otherwise;
  if (typeof argument !== "string") throw richError("InvalidArgument");
  return argument;
}

export function numberArgument(argument: unknown, otherwise?: number): number {
  if ((argument === null || argument === undefined) && otherwise !== undefined) return otherwise;
  if (typeof argument !== "number") throw richError("InvalidArgument");
  return argument;
}

/** One of these words, as an enumeration of Excel has it. */
export function choice<T extends string>(value: unknown, ...allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw richError("InvalidArgument", `${String(value)} is none of ${allowed.join(", ")}`);
  return found;
}

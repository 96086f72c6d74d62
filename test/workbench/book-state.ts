// SPDX-License-Identifier: EUPL-1.2
import { addressOfArea, keyPlace, type Area } from "../../workbench/host/workbook/area";
import { addressOf } from "../../src/core/workbook/address";
import { fullLook } from "../../workbench/host/workbook/look";
import type { HostSheet, HostWorkbook } from "../../workbench/host/workbook/model";
import { cellAt } from "../../workbench/host/workbook/read-cells";

/** All that a user could see of a workbook, or Excel tell of it, as plain data. */
export function stateOf(book: HostWorkbook) {
  return {
    sheets: book.sheets.map(sheetState),
    names: book.names
      .map(({ name, formula, visible, comment, sheet }) => ({
        name,
        formula,
        visible,
        comment,
        of: sheet?.name ?? null,
      }))
      .sort((a, b) => (`${a.name} ${String(a.of)}` < `${b.name} ${String(b.of)}` ? -1 : 1)),
  };
}

function sheetState(sheet: HostSheet) {
  const { name, visibility, tabColor, showGridlines, isProtected, frozen, page } = sheet;
  const { printTitleRows, printArea, ...laidOut } = page;
  return {
    name,
    visibility,
    tabColor,
    showGridlines,
    isProtected,
    frozen: frozen && frozen.rows + frozen.columns > 0 ? frozen : null,
    page: { ...laidOut, titles: areaState(printTitleRows), printed: areaState(printArea) },
    filter: areaState(sheet.filter?.area ?? null),
    merges: sheet.merges.map(areaState),
    hidden: [[...sheet.hiddenRows].sort(), [...sheet.hiddenColumns].sort()],
    widths: sizes(sheet.columnWidths),
    links: [...sheet.hyperlinks].map(([key, link]) => [placeOf(key), link]).sort(),
    validations: [...sheet.validations.values()]
      .map(({ area, ...rest }) => [areaState(area), validationState(rest)])
      .sort(),
  };
}

function areaState(area: Area | null): string | null {
  return area && addressOfArea(area);
}

/** The first day of Excel's calendar is written as a day by the add-in and as its number in files. */
function validationState(value: object): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll('"1900-01-01"', "1"));
}

function sizes(given: ReadonlyMap<number, number>): unknown {
  return [...given].map(([line, size]) => [line, Math.round(size * 100) / 100]).sort((a, b) => a[0]! - b[0]!);
}

function placeOf(key: number): string {
  const { row, column } = keyPlace(key);
  return addressOf(row, column);
}

/** Cells that are not alike in two workbooks: where, and what each of them has. */
export function differingCells(
  one: HostWorkbook,
  other: HostWorkbook,
): { where: string; one: string; other: string }[] {
  return one.sheets.flatMap((sheet, i) => {
    const twin = other.sheets[i]!;
    const keys = [...new Set([...sheet.cells.keys(), ...twin.cells.keys()])];
    return keys.flatMap((key) => {
      const [a, b] = [cellState(sheet, key), cellState(twin, key)];
      return a === b ? [] : [{ where: `${sheet.name}!${placeOf(key)}`, one: a, other: b }];
    });
  });
}

function cellState(sheet: HostSheet, key: number): string {
  const { row, column } = keyPlace(key);
  const { kind, value, formula, format, look, spilledFrom } = cellAt(sheet, row, column);
  return JSON.stringify({ kind, value, formula, format, spilledFrom, look: lookState(fullLook(sheet, look)) });
}

/** Without what is said of lines and fills that are not there. */
function lookState(look: Readonly<Record<string, unknown>>): unknown {
  const isBare = look["fill.pattern"] === "None";
  const said = Object.entries(look).filter(([path]) => {
    const [group, side] = path.split(".");
    if (group === "borders") return ![undefined, "", "None"].includes(look[`borders.${side!}.style`] as string);
    return !(isBare && path === "fill.color");
  });
  for (const [path] of [...said].filter(([each]) => each.endsWith(".style"))) {
    // What Excel draws of a line of which no more is said.
    if (look[path.replace("style", "weight")] === undefined) said.push([path.replace("style", "weight"), "Thin"]);
    if (look[path.replace("style", "color")] === undefined) said.push([path.replace("style", "color"), "#000000"]);
  }
  return said.sort(([a], [b]) => (a < b ? -1 : 1));
}

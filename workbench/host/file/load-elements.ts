// SPDX-License-Identifier: EUPL-1.2
import { parseBlock, type Block } from "../../../src/core/workbook/block";
import { MAX_COLUMNS } from "../../../src/core/workbook/address";
import { isTrue } from "../../../src/xlsx/writing/workbook/outline";
import { attributesOf } from "../../../src/xlsx/writing/xml/attributes";
import { latin1, nextTag, tagCursor, tagIs, type TagCursor } from "../../../src/xlsx/writing/xml/tag-cursor";
import { areaAt, cellKey, type Area } from "../workbook/area";
import type { Hyperlink, HostSheet } from "../workbook/model";
import { colorOf } from "./looks/color";
import type { FileLooks } from "./looks/file-looks";
import { POINTS_A_CHARACTER } from "./units";
import { PAPERS } from "./page-words";

type Attributes = ReadonlyMap<string, string>;

export interface ElementsOfSheet {
  readonly sheet: HostSheet;
  readonly looks: FileLooks;
  /** Addresses outside the workbook, by the id of the relationship. */
  readonly outside: ReadonlyMap<string, string>;
  /** How many columns have been read. */
  columnsRead: number;
}

/** What the part of a sheet says beside its rows: columns, merges, filter, frozen panes, links, page, colour of its tab. */
export function loadElements(into: ElementsOfSheet, xml: Uint8Array): void {
  const cursor = tagCursor(xml);
  while (nextTag(cursor)) {
    if (cursor.kind === "close") continue;
    const name = latin1(xml, cursor.nameStart, cursor.nameEnd);
    if (name === "sheetData" && cursor.kind === "open") skipRows(cursor);
    else ELEMENTS[name]?.(into, attributesIn(cursor));
  }
}

/** Rows and cells are read elsewhere; their tags are a hundred times as many as all others. */
function skipRows(cursor: TagCursor): void {
  while (nextTag(cursor)) if (cursor.kind === "close" && tagIs(cursor, "sheetData")) return;
}

function attributesIn({ xml, nameEnd, end }: TagCursor): Attributes {
  return new Map(attributesOf(xml, nameEnd, end).map(({ name, value }) => [name, value]));
}

/** A link may stand on whole columns: beyond this, only its first cell has it here. */
const MOST_OF_LINK = 1000;

const ELEMENTS: Readonly<Record<string, (into: ElementsOfSheet, attributes: Attributes) => void>> = {
  tabColor: ({ sheet, looks }, attributes) => {
    sheet.tabColor = colorOf(attributes, looks.palette) ?? "";
  },
  pageSetUpPr: ({ sheet }, attributes) => {
    if (isTrue(attributes.get("fitToPage"))) sheet.page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  },
  sheetView: ({ sheet }, attributes) => {
    const gridlines = attributes.get("showGridLines");
    if (gridlines !== undefined) sheet.showGridlines = isTrue(gridlines);
  },
  pane: ({ sheet }, attributes) => {
    if (!attributes.get("state")?.startsWith("frozen")) return;
    sheet.frozen = { rows: Number(attributes.get("ySplit") ?? 0), columns: Number(attributes.get("xSplit") ?? 0) };
  },
  sheetFormatPr: ({ sheet }, attributes) => {
    const height = Number(attributes.get("defaultRowHeight"));
    if (height > 0) sheet.defaultRowHeight = height;
    const width = Number(attributes.get("defaultColWidth"));
    if (width > 0) sheet.defaultColumnWidth = width * POINTS_A_CHARACTER;
  },
  col: loadColumns,
  mergeCell: ({ sheet }, attributes) => {
    const area = areaOf(sheet, parseBlock(attributes.get("ref") ?? ""));
    if (area) sheet.merges.push(area);
  },
  autoFilter: ({ sheet }, attributes) => {
    const area = areaOf(sheet, parseBlock(attributes.get("ref") ?? ""));
    if (area) sheet.filter = { area, isFiltering: false };
  },
  filterColumn: ({ sheet }) => {
    if (sheet.filter) sheet.filter = { ...sheet.filter, isFiltering: true };
  },
  hyperlink: loadLink,
  printOptions: ({ sheet }, attributes) => {
    sheet.page.centerHorizontally = isTrue(attributes.get("horizontalCentered"));
  },
  pageSetup: ({ sheet: { page } }, attributes) => {
    page.orientation = attributes.get("orientation") === "landscape" ? "Landscape" : "Portrait";
    page.paperSize = PAPERS.shown(attributes.get("paperSize") ?? "1") ?? page.paperSize;
    if ("scale" in page.zoom) page.zoom = { scale: Number(attributes.get("scale") ?? 100) };
    else {
      const [wide, tall] = ["fitToWidth", "fitToHeight"].map((name) => Number(attributes.get(name) ?? 1));
      page.zoom = { ...(wide && { horizontalFitToPages: wide }), ...(tall && { verticalFitToPages: tall }) };
    }
  },
};

function loadColumns(into: ElementsOfSheet, attributes: Attributes): void {
  const { sheet, looks } = into;
  const from = Number(attributes.get("min")) - 1;
  const to = Math.min(Number(attributes.get("max")), MAX_COLUMNS);
  const width = Number(attributes.get("width"));
  const style = Number(attributes.get("style") ?? 0);
  const isHidden = isTrue(attributes.get("hidden"));
  // A column that is there for its style states the usual width.
  const isUsual = Math.abs(width * POINTS_A_CHARACTER - sheet.defaultColumnWidth) < 0.01;
  const isSet = width >= 0 && (isTrue(attributes.get("customWidth")) || !isUsual);
  // Columns come in order: what a damaged file says twice is read once.
  for (let column = Math.max(from, into.columnsRead); column < to; column++) {
    if (isHidden) sheet.hiddenColumns.add(column);
    if (isSet) sheet.columnWidths.set(column, width * POINTS_A_CHARACTER);
    if (style > 0) sheet.columnStyles.set(column, { format: looks.formatOf(style), look: looks.of(style) });
  }
  into.columnsRead = Math.max(into.columnsRead, to);
}

function loadLink({ sheet, outside }: ElementsOfSheet, attributes: Attributes): void {
  const area = areaOf(sheet, parseBlock(attributes.get("ref") ?? ""));
  if (!area) return;
  const id = [...attributes].find(([name]) => name.endsWith(":id"))?.[1];
  const [reference, tip] = [attributes.get("location"), attributes.get("tooltip")];
  const link: Hyperlink = {
    ...(id !== undefined && { address: outside.get(id) ?? "" }),
    ...(reference !== undefined && { documentReference: reference }),
    ...(tip !== undefined && { screenTip: tip }),
  };
  const isWide = area.rows * area.columns > MOST_OF_LINK;
  for (let row = area.row; row < area.row + (isWide ? 1 : area.rows); row++) {
    for (let column = area.column; column < area.column + (isWide ? 1 : area.columns); column++) {
      sheet.hyperlinks.set(cellKey(row, column), link);
    }
  }
}

function areaOf(sheet: HostSheet, block: Block | null): Area | null {
  if (!block || block.bottom < block.top || block.right < block.left) return null;
  const { top, left, bottom, right } = block;
  return areaAt(sheet, top, left, bottom - top + 1, right - left + 1);
}

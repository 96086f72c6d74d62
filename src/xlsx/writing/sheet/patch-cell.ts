// SPDX-License-Identifier: EUPL-1.2
import type { CellContent } from "../../../core/workbook/plan";
import { findAttribute } from "../xml/attributes";
import { appendPatch, attributePatches, withPrefix, type Patch } from "../xml/patches";
import { storedContent } from "./cell-content";
import type { CellPlace, Span } from "./walk-sheet";

interface StoredCell {
  readonly xml: Uint8Array;
  readonly prefix: string;
  readonly cell: CellPlace;
}

export function styleOfCell(xml: Uint8Array, cell: CellPlace): number {
  return Number(findAttribute(xml, cell.nameEnd, cell.openEnd, "s")?.value ?? 0);
}

/** Gives a stored cell another value and style; its other attributes and whatever else it holds stay. */
export function contentPatches({ xml, prefix, cell }: StoredCell, value: CellContent, style: number): Patch[] {
  const tag = { xml, nameEnd: cell.nameEnd, openEnd: cell.openEnd };
  const { type, xml: content } = storedContent(value);
  return [
    ...(style === styleOfCell(xml, cell) ? [] : attributePatches(tag, "s", String(style))),
    ...attributePatches(tag, "t", type),
    // Value metadata (a rich value, a picture) describes the value that goes.
    ...attributePatches(tag, "vm", null),
    ...replaceContent(xml, cell, withPrefix(content, prefix)),
  ];
}

/** Takes away the cached result of a formula; the formula stays, and the type that told how to read the result goes. */
export function resultPatches(xml: Uint8Array, cell: CellPlace): Patch[] {
  if (storedSpans(cell).length === 0) return [];
  const tag = { xml, nameEnd: cell.nameEnd, openEnd: cell.openEnd };
  return [...attributePatches(tag, "t", null), ...attributePatches(tag, "vm", null), ...removed(cell)];
}

function replaceContent(xml: Uint8Array, cell: CellPlace, content: string): Patch[] {
  const [first, ...others] = storedSpans(cell);
  if (first) return [{ start: first.start, end: first.end, text: content }, ...others.map(removal)];
  return content === "" ? [] : [appendPatch({ ...cell, xml }, content)];
}

function removed(cell: CellPlace): Patch[] {
  return storedSpans(cell).map(removal);
}

function removal({ start, end }: Span): Patch {
  return { start, end, text: "" };
}

function storedSpans(cell: CellPlace): Span[] {
  return [cell.value, cell.inline].filter(({ start }) => start >= 0);
}

// SPDX-License-Identifier: EUPL-1.2
import { relationshipsOf } from "../package/relationships";
import { inPart, partBytes, type WorkingCopy } from "../package/working-copy";
import { parseBlock, type Block } from "../../../core/workbook/block";
import { attributeMap, rootElement } from "../xml/element";
import type { WorkbookOutline } from "./outline";

/** A table of Excel's (Inserisci, Tabella). */
export interface TablePlace {
  /** As formulas call it. */
  readonly name: string;
  readonly tab: number;
  readonly block: Block;
  /** Rows of headings: their texts are repeated in the table's own part, so writing one would break the file. */
  readonly headerRows: number;
}

export function tablesOf(copy: WorkingCopy, workbook: WorkbookOutline): TablePlace[] {
  return workbook.tabs.flatMap(({ part, isWorksheet }, tab) => {
    if (!isWorksheet) return [];
    const tables = relationshipsOf(copy, part).filter(({ kind }) => kind === "table");
    return tables.flatMap(({ target }) => inPart(target, () => tableIn(partBytes(copy, target), tab)));
  });
}

function tableIn(xml: Uint8Array, tab: number): TablePlace[] {
  const attributes = attributeMap(rootElement(xml));
  const block = parseBlock(attributes.get("ref") ?? "");
  const name = attributes.get("displayName") ?? attributes.get("name") ?? "";
  return block ? [{ name, tab, block, headerRows: Number(attributes.get("headerRowCount") ?? 1) }] : [];
}

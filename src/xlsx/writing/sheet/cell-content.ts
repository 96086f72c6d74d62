// SPDX-License-Identifier: EUPL-1.2
import type { CellContent } from "../../../core/workbook/plan";
import { escapeCellText } from "../xml/escape";

/** How a value is stored in <c>: the `t` attribute (null: none) and the content. */
export interface StoredContent {
  readonly type: string | null;
  readonly xml: string;
}

/**
 * Text goes inline rather than to the shared strings: only the sheet's part changes then, and every other string of the
 * workbook keeps its bytes. Excel shares it at its next save. A text that starts with "=" stays a text.
 */
export function storedContent(value: CellContent): StoredContent {
  if (value === null) return { type: null, xml: "" };
  if (typeof value === "number") return { type: null, xml: `<v>${value}</v>` };
  if (typeof value === "boolean") return { type: "b", xml: `<v>${value ? 1 : 0}</v>` };
  const space = value.trim() !== value || value.includes("\n") ? ' xml:space="preserve"' : "";
  return { type: "inlineStr", xml: `<is><t${space}>${escapeCellText(value)}</t></is>` };
}

/** A whole cell that was not there. */
export function newCell(address: string, style: number, value: CellContent): string {
  const { type, xml } = storedContent(value);
  const attributes = ` r="${address}"${style === 0 ? "" : ` s="${style}"`}${type === null ? "" : ` t="${type}"`}`;
  return xml === "" ? `<c${attributes}/>` : `<c${attributes}>${xml}</c>`;
}

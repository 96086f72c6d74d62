// SPDX-License-Identifier: EUPL-1.2
import type { CellContent } from "../../../core/workbook/plan";
import type { WriteText } from "../../archive/packed";
import { escapeCellText } from "../xml/escape";

/** How a value is stored in <c>: the `t` attribute; null for none. */
export function storedType(value: CellContent): string | null {
  if (value === null || typeof value === "number") return null;
  return typeof value === "boolean" ? "b" : "inlineStr";
}

/**
 * How a value is stored in <c>: what stands inside. Text goes inline rather than to the shared strings: only the
 * sheet's part changes then, and every other string of the workbook keeps its bytes. Excel shares it at its next save.
 * A text that starts with "=" stays a text.
 */
export function storedContent(value: CellContent): string {
  return collected((write) => writeContent(write, value));
}

/** A whole cell that was not there. */
export function newCell(address: string, style: number, value: CellContent): string {
  return collected((write) => writeCell(write, address, style, value));
}

/** The same, written where it belongs: new sheets have cells by the million. */
export function writeCell(write: WriteText, address: string, style: number, value: CellContent): void {
  write('<c r="');
  write(address);
  if (style !== 0) {
    write('" s="');
    write(String(style));
  }
  const type = storedType(value);
  if (type !== null) {
    write('" t="');
    write(type);
  }
  if (value === null) return write('"/>');
  write('">');
  writeContent(write, value);
  write("</c>");
}

function writeContent(write: WriteText, value: CellContent): void {
  if (value === null) return;
  if (typeof value !== "string") {
    write("<v>");
    write(String(Number(value)));
    return write("</v>");
  }
  const isSpaced = value.trim() !== value || value.includes("\n");
  write(isSpaced ? '<is><t xml:space="preserve">' : "<is><t>");
  write(escapeCellText(value));
  write("</t></is>");
}

function collected(make: (write: WriteText) => void): string {
  let text = "";
  make((piece) => {
    text += piece;
  });
  return text;
}

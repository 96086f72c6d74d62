// SPDX-License-Identifier: EUPL-1.2
import { entryKey } from "../../../../src/xlsx/archive/archive";
import { hasPart, partBytes } from "../../../../src/xlsx/writing/package/working-copy";
import { asBuffer } from "../../../../src/xlsx/writing/xml/tag-cursor";
import { escapeText } from "../../../../src/xlsx/writing/xml/escape";
import type { Saving } from "./saving";

/** Lists in which a name is no reference. */
const NO_REFERENCES = /(?:sharedStrings|workbook|styles|theme\d*|app|core|Content_Types\])\.xml$/i;

/** Charts and rules speak of sheets by their name, and the host does not rewrite them: tells of those that still do. */
export function tellLeftNames({ book, copy, removed, lost }: Saving): void {
  const gone = book.loaded.filter(({ sheet, before }) => !book.sheets.includes(sheet) || sheet.name !== before.name);
  if (gone.length === 0) return;
  const cut = new Set([...removed].map(entryKey));
  for (const { name: part } of copy.archive.entries) {
    if (!part.endsWith(".xml") || NO_REFERENCES.test(part) || cut.has(entryKey(part)) || !hasPart(copy, part)) continue;
    const xml = asBuffer(partBytes(copy, part));
    for (const { before } of gone) {
      const name = escapeText(before.name.replaceAll("'", "''"));
      const isNamed = [`${name}!`, `${name}'!`, `${name}&apos;!`].some((text) => xml.includes(text));
      if (isNamed) lost.push(`«${before.name}»: ${part} ne parla ancora con il nome di prima`);
    }
  }
}

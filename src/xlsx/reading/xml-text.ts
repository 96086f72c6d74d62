// SPDX-License-Identifier: EUPL-1.2

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

const MARKS = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|&([^;]*);/g;

/** The text between two places, as XML means it: entities, CDATA, comments, line ends. Already checked by the cursor. */
export function decodeXml(bytes: Buffer, start: number, end: number): string {
  const raw = bytes.toString("utf8", start, end);
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("&") && !text.includes("<")) return text;
  return text.replace(MARKS, (_, data: string | undefined, entity: string | undefined) => {
    if (data !== undefined) return data;
    return entity === undefined ? "" : decodeEntity(entity);
  });
}

function decodeEntity(name: string): string {
  if (!name.startsWith("#")) return NAMED.get(name) ?? "";
  const code = name[1] === "x" ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

/**
 * Cell texts write characters that XML cannot hold as "_x000D_", and a true "_x000D_" as "_x005F_x000D_"
 * (ECMA-376 part 1, 22.9.2.19). One pass: what comes out is never read again.
 */
export function unescapeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

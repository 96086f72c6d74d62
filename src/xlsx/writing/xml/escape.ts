// SPDX-License-Identifier: EUPL-1.2

/** Text for element content. */
export function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** Text for an attribute between double quotes; line breaks would be normalised to spaces, so they are spelled. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replace(/"/g, "&quot;")
    .replace(/[\t\n\r]/g, (c) => `&#${c.charCodeAt(0)};`);
}

const CANNOT_STAND_IN_XML =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A quick look, right when it says no: most texts have nothing of the kind. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const MAY_NEED_ESCAPING = /[&<>_\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;

/**
 * Text of a cell (ECMA-376 part 1, 22.9.2.19 ST_Xstring): characters that XML cannot hold, and the carriage return
 * it would lose, are spelled _xHHHH_; a text that looks like such a spelling has its underscore spelled.
 */
export function escapeCellText(text: string): string {
  if (!MAY_NEED_ESCAPING.test(text)) return text;
  const guarded = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return escapeText(guarded.replace(CANNOT_STAND_IN_XML, spell));
}

function spell(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

const NAMED = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Content of an element or attribute as the text it stands for; CDATA and comments are resolved too. */
export function unescapeXml(xml: string): string {
  if (!/[&<]/.test(xml)) return xml;
  const pieces = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|&(#x[0-9A-Fa-f]+|#[0-9]+|\w+);/g;
  return xml.replace(
    pieces,
    (all: string, cdata?: string, entity?: string) => cdata ?? (entity ? resolve(entity, all) : ""),
  );
}

function resolve(entity: string, all: string): string {
  if (!entity.startsWith("#")) return NAMED.get(entity) ?? all;
  const code = entity[1] === "x" ? parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : all;
}

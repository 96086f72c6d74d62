// SPDX-License-Identifier: EUPL-1.2
import type { Random } from "./random";

/** Values that attributes and texts of workbooks must be proof against. */
const HOSTILE_VALUES = [
  ...["", " ", "0", "-1", "1", "2", "4", "16384", "16385", "1048576", "1048577", "4294967296", "99999999999999999999"],
  ...["1e999", "NaN", "-0", "0x10", "1,5", "true", "on", "A0", "A1", "XFD1048576", "XFE1", "$A$1:$B$2", "A1:A1048576"],
  ...[
    "__proto__",
    "constructor",
    "toString",
    "s",
    "str",
    "inlineStr",
    "b",
    "d",
    "e",
    "n",
    "array",
    "shared",
    "dataTable",
  ],
  ...["&#0;", "&#x10ffff;", "&#xD800;", "&amp;", "&bomb;", "_x0000_", "_xD800_", "../../x", "/xl/workbook.xml", "rId1"],
  ...["veryHidden", "2021-02-30", "9999-12-31T23:59:59", "SUM(", "A1:INDEX(B1:B9,1)", "'a''b'!A1", "x".repeat(40_000)],
];

const HOSTILE_TOKENS = [
  ...["<", ">", "&", '"', "'", "]]>", "<!--", "-->", "<!-- a -->", "<![CDATA[", "<![CDATA[<c/>]]>", "<?x?>", "<?xml?>"],
  ...[
    "<!DOCTYPE a>",
    "<c/>",
    "<row/>",
    "<c><v>1</v></c>",
    "<v/>",
    "<f/>",
    "<is/>",
    "<row r='5'/>",
    "<sheetData/>",
    "\0",
  ],
  ...[
    "<a xmlns='y'>",
    "</a>",
    "<x:y/>",
    "\ufeff",
    "\ud83d\ude00",
    "</worksheet>",
    "<c r='A1' r='B1'/>",
    "<f t='array' ref='A1:XFD9'/>",
  ],
];

/** Breaks XML where it has its joints: tags, attributes, texts. */
export function mutateXml(xml: string, random: Random): string {
  return random.pick([
    mutateToken,
    mutateToken,
    mutateAttribute,
    mutateAttribute,
    mutateAttribute,
    insertToken,
    mutateText,
  ])(xml, random);
}

/** Takes a tag away, doubles it, swaps it with another, or gives it another's name. */
function mutateToken(xml: string, random: Random): string {
  const tags = [...xml.matchAll(/<[^>]*>/g)];
  if (tags.length < 2) return insertToken(xml, random);
  const [one, other] = [random.pick(tags), random.pick(tags)];
  const text = random.pick(["", one[0] + one[0], other[0], one[0].replace("/>", ">"), one[0].replace(/<\w+/, "<c")]);
  return replaced(xml, one.index, one[0].length, text);
}

function mutateAttribute(xml: string, random: Random): string {
  const attributes = [...xml.matchAll(/\s[\w:]+\s*=\s*("[^"]*"|'[^']*')/g)];
  if (attributes.length === 0) return insertToken(xml, random);
  const one = random.pick(attributes);
  const [name = "", value = ""] = one[0].split(/(?<==\s*)(?=["'])/);
  const other = random.pick(attributes)[1]!;
  const text = random.pick([
    "",
    one[0] + one[0],
    name + other,
    `${name}"${random.pick(HOSTILE_VALUES)}"`,
    `${name}"${random.pick(HOSTILE_VALUES)}"`,
    `${name}'${value.slice(1, -1)}'`,
    name.replace(/[\w:]+/, random.pick(["r", "s", "t", "ref", "si", "x:r", "xmlns", "xmlns:x"])) + value,
  ]);
  return replaced(xml, one.index, one[0].length, text);
}

function mutateText(xml: string, random: Random): string {
  const texts = [...xml.matchAll(/(?<=>)[^<]+(?=<)/g)];
  if (texts.length === 0) return insertToken(xml, random);
  const one = random.pick(texts);
  return replaced(xml, one.index, one[0].length, random.pick(HOSTILE_VALUES));
}

function insertToken(xml: string, random: Random): string {
  return replaced(xml, random.below(xml.length + 1), 0, random.pick(HOSTILE_TOKENS));
}

function replaced(xml: string, at: number, length: number, text: string): string {
  return xml.slice(0, at) + text + xml.slice(at + length);
}

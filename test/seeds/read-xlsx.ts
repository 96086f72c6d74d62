// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser, type SaxesTagPlain } from "saxes";

/** A cell as another program finds it: nothing here is shared with the builder of the workbook or with src. */
export interface StoredCell {
  readonly value: number | string | null;
  readonly format: string;
}

export interface StoredSheet {
  readonly name: string;
  readonly xml: string;
  readonly cells: ReadonlyMap<string, StoredCell>;
}

const BUILT_IN: Record<string, string> = {
  "0": "General",
  "1": "0",
  "2": "0.00",
  "3": "#,##0",
  "4": "#,##0.00",
  "9": "0%",
  "10": "0.00%",
};

export function readXlsx(path: string): StoredSheet[] {
  const parts = unzipSync(readFileSync(path));
  const part = (name: string): string => strFromU8(parts[name]!);
  const targets = new Map(
    elements(part("xl/_rels/workbook.xml.rels"), "Relationship").map((e) => [e.a["Id"], e.a["Target"]]),
  );
  const strings = elements(part("xl/sharedStrings.xml"), "t").map((e) => e.text);
  const formats = cellFormats(part("xl/styles.xml"));
  return elements(part("xl/workbook.xml"), "sheet").map((sheet) => {
    const xml = part(`xl/${targets.get(sheet.a["r:id"])}`);
    return { name: sheet.a["name"]!, xml, cells: cellsOf(xml, strings, formats) };
  });
}

function cellsOf(xml: string, strings: string[], formats: string[]): Map<string, StoredCell> {
  return new Map(
    elements(xml, "c").map(({ a, text }) => {
      const value = text === "" ? null : a["t"] === "s" ? strings[Number(text)]! : Number(text);
      return [a["r"]!, { value, format: formats[Number(a["s"])]! }];
    }),
  );
}

function cellFormats(styles: string): string[] {
  const custom = new Map(elements(styles, "numFmt").map(({ a }) => [a["numFmtId"], a["formatCode"]]));
  const cellXfs = styles.slice(styles.indexOf("<cellXfs"), styles.indexOf("</cellXfs>"));
  return elements(`${cellXfs}</cellXfs>`, "xf").map(({ a }) => custom.get(a["numFmtId"]) ?? BUILT_IN[a["numFmtId"]!]!);
}

/** The elements of that name, in order, each with its attributes and all the text below it. */
function elements(xml: string, name: string): { a: Record<string, string>; text: string }[] {
  const found: { a: Record<string, string>; text: string }[] = [];
  let inside = false;
  const parser = new SaxesParser();
  parser.on("opentag", (tag: SaxesTagPlain) => {
    if (tag.name !== name) return;
    inside = true;
    found.push({ a: tag.attributes, text: "" });
  });
  parser.on("text", (text) => {
    if (inside) found.at(-1)!.text += text;
  });
  parser.on("closetag", (tag) => {
    if (tag.name === name) inside = false;
  });
  parser.write(xml).close();
  return found;
}

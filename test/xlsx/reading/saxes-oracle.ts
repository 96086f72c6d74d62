// SPDX-License-Identifier: EUPL-1.2
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import type { Cell } from "../../../src/core/workbook/cell";

/** What a plain, slow reading finds in a cell; formats apart. */
export type SeenCell = Omit<Cell, "format">;

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/**
 * A second reader for the tests, made otherwise: a strict XML parser and whole trees, no bytes and no tricks, for the
 * transitional files that programs write. The cells of one sheet's part, by address.
 */
export function readWithSaxes(file: Uint8Array, sheetPart: string): Map<string, SeenCell> {
  const parts = unzipSync(file);
  const part = (name: string): string => strFromU8(parts[name]!).replace(/^\ufeff/, "");
  const shared = parts["xl/sharedStrings.xml"] ? find(parse(part("xl/sharedStrings.xml")), "si").map(itemText) : [];
  return cellsOf(parse(part(sheetPart)), shared);
}

/** Throws when saxes finds the text no well-formed XML. */
export function parse(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name: name.replace(/^.*:/, ""), attributes, children: [], text: "" };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  const addText = (text: string): void => void (open.at(-1)!.text += text);
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(xml).close();
  return root;
}

function find(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => (child.name === name ? [child] : find(child, name)));
}

function itemText(item: Element): string {
  const spoken = new Set(find(item, "rPh").flatMap((phonetic) => find(phonetic, "t")));
  const texts = find(item, "t").filter((text) => !spoken.has(text));
  return unescape(texts.map(({ text }) => text).join(""));
}

function unescape(text: string): string {
  const pieces = text.split(/_x([0-9A-Fa-f]{4})_/);
  return pieces.map((piece, i) => (i % 2 ? String.fromCharCode(parseInt(piece, 16)) : piece)).join("");
}

function cellsOf(root: Element, shared: readonly string[]): Map<string, SeenCell> {
  const cells = new Map<string, SeenCell>();
  const arrays: string[] = [];
  for (const element of find(root, "sheetData").flatMap((data) => find(data, "c"))) {
    const formula = find(element, "f")[0];
    if (formula?.attributes.t === "array") arrays.push(formula.attributes.ref!);
    const address = element.attributes.r!;
    const isFormula = formula !== undefined || arrays.some((range) => covers(range, address));
    const content = contentOf(element, shared);
    cells.set(address, {
      ...content,
      formula: !isFormula ? "none" : content.kind === "blank" ? "never-calculated" : "cached",
    });
  }
  return cells;
}

function contentOf(cell: Element, shared: readonly string[]): Omit<SeenCell, "formula"> {
  const text = (value: string) => ({ kind: "text" as const, number: NaN, text: value });
  const blank = { kind: "blank" as const, number: NaN, text: "" };
  const type = cell.attributes.t ?? "n";
  const item = find(cell, "is")[0];
  if (type === "inlineStr") return item ? text(itemText(item)) : blank;
  const value = find(cell, "v")[0]?.text;
  if (value === undefined) return blank;
  if (type === "str") return text(unescape(value));
  if (value.trim() === "") return blank;
  if (type === "s") return text(shared[Number(value)]!);
  if (type === "b") return { kind: "boolean", number: Number(value), text: "" };
  if (type === "e") return { kind: "error", number: NaN, text: value };
  return { kind: "number", number: Number(value), text: "" };
}

function covers(range: string, address: string): boolean {
  const place = (text: string): [number, string] => [
    Number(text.replace(/\D/g, "")),
    text.replace(/\d/g, "").padStart(3),
  ];
  const [from, to = from] = range.split(":").map(place);
  const [row, column] = place(address);
  return row >= from![0] && row <= to![0] && column >= from![1] && column <= to![1];
}

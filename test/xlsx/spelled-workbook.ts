// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { addressOf } from "../../src/core/workbook/address";
import type { Cell } from "../../src/core/workbook/cell";
import { buildXlsx } from "./build-xlsx";

/** What a cell holds, apart from how it looks. */
export type Held = Omit<Cell, "format">;

export interface PlacedCell extends Held {
  readonly row: number;
  readonly column: number;
}

/** How a program happens to spell its XML: all of it means the same. */
export interface Spelling {
  readonly prefix: string;
  readonly quote: '"' | "'";
  readonly space: string;
  readonly between: string;
  /** Attributes of a cell from last to first. */
  readonly reversed: boolean;
  readonly inline: boolean;
  /** Leaves out the places that can be counted. */
  readonly counted: boolean;
  readonly references: "named" | "decimal" | "cdata";
}

const text = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(..."aàZ9 <>&'\"]_x000D_\n\t\u00a0€😀\u200b".split("")),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
    ),
  })
  // What XML cannot hold, and the line ends that it changes, have their own tests.
  .filter((value) => /^[\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u.test(value));
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const blank: Held = { kind: "blank", number: NaN, text: "", formula: "none" };
const held: fc.Arbitrary<Held> = fc.oneof(
  text.map((value): Held => ({ ...blank, kind: "text", text: value })),
  number.map((value): Held => ({ ...blank, kind: "number", number: value + 0 })),
  fc.constantFrom(0, 1).map((value): Held => ({ ...blank, kind: "boolean", number: value })),
  fc.constantFrom("#N/A", "#DIV/0!").map((code): Held => ({ ...blank, kind: "error", text: code })),
  fc.constant(blank),
);
const formula = fc.constantFrom<Cell["formula"]>("none", "none", "none", "cached");

/** Cells at any places; a formula has a result. */
export const placedCells: fc.Arbitrary<PlacedCell[]> = fc.uniqueArray(
  fc
    .record({
      row: fc.oneof(fc.nat(30), fc.nat(1_048_575)),
      column: fc.oneof(fc.nat(20), fc.nat(16_383)),
      held,
      formula,
    })
    .map(({ held: value, ...place }) => ({
      ...value,
      ...place,
      formula: value.kind === "blank" ? "none" : place.formula,
    })),
  { selector: ({ row, column }) => addressOf(row, column), maxLength: 30 },
);

export const spelling: fc.Arbitrary<Spelling> = fc.record({
  prefix: fc.constantFrom("", "x:", "foglio-1:"),
  quote: fc.constantFrom('"', "'"),
  space: fc.constantFrom(" ", "\n", "\r\n\t ", "  "),
  between: fc.constantFrom("", "\n", "<!-- <c r='A1'/> -->", "<?x <row/> ?>\r\n", " \t"),
  reversed: fc.boolean(),
  inline: fc.boolean(),
  counted: fc.boolean(),
  references: fc.constantFrom("named", "decimal", "cdata"),
});

/** A writer as small as can be, which shares nothing with the one of the product. */
export function spelledWorkbook(cells: readonly PlacedCell[], spelled: Spelling): Uint8Array {
  const strings: string[] = [];
  const { prefix: p, between } = spelled;
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  let last = -1;
  const rows = [...new Set(sorted.map(({ row }) => row))].map((row) => {
    const isNext = row === last + 1;
    last = row;
    const inside = cellsOf(
      sorted.filter((cell) => cell.row === row),
      spelled,
      strings,
    );
    const r = spelled.counted && isNext ? "" : attributes([["r", String(row + 1)]], spelled);
    return `<${p}row${r}>${between}${inside.join(between)}${between}</${p}row${spelled.space}>`;
  });
  const declared = p === "" ? "xmlns" : `xmlns:${p.slice(0, -1)}`;
  const body = `<${p}sheetData>${between}${rows.join(between)}</${p}sheetData>`;
  const sheet = `<?xml version="1.0"?>${between}<${p}worksheet ${declared}="m">${body}</${p}worksheet>${between}`;
  return buildXlsx({ sheets: [sheet], sharedStrings: strings.join("\n") });
}

function cellsOf(cells: readonly PlacedCell[], spelled: Spelling, strings: string[]): string[] {
  let last = -1;
  return cells.map((cell) => {
    const isNext = cell.column === last + 1;
    last = cell.column;
    return cellXml(cell, isNext && spelled.counted, spelled, strings);
  });
}

function cellXml(cell: PlacedCell, isCounted: boolean, spelled: Spelling, strings: string[]): string {
  const { prefix: p, between } = spelled;
  const { type, inside } = contentOf(cell, spelled, strings);
  const r: [string, string][] = isCounted ? [] : [["r", addressOf(cell.row, cell.column)]];
  const t: [string, string][] = type === null ? [] : [["t", type]];
  const own = attributes([...r, ["s", "0"], ...t], spelled);
  const calculation = cell.formula === "none" ? "" : `<${p}f>A1&gt;"è"</${p}f>${between}`;
  return inside === "" ? `<${p}c${own}/>` : `<${p}c${own}>${between}${calculation}${inside}${between}</${p}c>`;
}

function contentOf(cell: PlacedCell, spelled: Spelling, strings: string[]): { type: string | null; inside: string } {
  const { prefix: p } = spelled;
  const value = (content: string): string => `<${p}v>${content}</${p}v>`;
  if (cell.kind === "blank") return { type: null, inside: "" };
  if (cell.kind === "number") return { type: null, inside: value(String(cell.number)) };
  if (cell.kind === "boolean") return { type: "b", inside: value(String(cell.number)) };
  if (cell.kind === "error") return { type: "e", inside: value(cell.text) };
  const spelledText = characters(cell.text, spelled.references);
  if (cell.formula !== "none") return { type: "str", inside: value(spelledText) };
  if (spelled.inline) return { type: "inlineStr", inside: `<${p}is><${p}t>${spelledText}</${p}t></${p}is>` };
  return { type: "s", inside: value(String(strings.push(`<si><t>${spelledText}</t></si>`) - 1)) };
}

function attributes(list: readonly (readonly [string, string])[], { quote, space, reversed }: Spelling): string {
  const ordered = reversed ? [...list].reverse() : list;
  return ordered.map(([name, value]) => `${space}${name}${space}=${quote}${value}${quote}`).join("");
}

function characters(value: string, references: Spelling["references"]): string {
  const guarded = value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  if (references === "cdata") return `<![CDATA[${guarded.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
  if (references === "decimal") return guarded.replace(/[&<>\n\t"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
  return guarded.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

// SPDX-License-Identifier: EUPL-1.2
import { strToU8, zipSync } from "fflate";
import type { RefusalCode } from "../../../src/core/workbook/refusal";
import { rawOle } from "../../xlsx/archive/raw-ole";
import { rawZip } from "../../xlsx/archive/raw-zip";
import { buildXlsx, relationships, workbookFiles, worksheet, XML } from "../../xlsx/build-xlsx";
import { cellsSheet, entriesOf, padded, scatter, SHEET, withEntry, withPart } from "./bombs";

/** A file made to do harm, or that is no workbook, and what must become of it. */
export interface HostileFile {
  readonly name: string;
  /** "read": it asks for much, but nothing that is not allowed. */
  readonly outcome: RefusalCode | "read";
  /** True when making it takes seconds or hundreds of megabytes: only the campaign does. */
  readonly heavy?: boolean;
  readonly make: () => Uint8Array;
}

const MB = 1024 * 1024;
const text = (content: string): Uint8Array => strToU8(content);
const [SHEET_START, SHEET_END] = worksheet("|").split("|") as [string, string];
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const STRINGS = "xl/sharedStrings.xml";
const STYLES = "xl/styles.xml";
const DOCTYPE = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';

/** What is no .xlsx at all. */
const OTHER_FORMATS: readonly HostileFile[] = [
  { name: "nothing at all", outcome: "not-a-zip", make: () => new Uint8Array() },
  { name: "a page of the web called .xlsx", outcome: "not-a-zip", make: () => text("<html><table></table></html>") },
  { name: "an old .xls", outcome: "old-xls", make: () => rawOle("Workbook") },
  { name: "a workbook with a password", outcome: "encrypted", make: () => rawOle("EncryptedPackage") },
  { name: "a zip with a password", outcome: "encrypted", make: () => withEntry(SHEET, { flags: 1 }) },
  {
    name: "an OpenDocument sheet",
    outcome: "ods",
    make: () => zipSync({ mimetype: [text("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }] }),
  },
  {
    name: "a Strict workbook",
    outcome: "strict",
    make: () =>
      buildXlsx({ files: { "_rels/.rels": relationships([["r", "officeDocument", "xl/workbook.xml"]], STRICT) } }),
  },
  { name: "half a workbook", outcome: "truncated", make: () => buildXlsx({}).subarray(0, 900) },
  { name: "a zip of something else", outcome: "not-a-workbook", make: () => zipSync({ "a.txt": text("a") }) },
];

/** Zips that lie, or ask for too much. */
const ZIPS: readonly HostileFile[] = [
  { name: "more than 100 MB", outcome: "file-too-large", make: () => new Uint8Array(100 * MB + 1) },
  {
    name: "more than 1 GB when expanded",
    outcome: "expands-too-much",
    make: () => {
      const more = Array.from({ length: 6 }, (_, i) => ({ name: `media/${i}`, content: text("x"), size: 180 * MB }));
      return rawZip([...entriesOf({}), ...more]);
    },
  },
  {
    name: "5,001 entries",
    outcome: "too-many-entries",
    make: () => rawZip(Array.from({ length: 5_001 }, (_, i) => ({ name: `e${i}`, content: text("x") }))),
  },
  {
    name: "65,537 entries counted as one",
    outcome: "malformed",
    make: () => rawZip(Array.from({ length: 65_537 }, (_, i) => ({ name: `e${i}`, content: text("x") }))),
  },
  ...["../evil.xml", "/etc/evil.xml", "C:\\evil.xml", "xl\\..\\..\\evil.xml"].map((name): HostileFile => ({
    name: `the path ${name}`,
    outcome: "unsafe-entry-name",
    make: () => rawZip([...entriesOf({}), { name, content: text("x") }]),
  })),
  {
    name: "two names for one stretch of bytes",
    outcome: "malformed",
    make: () => rawZip([...entriesOf({}), { name: "[Content_Types].xml", content: text("x") }].map(overlapping)),
  },
  {
    name: "an entry inside another's data",
    outcome: "malformed",
    make: () => {
      const inner = Buffer.from(rawZip([{ name: "inner", content: text("x") }])).subarray(0, 60);
      const outer = { name: "outer", content: inner, method: 0 };
      // The outer header takes 30 bytes and its name.
      return rawZip([outer, ...entriesOf({}), { name: "inner", content: text("x"), offset: 35 }]);
    },
  },
  { name: "another name in front", outcome: "malformed", make: () => withEntry(SHEET, { localName: "xl/other.xml" }) },
  {
    name: "a size that is too small",
    outcome: "expands-too-much",
    make: () => withEntry(SHEET, { content: padded(SHEET_START, 9 * MB, SHEET_END), size: 1000 }),
  },
  { name: "a size that is too large", outcome: "malformed", make: () => withEntry(SHEET, { size: 900_000 }) },
  { name: "a wrong checksum", outcome: "malformed", make: () => withEntry(SHEET, { crc: 7 }) },
];

function overlapping<T extends { name: string }>(entry: T, index: number): T {
  // The last one claims the bytes of the first.
  return index > 0 && entry.name === "[Content_Types].xml"
    ? { ...entry, name: "twin", localName: "twin", offset: 0 }
    : entry;
}

/** Parts that grow out of little. */
const BOMBS: readonly HostileFile[] = [
  ...[
    [SHEET, SHEET_START, SHEET_END],
    [STRINGS, `${XML}<sst xmlns="${MAIN}"><si><t>`, "</t></si></sst>"],
    [STYLES, `${XML}<styleSheet xmlns="${MAIN}">`, "</styleSheet>"],
    ["xl/workbook.xml", `${XML}<workbook xmlns="${MAIN}">`, "</workbook>"],
    ["_rels/.rels", `${XML}<Relationships>`, "</Relationships>"],
  ].map(([part, before, after]): HostileFile => ({
    name: `a bomb in ${part!}`,
    outcome: "ratio-too-high",
    make: () => withPart(part!, padded(before!, 8 * MB, after!)),
  })),
  ...[SHEET, STRINGS, STYLES, "xl/workbook.xml", "_rels/.rels"].map((part): HostileFile => ({
    name: `a DOCTYPE in ${part}`,
    outcome: "doctype",
    make: () => {
      const xml = Buffer.from(workbookFiles({})[part]!).toString();
      return withPart(part, xml.replace(XML, XML + DOCTYPE));
    },
  })),
  {
    name: "21 million empty cells, stored",
    outcome: "expands-too-much",
    heavy: true,
    make: () =>
      withPart(
        SHEET,
        cellsSheet(21_000_000, () => "<c/>"),
        0,
      ),
  },
  {
    name: "21 million empty cells over ten sheets",
    outcome: "expands-too-much",
    heavy: true,
    make: () => {
      const sheet = Buffer.from(cellsSheet(2_100_000, (i) => (scatter(i, 40) ? "<c/>" : "<c />"))).toString("latin1");
      return rawZip(entriesOf({ sheets: Array.from({ length: 10 }, () => sheet) }));
    },
  },
  {
    name: "21 million cells with only a style",
    outcome: "expands-too-much",
    heavy: true,
    make: () =>
      withPart(
        SHEET,
        cellsSheet(21_000_000, (i) => `<c s="${scatter(i, 9)}"/>`),
      ),
  },
  {
    name: "13 million shared texts",
    outcome: "expands-too-much",
    heavy: true,
    make: () => {
      const items = cellsSheet(13_000_000, (i) => (scatter(i, 40) ? "<si/>" : "<si />"));
      const xml = Buffer.from(items)
        .toString("latin1")
        .replace(/<\/?row>/g, "");
      return withPart(
        STRINGS,
        xml.replace(/<worksheet[^>]*><sheetData>/, "<sst>").replace(/<\/sheetData>.*/, "</sst>"),
      );
    },
  },
  { name: "a million merged areas", outcome: "read", heavy: true, make: () => withPart(SHEET, mergedAreas(1_000_000)) },
];

/** XML that is deep, or long where it should be short. */
const XML_SHAPES: readonly HostileFile[] = [
  ...[SHEET, STRINGS, STYLES, "xl/workbook.xml"].map((part): HostileFile => ({
    name: `100,000 levels in ${part}`,
    outcome: "malformed",
    make: () => {
      const xml = Buffer.from(workbookFiles({})[part]!).toString();
      return withPart(part, xml.replace(/<\/[a-zA-Z]+>$/, `${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}$&`));
    },
  })),
  ...[SHEET, STRINGS, STYLES, "xl/workbook.xml"].map((part): HostileFile => ({
    name: `an attribute of 5 MB in ${part}`,
    outcome: "malformed",
    make: () => withAttribute(part, 5 * MB),
  })),
  { name: "an attribute of 90 MB", outcome: "malformed", heavy: true, make: () => withAttribute(SHEET, 90 * MB) },
];

function withAttribute(part: string, bytes: number): Uint8Array {
  const xml = Buffer.from(workbookFiles({})[part]!).toString();
  const [before, after] = xml.split(/(?<=xmlns="[^"]*")/) as [string, string];
  return withPart(part, padded(`${before} a="`, bytes, `"${after}`, "xyz"), 0);
}

function mergedAreas(count: number): string {
  const areas = Array.from({ length: count }, (_, i) => `<mergeCell ref="A${i + 1}:B${i + 1}"/>`);
  return worksheet(`<sheetData/><mergeCells count="${count}">${areas.join("")}</mergeCells>`);
}

export const HOSTILE_FILES: readonly HostileFile[] = [...OTHER_FORMATS, ...ZIPS, ...BOMBS, ...XML_SHAPES];

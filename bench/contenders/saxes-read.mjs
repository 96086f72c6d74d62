// SPDX-License-Identifier: EUPL-1.2
// The floor to compare with: unzip and parse, hand over the value of every cell, keep none of them.
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";

const CHUNK_BYTES = 1 << 16;

/**
 * Reads all cells of all sheets with fflate and saxes: shared strings resolved, numbers converted. One part at a time is
 * expanded and parsed in chunks: of the ways tried with these two libraries it takes the least memory, and none was
 * clearly quicker.
 * @param {(sheet: string, row: number, column: string, value: string | number) => void} onCell
 * @param {(sheet: { name: string, isHidden: boolean }) => boolean} isWanted
 */
export function readCells(path, onCell, isWanted = () => true) {
  const bytes = readFileSync(path);
  const part = (name) => unzipSync(bytes, { filter: (file) => file.name === name })[name];
  const shared = part("xl/sharedStrings.xml");
  const texts = shared ? sharedTexts(shared) : [];
  for (const { name, target } of sheetsOf(part).filter(isWanted)) {
    readSheet(part(target), texts, (row, column, value) => onCell(name, row, column, value));
  }
}

/** What is measured: reading alone. Counting costs next to nothing and proves that everything was read. */
export function run({ input }) {
  const counts = { cells: 0, texts: 0, numberSum: 0 };
  readCells(input, (_sheet, _row, _column, value) => {
    counts.cells++;
    if (typeof value === "string") counts.texts++;
    else counts.numberSum += value;
  });
  return counts;
}

export const check = (counts) => counts;

function sheetsOf(part) {
  const targets = new Map();
  parse(part("xl/_rels/workbook.xml.rels"), ({ name, attributes }) => {
    if (name === "Relationship") targets.set(attributes.Id, attributes.Target);
  });
  const sheets = [];
  parse(part("xl/workbook.xml"), ({ name, attributes }) => {
    if (name !== "sheet") return;
    const isHidden = (attributes.state ?? "visible") !== "visible";
    sheets.push({ name: attributes.name, isHidden, target: targets.get(attributes["r:id"]) });
  });
  return sheets.map((sheet) => ({ ...sheet, target: sheet.target.replace(/^\/?(?:xl\/)?/, "xl/") }));
}

function sharedTexts(bytes) {
  const texts = [];
  let text = "";
  let isText = false;
  parse(
    bytes,
    ({ name }) => {
      if (name === "si") text = "";
      isText = name === "t";
    },
    ({ name }) => {
      if (name === "si") texts.push(text);
      isText = false;
    },
    (piece) => isText && (text += piece),
  );
  return texts;
}

function readSheet(bytes, shared, onCell) {
  let row = 0;
  let address = "";
  let type;
  let text = "";
  let isValue = false;
  const open = ({ name, attributes }) => {
    if (name === "row") row = Number(attributes.r);
    else if (name === "c") [address, type, text] = [attributes.r, attributes.t, ""];
    isValue = name === "v" || name === "t";
  };
  const close = ({ name }) => {
    isValue = false;
    if (name !== "c" || text === "") return;
    const value = type === "s" ? shared[Number(text)] : type === undefined || type === "n" ? Number(text) : text;
    onCell(row, address.slice(0, -String(row).length), value);
  };
  parse(bytes, open, close, (piece) => isValue && (text += piece));
}

function parse(bytes, open, close = () => {}, text = () => {}) {
  const parser = new SaxesParser({ position: false });
  parser.on("opentag", open);
  parser.on("closetag", close);
  parser.on("text", text);
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK_BYTES), { stream: true }));
  }
  parser.close();
}

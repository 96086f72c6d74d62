// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import * as node from "../../../src/xlsx/archive/codec";
import * as browser from "../../../src/xlsx/browser/codec";
import { BrowserBuffer } from "../../../src/xlsx/browser/buffer";
import { readXlsxFormulas } from "../../../src/xlsx/read-formulas";
import { readXlsx } from "../../../src/xlsx/read-workbook";
import type * as Copying from "../../../src/xlsx/copy-workbook";
import type * as Formulas from "../../../src/xlsx/read-formulas";
import type * as Reading from "../../../src/xlsx/read-workbook";
import type * as Writing from "../../../src/xlsx/write-workbook";
import { planCopy } from "../../../src/core/usecases/copy/plan-copy";
import { NOTHING_GIVEN } from "../../../src/core/usecases/given";
import { copyXlsx } from "../../../src/xlsx/copy-workbook";
import { planFilling } from "../../../src/core/usecases/fill-workbook";

// The file adapter as the pane has it: without Node's zlib and Buffer, as the build puts it together.

const FOLDER = "test/fixtures";
const FILES = readdirSync(FOLDER)
  .filter((name) => /\.xls[xm]$/.test(name))
  .map((name) => join(FOLDER, name));
const BERGAMO = "seeds/bergamo-2021.xlsx";

type Adapter = typeof Copying & typeof Reading & typeof Formulas & typeof Writing;

/** Does something with the adapter of the browser; nothing else may run meanwhile. */
function inBrowser<T>(work: (adapter: Adapter) => T): T {
  const kept = globalThis.Buffer;
  let adapter: Adapter | undefined;
  jest.isolateModules(() => {
    jest.doMock("../../../src/xlsx/archive/codec", () => browser);
    globalThis.Buffer = BrowserBuffer as unknown as typeof Buffer;
    adapter = {
      ...jest.requireActual<typeof Copying>("../../../src/xlsx/copy-workbook"),
      ...jest.requireActual<typeof Reading>("../../../src/xlsx/read-workbook"),
      ...jest.requireActual<typeof Formulas>("../../../src/xlsx/read-formulas"),
      ...jest.requireActual<typeof Writing>("../../../src/xlsx/write-workbook"),
    };
  });
  try {
    return work(adapter!);
  } finally {
    globalThis.Buffer = kept;
    jest.dontMock("../../../src/xlsx/archive/codec");
  }
}

/** As a browser has them: not a buffer of Node's. */
const bytesOf = (path: string): Uint8Array => Uint8Array.from(readFileSync(path));

function cellsOf({ sheets, definedNames }: WorkbookSnapshot) {
  const cells = sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    cells: [...sheet.rows()].flatMap((row) =>
      [...sheet.columns(row)].map((column) => [row, column, sheet.cell(row, column)]),
    ),
  }));
  return { cells, definedNames };
}

function readable(outcome: ReturnType<typeof readXlsx>): WorkbookSnapshot {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.workbook;
}

test.each([...FILES, BERGAMO])("reads %s as the command does, formulas too", (path) => {
  const bytes = bytesOf(path);
  const here = readXlsx(bytes, "a.xlsx");
  const there = inBrowser(({ readXlsx: read }) => {
    const outcome = read(bytes, "a.xlsx");
    return outcome.ok ? { ok: true, ...cellsOf(outcome.workbook) } : outcome;
  });
  expect(there).toEqual(here.ok ? { ok: true, ...cellsOf(here.workbook) } : here);
  expect(inBrowser(({ readXlsxFormulas: read }) => read(bytes))).toEqual(readXlsxFormulas(bytes));
});

test("writes what the command writes, in other bytes", () => {
  const bytes = bytesOf(BERGAMO);
  const { plan } = planFilling(readable(readXlsx(bytes, "a.xlsx"))).filling;
  const written = inBrowser(({ writeXlsx }) => writeXlsx(bytes, plan));
  if (!written.ok) throw new Error(written.refusal.code);
  const { writeXlsx } = jest.requireActual<typeof Writing>("../../../src/xlsx/write-workbook");
  const expected = writeXlsx(bytes, plan);
  if (!expected.ok) throw new Error(expected.refusal.code);
  expect(cellsOf(readable(readXlsx(written.bytes, "a.xlsx")))).toEqual(
    cellsOf(readable(readXlsx(expected.bytes, "a.xlsx"))),
  );
});

test.each([...FILES, BERGAMO])("copies %s for publication as the command does", (path) => {
  const bytes = bytesOf(path);
  const formulas = readXlsxFormulas(bytes);
  if (!formulas.ok) throw new Error(formulas.refusal.code);
  const request = { audience: "publication", overrides: {}, given: NOTHING_GIVEN, further: [], ...formulas } as const;
  const { copy } = planCopy(readable(readXlsx(bytes, "a.xlsx")), request);
  const here = copyXlsx(bytes, copy);
  const there = inBrowser((adapter) => adapter.copyXlsx(bytes, copy));
  if (!here.ok || !there.ok) return expect(there).toEqual(here);
  expect({ ...there, bytes: null }).toEqual({ ...here, bytes: null });
  const cells = (copied: Uint8Array) => cellsOf(readable(readXlsx(copied, "a.xlsx")));
  expect(cells(there.bytes)).toEqual(cells(here.bytes));
});

test("refuses what is no workbook as the command does", () => {
  for (const bytes of [new Uint8Array(0), Uint8Array.from("testo", (sign) => sign.charCodeAt(0))]) {
    expect(inBrowser(({ readXlsx: read }) => read(bytes, "a.xlsx"))).toEqual(readXlsx(bytes, "a.xlsx"));
  }
  const cut = bytesOf(BERGAMO).subarray(0, 1000);
  expect(inBrowser(({ readXlsx: read }) => read(cut, "a.xlsx"))).toEqual(readXlsx(cut, "a.xlsx"));
});

describe("the codec", () => {
  const text = Uint8Array.from(readFileSync(__filename));
  const noise = Uint8Array.from({ length: 300_000 }, (_, i) => (i * 2654435761) >>> ((i % 3) * 8));

  it.each([text, noise, new Uint8Array(0)])("expands what Node has compressed, and the reverse", (bytes) => {
    const packed = deflateRawSync(bytes);
    expect(Buffer.compare(browser.inflate(packed, bytes.length) as Uint8Array, bytes)).toBe(0);
    expect(Buffer.compare(inflateRawSync(browser.deflate(bytes)), bytes)).toBe(0);
  });

  it("makes streams of pieces that Node can expand", () => {
    const pieces = [text, new Uint8Array(0), noise, text.subarray(7)];
    for (const codec of [node, browser]) {
      const { add, end } = codec.deflater();
      const stream = Buffer.concat([...pieces.map(add), end()]);
      expect(Buffer.compare(inflateRawSync(stream), Buffer.concat(pieces))).toBe(0);
    }
  });

  it("fails as Node's does: too long, damaged, cut", () => {
    const packed = new Uint8Array(deflateRawSync(text));
    for (const codec of [node, browser]) {
      expect(codec.inflate(packed, text.length - 1)).toBe("too-long");
      expect(codec.inflate(packed.subarray(0, 50), text.length)).toBe("damaged");
      expect(codec.inflate(Uint8Array.from([255, 255, 255]), 10)).toBe("damaged");
    }
  });

  it("gives the beginning of a stream that is cut, and no more than four times what was asked", () => {
    const packed = new Uint8Array(deflateRawSync(text));
    const start = browser.inflateStart(packed.subarray(0, packed.length >> 1), text.length);
    expect(start.length).toBeGreaterThan(text.length / 4);
    expect(Buffer.compare(start as Uint8Array, text.subarray(0, start.length))).toBe(0);
    const bomb = new Uint8Array(deflateRawSync(new Uint8Array(1_000_000)));
    for (const codec of [node, browser]) expect(codec.inflateStart(bomb, 1000)).toBe("damaged");
  });

  it("knows UTF-8 from what is none", () => {
    const samples = [text, Uint8Array.from([0xc3, 0xa0]), Uint8Array.from([0xe0]), Uint8Array.from([0xed, 0xa0, 0x80])];
    expect(samples.map(browser.isUtf8)).toEqual([true, true, false, false]);
    expect(samples.map(node.isUtf8)).toEqual([true, true, false, false]);
  });
});

describe("the buffer", () => {
  const text = "Ànsia «%» € 𝄞 ﷐ fine";
  const ours = BrowserBuffer.from(text, "utf8");
  const theirs = Buffer.from(text, "utf8");

  it("is Node's, for all that the adapter asks of it", () => {
    const answers = (each: Buffer) => [
      each.toString(),
      each.toString("latin1"),
      each.toString("utf8", 2, 9),
      each.subarray(3, 12).toString("latin1", 1, 4),
      [each.indexOf("€"), each.indexOf("%", 3), each.indexOf("zz"), each.indexOf(0x25), each.indexOf("«", 0, "latin1")],
      [
        each.lastIndexOf("i"),
        each.lastIndexOf("i", 4),
        each.lastIndexOf("zz"),
        each.includes("fine"),
        each.includes("x"),
      ],
      [each.readUInt16LE(1), each.readUInt32LE(2), each.readBigUInt64LE(0)],
      [each.equals(theirs), each.equals(theirs.subarray(1)), each.length],
    ];
    expect(answers(ours as unknown as Buffer)).toEqual(answers(theirs));
  });

  it("is made as Node's is", () => {
    const made = (kind: typeof Buffer) =>
      [
        kind.from("PK\x03\x04ÿ", "latin1"),
        kind.from("d0cf11e0", "hex"),
        kind.from("aà\0", "utf16le"),
        kind.from("\ufeffa\ud800b", "utf8"),
        kind.alloc(6, "PK\x01\x02", "latin1"),
        kind.alloc(3),
        kind.concat([kind.from("ab"), kind.from("c")]),
        kind.from(new Uint8Array([1, 2, 3])),
        kind.from(new Uint8Array([1, 2, 3]).buffer, 1, 1),
      ].map((each) => [...each]);
    expect(made(BrowserBuffer as unknown as typeof Buffer)).toEqual(made(Buffer));
  });

  it("is written as Node's is", () => {
    const written = (kind: typeof Buffer) => {
      const room = kind.alloc(24);
      const ends = [
        room.write("è€", 1, "utf8"),
        room.write("PKÿ", 8, "latin1"),
        room.writeUInt16LE(513, 12),
        room.writeUInt32LE(4_000_000_001, 14),
        kind.from("xyz").copy(room, 20, 1, 3),
      ];
      return [ends, [...room], kind.compare(room, kind.alloc(24)), kind.compare(kind.alloc(1), kind.alloc(2))];
    };
    expect(written(BrowserBuffer as unknown as typeof Buffer)).toEqual(written(Buffer));
  });

  it("parts of it are views, and copies are not", () => {
    const whole = BrowserBuffer.from(new Uint8Array([1, 2, 3]));
    whole.subarray(1)[0] = 9;
    expect([...whole]).toEqual([1, 9, 3]);
    expect(BrowserBuffer.isBuffer(whole.subarray(1))).toBe(true);
    expect(BrowserBuffer.isBuffer(new Uint8Array(1))).toBe(false);
  });
});

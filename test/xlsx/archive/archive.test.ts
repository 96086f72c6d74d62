// SPDX-License-Identifier: EUPL-1.2
import { deflateRawSync } from "node:zlib";
import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import type { Archive } from "../../../src/xlsx/archive/archive";
import { DEFAULT_BOUNDS } from "../../../src/xlsx/archive/bounds";
import { crc32, tableCrc32 } from "../../../src/xlsx/archive/crc32";
import { packText } from "../../../src/xlsx/archive/packed";
import { openArchive } from "../../../src/xlsx/archive/open-archive";
import { Refused } from "../../../src/xlsx/archive/refused";
import { writeArchive } from "../../../src/xlsx/archive/write-archive";
import { rawOle } from "./raw-ole";
import { rawZip } from "./raw-zip";

const text = (bytes: Uint8Array | null): string => Buffer.from(bytes!).toString();
const none = new Set<string>();

function opened(bytes: Uint8Array, bounds = DEFAULT_BOUNDS): Archive {
  const outcome = openArchive(bytes, bounds);
  if (!outcome.ok) throw new Error(`${outcome.refusal.code} ${outcome.refusal.detail}`);
  return outcome.archive;
}

function refusalOf(bytes: Uint8Array, bounds = DEFAULT_BOUNDS): string {
  const outcome = openArchive(bytes, bounds);
  return outcome.ok ? "opened" : outcome.refusal.code;
}

function inflateRefusal(archive: Archive, name: string): string {
  try {
    archive.inflate(name);
    return "inflated";
  } catch (error) {
    return error instanceof Refused ? error.refusal.code : String(error);
  }
}

const sample: Zippable = {
  "a.xml": strToU8("first".repeat(50)),
  "b/stored.bin": [strToU8("second"), { level: 0 }],
  "c.xml": strToU8("third"),
};

describe("opening", () => {
  it("lists entries in the file's order and expands each", () => {
    const archive = opened(zipSync(sample));
    expect(archive.entries.map((entry) => entry.name)).toEqual(["a.xml", "b/stored.bin", "c.xml"]);
    expect(text(archive.inflate("a.xml"))).toBe("first".repeat(50));
    expect(text(archive.inflate("b/stored.bin"))).toBe("second");
    expect(archive.inflate("missing")).toBeNull();
    expect(archive.has("A.XML")).toBe(true);
  });

  it("reads data descriptors, zip64 sizes, names with accents and a comment", () => {
    for (const options of [
      { descriptor: true },
      { zip64: true },
      { descriptor: true, zip64: true },
      { comment: "fine" },
    ]) {
      const archive = opened(rawZip([{ name: "è.xml", content: strToU8("x".repeat(99)) }], options));
      expect(archive.entries[0]!.name).toBe("è.xml");
      expect(text(archive.inflate("è.xml"))).toBe("x".repeat(99));
    }
  });

  it("finds the end behind a comment that imitates it", () => {
    const archive = opened(rawZip([{ name: "a", content: strToU8("A") }], { comment: "PK\x05\x06" }));
    expect(text(archive.inflate("a"))).toBe("A");
  });

  it("says what a file is when it is no zip", () => {
    expect(refusalOf(new Uint8Array())).toBe("not-a-zip");
    expect(refusalOf(strToU8("PK, said the man"))).toBe("not-a-zip");
    expect(refusalOf(strToU8("<html><table>a workbook, they said</table></html>"))).toBe("not-a-zip");
    expect(refusalOf(rawOle("Workbook"))).toBe("old-xls");
    expect(refusalOf(rawOle("Book"))).toBe("old-xls");
    expect(refusalOf(rawOle("EncryptedPackage"))).toBe("encrypted");
    expect(refusalOf(rawOle("WordDocument"))).toBe("not-a-zip");
    const ods = { mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }] } as Zippable;
    expect(refusalOf(zipSync(ods))).toBe("ods");
  });

  it("knows a file cut short, wherever it was cut", () => {
    const whole = zipSync(sample);
    for (let length = 4; length < whole.length; length++) {
      expect(refusalOf(whole.subarray(0, length))).toBe("truncated");
    }
  });
});

describe("bounds", () => {
  const bounds = { ...DEFAULT_BOUNDS, ratioFromBytes: 1000 };

  it("refuses files, totals and numbers of entries beyond the limit", () => {
    expect(refusalOf(zipSync(sample), { ...bounds, fileBytes: 50 })).toBe("file-too-large");
    expect(refusalOf(zipSync(sample), { ...bounds, entries: 2 })).toBe("too-many-entries");
    expect(refusalOf(zipSync(sample), { ...bounds, expandedBytes: 200 })).toBe("expands-too-much");
  });

  it("refuses names that leave the folder, twins, zip encryption and unknown methods", () => {
    const named = (...names: string[]): Uint8Array => rawZip(names.map((name) => ({ name, content: strToU8("x") })));
    const unsafe = ["../a", "a/../../b", "/etc/a", "C:\\a", "..\\a", "\\a", "a\0b", ""];
    for (const name of unsafe) expect(refusalOf(named(name))).toBe("unsafe-entry-name");
    expect(refusalOf(named("a..b/c.xml"))).toBe("opened");
    expect(refusalOf(named("xl/a.xml", "xl\\A.xml"))).toBe("malformed");
    expect(refusalOf(rawZip([{ name: "a", content: strToU8("x"), flags: 1 }]))).toBe("encrypted");
    expect(refusalOf(rawZip([{ name: "a", content: strToU8("x"), method: 12 }]))).toBe("unsupported");
  });

  it("refuses a suspicious ratio only when the part is expanded", () => {
    const archive = opened(zipSync({ "bomb.xml": new Uint8Array(900_000) }), bounds);
    expect(inflateRefusal(archive, "bomb.xml")).toBe("ratio-too-high");
  });

  it("does not believe a declared size that is too small, nor one that is too large", () => {
    const content = new Uint8Array(5_000_000);
    expect(inflateRefusal(opened(rawZip([{ name: "a", content, size: 10 }])), "a")).toBe("expands-too-much");
    expect(inflateRefusal(opened(rawZip([{ name: "a", content: strToU8("abc"), size: 4 }])), "a")).toBe("malformed");
  });

  it("gives the start of a part without the rest, or nothing where that cannot be told", () => {
    const content = strToU8(Array.from({ length: 50_000 }, (_, i) => `riga ${i}\n`).join(""));
    for (const level of [0, 6] as const) {
      const start = opened(zipSync({ a: [content, { level }] })).peek("a", 10_000)!;
      expect(text(content.subarray(0, start.length))).toBe(text(start));
      expect(start.length).toBeGreaterThan(5_000);
      expect(start.length).toBeLessThan(40_000);
    }
    const data = Buffer.alloc(100, 0xff);
    expect(opened(rawZip([{ name: "a", content, data }])).peek("a", 10)).toHaveLength(0);
    expect(opened(zipSync(sample)).peek("missing", 10)).toBeNull();
  });

  it("refuses damaged bytes", () => {
    const data = deflateRawSync(strToU8("some text, then some more"));
    expect(inflateRefusal(opened(rawZip([{ name: "a", content: strToU8("x"), crc: 1 }])), "a")).toBe("malformed");
    data.fill(0xff);
    expect(inflateRefusal(opened(rawZip([{ name: "a", content: strToU8("x"), data }])), "a")).toBe("malformed");
  });
});

describe("writing", () => {
  it("keeps places and compressed bytes, replaces, removes, adds at the end", () => {
    const archive = opened(zipSync(sample));
    const changes = new Map([
      ["z.xml", strToU8("new")],
      ["a.xml", strToU8("changed")],
    ]);
    const copy = opened(writeArchive(archive, changes, new Set(["C.xml"])));
    expect(copy.entries.map((entry) => entry.name)).toEqual(["a.xml", "b/stored.bin", "z.xml"]);
    expect(text(copy.inflate("a.xml"))).toBe("changed");
    expect(text(copy.inflate("z.xml"))).toBe("new");
    expect(Buffer.compare(copy.entries[1]!.data, archive.entries[1]!.data)).toBe(0);
  });

  it("gives what another zip reader reads, descriptors and zip64 or not", () => {
    for (const options of [{}, { descriptor: true }, { zip64: true }]) {
      const archive = opened(rawZip([{ name: "è.xml", content: strToU8("hello".repeat(9)) }], options));
      const read = unzipSync(writeArchive(archive, new Map([["à.xml", strToU8("new")]]), none));
      expect(Object.entries(read).map(([name, bytes]) => [name, text(bytes)])).toEqual([
        ["è.xml", "hello".repeat(9)],
        ["à.xml", "new"],
      ]);
    }
  });

  it("takes a part that was compressed in pieces, however long, in any zip reader", () => {
    const lines = Array.from({ length: 40_000 }, (_, i) => `riga ${i}: è «così» 😀\n`);
    lines[1000] = "lunga: è\n".repeat(30_000);
    const whole = lines.join("");
    const packed = packText((write) => lines.forEach(write));
    expect(packed.size).toBe(strToU8(whole).length);
    expect(packed.crc).toBe(crc32(strToU8(whole)));
    expect(packed.data.length).toBeLessThan(packed.size / 4);
    const file = writeArchive(
      opened(zipSync(sample)),
      new Map([
        ["long.xml", packed],
        ["empty.xml", packText(() => undefined)],
      ]),
      none,
    );
    expect(text(unzipSync(file)["long.xml"]!)).toBe(whole);
    expect(text(opened(file).inflate("long.xml"))).toBe(whole);
    expect(text(opened(file).inflate("empty.xml"))).toBe("");
  });

  it("does not propagate data descriptors, and keeps dates, comment and the mark of UTF-8 names", () => {
    const archive = opened(rawZip([{ name: "è", content: strToU8("x") }], { descriptor: true, comment: "note" }));
    const copy = opened(writeArchive(archive, new Map(), none));
    expect(archive.entries[0]!.header.flags).toBe(0x808);
    expect(copy.entries[0]!.header).toEqual({ ...archive.entries[0]!.header, flags: 0x800 });
    expect(text(copy.comment)).toBe("note");
  });

  it("is deterministic, and a copy of a copy is the same file", () => {
    const archive = opened(zipSync(sample));
    const changes = new Map([["a.xml", strToU8("changed")]]);
    const once = writeArchive(archive, changes, none);
    expect(Buffer.compare(once, writeArchive(archive, changes, none))).toBe(0);
    expect(Buffer.compare(once, writeArchive(opened(once), new Map(), none))).toBe(0);
  });
});

it("computes the same checksum with and without Node's help", () => {
  const bytes = strToU8("123456789");
  expect(tableCrc32(bytes)).toBe(0xcbf43926);
  expect(crc32(bytes)).toBe(0xcbf43926);
  for (const sum of [crc32, tableCrc32]) expect(sum(bytes.subarray(4), sum(bytes.subarray(0, 4)))).toBe(0xcbf43926);
});

// SPDX-License-Identifier: EUPL-1.2
// The workbook of the host as the page has it: without Node's zlib and Buffer, as the build puts it together.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadWorkbook } from "../../workbench/host/workbook/load";
import type * as Loading from "../../workbench/host/workbook/load";
import type * as Saving from "../../workbench/host/workbook/save";
import type * as Sheets from "../../workbench/host/workbook/sheets";
import type * as Writing from "../../workbench/host/workbook/write-cells";
import { areaAt } from "../../workbench/host/workbook/area";
import { USER } from "../../workbench/host/workbook/notices";
import * as browser from "../../src/xlsx/browser/codec";
import { BrowserBuffer } from "../../src/xlsx/browser/buffer";
import { differingCells, stateOf } from "./book-state";

type Host = typeof Loading & typeof Saving & typeof Sheets & typeof Writing;

/** Does something with the host of the browser; nothing else may run meanwhile. */
function inBrowser<T>(work: (host: Host) => T): T {
  const kept = globalThis.Buffer;
  let host: Host | undefined;
  jest.isolateModules(() => {
    jest.doMock("../../src/xlsx/archive/codec", () => browser);
    globalThis.Buffer = BrowserBuffer as unknown as typeof Buffer;
    host = {
      ...jest.requireActual<typeof Loading>("../../workbench/host/workbook/load"),
      ...jest.requireActual<typeof Saving>("../../workbench/host/workbook/save"),
      ...jest.requireActual<typeof Sheets>("../../workbench/host/workbook/sheets"),
      ...jest.requireActual<typeof Writing>("../../workbench/host/workbook/write-cells"),
    };
  });
  try {
    return work(host!);
  } finally {
    globalThis.Buffer = kept;
    jest.dontMock("../../src/xlsx/archive/codec");
  }
}

const ROOT = join(__dirname, "../..");
const FIXTURES = "test/fixtures";
const FILES = [
  "seeds/bergamo-2021.xlsx",
  ...readdirSync(join(ROOT, FIXTURES)).flatMap((name) => (/\.xls[xm]$/.test(name) ? [join(FIXTURES, name)] : [])),
];

test.each(FILES)("%s is opened, changed and saved as in Node", (file) => {
  const bytes = new Uint8Array(readFileSync(join(ROOT, file)));
  const [book, saved] = inBrowser(({ loadWorkbook: load, saveWorkbook, addSheet, writeValues, writeLook }) => {
    const opened = load(bytes, "prova.xlsx");
    const made = addSheet(opened, "Àggiunto «€»", USER);
    writeValues(opened, areaAt(made, 3, 2, 1, 3), [["perché", 0.1, "=SUM(D4:D4)"]], USER);
    writeLook(opened, areaAt(made, 3, 2), "font.bold", true);
    return [opened, saveWorkbook(opened)] as const;
  });
  expect(saved.lost).toEqual([]);
  const again = loadWorkbook(new Uint8Array(saved.bytes), "di-nuovo.xlsx");
  expect(stateOf(again)).toEqual(stateOf(book));
  expect(differingCells(book, again)).toEqual([]);
});

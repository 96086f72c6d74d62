// SPDX-License-Identifier: EUPL-1.2
import type { ReadOutcome } from "../core/workbook/ports";
import { PERF_FUNCTION } from "../core/workbook/perf-marks";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import type { Archive } from "./archive/archive";
import { DEFAULT_BOUNDS, type Bounds } from "./archive/bounds";
import { openArchive } from "./archive/open-archive";
import { orRefusal } from "./archive/refused";
import { mapPackage } from "./parts/package-map";
import { readStyles } from "./parts/styles-part";
import { scanSheet } from "./reading/scan-sheet";
import { sheetParts } from "./reading/sheet-parts";
import { storedSheet } from "./reading/stored-sheet";
import { readSharedStrings } from "./reading/string-items";

/** Reads the bytes of an .xlsx or .xlsm file; `name` is what people call it. What cannot be read is refused as a value. */
export function readXlsx(bytes: Uint8Array, name: string, bounds: Bounds = DEFAULT_BOUNDS): ReadOutcome {
  const opened = openArchive(bytes, bounds);
  if (!opened.ok) return opened;
  return orRefusal(() => ({ workbook: readWorkbook(opened.archive, name) }));
}

/** Reads the sheets that are wanted; throws a refusal, which `orRefusal` turns into a value. */
export function readWorkbook(
  archive: Archive,
  name: string,
  isWanted: (sheet: string) => boolean = () => true,
): WorkbookSnapshot {
  const { workbook, worksheets: all, ...parts } = mapPackage(archive);
  const worksheets = all.filter((sheet) => isWanted(sheet.name));
  const { dateSystem, definedNames } = workbook;
  const around = {
    styles: readStyles(archive, parts.styles),
    sharedStrings: readSharedStrings(archive, parts.sharedStrings),
  };
  const bytesOf = sheetParts(
    archive,
    worksheets.map(({ part }) => part),
  );
  let cellsLeft = archive.bounds.cells;
  let hasPerfFormulas = definedNames.some(({ refersTo }) => PERF_FUNCTION.test(refersTo));
  const sheets = worksheets.map((entry) => {
    const context = { dateSystem, sharedStringCount: around.sharedStrings.count, cellsLeft };
    const sheet = scanSheet(bytesOf(entry.part), entry.part, context);
    cellsLeft -= sheet.store.cellCount + sheet.store.rowCount;
    hasPerfFormulas ||= sheet.callsPerf;
    return storedSheet(entry, sheet, around);
  });
  return { name, dateSystem, sheets, definedNames, hasPerfFormulas };
}

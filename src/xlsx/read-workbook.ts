// SPDX-License-Identifier: EUPL-1.2
import { finished, type Steps } from "../core/steps/steps";
import type { ReadOutcome } from "../core/workbook/ports";
import { PERF_FUNCTION } from "../core/workbook/perf-marks";
import type { Sheet, WorkbookSnapshot } from "../core/workbook/snapshot";
import type { Archive } from "./archive/archive";
import { DEFAULT_BOUNDS, type Bounds } from "./archive/bounds";
import { openArchive } from "./archive/open-archive";
import { orRefusalSteps } from "./archive/refused";
import { mapPackage } from "./parts/package-map";
import { readStyles } from "./parts/styles-part";
import { scanSheet } from "./reading/scan-sheet";
import { sheetParts } from "./reading/sheet-parts";
import { storedSheet } from "./reading/stored-sheet";
import { readSharedStrings } from "./reading/string-items";

/** Reads the bytes of an .xlsx or .xlsm file; `name` is what people call it. What cannot be read is refused as a value. */
export function readXlsx(bytes: Uint8Array, name: string, bounds: Bounds = DEFAULT_BOUNDS): ReadOutcome {
  return finished(readXlsxSteps(bytes, name, bounds));
}

/** The same, with places to stop. */
export function* readXlsxSteps(bytes: Uint8Array, name: string, bounds: Bounds = DEFAULT_BOUNDS): Steps<ReadOutcome> {
  const opened = openArchive(bytes, bounds);
  return opened.ok ? yield* orRefusalSteps(whole(opened.archive, name)) : opened;
}

function* whole(archive: Archive, name: string): Steps<{ readonly workbook: WorkbookSnapshot }> {
  return { workbook: yield* readWorkbook(archive, name) };
}

/** Reads the sheets that are wanted; throws a refusal, which `orRefusalSteps` turns into a value. */
export function* readWorkbook(
  archive: Archive,
  name: string,
  isWanted: (sheet: string) => boolean = () => true,
): Steps<WorkbookSnapshot> {
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
  const sheets: Sheet[] = [];
  for (const entry of worksheets) {
    yield sheets.length / worksheets.length;
    const context = { dateSystem, sharedStringCount: around.sharedStrings.count, cellsLeft };
    const sheet = scanSheet(bytesOf(entry.part), entry.part, context);
    cellsLeft -= sheet.store.cellCount + sheet.store.rowCount;
    hasPerfFormulas ||= sheet.callsPerf;
    sheets.push(storedSheet(entry, sheet, around));
  }
  return { name, dateSystem, sheets, definedNames, hasPerfFormulas };
}

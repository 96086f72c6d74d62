// SPDX-License-Identifier: EUPL-1.2
import type { WorkbookRefusal } from "../../core/workbook/refusal";
import { makeArchive, type Archive } from "./archive";
import { DEFAULT_BOUNDS, type Bounds } from "./bounds";
import { readCentralDirectory } from "./central-directory";
import { refuseOtherFormat, refuseOpenDocument } from "./other-formats";
import { orRefusal, refuse } from "./refused";

export type OpenOutcome =
  { readonly ok: true; readonly archive: Archive } | { readonly ok: false; readonly refusal: WorkbookRefusal };

/**
 * Opens the zip of a workbook without expanding anything: what it is not (encrypted, .xls, .ods, cut short) and what it
 * must not be (too large, too many entries, unsafe names) is known here. Sizes are believed only as ceilings.
 */
export function openArchive(bytes: Uint8Array, bounds: Bounds = DEFAULT_BOUNDS): OpenOutcome {
  return orRefusal(() => ({ archive: open(bytes, bounds) }));
}

function open(bytes: Uint8Array, bounds: Bounds): Archive {
  if (bytes.length > bounds.fileBytes) refuse("file-too-large", String(bounds.fileBytes));
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  refuseOtherFormat(file);
  const { entries, comment } = readCentralDirectory(file, bounds);
  const archive = makeArchive(entries, comment, bounds);
  refuseOpenDocument(archive);
  return archive;
}

// SPDX-License-Identifier: EUPL-1.2
import type { WorkingCopy } from "../../../../src/xlsx/writing/package/working-copy";
import type { WorkbookOutline } from "../../../../src/xlsx/writing/workbook/outline";
import type { HostSheet, HostWorkbook } from "../../workbook/model";
import type { SavedStyles } from "./saved-styles";

/** A workbook while it is being saved into the parts that it was loaded from. */
export interface Saving {
  readonly book: HostWorkbook;
  readonly copy: WorkingCopy;
  readonly outline: WorkbookOutline;
  readonly styles: SavedStyles;
  /** Parts that go. */
  readonly removed: Set<string>;
  /** What the host's workbook has and the file will not, for people. */
  readonly lost: string[];
}

/** One sheet and what it was: as loaded, or empty for one that is new. */
export interface SheetToSave {
  readonly sheet: HostSheet;
  readonly before: HostSheet;
  readonly part: string;
}

// SPDX-License-Identifier: EUPL-1.2
import type { Area } from "./area";
import type { HostCell } from "./cell";
import type { Look } from "./look";
import type { Notice } from "./notices";

/** Format and look of a whole row or column: what a cell without its own has. */
export interface LineStyle {
  readonly format: string | null;
  readonly look: Look;
}

export interface HostSheet {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  isProtected: boolean;
  showGridlines: boolean;
  /** By cellKey(). */
  readonly cells: Map<number, HostCell>;
  readonly rowStyles: Map<number, LineStyle>;
  readonly columnStyles: Map<number, LineStyle>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** Points, both. */
  readonly rowHeights: Map<number, number>;
  readonly columnWidths: Map<number, number>;
  frozen: { readonly rows: number; readonly columns: number } | null;
  filter: { readonly area: Area; readonly isFiltering: boolean } | null;
  page: PageSetup;
  /** By the area on which each was set. */
  readonly validations: Map<string, Validation>;
  /** By cellKey(). */
  readonly hyperlinks: Map<number, Hyperlink>;
}

/** Where a cell leads: to a place in the workbook, or to a page or a document. */
export interface Hyperlink {
  readonly documentReference?: string;
  readonly address?: string;
  readonly screenTip?: string;
}

/** What may be typed in an area, and the words shown beside its cells, as they were set. */
export interface Validation {
  readonly area: Area | null;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

export const NO_VALIDATION: Validation = { area: null, rule: {}, prompt: {}, ignoreBlanks: true };

export interface PageSetup {
  orientation: string;
  paperSize: string;
  zoom: Readonly<Record<string, number>>;
  centerHorizontally: boolean;
  printTitleRows: Area | null;
  printArea: Area | null;
}

/** A sheet as the file has it. */
export interface LoadedSheet {
  readonly sheet: HostSheet;
  readonly name: string;
  readonly cells: ReadonlyMap<number, HostCell>;
  readonly hyperlinks: ReadonlyMap<number, Hyperlink>;
}

/** A defined name; its formula as Excel writes it ("=Foglio1!$A$1"). */
export interface HostName {
  readonly name: string;
  formula: string;
  comment: string;
  visible: boolean;
  /** The sheet it belongs to, as on a copied sheet; absent for the whole workbook. */
  readonly sheet?: HostSheet;
}

export interface HostWorkbook {
  readonly name: string;
  readonly dateSystem: 1900 | 1904;
  /** The bytes it was loaded from; null for a new one. */
  readonly original: Uint8Array | null;
  /** What was loaded, to tell what changed; a new workbook has none. */
  readonly loaded: readonly LoadedSheet[];
  /** What the names referred to in the file. */
  readonly loadedNames: ReadonlyMap<string, string>;
  readonly sheets: HostSheet[];
  readonly names: HostName[];
  active: HostSheet;
  selection: Area;
  /** Sheets cannot be added, removed or renamed. */
  isStructureProtected: boolean;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** Something that a save would write has changed. */
  dirty: boolean;
  eventsEnabled: boolean;
  /** What happened and no listener has been told yet. */
  readonly notices: Notice[];
  /** Whoever must react to changed cells: the calculation. */
  readonly watchers: Set<(area: Area) => void>;
  nextId: number;
}

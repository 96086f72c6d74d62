// SPDX-License-Identifier: EUPL-1.2
import type { MapEntryReading } from "../scorecard/model";

/** Identity of an entry of the strategic map: the same as long as it keeps its sheet, code and name. */
export function mapIdentity(entry: Pick<MapEntryReading, "sheet" | "code" | "name">): string {
  return ["mappa", entry.sheet, entry.code, entry.name].map((part) => part.replace(/\s+/g, " ").trim()).join(" | ");
}

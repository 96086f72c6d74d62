// SPDX-License-Identifier: EUPL-1.2
import { MAX_COLUMNS } from "../../workbook/address";
import type { FillTarget } from "./fill-targets";

/** Figures wanted so far, by identity and by cell. */
export interface Claims {
  readonly byIdentity: Map<string, number | null>;
  readonly byCell: Map<string, Map<number, number | null>>;
}

export function noClaims(): Claims {
  return { byIdentity: new Map(), byCell: new Map() };
}

/**
 * Claims a cell for a figure. "repeated": the same figure was already wanted there, as when an objective and its only
 * indicator share a cell. "contested": another figure was, in this cell or under this identity.
 */
export function claim(
  claims: Claims,
  { identity, sheet, at }: FillTarget,
  figure: number | null,
): "new" | "repeated" | "contested" {
  const cells = claims.byCell.get(sheet) ?? new Map<number, number | null>();
  claims.byCell.set(sheet, cells);
  const place = at.row * MAX_COLUMNS + at.column;
  if (differs(claims.byIdentity, identity, figure) || differs(cells, place, figure)) return "contested";
  const isRepeated = cells.has(place);
  claims.byIdentity.set(identity, figure);
  cells.set(place, figure);
  return isRepeated ? "repeated" : "new";
}

function differs<K>(claimed: ReadonlyMap<K, number | null>, key: K, figure: number | null): boolean {
  const other = claimed.get(key);
  return other !== undefined && other !== figure;
}

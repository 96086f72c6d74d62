// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../core/checks/finding";

/** True for one finding in two readings of the workbook: told by what it says of which cell. */
export function isSameFinding(one: Finding, other: Finding): boolean {
  return one.rule === other.rule && one.messageId === other.messageId && placeKey(one) === placeKey(other);
}

function placeKey({ place }: Finding): string {
  return place === null ? "" : JSON.stringify([place.sheet, place.at.row, place.at.column]);
}

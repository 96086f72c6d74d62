// SPDX-License-Identifier: EUPL-1.2
import type { FindingPlace } from "../core/checks/finding";
import { addressOf } from "../core/workbook/address";

/** «Tributi C5». */
export function placeText({ sheet, at }: FindingPlace): string {
  return `${sheet} ${addressOf(at.row, at.column)}`;
}

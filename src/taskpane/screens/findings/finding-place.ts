// SPDX-License-Identifier: EUPL-1.2
import type { Finding, FindingPlace } from "../../../core/checks/finding";
import { addressOf } from "../../../core/workbook/address";
import { findingsTexts } from "../../i18n/findings";

/** «Tributi C5». */
export function placeText({ sheet, at }: FindingPlace): string {
  return `${sheet} ${addressOf(at.row, at.column)}`;
}

/** Where a finding stands; some are of the whole workbook. */
export function findingPlaceText({ place }: Pick<Finding, "place">): string {
  return place ? placeText(place) : findingsTexts("workbook");
}

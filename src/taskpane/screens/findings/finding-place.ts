// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../../core/checks/finding";
import { findingsTexts } from "../../i18n/findings";
import { placeText } from "../../place-text";

/** Where a finding stands; some are of the whole workbook. */
export function findingPlaceText({ place }: Pick<Finding, "place">): string {
  return place ? placeText(place) : findingsTexts("workbook");
}

// SPDX-License-Identifier: EUPL-1.2
import { acceptanceText } from "../checks/exceptions/acceptance-text";
import type { Acceptance, Finding } from "../checks/finding";
import { RULES } from "../checks/registers/all";
import { addressOf } from "../workbook/address";
import { evidence } from "./criterion";
import type { Evidence } from "./verdict";

/** Exceptions told one by one; an OIV that has more to decide reads them on their own sheet. */
const EXCEPTIONS_TOLD = 20;

/** Each motivated exception to a finding of a criterion, in reading order: what, where, why, who and until when. */
export function acceptedAmong(findings: readonly Finding[]): readonly Evidence[] {
  const told: Evidence[] = [];
  let left = 0;
  for (const finding of findings) {
    if (finding.accepted === null) continue;
    if (told.length < EXCEPTIONS_TOLD) told.push(exceptionTo(finding, finding.accepted));
    else left++;
  }
  return left === 0 ? told : [...told, evidence("oiv-exceptions-left", { count: left })];
}

function exceptionTo({ rule: code, place }: Finding, accepted: Acceptance): Evidence {
  const title = RULES.find((each) => each.code === code)?.title;
  const rule = title === undefined ? code : `${code} «${title}»`;
  const where = place === null ? "tutta la cartella" : `${place.sheet}!${addressOf(place.at.row, place.at.column)}`;
  const args = { rule, where, decision: acceptanceText(accepted) };
  return evidence("oiv-exception", args, place === null ? [accepted.place] : [place, accepted.place]);
}

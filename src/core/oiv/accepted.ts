// SPDX-License-Identifier: EUPL-1.2
import { acceptanceText } from "../checks/exceptions/acceptance-text";
import type { Acceptance, Finding } from "../checks/finding";
import { RULES } from "../checks/registers/all";
import { addressOf } from "../workbook/address";
import { countText } from "../wording/template";
import { evidence } from "./criterion";
import type { Evidence } from "./verdict";

/** Decisions told one by one; an OIV that has more to weigh reads them in «Segnalazioni». */
const DECISIONS_TOLD = 20;

type Accepted = Finding & { readonly accepted: Acceptance };

/**
 * The motivated exceptions to the findings of a criterion, in reading order: what, where, why, who and until when. One
 * decision on many cells is one.
 */
export function acceptedAmong(findings: readonly Finding[]): readonly Evidence[] {
  const decisions = new Map<string, Accepted[]>();
  for (const finding of findings) {
    if (!isAccepted(finding)) continue;
    const key = `${finding.rule}\n${acceptanceText(finding.accepted)}`;
    const alike = decisions.get(key);
    if (alike) alike.push(finding);
    else decisions.set(key, [finding]);
  }
  const all = [...decisions.values()];
  const left = all.slice(DECISIONS_TOLD).reduce((sum, alike) => sum + alike.length, 0);
  const told = all.slice(0, DECISIONS_TOLD).map(decisionOn);
  return left === 0 ? told : [...told, evidence("oiv-exceptions-left", { count: left })];
}

function isAccepted(finding: Finding): finding is Accepted {
  return finding.accepted !== null;
}

function decisionOn(alike: readonly Accepted[]): Evidence {
  const [{ rule: code, accepted }] = alike as readonly [Accepted, ...Accepted[]];
  const title = RULES.find((each) => each.code === code)?.title;
  const rule = title === undefined ? code : `${code} «${title}»`;
  const args = { rule, where: whereOf(alike), decision: acceptanceText(accepted) };
  const places = alike.flatMap(({ place, accepted: { place: row } }) => (place === null ? [row] : [place, row]));
  return evidence("oiv-exception", args, places);
}

/** "Tributi!C9 e altre 16 segnalazioni". */
function whereOf([first, ...others]: readonly Accepted[]): string {
  const place = first?.place ?? null;
  const where = place === null ? "tutta la cartella" : `${place.sheet}!${addressOf(place.at.row, place.at.column)}`;
  return others.length === 0
    ? where
    : `${where} e ${countText(others.length, "altra segnalazione|altre segnalazioni")}`;
}

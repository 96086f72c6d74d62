// SPDX-License-Identifier: EUPL-1.2
import { sameContent } from "../../workbook/same-content";
import type { CellContent } from "../../workbook/plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { verify } from "../verify";
import { byCell } from "./cells";
import type { Correction, CorrectionRequest, Corrections } from "./correction";
import { type Offer, offerCorrections } from "./offer-corrections";
import { type Refused, settled } from "./settle";

/**
 * Plans quick fixes: those wanted, without those that would break what is promised of them (ADR 0018). All are tried
 * together on the workbook as it would be; what is to blame for anything new is left out, and the rest is tried again.
 * Writes nothing.
 */
export function planCorrections(workbook: WorkbookSnapshot, request: CorrectionRequest): Corrections {
  const verification = verify(workbook, request.overrides, request.given);
  const offers = offerCorrections(verification);
  const refused: Refused[] = [];
  const possible = withoutObstacles(offers.filter(wantedBy(request)), refused);
  const { made, corrected, filling } = settled(verification, possible, request, refused);
  const order = new Map(offers.map(({ correction }, index) => [correction.key, index]));
  const byOrder = (a: Correction, b: Correction): number => order.get(a.key)! - order.get(b.key)!;
  return {
    verification,
    offered: offers.map(({ correction }) => correction),
    made: made.map(({ correction }) => correction).sort(byOrder),
    refused: refused
      .map(({ offer, why }) => ({ correction: offer.correction, why }))
      .sort((a, b) => byOrder(a.correction, b.correction)),
    corrected,
    standing: corrected.findings,
    filling,
  };
}

function wantedBy({ rules, only = null }: CorrectionRequest): (offer: Offer) => boolean {
  const [codes, keys] = [new Set(rules), only === null ? null : new Set(only)];
  return ({ correction: { key, kind, finding } }) => {
    const isOfRules = codes.size === 0 || codes.has(finding.rule);
    if (keys !== null) return isOfRules && keys.has(key);
    // a person has accepted the finding, and says why: it stays unless it is asked for
    return codes.size === 0 ? kind === "certain" && finding.accepted === null : isOfRules;
  };
}

/** Those that can be written at all, and do not want another content in the same cell: the first takes it. */
function withoutObstacles(wanted: readonly Offer[], refused: Refused[]): readonly Offer[] {
  const claimed = byCell<CellContent>();
  const certainFirst = [...wanted.filter(isCertain), ...wanted.filter((offer) => !isCertain(offer))];
  return certainFirst.filter((offer) => {
    const { edits } = offer.correction;
    const isContested = edits.some((edit) => {
      const other = claimed.get(edit.sheet, edit);
      return other !== undefined && !sameContent(other, edit.value);
    });
    const why = offer.obstacle ?? (isContested ? { code: "correction-contested", args: {} } : null);
    if (why) refused.push({ offer, why });
    else for (const edit of edits) claimed.set(edit.sheet, edit, edit.value);
    return why === null;
  });
}

function isCertain({ correction }: Offer): boolean {
  return correction.kind === "certain";
}

// SPDX-License-Identifier: EUPL-1.2
import { finished, type Steps, within } from "../../steps/steps";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { verifySteps } from "../verify";
import { blockedSteps } from "./blocked";
import type { Correction, CorrectionRequest, Corrections, RefusedCorrection } from "./correction";
import { withoutObstacles } from "./obstacles";
import { type Offer, offerCorrections } from "./offer-corrections";
import { type Refused, settledSteps } from "./settle";

/**
 * Plans quick fixes: those wanted, without those that would break what is promised of them (ADR 0018). All are tried
 * together on the workbook as it would be; what is to blame for anything new is left out, and the rest is tried again.
 * Writes nothing.
 */
export function planCorrections(workbook: WorkbookSnapshot, request: CorrectionRequest): Corrections {
  return finished(planCorrectionsSteps(workbook, request));
}

/** The same, with places to stop. */
export function* planCorrectionsSteps(workbook: WorkbookSnapshot, request: CorrectionRequest): Steps<Corrections> {
  const verification = yield* within(0, 0.4, verifySteps(workbook, request.overrides, request.given));
  const offers = offerCorrections(verification);
  const refused: Refused[] = [];
  const isWanted = wantedBy(request);
  const possible = withoutObstacles(offers.filter(isWanted), refused);
  yield;
  const { made, corrected, filling } = yield* within(0.4, 0.7, settledSteps(verification, possible, request, refused));
  yield;
  const order = new Map(offers.map(({ correction }, index) => [correction.key, index]));
  const byOrder = (a: Correction, b: Correction): number => order.get(a.key)! - order.get(b.key)!;
  const inOrder = (those: readonly Refused[]): readonly RefusedCorrection[] =>
    those
      .map(({ offer, why }) => ({ correction: offer.correction, why }))
      .sort((a, b) => byOrder(a.correction, b.correction));
  // whoever has chosen some knows already what of the others can be made
  const open = request.only == null ? offers.filter((offer) => !isWanted(offer)) : [];
  const barred = yield* blockedSteps(verification, open, request);
  return {
    verification,
    offered: offers.map(({ correction }) => correction),
    made: made.map(({ correction }) => correction).sort(byOrder),
    refused: inOrder(refused),
    blocked: inOrder(barred),
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

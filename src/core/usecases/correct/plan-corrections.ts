// SPDX-License-Identifier: EUPL-1.2
import { sameContent } from "../../workbook/same-content";
import { asPlanned } from "../../workbook/planned";
import type { CellContent, Reason } from "../../workbook/plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { FillPlan } from "../fill";
import { verify, type Verification } from "../verify";
import { blameFor } from "./blame";
import { brokenPromises } from "./broken-promises";
import { byCell } from "./cells";
import { completed } from "./completed";
import { changesOf, type Renamed } from "./changes-of";
import type { CorrectionRequest, Corrections, RefusedCorrection } from "./correction";
import { type Offer, offerCorrections } from "./offer-corrections";
import { renamedSince } from "./renamed";
import { standingFindings } from "./standing";

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
  return {
    verification,
    offered: offers.map(({ correction }) => correction),
    made: made.map(({ correction }) => correction),
    refused: inOrder(offers, refused),
    corrected,
    standing: corrected.findings,
    filling,
  };
}

interface Refused {
  readonly offer: Offer;
  readonly why: Reason;
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

interface Settled {
  readonly made: readonly Offer[];
  readonly corrected: Verification;
  readonly filling: FillPlan;
}

const NOTHING: FillPlan = { plan: { edits: [], sheets: [], names: [], conflicts: [] }, notes: [] };
/** What is to blame is nearly always seen at once; after so many trials nothing more is made than what is sure. */
const MOST_TRIALS = 8;

/** Tries the corrections together, leaving out what breaks the promise, until nothing does. */
function settled(
  before: Verification,
  possible: readonly Offer[],
  request: CorrectionRequest,
  refused: Refused[],
): Settled {
  let made = possible;
  for (let trial = 1; made.length > 0; trial++) {
    const attempt = tried(before, made, request);
    made = attempt.made;
    const faults = faultsOf(before, attempt.corrected, made);
    if (faults.size === 0) return attempt;
    const isHopeless = trial >= MOST_TRIALS;
    const [why] = faults.values();
    if (isHopeless) for (const offer of made) if (!faults.has(offer)) faults.set(offer, why!);
    for (const [offer, reason] of faults) refused.push({ offer, why: reason });
    made = made.filter((offer) => !faults.has(offer));
  }
  return { made: [], corrected: before, filling: NOTHING };
}

/** What the first trial teaches (names that have changed, percentages that can now be computed) needs a second one. */
function tried(before: Verification, wanted: readonly Offer[], { overrides, given }: CorrectionRequest): Settled {
  const { workbook, memory } = before;
  const attempt = (made: readonly Offer[], renamed: Renamed): Settled => {
    const filling = changesOf(workbook, memory, made, renamed);
    return { made, filling, corrected: verify(asPlanned(workbook, filling.plan), overrides, given) };
  };
  const first = attempt(wanted, new Map());
  const made = completed(wanted, first.corrected);
  const renamed = renamedSince(before, first.corrected, made);
  return made === wanted && renamed.size === 0 ? first : attempt(made, renamed);
}

/** Corrections to be left out, each with the first reason. */
function faultsOf(before: Verification, after: Verification, made: readonly Offer[]): Map<Offer, Reason> {
  const faults = new Map<Offer, Reason>();
  const blame = blameFor(made);
  for (const { why, places } of brokenPromises(before, after, made)) {
    for (const offer of blame(places)) if (!faults.has(offer)) faults.set(offer, why);
  }
  for (const offer of standingFindings(after.findings, made)) {
    if (!faults.has(offer)) faults.set(offer, { code: "correction-stays", args: {} });
  }
  return faults;
}

function inOrder(offers: readonly Offer[], refused: readonly Refused[]): readonly RefusedCorrection[] {
  const reasons = new Map(refused.map(({ offer, why }) => [offer.correction.key, why]));
  return offers.flatMap(({ correction }) => {
    const why = reasons.get(correction.key);
    return why ? [{ correction, why }] : [];
  });
}

// SPDX-License-Identifier: EUPL-1.2
import type { Steps } from "../../steps/steps";
import type { Reason } from "../../workbook/plan";
import { asPlanned } from "../../workbook/planned";
import type { FillPlan } from "../fill";
import { type Verification, verifySteps } from "../verify";
import { blameFor } from "./blame";
import { brokenPromises } from "./broken-promises";
import { changesOf, type Renamed } from "./changes-of";
import { completed } from "./completed";
import type { CorrectionRequest } from "./correction";
import type { Offer } from "./offer-corrections";
import { renamedSince } from "./renamed";
import { standingFindings } from "./standing";

export interface Refused {
  readonly offer: Offer;
  readonly why: Reason;
}

/** Corrections that keep their promise together, what is written for them, and the workbook as it is then. */
export interface Settled {
  readonly made: readonly Offer[];
  readonly corrected: Verification;
  readonly filling: FillPlan;
}

const NOTHING: FillPlan = { plan: { edits: [], sheets: [], names: [], conflicts: [] }, notes: [] };
/** What is to blame is nearly always seen at once; where it still is not after so many trials, nothing is made. */
const MOST_TRIALS = 8;
/** So many that were only suspected are tried again, one by one. */
const MOST_SUSPECTS = 8;

type Trial = (offers: readonly Offer[]) => Steps<Settled & { readonly faults: Faults }>;

/** Tries the corrections together, leaving out what breaks the promise until nothing does; then those only suspected. */
export function* settledSteps(
  before: Verification,
  possible: readonly Offer[],
  request: CorrectionRequest,
  refused: Refused[],
): Steps<Settled> {
  const trial: Trial = function* (offers) {
    const attempt = yield* tried(before, offers, request);
    yield;
    return { ...attempt, faults: faultsOf(before, attempt.corrected, attempt.made) };
  };
  const left = new Map<string, Refused & { readonly isSure: boolean }>();
  let state: Settled = { made: possible, corrected: before, filling: NOTHING };
  for (let times = 1; state.made.length > 0; times++) {
    const { faults, ...attempt } = yield* trial(state.made);
    state = attempt;
    if (faults.size === 0) break;
    const [first] = faults.values();
    for (const offer of attempt.made) {
      const fault = faults.get(offer) ?? (times >= MOST_TRIALS ? first! : null);
      if (fault) left.set(offer.correction.key, { offer, ...fault });
    }
    const made = attempt.made.filter(({ correction }) => !left.has(correction.key));
    state = { made, corrected: before, filling: NOTHING };
  }
  const suspects = [...left.values()].filter(({ isSure }) => !isSure).slice(0, MOST_SUSPECTS);
  for (const { offer } of suspects) {
    const { faults, ...attempt } = yield* trial([...state.made, offer]);
    if (faults.size > 0) continue;
    state = attempt;
    left.delete(offer.correction.key);
  }
  refused.push(...left.values());
  return state;
}

/** What the first trial teaches (names that have changed, percentages that can now be computed) needs a second one. */
function* tried(
  before: Verification,
  wanted: readonly Offer[],
  { overrides, given }: CorrectionRequest,
): Steps<Settled> {
  const { workbook, memory } = before;
  const attempt = function* (made: readonly Offer[], renamed: Renamed): Steps<Settled> {
    const filling = changesOf(workbook, memory, made, renamed);
    yield;
    const corrected = yield* verifySteps(asPlanned(workbook, filling.plan), overrides, given);
    return { made, filling, corrected };
  };
  const first = yield* attempt(wanted, new Map());
  yield;
  const made = completed(wanted, first.corrected);
  const renamed = renamedSince(before, first.corrected, made);
  return made === wanted && renamed.size === 0 ? first : yield* attempt(made, renamed);
}

type Faults = ReadonlyMap<Offer, { readonly why: Reason; readonly isSure: boolean }>;

/** Corrections to be left out, each with the first reason. */
function faultsOf(before: Verification, after: Verification, made: readonly Offer[]): Faults {
  const faults = new Map<Offer, { readonly why: Reason; readonly isSure: boolean }>();
  const blame = blameFor(made);
  for (const { why, places } of brokenPromises(before, after, made)) {
    const { offers, isSure } = blame(places);
    for (const offer of offers) if (isSure || !faults.has(offer)) faults.set(offer, { why, isSure });
  }
  for (const offer of standingFindings(after.findings, made)) {
    if (!faults.has(offer)) faults.set(offer, { why: { code: "correction-stays", args: {} }, isSure: true });
  }
  return faults;
}

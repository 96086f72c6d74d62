// SPDX-License-Identifier: EUPL-1.2
import type { MemberKind } from "./rich-api/session";
import { richError } from "./rich-api/rich-error";

/** What goes wrong, or happens. */
export type FaultOutcome =
  /** The host answers with this code, as documented for Excel. */
  | { readonly error: string }
  /** The message is lost before the host sees it, or the reply after everything was done. */
  | { readonly lost: "request" | "reply" }
  /** The container refuses the call before it reaches Excel, with a code of the Office library. */
  | { readonly container: number }
  /** Something else happens first: a co-author writes, the user starts to edit a cell. */
  | { readonly first: () => void };

/** When it goes wrong. Requests are those of the add-in to the workbook; the library's own are not counted. */
export interface FaultMoment {
  /** The n-th request from now, from 1; without a member it fails before its first action. */
  readonly request?: number;
  /** The first use of a member: "Range.values", "WorksheetCollection.add". What stands before it in the request is done. */
  readonly member?: string;
  /** Only when the member is read, or only when it is written. */
  readonly kind?: MemberKind;
  /** How often; else once. */
  readonly times?: number;
}

interface Fault {
  readonly moment: FaultMoment;
  readonly outcome: FaultOutcome;
  /** How many requests had been seen when it was planned. */
  readonly since: number;
  left: number;
}

export interface Faults {
  readonly planned: Fault[];
  seen: number;
}

export function noFaults(): Faults {
  return { planned: [], seen: 0 };
}

/** Plans a fault: `plan(host.faults, { member: "Range.values", kind: "set" }, { error: "AccessDenied" })`. */
export function plan(faults: Faults, moment: FaultMoment, outcome: FaultOutcome): void {
  if (moment.member === undefined && moment.request === undefined) throw new Error("a fault needs its moment");
  if (moment.member !== undefined && ("lost" in outcome || "container" in outcome)) {
    throw new Error("a message is lost, or refused, as a whole: name the request, not a member");
  }
  faults.planned.push({ moment, outcome, since: faults.seen, left: moment.times ?? 1 });
}

/** A request of the add-in arrives: what is planned for it as a whole. */
export function onRequest(faults: Faults): FaultOutcome | null {
  faults.seen++;
  const fault = faults.planned.find((each) => each.moment.member === undefined && isDue(faults, each));
  return fault ? used(faults, fault) : null;
}

/** A member is about to be used: fails, or lets something happen first. */
export function onUse(faults: Faults, member: string, kind: MemberKind): void {
  if (faults.planned.length === 0) return;
  const fault = faults.planned.find(
    ({ moment }, i) =>
      moment.member === member &&
      (moment.kind === undefined || moment.kind === kind) &&
      isDue(faults, faults.planned[i]!),
  );
  if (!fault) return;
  const outcome = used(faults, fault);
  if ("error" in outcome) throw richError(outcome.error);
  if ("first" in outcome) outcome.first();
}

function isDue({ seen }: Faults, { moment, since, left }: Fault): boolean {
  if (moment.request === undefined) return true;
  const first = since + moment.request;
  // A member is looked for in the one request; a request that fails more than once fails in a row.
  return moment.member === undefined ? seen >= first && left > 0 : seen === first;
}

function used(faults: Faults, fault: Fault): FaultOutcome {
  fault.left--;
  if (fault.left <= 0) faults.planned.splice(faults.planned.indexOf(fault), 1);
  return fault.outcome;
}

// SPDX-License-Identifier: EUPL-1.2
import type { Phase } from "../scorecard/settings";
import { DEADLINE_STATES } from "../wording/calendar";
import { renderTemplate } from "../wording/template";
import type { Deadline } from "./calendar-deadlines";

/** When staff say that something was done: a day, another text, or null for nothing. */
export type Done = { readonly day: number } | { readonly written: string } | null;

/** What becomes of a deadline, and its words. */
export interface DeadlineState {
  readonly code: keyof typeof DEADLINE_STATES;
  /** Of delay, since the deadline, or still to come; 0 where none. */
  readonly days: number;
  readonly text: string;
}

/** Days before a deadline from which they are counted. */
const SOON = 30;

/** `today` (days since 1899-12-30) is null where nobody said it: then no deadline is past. */
export function stateOf(deadline: Deadline, done: Done, today: number | null, phase: Phase): DeadlineState {
  const { day: due } = deadline;
  if (done !== null) return doneState(due, done, today);
  if (today === null) return state("to-do");
  if (today <= due) return today === due ? state("today") : aheadState(due - today);
  // A cycle that is measured had its Piano: only the day is not written here, and nobody can tell whether it was late.
  if (deadline.kind === "plan" && phase !== "plan") return state("date-missing");
  // Blank is not undone: who was late is known only from a day.
  return state("past", today - due);
}

function doneState(due: number, done: NonNullable<Done>, today: number | null): DeadlineState {
  if ("written" in done) return state("not-a-date", 0, { written: done.written });
  if (today !== null && done.day > today) return state("in-the-future", 0, { day: done.day });
  return done.day > due ? state("met-late", done.day - due) : state("met");
}

function aheadState(days: number): DeadlineState {
  return days <= SOON ? state("soon", days) : state("to-do");
}

function state(
  code: DeadlineState["code"],
  days = 0,
  args: Readonly<Record<string, string | number>> = {},
): DeadlineState {
  return { code, days, text: renderTemplate(DEADLINE_STATES[code], { days, ...args }) };
}

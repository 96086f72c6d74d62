// SPDX-License-Identifier: EUPL-1.2
import type { BodySettings } from "../scorecard/settings";
import { dayNumber } from "../values/parse-date";
import { fold } from "../values/fold";
import { DEADLINE_NAMES, DEADLINE_NORMS, OWN_DEADLINE_NORM } from "../wording/calendar";

/** Something that is due in a cycle. */
export interface Deadline {
  /** "own": added by the body in «Parametri». */
  readonly kind: "plan" | "report" | "own";
  /** By it the row is known again, with what staff wrote beside it. */
  readonly name: string;
  /** Days since 1899-12-30. */
  readonly day: number;
  readonly norm: string;
}

/** From this year on the Piano is a part of the PIAO, for the bodies that are bound to it. */
const FIRST_PIAO = 2022;

/** The deadlines of a cycle, by date: those of the norm, where the body has not replaced them, and the body's own. */
export function deadlinesOf(
  year: number,
  { kind, deadlines }: Pick<BodySettings, "kind" | "deadlines">,
): readonly Deadline[] {
  const { plan, report, own } = deadlines;
  const norms = {
    plan: year < FIRST_PIAO ? DEADLINE_NORMS.plan : DEADLINE_NORMS.piao,
    report: kind === "municipality" ? DEADLINE_NORMS.localReport : DEADLINE_NORMS.report,
  };
  const bySource: readonly Deadline[] = [
    { kind: "plan", name: DEADLINE_NAMES.plan, day: plan ?? dayNumber(year, 1, 31)!, norm: norms.plan },
    { kind: "report", name: DEADLINE_NAMES.report, day: report ?? dayNumber(year + 1, 6, 30)!, norm: norms.report },
  ];
  const names = new Set(bySource.map(({ name }) => fold(name)));
  const added = own.filter(({ name }) => !names.has(fold(name)));
  return [
    ...bySource,
    ...added.map(({ name, day }): Deadline => ({ kind: "own", name, day, norm: OWN_DEADLINE_NORM })),
  ].sort((a, b) => a.day - b.day);
}

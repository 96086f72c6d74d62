// SPDX-License-Identifier: EUPL-1.2
import { dayNumber } from "../values/parse-date";

/** Day and time where the command runs, as "2026-06-30T09:15". */
export function localMoment(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${day}T${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** The day of "2026-06-30T09:15" (days since 1899-12-30); null when there is no such day. */
export function dayOfMoment(moment: string): number | null {
  const [year, month, day] = moment.slice(0, 10).split("-").map(Number);
  return dayNumber(year ?? NaN, month ?? NaN, day ?? NaN);
}

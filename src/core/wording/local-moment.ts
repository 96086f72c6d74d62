// SPDX-License-Identifier: EUPL-1.2

/** Day and time where the command runs, as "2026-06-30T09:15". */
export function localMoment(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${day}T${two(now.getHours())}:${two(now.getMinutes())}`;
}

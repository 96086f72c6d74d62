// SPDX-License-Identifier: EUPL-1.2
import { dayNumber } from "../core/values/parse-date";

/** The day where the command runs: exceptions expire, and deadlines pass. */
export function today(): number | null {
  const now = new Date();
  return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

// SPDX-License-Identifier: EUPL-1.2
import { dayOfMoment, localMoment } from "../core/wording/local-moment";

/** The day where the command runs: exceptions expire, and deadlines pass. */
export function today(): number | null {
  return dayOfMoment(localMoment(new Date()));
}

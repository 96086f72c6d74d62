// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../../core/checks/finding";

/** What is said of PERF, or of the exceptions themselves, is answered, never accepted. */
const ANSWERED_ONLY = /^(?:PERF|ECC)/;

/** True for a finding that may be accepted with a reason. */
export function canJustify({ accepted, severity, rule }: Finding): boolean {
  return accepted === null && severity !== "info" && !ANSWERED_ONLY.test(rule);
}

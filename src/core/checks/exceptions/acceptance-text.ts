// SPDX-License-Identifier: EUPL-1.2
import { dateText } from "../../wording/template";
import type { Acceptance } from "../finding";

/** The word that marks an accepted finding on every output: colour alone would tell nothing to who cannot see it. */
export const ACCEPTED_TERM = "accettata";

/** "Dato dell’ente capofila. Deciso da: Segretario Generale, 12/03/2022; vale fino al 30/06/2022." */
export function acceptanceText({ reason, role, date, expiry }: Acceptance): string {
  const until = expiry === null ? "" : `; vale fino al ${dateText(expiry)}`;
  return `${sentence(reason)} Deciso da: ${role.trim()}, ${dateText(date)}${until}.`;
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

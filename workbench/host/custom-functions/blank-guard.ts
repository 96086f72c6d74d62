// SPDX-License-Identifier: EUPL-1.2

const GUARD = /^IF\((.+?)="","",(.+)\)$/i;

/**
 * The reference in IF(C5="","",C5), by which a formula hands blank cells over as empty texts on every Excel; null for
 * anything else.
 */
export function guardedReference(text: string): string | null {
  const [, tested, given] = GUARD.exec(text) ?? [];
  return tested !== undefined && tested === given ? tested : null;
}

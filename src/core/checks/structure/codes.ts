// SPDX-License-Identifier: EUPL-1.2

const LAST_PART = /[._-][^._-]*$/;

/** The code one level up: "1.2.a" -> "1.2"; "" above the first. */
export function codeAbove(code: string): string {
  const at = code.search(LAST_PART);
  return at < 0 ? "" : code.slice(0, at);
}

/** These codes, and all that stand above them: «1» names the perspective of «1.1», or the objective of «1.1.2». */
export function withCodesAbove(codes: Iterable<string | null>): ReadonlySet<string> {
  const known = new Set<string>();
  for (const code of codes) {
    let above = code ?? "";
    while (above !== "" && !known.has(above)) {
      known.add(above);
      above = codeAbove(above);
    }
  }
  return known;
}

// SPDX-License-Identifier: EUPL-1.2
import { useLayoutEffect, useState } from "react";
import type { Finding } from "../../../core/checks/finding";
import { inSlices } from "../../tasks/in-slices";
import { isNoQuery, searchSteps } from "./search-findings";

/** What a search has found. While another is under way it is that of the last one, with the findings that were searched. */
export interface Found {
  readonly all: readonly Finding[];
  readonly found: readonly Finding[];
  readonly isSearching: boolean;
}

/** Seeks in the findings without holding up who types. */
export function useFound(findings: readonly Finding[], query: string): Found {
  const [last, setLast] = useState({ all: findings, found: findings, query: "" });
  // Before it is painted: a search of one slice flickers for nobody.
  useLayoutEffect(() => {
    const ending = new AbortController();
    inSlices(searchSteps(findings, query), ending)
      .then((found) => ending.signal.aborted || setLast({ all: findings, found, query }))
      .catch((error: unknown) => {
        // Another search has begun, or the list is gone.
        if (!ending.signal.aborted) throw error;
      });
    return () => ending.abort();
  }, [findings, query]);
  if (isNoQuery(query)) return { all: findings, found: findings, isSearching: false };
  const { all, found } = last;
  return { all, found, isSearching: all !== findings || last.query !== query };
}

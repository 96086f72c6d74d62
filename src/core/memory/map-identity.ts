// SPDX-License-Identifier: EUPL-1.2
import { foldLabel } from "../values/fold";

/** Identity of a map entry in the memory: a map has one entry a code. */
export function mapIdentity(entry: { readonly sheet: string; readonly code: string }): string {
  return `M|${foldLabel(entry.sheet)}|${foldLabel(entry.code)}`;
}

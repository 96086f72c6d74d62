// SPDX-License-Identifier: EUPL-1.2
import { foldLabel } from "../values/fold";

/** Identity of a map entry in the memory: a map has one entry a code, or a name where there are no codes. */
export function mapIdentity({ sheet, code, name }: MapNamed): string {
  return `M|${foldLabel(sheet)}|${foldLabel(code ?? name)}`;
}

interface MapNamed {
  readonly sheet: string;
  readonly code: string | null;
  readonly name: string;
}

// SPDX-License-Identifier: EUPL-1.2
import type { Archive } from "../archive/archive";
import { refuse } from "../archive/refused";

/** Any change would break a digital signature without a word: whoever signed must know. */
export function refuseSigned({ entries }: Archive): void {
  const signed = entries.find(({ name }) => /^[\\/]?_xmlsignatures[\\/]/i.test(name));
  if (signed) refuse("unsupported", "la cartella di lavoro ha una firma digitale, che ogni modifica annullerebbe");
}

// SPDX-License-Identifier: EUPL-1.2
import type { CorreggiOptions, Wrong } from "./command";
import { copyOptions, type Values, wrong } from "./options";

const CODE = /^[A-Z]{3,4}\d{3}$/;

/** `perf correggi FILE -o COPIA [--regola REGOLA]…` */
export function correggi(
  files: readonly string[],
  values: Values,
  year: number | null,
): (CorreggiOptions & { readonly kind: "correggi" }) | Wrong {
  const options = copyOptions("correggi", files, values, year, ["regola"]);
  if ("kind" in options) return options;
  const rules = (values.regola ?? []).map((rule) => rule.toUpperCase());
  const odd = rules.find((rule) => !CODE.test(rule));
  if (odd !== undefined) return wrong(`«${odd}» non è il codice di una regola: scriverlo come --regola VAL006.`);
  return { kind: "correggi", ...options, rules };
}

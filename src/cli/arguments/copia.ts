// SPDX-License-Identifier: EUPL-1.2
import type { Audience, CopiaOptions, Wrong } from "./command";
import { copyOptions, type Values, wrong } from "./options";

const AUDIENCES: readonly Audience[] = ["oiv", "pubblicazione"];
const LARGEST_SAMPLE = 1000;

/** `perf copia FILE -o COPIA --per oiv|pubblicazione [--campione N [--seme SEME]]` */
export function copia(
  files: readonly string[],
  values: Values,
  year: number | null,
): (CopiaOptions & { readonly kind: "copia" }) | Wrong {
  const options = copyOptions("copia", files, values, year, ["per", "campione", "seme"]);
  if ("kind" in options) return options;
  const audience = AUDIENCES.find((each) => each === values.per);
  if (values.per === undefined)
    return wrong("Manca a chi è destinata la copia: --per oiv, oppure --per pubblicazione.");
  if (audience === undefined) return wrong(`«${values.per}» non è un destinatario: sono oiv e pubblicazione.`);
  const sample = sampleIn(values, audience);
  return sample !== null && "kind" in sample ? sample : { kind: "copia", ...options, audience, sample };
}

function sampleIn({ campione, seme }: Values, audience: Audience): CopiaOptions["sample"] | Wrong {
  if (campione === undefined) return seme === undefined ? null : wrong("«--seme» vale insieme a «--campione N».");
  if (audience !== "oiv") return wrong("«--campione» vale con «--per oiv»: non è per la pubblicazione.");
  const size = Number(campione);
  if (!/^\d{1,4}$/.test(campione) || size < 1 || size > LARGEST_SAMPLE)
    return wrong(`«${campione}» non è un numero di indicatori da 1 a ${String(LARGEST_SAMPLE)}.`);
  if (seme === undefined || seme.trim() === "")
    return wrong("Manca il seme del campione: --seme TESTO. Con lo stesso seme si estraggono gli stessi indicatori.");
  return { size, seed: seme.trim() };
}

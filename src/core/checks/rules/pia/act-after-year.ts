// SPDX-License-Identifier: EUPL-1.2
import { foldLabel, oneLine } from "../../../values/fold";
import { dayNumber } from "../../../values/parse-date";
import { isCited } from "../../../variations/answered";
import type { Variation } from "../../../variations/variation";
import { defineRule } from "../../rule";

export const actAfterYear = defineRule({
  code: "PIA007",
  slug: "act-after-year",
  title: "Variazione decisa dopo la fine dell’anno",
  why: "Il Piano si varia in corso d’anno: un atto che cambia i target a risultati noti non programma più nulla, e l’OIV non lo può prendere per una variazione.",
  severity: "warning",
  criteria: ["a"],
  norm: "D.Lgs. 150/2009, art. 6, c. 1; DFP, Linee guida 3/2018, cap. 4",
  phases: ["monitoring", "report"],
  bodies: "all",
  options: {},
  messages: {
    late: "L’atto «{act}», citato in «Variazioni» per {count:differenza|differenze} dal Piano ({first}), è del {date}, dopo la fine del {year}: a risultati noti non è una variazione del Piano. Verificare la data, o riportare ciò che il Piano prevedeva.",
  },

  workbook({ year }, { inputs, report }) {
    const end = year === null ? null : dayNumber(year, 12, 31);
    if (inputs.plan === null || inputs.plan.doubt !== null || end === null) return;
    const late = inputs.plan.variations.filter((each) => isCited(each) && each.answer!.day! > end);
    for (const variations of byAct(late)) {
      const { act, date } = variations[0]!.answer!;
      const [where = null, ...related] = variations.flatMap(({ place }) => place ?? []);
      const first = `«${oneLine(variations[0]!.label)}»${variations.length > 1 ? ", …" : ""}`;
      const data = { act: oneLine(act), date, year: String(year), count: variations.length, first };
      report({ where, related, needsReview: true, messageId: "late", data });
    }
  },
});

/** One act is one cause, whatever it varied. */
function byAct(variations: readonly Variation[]): Iterable<readonly Variation[]> {
  const groups = new Map<string, Variation[]>();
  for (const variation of variations) {
    const { act, day } = variation.answer!;
    const key = `${foldLabel(act)}\n${String(day)}`;
    const known = groups.get(key);
    if (known) known.push(variation);
    else groups.set(key, [variation]);
  }
  return groups.values();
}

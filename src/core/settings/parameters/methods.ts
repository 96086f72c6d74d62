// SPDX-License-Identifier: EUPL-1.2
import type { Polarity } from "../../scorecard/model";
import { methodTermsFor } from "../method-choices";
import { erased, inScoring, type Parameter } from "../parameter";
import { choiceOf } from "../setting-input";

const POLARITY_LABELS: readonly (readonly [Polarity, label: string, meaning: string])[] = [
  ["up", "Metodo crescente", "Per gli indicatori in cui più alto è meglio."],
  [
    "down",
    "Metodo decrescente",
    "Per gli indicatori in cui più basso è meglio (tempi, costi, reclami). Da confermare con lo SMVP.",
  ],
  ["exact", "Metodo esatto", "Per gli indicatori che devono dare proprio il valore del target."],
  ["date", "Metodo data", "Per i target che sono una data («entro il 30/06»). Da confermare con lo SMVP."],
  ["yes-no", "Metodo SI/NO", "Per i target che sono un SI o un NO."],
];

/** The method of each polarity. */
export function methodParameters(): readonly Parameter[] {
  const byPolarity = POLARITY_LABELS.map(([polarity, label, meaning]) => {
    const input = choiceOf(`un metodo per questi indicatori`, methodTermsFor(polarity));
    return erased({
      key: `method-${polarity}`,
      section: "Metodi",
      label,
      meaning,
      input,
      get: ({ scoring }) => scoring.methods[polarity],
      set: (settings, value) => inScoring(settings, { methods: { ...settings.scoring.methods, [polarity]: value } }),
    });
  });
  return byPolarity;
}

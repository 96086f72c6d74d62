// SPDX-License-Identifier: EUPL-1.2
import { oneLine } from "../../../values/fold";
import type { Variation } from "../../../variations/variation";
import { explainedBy } from "../../figures/causes";
import { isOnlyObserved } from "../../figures/only-observed";
import { faultText, partlyText } from "../../plan/answer-faults";
import { openVariations, updatesOf } from "../../plan/open-variations";
import { defineRule, FOR_REVIEW } from "../../rule";

export const targetChanged = defineRule({
  code: "PIA003",
  slug: "target-changed",
  title: "Target diverso da quello del Piano",
  why: "Il risultato si misura sul target che il Piano ha fissato: con un altro target la % non è quella dovuta, e se è meno impegnativo il merito è gonfiato.",
  severity: "error",
  criteria: ["a", "e"],
  norm: "D.Lgs. 150/2009, art. 6, c. 1, e art. 10, c. 1, lett. b); DFP, Linee guida 3/2018, cap. 4",
  phases: ["monitoring", "report"],
  bodies: "all",
  options: {},
  messages: {
    eased:
      "Il target del Piano ({from}) è {before}; qui è {after}, meno impegnativo. Riportare quello del Piano, o citare in «Variazioni» l’atto che lo ha cambiato.",
    raised:
      "Il target del Piano ({from}) è {before}; qui è {after}, più impegnativo. Riportare quello del Piano, o citare in «Variazioni» l’atto che lo ha cambiato.",
    changed:
      "Il target del Piano ({from}) è «{before}»; qui è «{after}». Riportare quello del Piano, o citare in «Variazioni» l’atto che lo ha cambiato.",
    set: "Il Piano ({from}) non fissa il target di questo indicatore; qui è {after}. Citare in «Variazioni» l’atto che lo ha fissato.",
    removed:
      "Il target del Piano ({from}) è {before}; qui non c’è. Riportare quello del Piano, o citare in «Variazioni» l’atto che lo ha tolto.",
    noted:
      "Il target del Piano ({from}) è {before}; qui è {after}, e la nota ne parla: «{note}». Riportare l’atto, con la data e il motivo, in «Variazioni».",
    incomplete:
      "Il target del Piano ({from}) è {before}; qui è {after}, e in «Variazioni» {missing}. Completare o correggere la riga.",
    former:
      "Il target del Piano ({from}) è {before}; qui è {after}, e l’atto citato in «Variazioni» è di un altro cambiamento ({former}). Citare l’atto di questo, o riportare il target del Piano.",
    update:
      "L’aggiornamento del Piano «{update}» cambia {count:target|target} di prima ({first}){partly}. Citare in «Variazioni» l’atto che lo approva.",
  },

  workbook(_, { inputs, report }) {
    const from = inputs.plan?.plans.at(-1)?.name ?? "";
    for (const variation of openVariations(inputs, "target")) {
      const indicator = variation.indicator!;
      const [before, after] = [shown(variation.before), shown(variation.after)];
      const where = { indicator, field: "target" } as const;
      const { effect, isCertain } = variation;
      // target-missing asks for it already, unless a note says that no target is wanted
      if (effect === "removed" && !isOnlyObserved(indicator, inputs)) continue;
      if (explainedBy(indicator, "unreadable-target")) continue;
      const missing = faultText(variation);
      const note = oneLine(inputs.textOf(indicator, "note"));
      const data = { from, before, after };
      const former = formerText(variation);
      const weight = isCertain ? SEVERITIES[effect ?? "changed"] : FOR_REVIEW;
      if (missing !== null) report({ where, ...weight, messageId: "incomplete", data: { ...data, missing } });
      else if (CITES.test(note)) report({ where, severity: "info", messageId: "noted", data: { ...data, note } });
      else if (former !== null) report({ where, ...weight, messageId: "former", data: { ...data, former } });
      else if (effect === "eased" && isCertain) report({ where, ...weight, messageId: "eased", data });
      else if (effect === "raised" && isCertain) report({ where, ...weight, messageId: "raised", data });
      else if (effect === "set") report({ where, ...FOR_REVIEW, messageId: "set", data: { from, after } });
      else if (effect === "removed") report({ where, ...FOR_REVIEW, messageId: "removed", data: { from, before } });
      else report({ where, ...FOR_REVIEW, messageId: "changed", data });
    }
    for (const { name: update, variations } of updatesOf(inputs, "target")) {
      const [where = null, ...related] = variations.flatMap(({ place }) => place ?? []);
      const data = { update, count: variations.length, partly: partlyText(variations), first: changesOf(variations) };
      report({ where, related, severity: "info", needsReview: true, messageId: "update", data });
    }
  },
});

/** A note that names an act, or says that the target was varied. */
const CITES =
  /\bdeliber\w*|\bdetermin(?:a|e|azion[ei])\b|\bdecret[oi]\b|\bd\.?\s?g\.?\s?[cr]\.?(?=\s|\d|$)|\brimodul\w*|\btarget (?:variato|modificato|aggiornato|rivisto)/i;

/** Less than was promised is an error, whatever is half written about it. */
const SEVERITIES = {
  eased: {},
  raised: { severity: "warning" },
  changed: FOR_REVIEW,
  set: FOR_REVIEW,
  removed: FOR_REVIEW,
} as const;

/** «25 → 20»: the change for which an act was cited, where that is not this one. */
function formerText({ former }: Variation): string | null {
  return former && `${oneLine(former.before) || "nessuno"} → ${oneLine(former.after) || "nessuno"}`;
}

const NAMED = 3;

/** «N. sportelli»: 15 → 12. */
function changesOf(variations: readonly Variation[]): string {
  const said = variations.slice(0, NAMED).map(({ label, before, after }) => {
    return `«${oneLine(label)}»: ${shown(before) ?? "nessuno"} → ${shown(after) ?? "nessuno"}`;
  });
  return said.join("; ") + (variations.length > NAMED ? "; …" : "");
}

function shown(value: string | null): string | null {
  return value === null ? null : oneLine(value);
}

// SPDX-License-Identifier: EUPL-1.2
import type { Indicator, Scorecard } from "../../../scorecard/scored";
import type { ScorecardIndex } from "../../index/scorecard-index";
import { sameFigure } from "../../index/same/same-figure";
import { nearTwinsIn } from "../../labels/near-twins";
import { quoted } from "../../labels/names";
import { showTheSame } from "../../labels/row-twins";
import { variantsOf, type NameVariants } from "../../labels/variants";
import { fieldPlace } from "../../place";
import { defineRule } from "../../rule";

export const nearIdentical = defineRule({
  code: "ETI006",
  slug: "near-identical",
  title: "Nomi quasi uguali",
  why: "Due nomi che differiscono per un refuso o per una parola fanno di un indicatore due: chi legge non li collega, e il registro degli indicatori ne riconosce uno solo.",
  severity: "info",
  criteria: ["k"],
  norm: "D.Lgs. 150/2009, art. 14, c. 4, lett. c); DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  options: {},
  messages: {
    slip: "Qui c’è «{word}», altrove «{other}», in un nome per il resto uguale: «{label}». Usare un solo nome in tutti i cruscotti.",
    word: "Il nome «{label}» e «{name}» sembrano dello stesso indicatore, che ha lo stesso obiettivo e lo stesso target. Usare un solo nome in tutti i cruscotti.",
    little:
      "{count:indicatore è scritto|indicatori sono scritti} in modi appena diversi su più cruscotti: per esempio «{name}» e «{label}». Usare un solo nome.",
    sameDashboard:
      "«{label}» e «{name}» stanno sotto lo stesso obiettivo con gli stessi dati e differiscono appena: se sono lo stesso indicatore, conta due volte. Togliere il doppione, o dire nel nome che cosa li distingue.",
  },

  workbook(scorecard, { index, report }) {
    const little: NameVariants[] = [];
    for (const group of index.same().groups) {
      const variants = variantsOf(group, index.cutNames());
      if (variants === null) continue;
      if (variants.kind === "little") {
        little.push(variants);
        continue;
      }
      const { names, words } = variants;
      const [usual, odd, ...others] = names.map((rows) => rows.map((row) => fieldPlace(row, "label")));
      const related = [...odd!.slice(1), ...others.flat(), ...usual!];
      const [name, label] = names.map(([row]) => quoted(row!.label));
      const problem = { where: odd![0]!, related, needsReview: !areAlike(names) };
      if (variants.kind === "word") {
        // words apart, only the target tells that they are one
        if (haveOneTarget(names)) report({ ...problem, messageId: "word", data: { label: label!, name: name! } });
      } else report({ ...problem, messageId: "slip", data: { word: words[1], other: words[0], label: label! } });
    }
    const [first] = little;
    if (first !== undefined) {
      const places = little.flatMap(({ names }) => names.slice(1).flat()).map((row) => fieldPlace(row, "label"));
      const [name, label] = first.names.map(([row]) => quoted(row!.label));
      const data = { count: little.length, name: name!, label: label! };
      report({ where: places[0]!, related: places.slice(1), messageId: "little", data });
    }
    for (const [one, other] of nearTwins(scorecard, index)) {
      const problem = { where: fieldPlace(other, "label"), related: [fieldPlace(one, "label")], needsReview: true };
      const data = { label: quoted(other.label), name: quoted(one.label) };
      report({ ...problem, severity: "info", messageId: "sameDashboard", data });
    }
  },
});

function haveOneTarget(names: NameVariants["names"]): boolean {
  const [first, ...others] = names.map(([row]) => row!.target);
  return others.every((each) => sameFigure(first!, each) === true);
}

/** The names bear one another out where the figures are the same. */
function areAlike(names: NameVariants["names"]): boolean {
  const [first, ...others] = names.map(([row]) => row!);
  return others.every((each) => showTheSame(first!, each));
}

function nearTwins({ blocks }: Scorecard, index: ScorecardIndex): readonly (readonly [Indicator, Indicator])[] {
  return blocks.flatMap(({ id }) => nearTwinsIn(index.indicatorsOfBlock(id)));
}

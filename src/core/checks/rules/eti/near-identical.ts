// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../../scorecard/scored";
import { sameFigure } from "../../index/same/same-figure";
import { nearTwinsIn } from "../../labels/near-twins";
import { quoted } from "../../labels/names";
import { showTheSame } from "../../labels/row-twins";
import { nearNames } from "../../labels/near-names";
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
      if (variants?.kind === "little") little.push(variants);
      // words apart, only the target tells that they are one
      if (variants?.kind !== "word" || !haveOneTarget(variants.names)) continue;
      const { names } = variants;
      const [usual, ...odd] = names;
      const { where, related, label } = toldOf(odd.flat(), usual!);
      const data = { label, name: quoted(usual![0]!.label) };
      report({ where, related, needsReview: !showAlike(names), messageId: "word", data });
    }
    const near = nearNames(scorecard.indicators, index.same(), index.cutNames());
    for (const { usualRows, oddRows, areAlike } of near.reworded) {
      const { where, related, label } = toldOf(oddRows, usualRows);
      const data = { label, name: quoted(usualRows[0]!.label) };
      report({ where, related, needsReview: !areAlike, messageId: "word", data });
    }
    for (const { word, odd, usualRows, oddRows, areAlike } of near.slips) {
      const { where, related, label } = toldOf(oddRows, usualRows);
      report({ where, related, needsReview: !areAlike, messageId: "slip", data: { word: odd, other: word, label } });
    }
    const [first] = little;
    if (first !== undefined) {
      const places = little.flatMap(({ names }) => names.slice(1).flat()).map((row) => fieldPlace(row, "label"));
      const [name, label] = first.names.map(([row]) => quoted(row!.label));
      const data = { count: little.length, name: name!, label: label! };
      report({ where: places[0]!, related: places.slice(1), messageId: "little", data });
    }
  },

  block({ id }, { index, report }) {
    for (const [one, other] of nearTwinsIn(index.indicatorsOfBlock(id))) {
      const problem = { where: fieldPlace(other, "label"), related: [fieldPlace(one, "label")], needsReview: true };
      const data = { label: quoted(other.label), name: quoted(one.label) };
      report({ ...problem, severity: "info", messageId: "sameDashboard", data });
    }
  },
});

/** On the first of the odd names, beside all others. */
function toldOf(odd: Iterable<Indicator>, usual: Iterable<Indicator>) {
  const [first, ...rows] = [...odd, ...usual];
  const related = rows.map((row) => fieldPlace(row, "label"));
  return { where: fieldPlace(first!, "label"), related, label: quoted(first!.label) };
}

function haveOneTarget(names: NameVariants["names"]): boolean {
  const [first, ...others] = names.map(([row]) => row!.target);
  return others.every((each) => sameFigure(first!, each) === true);
}

/** The names bear one another out where the figures are the same. */
function showAlike(names: NameVariants["names"]): boolean {
  const [first, ...others] = names.map(([row]) => row!);
  return others.every((each) => showTheSame(first!, each));
}

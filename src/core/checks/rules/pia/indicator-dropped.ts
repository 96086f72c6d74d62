// SPDX-License-Identifier: EUPL-1.2
import type { Scorecard } from "../../../scorecard/scored";
import { oneLine } from "../../../values/fold";
import { absentText, homesOf, namesOf, sameCause } from "../../plan/dropped-groups";
import { faultText, partlyText } from "../../plan/answer-faults";
import { openVariations, replacementsOf, updatesOf } from "../../plan/open-variations";
import { defineRule, FOR_REVIEW } from "../../rule";

export const indicatorDropped = defineRule({
  code: "PIA001",
  slug: "indicator-dropped",
  title: "Indicatore del Piano che manca nella Relazione",
  why: "La Relazione rende conto di tutto ciò che il Piano ha promesso: un indicatore che scompare senza un atto è la prima cosa che l’OIV contesta.",
  severity: "error",
  criteria: ["a", "c"],
  norm: "D.Lgs. 150/2009, art. 6, c. 1, e art. 10, c. 1, lett. b); DFP, Linee guida 3/2018, cap. 4",
  phases: ["monitoring", "report"],
  bodies: "all",
  options: {},
  messages: {
    gone: "Il Piano ({from}) ha l’indicatore «{label}» (target {target}){where}, e qui non c’è. Riportarlo con il suo risultato, o citare in «Variazioni» l’atto che lo ha tolto.",
    objective:
      "Il Piano ({from}) ha l’obiettivo «{objective}», con {count:indicatore|indicatori} ({first}), e qui non ce n’è nessuno. Riportarli con i loro risultati, o citare in «Variazioni» l’atto che li ha tolti.",
    repeated:
      "Il Piano ({from}) ha l’indicatore «{label}» (target {target}) {count:volta|volte} più di quante è riportato qui{where}. Riportarlo con i suoi risultati, o citare in «Variazioni» l’atto che lo ha tolto.",
    replaced:
      "Il Piano ({from}) ha l’indicatore «{label}» (target {target}), e qui non c’è; nello stesso obiettivo ce n’è uno che il Piano non ha: «{other}». Se ne ha preso il posto, citare l’atto in «Variazioni»; se è lo stesso, usare il nome del Piano.",
    incomplete:
      "Il Piano ({from}) ha l’indicatore «{label}», e qui non c’è; in «Variazioni» {missing}. Completare o correggere la riga.",
    units:
      "Il Piano ({from}) ha {count:indicatore|indicatori} di {units}, di cui in questa cartella non c’è nulla. Verificare che i loro risultati siano in un’altra cartella, o riportarli.",
    update:
      "L’aggiornamento del Piano «{update}» non ha più {count:indicatore che c’era|indicatori che c’erano} prima ({first}){partly}. Citare in «Variazioni» l’atto che lo approva.",
  },

  workbook(scorecard, { index, inputs, report }) {
    const from = inputs.plan?.plans.at(-1)?.name ?? "";
    const replaced = replacementsOf(inputs);
    const doubt = index.settings.phase === "report" && isAllRead(scorecard) ? {} : FOR_REVIEW;
    for (const group of sameCause(openVariations(inputs, "dropped"), replaced)) {
      const { place: where, label: name, before, objective } = group[0]!;
      const data = { from, label: oneLine(name), target: before && oneLine(before) };
      const missing = faultText(group[0]!);
      const other = replaced.get(group[0]!);
      const related = group.slice(1).flatMap(({ place }) => place ?? []);
      const count = group.length;
      if (missing !== null)
        report({ where, ...doubt, messageId: "incomplete", data: { from, label: data.label, missing } });
      else if (other !== undefined) {
        const cells = other.place === null ? [] : [other.place];
        const both = { ...data, other: oneLine(other.label) };
        report({ where, related: cells, ...FOR_REVIEW, messageId: "replaced", data: both });
      } else if (count > 1 && where === null && objective !== null) {
        const lost = { from, objective: oneLine(objective), count, first: namesOf(group) };
        report({ where, ...doubt, messageId: "objective", data: lost });
      } else if (count > 1)
        report({ where, related, ...doubt, messageId: "repeated", data: { ...data, count, where: homesOf(group) } });
      else report({ where, ...doubt, messageId: "gone", data: { ...data, where: homesOf(group) } });
    }
    const { absentUnits = [], doubt: isDoubted = null } = inputs.plan ?? {};
    if (absentUnits.length > 0 && isDoubted === null)
      report({ where: null, ...FOR_REVIEW, messageId: "units", data: { from, ...absentText(absentUnits) } });
    for (const { name: update, variations } of updatesOf(inputs, "dropped")) {
      const data = { update, count: variations.length, partly: partlyText(variations), first: namesOf(variations) };
      report({ where: null, severity: "info", needsReview: true, messageId: "update", data });
    }
  },
});

/** False where a table could not be read: what it holds may be what is missed. */
function isAllRead({ sheets, gaps }: Scorecard): boolean {
  const isUnread = (code: string): boolean => code === "not-recognised" || code === "table-not-recognised";
  return ![...sheets, ...gaps].some(({ reason }) => isUnread(reason.code));
}

// SPDX-License-Identifier: EUPL-1.2
import type { Indicator, Objective, Scorecard } from "../../../scorecard/scored";
import { foldLabel } from "../../../values/fold";
import type { ScorecardIndex } from "../../index/scorecard-index";
import { sameFigure } from "../../index/same/same-figure";
import { quoted } from "../../labels/names";
import { fieldPlace } from "../../place";
import { defineRule } from "../../rule";
import { isTelling } from "../../structure/operational-names";

export const indicatorUnderDifferentObjectives = defineRule({
  code: "ETI008",
  slug: "indicator-under-different-objectives",
  title: "Indicatore sotto obiettivi diversi",
  why: "Se un cruscotto lega l’indicatore a un obiettivo e un altro a un secondo, lo stesso risultato conta per due obiettivi, o uno dei due codici è sbagliato.",
  severity: "warning",
  criteria: ["a", "k"],
  norm: "D.Lgs. 150/2009, art. 10, c. 1; DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  // codes are the body's own where nearly all of those that recur bear one name; beyond a few objectives, or where most
  // indicators have several, it is the body's way
  options: {
    fewestCodes: 3,
    agreeingShare: 0.8,
    mostObjectives: 2,
    fewestWords: 2,
    fewestDivided: 3,
    dividedShare: 0.5,
  },
  messages: {
    divided:
      "«{label}» sta qui sotto l’obiettivo «{name}» e altrove, con lo stesso obiettivo operativo, sotto «{other}»: lo stesso risultato conta per tutti e due. Verificare a quale appartiene o, se serve a entrambi, dirlo.",
  },

  workbook(scorecard, { index, options, report }) {
    const { groups } = index.same();
    const divided = groups.flatMap(({ members }) => {
      const under = byObjective(members, index);
      return under === null || under.length > options.mostObjectives ? [] : [under];
    });
    if (divided.length === 0 || !areShared(scorecard, options.fewestCodes, options.agreeingShare)) return;
    if (divided.length > options.fewestDivided && divided.length > groups.length * options.dividedShare) return;
    for (const [usual, ...odd] of divided) {
      const [first, ...others] = odd.flatMap(({ rows }) => rows);
      if (!isTelling(first!.label, options.fewestWords)) continue;
      const related = [...others, ...usual!.rows].map((row) => fieldPlace(row, "label"));
      const [name, other] = [odd[0]!, usual!].map(({ objective }) => quoted(nameOf(objective))) as [string, string];
      const data = { label: quoted(first!.label), name, other };
      report({ where: fieldPlace(first!, "label"), related, needsReview: true, messageId: "divided", data });
    }
  },
});

interface UnderObjective {
  readonly objective: Objective;
  readonly rows: Indicator[];
}

/** The rows of one measure by the code of their objective, the usual one first; null where they tell of no mistake. */
function byObjective(members: readonly Indicator[], index: ScorecardIndex): readonly UnderObjective[] | null {
  const [first, ...others] = members;
  const byCode = new Map<string, UnderObjective>();
  for (const row of members) {
    const objective = index.objectives.get(row.objectiveId);
    if (objective?.code == null) return null;
    const known = byCode.get(objective.code);
    if (known) known.rows.push(row);
    else byCode.set(objective.code, { objective, rows: [row] });
  }
  const codes = [...byCode.keys()];
  const isPart = codes.some((code) => codes.some((other) => other.startsWith(`${code}.`)));
  if (codes.length < 2 || isPart || !others.every((each) => isOneMeasure(first!, each))) return null;
  return [...byCode.values()].sort((a, b) => b.rows.length - a.rows.length);
}

/** With the same figures, and under one operational objective: where its name differs, objective-named-differently judges. */
function isOneMeasure(one: Indicator, other: Indicator): boolean {
  if (foldLabel(one.operational) !== foldLabel(other.operational)) return false;
  const [target, actual] = [sameFigure(one.target, other.target), sameFigure(one.actual, other.actual)];
  return (target === true && actual !== false) || (actual === true && target !== false);
}

/** True where the codes are those of the whole body, and not of each unit. */
function areShared({ objectives }: Scorecard, fewest: number, share: number): boolean {
  const found = new Map<string, { readonly names: Set<string>; readonly sheets: Set<string> }>();
  for (const { code, name, sheet } of objectives) {
    if (code === null) continue;
    const known = found.get(code) ?? { names: new Set<string>(), sheets: new Set<string>() };
    known.names.add(foldLabel(name));
    known.sheets.add(sheet);
    found.set(code, known);
  }
  const recurring = [...found.values()].filter(({ sheets }) => sheets.size > 1);
  const agreeing = recurring.filter(({ names }) => names.size === 1);
  return agreeing.length >= fewest && agreeing.length >= recurring.length * share;
}

function nameOf({ code, name }: Objective): string {
  return code === null || code === name ? name : `${code} ${name}`;
}

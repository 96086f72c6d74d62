// SPDX-License-Identifier: EUPL-1.2
import type { Scorecard } from "../../../scorecard/scored";
import type { RuleContext } from "../../rule";
import { quoted } from "../../labels/names";
import { areToldApart, showTheSame, twinsIn, type Twins } from "../../labels/row-twins";
import { fieldPlace } from "../../place";
import { defineRule } from "../../rule";
import { seenText } from "../../seen";
import { isTelling } from "../../structure/operational-names";

export const duplicateOnDashboard = defineRule({
  code: "ETI007",
  slug: "duplicate-on-dashboard",
  title: "Indicatore ripetuto nel cruscotto",
  why: "Un indicatore scritto due volte sotto lo stesso obiettivo conta due volte nella media; se i valori sono diversi, non si sa quale vale.",
  severity: "warning",
  criteria: ["e", "f", "k"],
  norm: "DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  // words of its own that a name needs; above this share of the rows the body uses its rows in another way
  options: { fewestWords: 2, mostShare: 0.2 },
  messages: {
    sameFigures:
      "«{label}» è scritto {count} volte sotto lo stesso obiettivo, con gli stessi dati: conta {count} volte nella media. Togliere il doppione o, se sono indicatori distinti, dirlo nel nome.",
    otherFigures:
      "«{label}» è scritto {count} volte sotto lo stesso obiettivo, con dati diversi ({seen}): non si sa che cosa li distingue. Dirlo nel nome di ciascuno.",
  },

  workbook(scorecard, { index, inputs, options, report }) {
    const twins = allTwins(scorecard, index, inputs).filter(([first]) => isTelling(first!.label, options.fewestWords));
    const rows = twins.reduce((sum, { length }) => sum + length - 1, 0);
    if (rows > Math.max(1, scorecard.indicators.length * options.mostShare)) return;
    for (const [first, ...others] of twins) {
      const label = quoted(first!.label);
      const count = others.length + 1;
      const related = others.map((each) => fieldPlace(each, "label"));
      const problem = { where: fieldPlace(first!, "label"), related, needsReview: true };
      if (others.every((each) => showTheSame(first!, each))) {
        report({ ...problem, messageId: "sameFigures", data: { label, count } });
      } else {
        const seen = [first!, ...others].map(({ actual, target }) => `${seenText(actual)} su ${seenText(target)}`);
        const data = { label, count, seen: [...new Set(seen)].slice(0, 4).join("; ") };
        report({ ...problem, severity: "info", messageId: "otherFigures", data });
      }
    }
  },
});

/** Those that no other column tells apart. */
function allTwins(
  { blocks }: Scorecard,
  index: RuleContext<never, never>["index"],
  { sheetNamed }: RuleContext<never, never>["inputs"],
): readonly Twins[] {
  return blocks.flatMap((block) =>
    twinsIn(index.indicatorsOfBlock(block.id)).filter(([first, ...others]) => {
      const sheet = sheetNamed(block.sheet);
      return others.every((each) => !areToldApart(first!, each, block, sheet));
    }),
  );
}

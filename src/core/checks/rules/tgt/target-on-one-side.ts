// SPDX-License-Identifier: EUPL-1.2
import { figuresText, HOW_MATCHED, nameOf } from "../../figures/one-measure";
import { isTargetOnOneSide } from "../../figures/one-sided";
import { fieldPlace } from "../../place";
import { defineRule } from "../../rule";

export const targetOnOneSide = defineRule({
  code: "TGT004",
  slug: "target-on-one-side",
  title: "Target su un solo cruscotto",
  why: "Lo stesso indicatore è misurato su un cruscotto e lasciato senza misura sull’altro: la riga senza target non entra nella media del suo obiettivo.",
  severity: "warning",
  criteria: ["a", "g"],
  norm: "D.Lgs. 150/2009, art. 10, c. 1, lett. b); DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  options: {},
  messages: {
    missing:
      "«{name}» non ha il target su {sheet}, ma lo ha altrove ({how}): {seen}. Riportare il target anche qui o, se qui l’indicatore è solo di osservazione, dirlo nelle note.",
  },

  workbook(_, { index, report }) {
    for (const group of index.same().groups) {
      if (!isTargetOnOneSide(group, index)) continue;
      const { targets, lost } = group.figures;
      const [first, ...others] = lost;
      const stated = targets.flatMap(({ rows }) => rows);
      report({
        where: { indicator: first!, field: "target" },
        related: [...others, ...stated].map((row) => fieldPlace(row, "target")),
        needsReview: true,
        messageId: "missing",
        data: {
          name: nameOf(group),
          how: HOW_MATCHED[group.how],
          sheet: sheetsText(first!.sheet, others.length),
          seen: figuresText(targets),
        },
      });
    }
  },
});

function sheetsText(sheet: string, others: number): string {
  if (others === 0) return `«${sheet}»`;
  return `«${sheet}» e in ${others === 1 ? "un’altra riga" : `altre ${String(others)} righe`}`;
}

// SPDX-License-Identifier: EUPL-1.2
import type { Scorecard } from "../../../scorecard/scored";
import { oneLine } from "../../../values/fold";
import type { CutName } from "../../labels/cut-names";
import { quoted } from "../../labels/names";
import { renaming } from "../../labels/rename-fix";
import { defineRule } from "../../rule";
import { codeNames } from "../../structure/code-names";

export const labelTruncated = defineRule({
  code: "ETI001",
  slug: "label-truncated",
  title: "Nome tagliato",
  why: "Di un nome che finisce a metà non si sa che cosa misura, e lo stesso indicatore scritto per intero altrove sembra un altro.",
  severity: "warning",
  criteria: ["k"],
  norm: "D.Lgs. 150/2009, art. 14, c. 4, lett. c); DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  // above so many on one sheet they were cut together; the codes of objectives as in objective-named-differently
  options: { mostApart: 3, fewestCodes: 4, agreeingShare: 0.8 },
  fixable: true,
  messages: {
    completed:
      "Il nome finisce a metà («… {end}»); nel foglio «{sheet}» è scritto per intero: «{full}». Riscriverlo per intero.",
    evident: "Il nome finisce con «{end}»: il seguito manca. Riscriverlo per intero dal documento approvato.",
    half: "Il nome finisce con «{end}», che sembra una parola a metà: altri nomi di questo foglio sono tagliati intorno alla stessa lunghezza. Riscriverlo per intero dal documento approvato.",
    together:
      "{count:nome finisce|nomi finiscono} a metà in questo foglio (per esempio «{label}»): sembrano tagliati tutti insieme, come in una conversione o in un’esportazione. Riprenderli dal documento approvato.",
  },

  workbook(scorecard, { index, inputs, options, report }) {
    const said = namedDifferently(scorecard, options.fewestCodes, options.agreeingShare);
    const bySheet = new Map<string, CutName[]>();
    for (const cut of index.cutNames().values()) {
      const [first, ...related] = cut.places;
      if (said(cut)) continue;
      if (cut.full === null) {
        const together = bySheet.get(first!.sheet) ?? [];
        bySheet.set(first!.sheet, [...together, cut]);
        continue;
      }
      const data = { end: quoted(cut.end), sheet: cut.full.place.sheet, full: quoted(cut.full.text) };
      const fix = renaming(cut.places, cut.text, cut.full.text, "Scrivere il nome per intero", inputs);
      report({ where: first!, related: [...related, cut.full.place], fix, messageId: "completed", data });
    }
    for (const cuts of bySheet.values()) {
      if (cuts.length > options.mostApart) {
        const [first, ...related] = cuts.flatMap(({ places }) => places);
        const data = { count: cuts.length, label: quoted(cuts[0]!.text) };
        report({ where: first!, related, severity: "info", messageId: "together", data });
      } else {
        for (const { places, end, isHalf } of cuts) {
          const problem = { where: places[0]!, related: places.slice(1), data: { end } };
          if (isHalf) report({ ...problem, severity: "info", needsReview: true, messageId: "half" });
          else report({ ...problem, severity: "info", messageId: "evident" });
        }
      }
    }
  },
});

/** True for the name of an objective whose code bears another as well: objective-named-differently says it. */
function namedDifferently(scorecard: Scorecard, fewest: number, agreeing: number): (cut: CutName) => boolean {
  let names: ReadonlySet<string> | null = null;
  return ({ kind, text }) => {
    if (kind === "label" || kind === "operational") return false;
    names ??= new Set(
      codeNames(scorecard, fewest, agreeing).flatMap((each) => each.names.map(({ name }) => oneLine(name))),
    );
    return names.has(text);
  };
}

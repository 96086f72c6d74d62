// SPDX-License-Identifier: EUPL-1.2
import { twoMeasures } from "../../labels/measures";
import { LOOK } from "../../labels/name-look";
import { judgedNames, quoted } from "../../labels/names";
import { defineRule } from "../../rule";

export const twoMeasuresAtOnce = defineRule({
  code: "ETI005",
  slug: "two-measures",
  title: "Due misure in un indicatore",
  why: "Con un solo target non si sa quale delle due misure è stata raggiunta, né come si è fatta la percentuale.",
  severity: "info",
  criteria: ["e", "k"],
  norm: "D.Lgs. 150/2009, art. 5, c. 2, lett. b); DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  options: {},
  messages: {
    joined:
      "L’indicatore chiede due misure: «{first}» e «{second}»; il target è uno solo. Farne due indicatori, o dire nel nome quale si misura.",
  },

  workbook(_, { index, report }) {
    const judged = judgedNames(index.names(), { look: LOOK.joined, kinds: ["label"], judge: twoMeasures });
    for (const { says, places } of judged) {
      const data = { first: quoted(says.first), second: quoted(says.second) };
      report({ where: places[0]!, related: places.slice(1), needsReview: true, messageId: "joined", data });
    }
  },
});

// SPDX-License-Identifier: EUPL-1.2
import { oneLine } from "../../../values/fold";
import type { Sheet } from "../../../workbook/snapshot";
import type { FindingPlace } from "../../finding";
import { judgeCard, judgeList, type PeopleJudgement } from "../../people/judge-people";
import type { PeopleList } from "../../people/people-lists";
import { peopleShown, type PeopleSheet } from "../../people/people-shown";
import { defineRule, FOR_REVIEW } from "../../rule";

export const namesBesideScores = defineRule({
  code: "PRI001",
  slug: "names-beside-scores",
  title: "Nomi accanto ai punteggi",
  why: "Dei risultati individuali si pubblicano solo dati aggregati: il punteggio o il premio di una persona, col suo nome, non esce dall’ente.",
  severity: "error",
  criteria: ["i"],
  norm: "D.Lgs. 33/2013, art. 20; Regolamento (UE) 2016/679, art. 5",
  phases: "all",
  bodies: "all",
  options: {},
  messages: {
    list: "La tabella{hidden} mostra {people:persona|persone} per nome e, accanto, {scores}. Dei risultati individuali si pubblicano solo dati aggregati: togliere i nomi, o riportare medie e fasce.",
    doubtfulList:
      "La tabella{hidden} mostra {people:persona|persone} per nome e, accanto, {scores}. Verificare se è il risultato della persona: in questo caso, togliere i nomi prima di pubblicare.",
    codedList:
      "La tabella{hidden} ha {people:riga|righe} di singole persone, con un codice al posto del nome, e accanto {scores}. Verificare che chi legge non possa risalire alle persone, o riportare medie e fasce.",
    card: "{sheets:foglio porta|fogli portano} il nome di una persona sopra i suoi risultati{hidden}. Prima di pubblicare la cartella, togliere questi fogli o i nomi.",
    doubtfulCard:
      "{sheets:foglio porta|fogli portano} il nome di una persona sopra dei risultati{hidden}. Verificare se sono i risultati della persona: in questo caso, togliere il nome prima di pubblicare.",
  },

  workbook(scorecard, { inputs, report }) {
    const shown = peopleShown(scorecard, inputs);
    for (const { sheet, lists, whose } of shown)
      for (const list of lists) {
        const judgement = judgeList(list, whose);
        if (judgement === null) continue;
        const where = { sheet: sheet.name, at: list.at };
        const related = list.scores.map(({ at }) => ({ sheet: sheet.name, at }));
        const data = { hidden: hiddenText([sheet]), people: list.people, scores: scoresText(sheet, list) };
        report({ where, related, data, ...LIST_MESSAGES[judgement] });
      }
    for (const judgement of ["named", "doubtful"] as const) {
      const cards = shown.filter((each) => each.card && judgeCard(each.card, each.whose) === judgement);
      const [first, ...related] = cards.map(cardPlace);
      if (!first) continue;
      const data = { sheets: cards.length, hidden: hiddenText(cards.map(({ sheet }) => sheet)) };
      report({ where: first, related, data, ...CARD_MESSAGES[judgement] });
    }
  },
});

const LIST_MESSAGES = {
  named: { messageId: "list" },
  doubtful: { messageId: "doubtfulList", ...FOR_REVIEW },
  coded: { messageId: "codedList", ...FOR_REVIEW },
} as const satisfies Record<PeopleJudgement, object>;

const CARD_MESSAGES = {
  named: { messageId: "card" },
  doubtful: { messageId: "doubtfulCard", ...FOR_REVIEW },
} as const;

const SCORES_NAMED = 3;

/** «Punteggio», «Premio»: headings only, as a message that repeats a name would carry it further. */
function scoresText(sheet: Sheet, { scores }: PeopleList): string {
  const texts = scores.slice(0, SCORES_NAMED).map(({ at }) => `«${oneLine(sheet.cell(at.row, at.column).text)}»`);
  return texts.join(", ") + (scores.length > SCORES_NAMED ? " e altro" : "");
}

/** Who looks for the cell must know that the sheet is not in view. */
function hiddenText(sheets: readonly Sheet[]): string {
  const hidden = sheets.filter(({ visibility }) => visibility !== "visible").length;
  if (hidden === 0) return "";
  return hidden === sheets.length ? " (foglio nascosto)" : ` (${String(hidden)} nascosti)`;
}

function cardPlace({ sheet, card }: PeopleSheet): FindingPlace {
  return { sheet: sheet.name, at: card!.at };
}

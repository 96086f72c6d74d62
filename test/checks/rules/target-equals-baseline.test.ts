// SPDX-License-Identifier: EUPL-1.2
import { oneRow, type RowSpec } from "../build-scorecard";
import { findingsOf, said } from "../findings-of";

const SAME: RowSpec = { label: "N. iscritti", actual: 12, target: 10, details: { baseline: 10 } };

test.each<[string, RowSpec, string]>([
  ["the level of departure", SAME, "D3 info: Il target (10) è il valore di partenza"],
  [
    "«as last year», in the words of the label",
    { label: "N. utenti anno x / N. utenti anno x-1", actual: 0.91, target: 1 },
    "D3 info?: L’indicatore è il rapporto con l’anno precedente e il target è 1",
  ],
  [
    "a ratio of two years",
    { label: "Iscritti 2021/iscritti 2020", actual: 1.1, target: 1 },
    "D3 info?: L’indicatore è il rapporto con l’anno precedente",
  ],
  [
    "a ratio of two years in per cent",
    { label: "N. utenti 2021/N. utenti 2020", actual: "104%", target: "100%" },
    "D3 info?: L’indicatore è il rapporto con l’anno precedente e il target è 100%",
  ],
])("fires on %s", (_, row, message) => {
  expect(said(findingsOf("TGT006", oneRow({ ...row, polarity: "up" })))).toEqual([expect.stringContaining(message)]);
});

test.each<[string, RowSpec]>([
  ["a target above the level of departure", { ...SAME, details: { baseline: 8 } }],
  ["a row without baseline", { ...SAME, details: {} }],
  ["a level that is to be kept", { ...SAME, label: "Mantenimento del numero di iscritti" }],
  ["100 %, beyond which nothing is to be gained", { ...SAME, target: "100%", details: { baseline: 1 } }],
  ["0 where less is better", { ...SAME, label: "N. reclami", target: 0, polarity: "down", details: { baseline: 0 } }],
  ["a ratio of two years that is to grow", { label: "N. utenti 2021/N. utenti 2020", actual: 1.1, target: "105%" }],
  ["a ratio of two things of one year", { label: "Iscritti 2021/posti 2021", actual: 1, target: 1 }],
])("is silent on %s", (_, row) => {
  expect(findingsOf("TGT006", oneRow({ polarity: "up", ...row }))).toEqual([]);
});

// SPDX-License-Identifier: EUPL-1.2
import type { Grid } from "../../reading/grid";
import { saidOf, type Sheets } from "../read-sheets";

const LABELS = ["N. avvisi emessi", "N. solleciti inviati", "Tempo medio di rimborso"];
const of = (unit: string, labels: readonly string[] = LABELS, objective = "1.1 Riscuotere"): Grid => [
  ["Servizio:", unit],
  [],
  ["Obiettivo", "Indicatore", "Target", "Risultato", "%"],
  ...labels.map((label) => [objective, label, 10, 10, 1]),
];

const titled = (title: string, labels: readonly string[] = LABELS): Grid => [[title], ...of("", labels).slice(1)];

test.each<[string, Sheets, RegExp]>([
  [
    "two sheets of which only the title names the unit",
    {
      Tributi: titled("Servizio Tributi e entrate – Obiettivi operativi 2021"),
      "Tributi rev": titled("Servizio Tributi e entrate – Rendiconto 2021"),
    },
    /^Tributi rev!A3 warning\?: I fogli «Tributi» e «Tributi rev» sono tutti e due il cruscotto di «Servizio Tributi e entrate» e hanno in comune 3 indicatori su 3: .* → Tributi!A3$/,
  ],
  [
    "two sheets with the same dashboard",
    { Tributi: of("Tributi"), "Tributi rev": of("Tributi"), Scuola: of("Scuola") },
    /^Tributi rev!A3 warning\?: I fogli «Tributi» e «Tributi rev» sono tutti e due il cruscotto di «Tributi» e hanno in comune 3 indicatori su 3: .* → Tributi!A3$/,
  ],
  [
    "a sheet that was copied",
    { Tributi: of("").slice(2), "Tributi (2)": of("").slice(2), Scuola: of("").slice(2) },
    /^Tributi \(2\)!A1 warning\?: I fogli «Tributi» e «Tributi \(2\)»/,
  ],
  [
    "one name cut short",
    { A: of("Ufficio Tributi"), B: of("Uff. Tributi", ["N. rimborsi"]), C: of("Ufficio Tributi", ["N. reclami"]) },
    /^B!A3 warning\?: L’unità «Uff. Tributi» è scritta anche «Ufficio Tributi».* → A!A3, C!A3$/,
  ],
  [
    "blanks and signs",
    { A: of("Servizio Anagrafe-Stato civile"), B: of("Servizio Anagrafe e StatoCivile", ["N. atti"]) },
    /^B!A3/,
  ],
])("fires on %s", (_, sheets, expected) => {
  expect(saidOf("STR011", sheets)).toEqual([expect.stringMatching(expected)]);
});

test.each<[string, Sheets]>([
  ["a sheet for each unit", { A: of("Tributi"), B: of("Anagrafe") }],
  ["a sheet for each objective", { A: of("Tributi"), B: of("Tributi", LABELS, "1.2 Rimborsare") }],
  ["few indicators in common", { A: of("Tributi"), B: of("Tributi", ["N. reclami", "N. ricorsi", LABELS[0]!]) }],
  ["titles of two units", { A: titled("Servizio Tributi – Obiettivi"), B: titled("Servizio Scuola – Obiettivi") }],
  ["the body's name over each unit", { Tributi: titled("Comune di Prova"), Scuola: titled("Comune di Prova") }],
  [
    "a title in common and other indicators",
    { A: titled("Area tecnica – Obiettivi"), B: titled("Area tecnica – Obiettivi", ["N. reclami", "N. ricorsi"]) },
  ],
  ["two halves of the year", { "I semestre": of("Tributi"), "II semestre": of("Tributi") }],
  [
    "persons of one unit",
    { "Obiettivi individuali Rossi": of("Tributi"), "Obiettivi individuali Verdi": of("Tributi") },
  ],
  ["units with a number", { A: of("Area 1"), B: of("Area 2") }],
  ["a unit whose name is part of another's", { A: of("Anagrafe"), B: of("Anagrafe e stato civile") }],
  ["another case", { A: of("Tributi"), B: of("TRIBUTI", ["N. reclami"]) }],
])("is silent on %s", (_, sheets) => {
  expect(saidOf("STR011", sheets)).toEqual([]);
});

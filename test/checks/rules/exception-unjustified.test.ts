// SPDX-License-Identifier: EUPL-1.2
import { cellOf } from "../../workbook/in-memory";
import { dateCell, MISSED, type Row, saidOf } from "../../usecases/exceptions/typed";

const ACCEPTED = /^Strategico!E5 accepted: /;
const ROLE = "Ruolo di chi decide";

test.each<[string, Row, string]>([
  ["no reason", { Motivo: null }, "manca il motivo."],
  ["a placeholder for a reason", { Motivo: "n.d." }, "manca il motivo."],
  ["a reason still to be written", { Motivo: "Da definire con la delibera" }, "manca il motivo."],
  ["a reason that says nothing", { Motivo: "ok" }, "manca il motivo."],
  ["a reason still to be looked for", { Motivo: "in corso di verifica" }, "manca il motivo."],
  ["a denial for a reason", { Motivo: "nessuno scostamento" }, "manca il motivo."],
  ["a role still to be written", { [ROLE]: "da indicare" }, "manca il ruolo di chi decide."],
  ["no role", { [ROLE]: null }, "manca il ruolo di chi decide."],
  ["a dash for a role", { [ROLE]: "-" }, "manca il ruolo di chi decide."],
  ["no date", { Data: null }, "manca la data."],
  ["nothing at all", { Motivo: null, [ROLE]: null, Data: null }, "manca il motivo, il ruolo di chi decide e la data."],
  ["a date that is none", { Data: "giugno" }, "in «Data» c’è «giugno», che non è una data."],
  ["a year for a date", { Data: 2025 }, "in «Data» c’è «2025», che non è una data."],
  ["an expiry that is none", { Scadenza: "a revoca" }, "in «Scadenza» c’è «a revoca», che non è una data."],
  ["a date to come", { Data: "01/07/2025" }, "la data della decisione, 01/07/2025, è nel futuro."],
])("what is no decision accepts nothing: %s", (_, written, expected) => {
  expect(saidOf({ ...MISSED, ...written })).toEqual([expect.stringContaining(expected)]);
});

test("the finding that stands is beside the row", () => {
  expect(saidOf({ ...MISSED, Motivo: null })).toEqual([
    "Eccezioni!A5 warning: L’eccezione a SCO001 non vale: manca il motivo. Completare la riga di «Eccezioni», o toglierla e correggere il dato.",
  ]);
});

test.each<[string, Row]>([
  ["all that is needed", {}],
  ["a date as Excel keeps it", { Data: dateCell("30/06/2025") }],
  ["a date in words", { Data: "12 marzo 2025" }],
  ["a date with its time", { Data: cellOf(45728.5, "dd/mm/yyyy hh:mm") }],
  ["a dash for no expiry", { Scadenza: "-" }],
  ["a short reason", { Motivo: "Gara deserta" }],
  ["an acronym for a role", { [ROLE]: "SG" }],
])("silent on a decision: %s", (_, written) => {
  expect(saidOf({ ...MISSED, ...written })).toEqual([expect.stringMatching(ACCEPTED)]);
});

test.each<[string, Row]>([
  ["nothing is found there: that is said alone", { Cella: "E6", Motivo: null }],
  ["the sheet is not there: that is said alone", { Foglio: "Operativo", Motivo: null }],
])("silent where another rule speaks: %s", (_, written) => {
  const said = saidOf({ ...MISSED, ...written });
  expect(said).toHaveLength(1);
  expect(said[0]).not.toContain("manca");
});

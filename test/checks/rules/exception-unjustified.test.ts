// SPDX-License-Identifier: EUPL-1.2
import { cellOf } from "../../workbook/in-memory";
import { dateCell, MISSED, type Row, saidOf, townWith, under, validated } from "../../usecases/exceptions/typed";

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
  ["a month for a date", { Data: "marzo 2025" }, "in «Data» c’è «marzo 2025», che non è una data."],
  [
    "an expiry before the decision",
    { Scadenza: "01/01/2025" },
    "la scadenza, 01/01/2025, viene prima della decisione, 12/03/2025.",
  ],
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
  ["a date with its day of the week", { Data: "mercoledì 12 marzo 2025" }],
  ["an expiry on the day of the decision, not over", { Data: "30/06/2025", Scadenza: "30/06/2025" }],
  ["a month for an expiry", { Scadenza: "dicembre 2025" }],
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

test("a name for a role is a decision, and beside it stands what to write", () => {
  const data = townWith({ ...MISSED, [ROLE]: "dott. Mario Rossi" });
  validated(data);
  expect(under(data, 4, "Stato (PERF)")).toBe("in vigore; nel ruolo scrivere la carica, non il nome");
});

// SPDX-License-Identifier: EUPL-1.2
import { MISSED, type Row, saidOf } from "../../usecases/exceptions/typed";

const NOTHING =
  "Eccezioni!A5 info: L’eccezione a SCO001 non serve: su ciò che indica la regola non segnala nulla. Controllare che Foglio, Cella e Indicatore siano quelli voluti; se il dato è stato corretto, la riga si può togliere.";

test.each<[string, Row]>([
  ["a cell where all is well", { Cella: "E6" }],
  ["an indicator where all is well", { Foglio: "Anagrafe", Cella: null, Indicatore: "Versamenti eseguiti" }],
  ["a sheet where all is well", { Foglio: "Anagrafe", Cella: null }],
  ["an indicator that is fine, on whatever sheet", { Foglio: null, Cella: null, Indicatore: "Versamenti eseguiti" }],
])("nothing is found there: %s", (_, written) => {
  expect(saidOf({ ...MISSED, ...written })).toEqual([NOTHING]);
});

test("a rule that says nothing of the workbook as a whole", () => {
  expect(saidOf({ ...MISSED, Regola: "OIV003", Foglio: "Tutta la cartella", Cella: null })).toEqual([
    expect.stringContaining("L’eccezione a OIV003 non serve: su ciò che indica la regola non segnala nulla."),
  ]);
});

test("of two rows for one finding the first in force counts", () => {
  expect(saidOf(MISSED, { ...MISSED, Cella: null, Indicatore: "Numero di sportelli aperti" })).toEqual([
    expect.stringMatching(/^Strategico!E5 accepted/),
    "Eccezioni!A6 info: L’eccezione a SCO001 non serve: per la stessa segnalazione vale già quella della riga 5. Togliere una delle due.",
  ]);
});

test.each<[string, Row]>([
  ["expired", { Scadenza: "31/05/2025" }],
  ["without a reason", { Motivo: null }],
])("a row that does not hold, %s, is needless beside one that does", (_, written) => {
  expect(saidOf({ ...MISSED, ...written }, MISSED)).toEqual([
    expect.stringMatching(/^Strategico!E5 accepted/),
    expect.stringMatching(/^Eccezioni!A5 info: .* vale già quella della riga 6\./),
  ]);
});

test.each<[string, readonly Row[]]>([
  ["one row for each finding", [MISSED, { ...MISSED, Foglio: "Tributi" }]],
  ["a remark of staff's below the rows", [MISSED, { Regola: "Approvate in Giunta" }]],
])("silent on %s", (_, rows) => {
  expect(saidOf(...rows).filter((text) => text.startsWith("Eccezioni"))).toEqual([]);
});

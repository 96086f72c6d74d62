// SPDX-License-Identifier: EUPL-1.2
import { MISSED, type Row, saidOf } from "../../usecases/exceptions/typed";

test.each<[string, Row, string]>([
  ["no such rule", { Regola: "SCO999" }, "«SCO999» non è il codice di una regola"],
  ["no code", { Regola: "scostamento" }, "«scostamento» non è il codice di una regola"],
  ["no rule", { Regola: null }, "Manca la regola: l’eccezione non vale."],
  ["a rule of PERF's own", { Regola: "PERF000" }, "PERF000 non ammette eccezioni"],
  ["a rule on exceptions", { Regola: "ECC002" }, "ECC002 non ammette eccezioni"],
  ["no such sheet", { Foglio: "Operativo" }, "non c’è un foglio «Operativo»"],
  ["no cell", { Cella: "quinta riga" }, "«quinta riga» non è una cella"],
  ["a cell beyond the sheet", { Cella: "E500" }, "«E500» non è una cella"],
  [
    "no such indicator",
    { Cella: null, Indicatore: "Sportelli mobili" },
    "nessun indicatore si chiama «Sportelli mobili»",
  ],
  ["nothing that says which", { Foglio: null, Cella: null }, "le segnalazioni a cui può riferirsi sono 3"],
  ["a rule is no blanket", { Foglio: "tutta la cartella", Cella: null }, "le segnalazioni a cui può riferirsi sono 3"],
  [
    "cell and name lead to two findings",
    { Foglio: null, Indicatore: "Riunioni di coordinamento", Cella: "Tributi!E5" },
    "la cella Tributi!E5 porta a una segnalazione, l’indicatore «Riunioni di coordinamento» a un’altra",
  ],
])("it leads to no finding: %s", (_, written, expected) => {
  const said = saidOf({ ...MISSED, ...written });
  expect(said).toEqual([expect.stringContaining(expected)]);
  expect(said[0]).toMatch(/^Eccezioni!A5 warning: /);
});

const FOUND = expect.stringMatching(/^Strategico!E5 accepted/) as string;

test.each<[string, Row]>([
  ["as «Segnalazioni» writes the rule", { Regola: "SCO001 Scostamento senza causa e motivazione" }],
  ["in small letters", { Regola: "sco001", Foglio: "STRATEGICO", Cella: "e5" }],
  ["an address with its sheet", { Foglio: null, Cella: "'Strategico'!$E$5" }],
  ["a range", { Cella: "E5:F5" }],
  ["another cell of the indicator's row", { Cella: "B5" }],
  ["the indicator's name", { Foglio: null, Cella: null, Indicatore: "numero di sportelli  APERTI" }],
  ["the name of its row", { Foglio: null, Cella: null, Indicatore: "Aprire gli sportelli" }],
  ["name and cell", { Indicatore: "Numero di sportelli aperti" }],
  ["a name of staff's own beside the cell", { Indicatore: "sportelli" }],
  ["a cell that has moved, with the name", { Cella: "E40", Indicatore: "Numero di sportelli aperti" }],
  ["the only finding of the rule on the sheet", { Cella: null }],
])("silent where it leads to one: %s", (_, written) => {
  expect(saidOf({ ...MISSED, ...written })).toEqual([FOUND]);
});

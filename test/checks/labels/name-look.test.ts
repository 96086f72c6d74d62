// SPDX-License-Identifier: EUPL-1.2
import { evidentCut, halfWord } from "../../../src/core/checks/labels/cut-end";
import { twoMeasures } from "../../../src/core/checks/labels/measures";
import { LOOK, lookAt } from "../../../src/core/checks/labels/name-look";
import { ratioFault } from "../../../src/core/checks/labels/ratios";

const { unpaired, joined, divided, repeated, open, half } = LOOK;

test.each<[string, number]>([
  ["N. sportelli aperti", 0],
  ["N. sportelli (con orario [esteso]) «amici» della “città” intera", 0],
  ["N. sportelli (di cui uno aperto", unpaired],
  ["N. sportelli) di cui (uno aperto", unpaired],
  ["N. progetti “pilota avviati", unpaired],
  ["N. corsi e partecipanti", joined],
  ["N. corsi, partecipanti", joined],
  ["ATTI NONCHÉ DELIBERE", joined],
  ["N. pratiche evase/ricevute", divided],
  ["N. pratiche su n. domande", divided],
  ["Rapporto tra entrate ed uscite", joined | divided],
  ["Tempo di risposta: n. pratiche/Tempo di risposta: n. domande", divided | repeated],
  ["Iscrizione al registro delle imprese al registro delle imprese", repeated],
  ["N. atti del registro, e n. atti del catasto", joined],
  ["Numero di pratiche evase nei", open],
  ["Numero di pratiche evase nei\u00a0\n", open],
  ["Numero di pratiche ai sensi dell’art.", open],
  ["Pratiche evase dell'art", open | half],
  ["Numero di pratiche (", open | unpaired],
  ["Numero di pratiche amministrat", half],
  ["N. imprese del settore agroal", half],
  ["", 0],
])("%s", (text, look) => {
  expect(lookAt(text)).toBe(look);
});

test("sees a run that is said twice wherever it stands, beyond the words that nobody reads as well", () => {
  const filler = Array.from({ length: 30 }, (_, at) => `parola${String(at)}`).join(" ");
  expect(lookAt(`${filler} registro imprese registro imprese`) & repeated).toBe(repeated);
  const long = Array.from({ length: 90 }, (_, at) => `parola${String(at)}`).join(" ");
  expect(lookAt(`${long} su n. domande`)).toBe(divided);
});

test("remembers nothing of the name before", () => {
  lookAt("N. sportelli (di cui uno");
  expect(lookAt("registro imprese storico: aperto")).toBe(0);
  expect(lookAt("registro imprese, storico")).toBe(joined);
  expect(lookAt("registro imprese storico")).toBe(0);
});

// The look decides whether a judge reads a name at all: it may never miss what a judge would say.
test.each([
  ["N. corsi erogati e grado di soddisfazione", joined, twoMeasures],
  ["N. corsi; n. partecipanti", joined, twoMeasures],
  ["N. pratiche evase\u00a0su\u00a0n. pratiche evase", divided, ratioFault],
  ["Rapporto tra n. pratiche evase nei termini", divided, ratioFault],
  ["N. pratiche evase nei termini/", divided, ratioFault],
  ["Percentuale di pratiche evase nel primo", open, evidentCut],
  ["Percentuale di atti e/o", open, evidentCut],
  ["Percentuale di pratiche evase con un’", open, evidentCut],
  ["Percentuale di pratiche amminis-", open, evidentCut],
  ["Percentuale di pratiche con\u2003", open, evidentCut],
  ["Percentuale di pratiche amministrat", half, halfWord],
  ["Percentuale di pratiche amministrat\u3000", half, halfWord],
])("of «%s» something is said, and the look lets it through", (text, look, judge) => {
  expect(judge(text)).not.toBeNull();
  expect(lookAt(text) & look).toBe(look);
});

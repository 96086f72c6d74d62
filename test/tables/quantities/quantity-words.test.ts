// SPDX-License-Identifier: EUPL-1.2
import { keyOf, quantityWords } from "../../../src/core/tables/quantities/quantity-words";

test.each([
  ["6) Personale", "personale"],
  ["TOTALE PROVENTI CORRENTI (A)", "correnti proventi"],
  ["Risultato della gestione corrente (A)-(B)", "corrente gestione risultato"],
  ["Risultato economico d'esercizio", "economico risultato"],
  ["a.  Prestazione di servizi", "prestazione servizi"],
  ["Femmine", "donne"],
  ["F", "donne"],
  ["N. dipendenti al 31/12/2021", "dipendenti"],
  ["Categoria D", "categoria d"],
  ["D", "d"],
  ["Totale complessivo", ""],
  ["D.Lgs. 150", "150 d lgs"],
])("«%s» names the quantity «%s»", (text, key) => {
  expect(keyOf(quantityWords(text).words)).toBe(key);
});

test.each<[string, readonly number[]]>([
  ["Consuntivo 2021", [2021]],
  ["Personale al 31.12.2021", [2021]],
  ["31 dicembre 2021", [2021]],
  ["Variazione 2021-2020", [2021, 2020]],
  ["Delibera n. 32/2022", []],
  ["Importo 2021,50", []],
  ["12021 pratiche", []],
])("«%s» is of the years %j", (text, years) => {
  expect(quantityWords(text).years).toEqual(years);
});

test("a day that is not the last of the year stays in the name", () => {
  const { words, years } = quantityWords("Personale al 30/06/2021");
  expect({ words, years }).toEqual({ words: ["personale", "30x06"], years: [2021] });
});

test.each([
  ["Consuntivo", true, false],
  ["Rendiconto 2021", true, false],
  ["Preventivo aggiornato", false, true],
  ["Stanziamenti", false, true],
  ["Preventivo e consuntivo", true, true],
  ["Importo", false, false],
])("«%s»: final %s, planned %s", (text, isFinal, isPlanned) => {
  expect(quantityWords(text)).toMatchObject({ isFinal, isPlanned });
});

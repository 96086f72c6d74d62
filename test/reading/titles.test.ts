// SPDX-License-Identifier: EUPL-1.2
import { unitIn } from "../../src/core/reading/titles";

test.each([
  "TE2 - Manutenzione strade e verde - peso 30%",
  "TE3 - Raccolta differenziata - peso 20%",
  "Camera di Commercio di Valfredda",
  "A6 Rafforzare la prevenzione della corruzione",
  "1.2 – Tutela e valorizzazione dell’ambiente",
  "E-government",
  "Servizi per il cittadino",
])("what a title names is shown as written: %s", (title) => {
  expect(unitIn(title)).toBe(title);
});

test.each<[string, string]>([
  ["Obiettivi operativi 2023 del Servizio Anagrafe e Stato civile", "Servizio Anagrafe e Stato civile"],
  ["Servizio Tributi – Obiettivi operativi 2021", "Servizio Tributi"],
  ["Scheda di performance - Ufficio Tecnico - anno 2022", "Ufficio Tecnico"],
  ["Area Tecnica - Piano della performance 2022-2024 - Viabilità", "Area Tecnica Viabilità"],
  ["Risultati per Settore: Cultura e sport", "Settore: Cultura e sport"],
])("the words about the sheet are dropped with what joins them: %s", (title, unit) => {
  expect(unitIn(title)).toBe(unit);
});

test.each(["Piano della performance 2022", "Relazione", "2023", "–"])("nothing is named in: %s", (title) => {
  expect(unitIn(title)).toBeNull();
});

// SPDX-License-Identifier: EUPL-1.2
import { pct, type Grid } from "./grid";
import { readAs } from "./read-as";

test.each([
  ["Obiettivo", "Indicatore", "VAL. ATTESO", "VAL. CONSEGUITO", "GRADO RAGG. %"],
  ["Ob. operativo", "Ind.", "Val. target", "Val. cons.", "% ragg."],
  ["Ob.", "Indic.", "Ris. att.", "Ris. ott.", "% ragg.to"],
  ["OBIETT.", "Descr. indicatore", "Prev.", "Cons.", "% realizz."],
  ["Obiettivo", "Indicatore", "Val. progr.", "Val. consunt.", "Perc. realizz."],
  ["Obiettivo", "Indicatore", "Val.att.", "Val.ragg.", "Grado di ragg.to"],
  ["Obiettivo", "Indicatore", "Target prev.", "Valore eff.", "% att."],
  ["Obiettivo", "Indicatore", "Performance attesa", "Performance realizzata", "%"],
  ["Goal", "KPI", "Livello atteso", "Livello raggiunto", "Achievement"],
  ["Obiettivo di valore pubblico", "Indicatore di impatto", "Target", "Misura conseguita", "%"],
  ["Obiettivo", "Indicatore", "Prestazione prevista", "Prestazione raggiunta", "% di performance"],
  ["Obiettivo", "Indicatore", "Target (valore atteso)", "Consuntivo (valore raggiunto)", "Grado raggiungimento (%)"],
  ["Obiettivo", "Indicatore", "Quantità prevista", "Quantità realizzata", "% realizzazione"],
  ["Obiettivo", "Indicatore", "Valore obiettivo", "Valore a fine anno", "Grado di conseguimento"],
  ["Obiettivo", "Indicatore", "Target", "Misurazione finale", "% obiettivo raggiunto"],
  ["Obiettivo", "Indicatore", "Risultato finale atteso", "Valore dell’indicatore", "Percentuale raggiunta"],
  ["Obiettivo", "Indicatore", "Target stabilito", "Monitoraggio finale", "% realizzata"],
])("headings as bodies write them: %s | %s | %s | %s | %s", (...headings) => {
  const { objectives, report } = readAs([
    headings,
    ["OB1 - A", "N. a", 10, 8, pct(0.8)],
    ["OB1 - A", "N. b", 4, 4, pct(1)],
    ["OB2 - B", "N. c", 4, 2, pct(0.5)],
  ]);
  expect(objectives).toEqual([
    ["OB1", "A", ["N. a", "N. b"]],
    ["OB2", "B", ["N. c"]],
  ]);
  expect(report.indicators.map(({ achievement, declaredCheck }) => [achievement, declaredCheck])).toEqual([
    [0.8, "equal"],
    [1, "equal"],
    [0.5, "equal"],
  ]);
});

test.each<[string, readonly string[], Grid]>([
  ["dates", ["Data prevista", "Data effettiva"], []],
  ["terms", ["Termine previsto", "Data di realizzazione"], []],
  ["terms and conclusions", ["Termine", "Data di conclusione"], []],
  ["deadlines", ["Scadenza", "Data di completamento"], []],
  ["ends", ["Data fine prevista", "Data fine effettiva"], []],
  ["days and conclusions", ["Entro il", "Conclusa il"], []],
  ["a target and a date", ["Target", "Data di realizzazione"], []],
  ["what was expected and a date", ["Scadenza prevista", "Consuntivo"], []],
])("the dates of what had to be done are targets and results: %s", (_, figures) => {
  for (const named of ["Indicatore", "Attività", "Fase / indicatore"]) {
    const { objectives, report } = readAs([
      ["Obiettivo", named, ...figures],
      ["OB1 - A", "Approvazione del regolamento", "30/06/2023", "15/06/2023"],
      ["OB1 - A", "Avvio del servizio", "entro il 31/12/2023", "31/12/2023"],
      ["OB2 - B", "Pubblicazione della carta", "30/11/2023", null],
    ]);
    expect(objectives.map(([code, , labels]) => [code, labels.length])).toEqual([
      ["OB1", 2],
      ["OB2", 1],
    ]);
    expect(report.indicators.map(({ polarity, achievement }) => [polarity, achievement])).toEqual([
      ["date", 1],
      ["date", 1],
      ["date", null],
    ]);
  }
});

test.each<[string, Grid[number]]>([
  ["no objective", ["Servizio", "Attività", "Scadenza", "Data di completamento"]],
  ["no result", ["Obiettivo", "Attività", "Scadenza", "Stato"]],
  ["a beginning, no result", ["Obiettivo", "Fase", "Data inizio", "Data fine"]],
])("dates are no indicators with %s", (_, headings) => {
  const { report } = readAs([
    headings,
    ["OB1 - A", "Approvazione", "30/06/2023", "30/07/2023"],
    ["OB1 - A", "Avvio", "31/12/2023", "31/12/2023"],
  ]);
  expect(report.indicators).toEqual([]);
  expect(report.gaps).toEqual([]);
});

test.each<[string, number]>([
  ["Indicatore", 2],
  // a list of things to do, none of which is done
  ["Attività", 0],
])("under «%s» the blank form of a Plan has its deadlines for targets", (named, count) => {
  const { report } = readAs([
    ["Obiettivo", named, "Scadenza", "Data di completamento"],
    ["A", "Approvazione del regolamento", "30/06/2023", null],
    ["A", "Avvio del servizio", "31/12/2023", null],
  ]);
  expect(report.indicators.filter(({ target }) => target.type === "date")).toHaveLength(count);
});

test("under a deadline that is no date stands no target", () => {
  const { report } = readAs([
    ["Obiettivo", "Attività", "Scadenza", "Data di completamento"],
    ["A", "Approvazione", "tempestiva", "fatto"],
    ["A", "Avvio", "continua", "fatto"],
  ]);
  expect(report.indicators).toEqual([]);
});

test("last year’s result is a baseline, whatever stands first", () => {
  const { report } = readAs([
    ["Obiettivo", "Indicatore", "Consuntivo anno precedente", "Target", "Consuntivo"],
    ["A", "N. a", 2, 10, 8],
  ]);
  expect(report.indicators).toMatchObject([{ achievement: 0.8 }]);
});

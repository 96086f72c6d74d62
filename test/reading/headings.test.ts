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

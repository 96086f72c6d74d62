// SPDX-License-Identifier: EUPL-1.2
import { parseRatioLabel, type NamedSum } from "../../../src/core/tables/quantities/ratio-label";

/** «+a +b − c» for a + b net of c. */
function shown({ terms, net }: NamedSum): string {
  const sum = terms.map(({ name, sign }) => (sign > 0 ? `+${name}` : `-${name}`)).join(" ");
  return net === "" ? sum : `${sum} − ${net}`;
}

test.each([
  ["Oneri correnti/Proventi correnti", "+oneri correnti", "+proventi correnti"],
  ["Incidenza del costo del lavoro / oneri correnti", "+costo del lavoro", "+oneri correnti"],
  ["Incidenza degli interventi sugli oneri", "+interventi", "+oneri"],
  ["Quota diritti sul totale dei proventi", "+diritti", "+totale dei proventi"],
  ["Rapporto tra entrate e spese", "+entrate", "+spese"],
  ["Percentuale di istanze lavorate su istanze pervenute", "+istanze lavorate", "+istanze pervenute"],
  ["Indice di struttura = (Patrimonio + Debiti)/(Beni + Attività M/L)", "+patrimonio +debiti", "+beni +attivita ml"],
  ["Solidità: Patrimonio / Beni", "+patrimonio", "+beni"],
  ["(Entrate - Spese) / Entrate", "+entrate -spese", "+entrate"],
  ["Oneri (al netto interventi e ammortamenti) / Proventi", "+oneri − interventi e ammortamenti", "+proventi"],
  ["Interventi/Oneri al netto del Fondo svalutazione", "+interventi", "+oneri − fondo svalutazione"],
  ["Spese di personale / Spese correnti x 100", "+spese di personale", "+spese correnti"],
  ["N. part-time/N. dipendenti", "+n. part-time", "+n. dipendenti"],
])("«%s» is %s over %s", (label, numerator, denominator) => {
  const ratio = parseRatioLabel(label);
  expect(ratio && [shown(ratio.numerator), shown(ratio.denominator)]).toEqual([numerator, denominator]);
});

test.each([
  "Numero di iniziative",
  "Patrimonio/Beni+Crediti",
  "Entrate/Spese – Settore sociale",
  "Oneri/Proventi/Addetti",
  "N. ore e/o giornate",
  "Variazione 2021/2020",
  "% pratiche evase entro 5 giorni",
  "% pratiche SUAP concluse nei termini",
  "/",
  "Entrate + / Spese",
])("«%s» is no ratio that can be taken apart in one way", (label) => {
  expect(parseRatioLabel(label)).toBeNull();
});

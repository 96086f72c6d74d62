// SPDX-License-Identifier: EUPL-1.2
// The reference cases of docs/dev/scoring.md, through what the functions call.
import { achievements } from "../../src/core/usecases/functions/achievement";
import { deviations } from "../../src/core/usecases/functions/deviation";
import { objective } from "../../src/core/usecases/functions/objective";
import { projections } from "../../src/core/usecases/functions/projection";
import { ragColours } from "../../src/core/usecases/functions/rag";
import type { CellResult, Results } from "../../src/core/usecases/functions/result";
import { isFailure } from "../../src/core/usecases/functions/result";
import { rollUp } from "../../src/core/usecases/functions/roll-up";
import { rowVerdicts } from "../../src/core/usecases/functions/row-verdict";
import { strategicMapOf } from "../../src/core/usecases/functions/strategic-map";
import { dayNumber } from "../../src/core/values/parse-date";

const JUNE_30 = dayNumber(2021, 6, 30)!;
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe("REALIZZAZIONE", () => {
  it.each([
    ["34 su 35", 34, 35, null, 34 / 35],
    ["59 su 65", 59, 65, "crescente", 59 / 65],
    ["il tetto: 14 su 3", 14, 3, null, 1],
    ["17 giorni contro 40", 17, 40, "decrescente", 1],
    ["67 % contro 130 %", 0.67, 1.3, "decrescente", 1],
    ["50 contro 40, più basso è meglio", 50, 40, "↓", 0.8],
    ["l'operatore dice il verso", 50, "≤ 40", null, 0.8],
    ["percentuali scritte come testo", "84%", "90%", null, 0.84 / 0.9],
    ["la condizione davanti al target", 7, "≥ 8", null, 0.875],
    ["virgola decimale", "0,91", "1", null, 0.91],
    ["SI", "SI", "SI", null, 1],
    ["NO dove si voleva SI", "NO", "SI", null, 0],
    ["VERO di Excel", true, "SI", null, 1],
    ["1 come SI", 1, "SI", "SI/NO", 1],
    ["una data come testo, nel giorno", "30/06/2021", "entro il 30/06/2021", null, 1],
    ["una data come numero e una come testo", JUNE_30 + 1, "30/06/2021", null, 0],
    ["un testo e una data come numero", "29/06/2021", JUNE_30, null, 1],
    ["due date come numeri, con il verso", JUNE_30, JUNE_30, "data", 1],
    ["due date con l'ora", JUNE_30 + 0.75, JUNE_30, "data", 1],
    ["due numeri grandi, con il verso", 40_000, 50_000, "crescente", 0.8],
    ["target zero, decrescente", 0, 0, "decrescente", 1],
    ["valore esatto", 90, 90, "=", 1],
  ])("%s", (_, valore, atteso, verso, expected) => {
    expect(only(achievements({ valore, atteso, verso }))).toBeCloseTo(expected, 12);
  });

  it.each([
    ["senza target", 5, "", null, null],
    ["senza target", -15, "n.d.", null, null],
    ["dato mancante", "", 5, null, null],
    ["dato mancante", "-", 5, null, null],
    ["neutralizzato", 0, 3, null, "SI"],
    ["neutralizzato", 0, 3, null, true],
    ["indicare il verso", JUNE_30, JUNE_30 - 1, null, null],
    ["", null, "", null, null],
  ])("dice «%s»", (expected, valore, atteso, verso, neutralizzato) => {
    expect(only(achievements({ valore, atteso, verso, neutralizzato }))).toBe(expected);
  });

  it.each([
    ["«SI/NO»", "SI/NO", "SI", null, null],
    ["«circa dieci»", 5, "circa dieci", null, null],
    ["«boh» non è un verso", 5, 10, "boh", null],
    ["12 non è una data", 12, 15, "data", null],
    ["3 non è un SI", 3, "SI", "SI/NO", null],
    ["«forse»", 5, 10, null, "forse"],
    ["non si possono confrontare", "84%", 90, null, null],
  ])("non legge: %s", (said, valore, atteso, verso, neutralizzato) => {
    expect(failure(achievements({ valore, atteso, verso, neutralizzato }))).toContain(said);
  });
});

describe("RIEPILOGO", () => {
  it.each([
    ["media semplice", column(1, 1, 0.9381, 1), undefined, (3 + 0.9381) / 4],
    ["i testi e le celle vuote non contano", column(1, "senza target", "", 0.5), undefined, 0.75],
    ["percentuali scritte", column("68%", "100%"), undefined, 0.84],
    ["pesi 100, 100, 0", column(0.68, 1, 1), column(100, 100, 0), 0.84],
    ["un peso manca: media semplice", column(0.5, 1), column(100, ""), 0.75],
    ["un peso manca su una riga non misurata", column(0.5, "senza target", 1), column(1, "", 3), 0.875],
  ])("%s", (_, realizzazioni, pesi, expected) => {
    expect(only(rollUp({ realizzazioni, pesi }))).toBeCloseTo(expected, 12);
  });

  it("dice quando non c'è nulla da misurare", () => {
    expect(only(rollUp({ realizzazioni: column("senza target", "") }))).toBe("nessun indicatore misurabile");
  });

  it("rifiuta un peso negativo e intervalli di dimensioni diverse", () => {
    expect(failure(rollUp({ realizzazioni: column(1, 1), pesi: column(1, -1) }))).toContain("«-1» non è un peso");
    expect(failure(rollUp({ realizzazioni: column(1, 1, 1), pesi: column(1, 1) }))).toContain("«pesi» ha 2 righe");
  });
});

describe("OBIETTIVO", () => {
  it("è la media degli indicatori misurati, non arrotondati", () => {
    const valori = column(3, 5, "84%", 10, 7, "");
    const attesi = column(3, 5, "90%", 10, "", "");
    expect(only(objective({ valori, attesi }))).toBeCloseTo((3 + 0.84 / 0.9) / 4, 12);
  });

  it("tiene conto dei versi e dei pesi", () => {
    const valori = column(50, 5);
    const attesi = column(40, 10);
    expect(only(objective({ valori, attesi, versi: column("decrescente", "crescente") }))).toBeCloseTo(0.65, 12);
    expect(only(objective({ valori, attesi, versi: "decrescente", pesi: column(1, 3) }))).toBeCloseTo(0.95, 12);
  });

  it("non misura date che potrebbero essere numeri, e lascia fuori ciò che non si legge", () => {
    expect(only(objective({ valori: column(1, JUNE_30), attesi: column(1, JUNE_30) }))).toBe("indicare il verso");
    expect(only(objective({ valori: column(1, "SI/NO"), attesi: column(2, "SI") }))).toBe(0.5);
    expect(only(objective({ valori: column("", 3), attesi: column(2, "") }))).toBe("nessun indicatore misurabile");
  });
});

describe("SCOSTAMENTO", () => {
  it.each([
    ["in unità", 34, 35, null, null, -1],
    ["in quota del target", 34, 40, null, "percentuale", -0.15],
    ["in giorni", "15/07/2021", "30/06/2021", null, null, 15],
    ["in giorni, con date senza formato", JUNE_30 - 3, JUNE_30, "data", "assoluto", -3],
    ["target zero", 2, 0, null, "percentuale", "target zero"],
    ["due date non fanno un rapporto", JUNE_30, JUNE_30, "data", "percentuale", "non è un rapporto"],
    ["SI e NO", "SI", "NO", null, null, "non è una differenza"],
    ["senza target", 5, null, null, null, "senza target"],
    ["dato mancante", null, 5, null, null, "dato mancante"],
    ["date o numeri?", JUNE_30, JUNE_30, null, null, "indicare il verso"],
  ])("%s", (_, valore, atteso, verso, modo, expected) => {
    const found = only(deviations({ valore, atteso, verso, modo }));
    if (typeof expected === "string") expect(found).toBe(expected);
    else expect(found).toBeCloseTo(expected, 12);
  });

  it("rifiuta un modo che non c'è", () => {
    expect(failure(deviations({ valore: 1, atteso: 2, modo: "a occhio" }))).toContain("«a occhio» non è un modo");
  });
});

describe("SEMAFORO", () => {
  it("distingue i colori, e ciò che non è misurato", () => {
    const realizzazione = column(1, 0.9, 0.8999, "70%", 0.69, "senza target", "");
    const colours = column("verde", "verde", "giallo", "giallo", "rosso", "non misurato");
    expect(ragColours({ realizzazione })).toEqual(colours);
  });

  it("usa le soglie dell'ente, e rifiuta quelle che non lo sono", () => {
    expect(only(ragColours({ realizzazione: 0.8, soglie: [[0.8, 0.5]] }))).toBe("verde");
    expect(only(ragColours({ realizzazione: 0.6, soglie: column("80%", "50%") }))).toBe("giallo");
    for (const soglie of [0.5, [[0.5, 0.8]], [["alta", "bassa"]], [[1, 0.8, 0.6]]]) {
      expect(failure(ragColours({ realizzazione: 0.6, soglie }))).toContain("Le soglie non si leggono");
    }
  });
});

describe("STATO", () => {
  it.each([
    [59, 65, 0.91, null, "concorda: 90,77 %"],
    ["84%", "90%", "94%", null, "compatibile con i decimali non mostrati: risulta 93,33 %"],
    [0.84, 0.9, 0.94, null, "compatibile con i decimali non mostrati: risulta 93,33 %"],
    [34, 35, 1, "crescente", "diversa: risulta 97,14 %"],
    [60, 100, 1, null, "concorda: 100 %; verso da confermare"],
    [34, 35, "", null, "% non compilata: risulta 97,14 %"],
    [34, 35, "ottimo", null, "% non leggibile: risulta 97,14 %"],
    [34, 35, null, null, "misurato: 97,14 %"],
    [5, "", 5, null, "senza target"],
    ["SI/NO", "SI", 1, null, "Non misurato: «SI/NO» non è un valore leggibile."],
  ])("%s su %s, dichiarato %s", (valore, atteso, dichiarato, verso, expected) => {
    const cells = { valore, atteso, dichiarato: dichiarato === null ? null : [[dichiarato]], verso };
    expect(only(rowVerdicts(cells))).toBe(expected.replace(/ %(?! n)/, "\u00a0%"));
  });
});

describe("MAPPA", () => {
  it("mette gli obiettivi in ordine di codice e non ne perde nessuno", () => {
    const codici = column("1.10", "1.9", "", "2.1", "1.9");
    const nomi = column("Dieci", "Nove", "", "Altro", "Nove bis");
    const realizzazioni = column(1, "98%", "", "non ricalcolabile", 0.5);
    expect(strategicMapOf({ codici, nomi, realizzazioni })).toEqual([
      ["Codice", "Obiettivo strategico", "% realizzazione"],
      ["1.9", "Nove", 0.98],
      ["1.9", "Nove bis", 0.5],
      ["1.10", "Dieci", 1],
      ["2.1", "Altro", "non ricalcolabile"],
    ]);
  });
});

describe("PROIEZIONE", () => {
  it.each([
    ["il primo giorno vale già un giorno", 1, 365, "01/01/2021", null, null, 365, "in linea"],
    [
      "a metà anno, in ritardo",
      40,
      100,
      JUNE_30,
      null,
      null,
      (40 * 365) / 181,
      "in ritardo: alla data servirebbe 49,59",
    ],
    ["a metà anno, in linea", 60, 100, JUNE_30, null, null, (60 * 365) / 181, "in linea"],
    ["già raggiunto", 120, 100, JUNE_30, null, null, (120 * 365) / 181, "target raggiunto"],
    ["a fine anno", 90, 100, "31/12/2021", null, null, 90, "target non raggiunto"],
    ["anno dopo, con il periodo", 90, 100, "15/01/2022", "01/01/2021", "31/12/2021", 90, "target non raggiunto"],
    ["anno bisestile", 183, 366, "30/06/2024", null, null, 183 / (182 / 366), "in linea"],
    ["periodo proprio", 10, 20, "15/09/2021", "01/09/2021", "30/09/2021", 20, "in linea"],
    ["target con condizione", "50%", "≥ 100%", JUNE_30, null, null, (0.5 * 365) / 181, "in linea"],
  ])("%s", (_, valore, atteso, alla_data, inizio, fine, expected, verdict) => {
    const [row] = projections({ valore, atteso, alla_data, inizio, fine }) as CellResult[][];
    expect(row![0]).toBeCloseTo(expected, 9);
    expect(row![1]).toBe(verdict);
  });

  it("dice che cosa manca", () => {
    const alla_data = JUNE_30;
    expect(projections({ valore: 1, atteso: "", alla_data })).toEqual([["senza target", ""]]);
    expect(projections({ valore: "", atteso: column(1, 2), alla_data })).toEqual([
      ["dato mancante", ""],
      ["dato mancante", ""],
    ]);
  });

  it.each([
    ["non è una data", 1, 2, "ieri", null, null],
    ["non è cominciato", 1, 2, "30/06/2021", "01/07/2021", null],
    ["finisce prima di cominciare", 1, 2, "30/06/2021", "01/01/2021", "31/12/2020"],
    ["più alto è meglio", 1, "≤ 2", "30/06/2021", null, null],
    ["più alto è meglio", "SI", "SI", "30/06/2021", null, null],
    ["intervalli di una colonna", [[1, 2]], 2, "30/06/2021", null, null],
  ])("non legge: %s", (said, valore, atteso, alla_data, inizio, fine) => {
    expect(failure(projections({ valore, atteso, alla_data, inizio, fine }))).toContain(said);
  });
});

function only(results: Results): CellResult {
  if (isFailure(results)) throw new Error(results.failure);
  expect(results).toHaveLength(1);
  expect(results[0]).toHaveLength(1);
  return results[0]![0]!;
}

function failure(results: Results): string {
  if (isFailure(results)) return results.failure;
  const [cell] = results[0]!;
  return isFailure(cell!) ? cell.failure : `nessun errore: ${String(cell)}`;
}

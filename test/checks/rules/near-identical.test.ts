// SPDX-License-Identifier: EUPL-1.2
import { saidOfLabels, type Labelled } from "../labelled";

const TIMES = "Tempi medi di elaborazione dei certificati e delle pratiche a valere all’estero";
const on = (...rows: readonly (readonly [string, number, number])[]): Record<string, Labelled> =>
  Object.fromEntries(rows.map((row, at) => [`Ufficio ${String(at + 1)}`, [row]]));

test.each<[string, Labelled | Record<string, Labelled>, RegExp]>([
  [
    "a slip, where most write otherwise",
    on([TIMES.replace("valere", "valore"), 3, 4], [TIMES, 3, 4], [TIMES, 3, 4]),
    /^Ufficio 1!B3 info: Qui c’è «valore», altrove «valere», in un nome per il resto uguale: .* → Ufficio 2!B3, Ufficio 3!B3$/,
  ],
  [
    "a slip, with other figures",
    on([TIMES.replace("elaborazione", "elaborazzione"), 3, 4], [TIMES, 9, 7]),
    /^Ufficio 2!B3 info\?: /,
  ],
  [
    "another word under the same objective with the same target",
    on(
      ["Incremento delle imprese che usano il cassetto digitale nel territorio montano della provincia", 31, 40],
      ["Aumento delle imprese che usano il cassetto digitale nel territorio montano della provincia", 31, 40],
    ),
    /^Ufficio 2!B3 info: Il nome «Aumento .*» e «Incremento .*» sembrano dello stesso indicatore/,
  ],
  [
    "one name twice under one objective",
    [
      ["N. verbali di accertamento notificati ai trasgressori", 31, 40],
      ["N. verbali di acertamento notificati ai trasgressori", 31, 40],
    ],
    /^Foglio!B4 info\?: .* stanno sotto lo stesso obiettivo con gli stessi dati .* → Foglio!B3$/,
  ],
  [
    "a slip in a short name",
    on(
      ["Grado di soddisfazione degli utenti della biblioteca", 3, 4],
      ["Grado di sodisfazione degli utenti della biblioteca", 3, 4],
    ),
    /^Ufficio 2!B3 info: Qui c’è «sodisfazione», altrove «soddisfazione», in un nome per il resto uguale: .* → Ufficio 1!B3$/,
  ],
  [
    "a slip beside articles, plurals and another way of writing «numero»",
    on(
      ["Numero di manifestazioni organizzate nel capoluogo", 3, 4],
      ["N. manifestazoni organizzate nel capoluogo", 9, 7],
    ),
    /^Ufficio 2!B3 info\?: Qui c’è «manifestazoni», altrove «manifestazioni»/,
  ],
  [
    "a word mistyped in several names",
    {
      Uno: ["N. istanze del tributo rifiuti", "Accertamenti del tributo rifiuti emessi"],
      Due: ["N. istanze del tributo rifuiti", "Accertamenti del tributo rifuiti emessi"],
    },
    /^Due!B3 info: Qui c’è «rifuiti», altrove «rifiuti».* → Due!B4, Uno!B3, Uno!B4$/,
  ],
  [
    "another way of saying it, under the same objective with the same target",
    on(["N. sportelli attivati nel territorio", 3, 4], ["N. sportelli avviati nel territorio", 3, 4]),
    /^Ufficio 2!B3 info: Il nome «N. sportelli avviati nel territorio» e «N. sportelli attivati nel territorio» sembrano/,
  ],
  [
    "one short name twice under one objective",
    [
      ["N. verbali notificati", 31, 40],
      ["N. verbali notficati", 31, 40],
    ],
    /^Foglio!B4 info\?: .* stanno sotto lo stesso obiettivo/,
  ],
])("fires on %s", (_, labels, expected) => {
  expect(saidOfLabels("ETI006", labels)).toEqual([expect.stringMatching(expected)]);
});

test("little words and endings are one finding for the whole workbook", () => {
  const sheets: Record<string, Labelled> = {
    Uno: ["N. di imprese iscritte all’albo degli artigiani", "N. verifiche ispettive negli impianti termici"],
    Due: ["N. imprese iscritte all’albo artigiani", "N. verifica ispettiva negli impianti termici"],
  };
  expect(saidOfLabels("ETI006", sheets)).toEqual([
    expect.stringMatching(
      /^Due!B3 info: 2 indicatori sono scritti in modi appena diversi su più cruscotti: .* → Due!B4$/,
    ),
  ]);
});

const LONG =
  "Tempi medi in giorni di conclusione dei procedimenti per la valorizzazione dei beni culturali dei cittadini";

test.each<[string, Labelled | Record<string, Labelled>]>([
  [
    "two words a letter apart",
    on(["N. contratti stipulati nell’anno", 3, 4], ["N. contatti stipulati nell’anno", 3, 4]),
  ],
  [
    "two words that both live in other names",
    {
      Uno: ["N. mercati rionali", ...["a", "b", "c", "d"].map((word) => `N. mercati del quartiere ${word.repeat(4)}`)],
      Due: [
        "N. merccati rionali",
        ...["e", "f", "g", "h"].map((word) => `N. merccati del quartiere ${word.repeat(4)}`),
      ],
    },
  ],
  ["two places", on(["N. accessi allo sportello di Camerano", 3, 4], ["N. accessi allo sportello di Camarano", 3, 4])],
  [
    "another way of saying it, with another target",
    on(["N. sportelli attivati nel territorio", 3, 4], ["N. sportelli avviati nel territorio", 3, 9]),
  ],
  ["another thing", on(["N. sportelli attivati nel territorio", 3, 4], ["N. sportelli chiusi nel territorio", 3, 4])],
  [
    "a slip on one dashboard, with other figures",
    [
      ["N. verbali notificati", 31, 40],
      ["N. verbali notficati", 9, 12],
    ],
  ],
  ["capitals and punctuation", on([TIMES, 3, 4], [TIMES.toUpperCase(), 3, 4])],
  ["a number that tells them apart", on([LONG, 31, 40], [`${LONG} (scheda 15)`, 31, 40])],
  [
    "letters that tell them apart",
    [
      ["N. audit interni di tipo D nelle sedi", 7, 7],
      ["N. audit interni di tipo E nelle sedi", 7, 7],
    ],
  ],
  [
    "letters, on two dashboards",
    on(["N. audit interni svolti nelle sedi di tipo D", 7, 7], ["N. audit interni svolti nelle sedi di tipo E", 7, 7]),
  ],
  [
    "opposites",
    [
      ["N. verifiche sugli impianti interni alla sede", 31, 40],
      ["N. verifiche sugli impianti esterni alla sede", 31, 40],
    ],
  ],
  [
    "other figures under one objective",
    [
      ["N. verbali di accertamento notificati ai trasgressori", 31, 40],
      ["N. verbali di acertamento notificati ai trasgressori", 9, 12],
    ],
  ],
  ["a name cut short", on([TIMES, 3, 4], [TIMES.slice(0, -4), 3, 4])],
  ["short names", on(["N. corsi sicurezza", 3, 4], ["N. corso sicurezza", 3, 4])],
  [
    "halves of the year",
    on(
      ["Domande di contributo liquidate alle imprese nel primo semestre", 3, 4],
      ["Domande di contributo liquidate alle imprese nel secondo semestre", 3, 4],
    ),
  ],
])("is silent on %s", (_, labels) => {
  expect(saidOfLabels("ETI006", labels)).toEqual([]);
});

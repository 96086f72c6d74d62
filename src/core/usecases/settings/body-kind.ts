// SPDX-License-Identifier: EUPL-1.2
import type { Scorecard } from "../../scorecard/scored";
import type { BodyKind } from "../../scorecard/settings";
import { fold } from "../../values/fold";
import type { Sheet, WorkbookSnapshot } from "../../workbook/snapshot";

/** Titles stand in the first rows. */
const TITLE_ROWS = 6;
const LONGEST_TITLE = 120;
/** Texts that are looked at for typical words: the first say as much as all. */
const MOST_TEXTS = 4000;
/** Typical words that together are no chance, and how many times those of the next kind. */
const [ENOUGH, TIMES] = [3, 2];

/** Folded words by which a kind of body is known: its own name, not what it works with. */
const NAMES: readonly (readonly [BodyKind, RegExp])[] = [
  ["chamber", /\bcamera di commercio\b|\bcciaa\b|\bunioncamere\b/],
  [
    "health",
    /\bazienda (?:sanitaria|ospedalier|unita sanitaria|usl|socio ?sanitaria)|\b(?:asl|ausl|asst|irccs|ats)\b|\bpoliclinico\b/,
  ],
  ["university", /\buniversita\b|\bateneo\b|\bpolitecnico\b/],
  ["region", /\bregione\b|\bgiunta regionale\b/],
  ["ministry", /\bministero\b/],
  [
    "municipality",
    /\bcomune di\b|\bcitta di\b|\bprovincia di\b|\bunione (?:dei|di) comuni\b|\bcitta metropolitana\b|\bcomunita montana\b/,
  ],
];

/** Folded words of what only such a body does; one proves nothing, for each speaks of the others too. */
const TYPICAL: readonly (readonly [BodyKind, readonly string[]])[] = [
  [
    "chamber",
    [
      ...["diritto annuale", "registro (?:delle )?imprese", "cameral[ei]", "metrologic", "borsa merci"],
      ...["punto impresa digitale", "protesti", "camera arbitrale", "listino prezzi", "certificati d'origine"],
    ],
  ],
  [
    "health",
    [
      ...["aziend[ae] sanitari[ae]", "drg", "ricover[oi]", "pronto soccorso", "degenza", "screening", "vaccin"],
      ...["ospedal", "specialistica ambulatoriale", "posti letto", "parti cesarei", "prestazioni sanitarie", "degenti"],
    ],
  ],
  [
    "university",
    [
      ...["atene[oi]", "cfu", "dottorat", "immatricolat", "laureat", "cors[oi] di (?:studio|laurea)", "tesi"],
      ...["assegni di ricerca", "(?:pro)?rettor", "senato accademico", "fuori ?corso", "vqr", "docenti e ricercatori"],
    ],
  ],
  [
    "region",
    [
      ...["giunta regionale", "consiglio regionale", "legg[ei] regional[ei]", "dgr", "fesr", "fse", "psr"],
      ...["enti del servizio sanitario", "programm[ai] operativ[oi] regional[ei]"],
    ],
  ],
  [
    "ministry",
    [
      "ministr[oi]",
      "minister",
      "dicastero",
      "prefettur",
      "interrogazioni parlamentari",
      "direttiva (?:annuale|generale)",
    ],
  ],
  [
    "municipality",
    [
      ...[
        "peg",
        "dup",
        "giunta comunale",
        "consiglio comunale",
        "comunal[ei]",
        "imu",
        "tari",
        "anagrafe",
        "sindac[oa]",
      ],
      ...["stato civile", "polizia (?:locale|municipale)", "asil[oi] nido", "nid[oi]", "suap", "carta di identita"],
      ...["permess[oi] di costruire", "case popolari", "illuminazione pubblica", "strade comunali", "tributi"],
    ],
  ],
];
/** Short words stand alone («TARI», not «tariffe»), the others may go on. */
const SHORT = 4;
const TYPICAL_WORDS = TYPICAL.map(
  ([kind, words]) => [kind, words.map((word) => new RegExp(`\\b${word}${word.length <= SHORT ? "\\b" : ""}`))] as const,
);

/** The kind of body that the titles name, or else that several typical words give away; null where nothing does. */
export function bodyKind(workbook: WorkbookSnapshot, scorecard: Scorecard): BodyKind | null {
  const titles = [workbook.name, ...workbook.sheets.flatMap((sheet) => [sheet.name, ...titlesOf(sheet)])].map(folded);
  return namedIn(titles) ?? givenAwayBy([...titles, ...wordsOf(scorecard)]);
}

/** The kind whose name stands in most titles; null where none does, or two stand in as many. */
function namedIn(titles: readonly string[]): BodyKind | null {
  const counts = NAMES.map(([kind, words]) => ({ kind, count: titles.filter((title) => words.test(title)).length }));
  const [best, second] = counts.sort((a, b) => b.count - a.count);
  return best && best.count > (second?.count ?? 0) ? best.kind : null;
}

/** The kind of which several different words are met, and of no other nearly as many. */
function givenAwayBy(texts: readonly string[]): BodyKind | null {
  const all = texts.join("\n");
  const counts = TYPICAL_WORDS.map(([kind, words]) => ({ kind, count: words.filter((word) => word.test(all)).length }));
  const [best, second] = counts.sort((a, b) => b.count - a.count);
  return best!.count >= ENOUGH && best!.count >= second!.count * TIMES ? best!.kind : null;
}

function wordsOf({ blocks, objectives, indicators }: Scorecard): readonly string[] {
  const texts = [
    ...blocks.map(({ unit }) => unit ?? ""),
    ...objectives.slice(0, MOST_TEXTS).map(({ name }) => name),
    ...indicators.slice(0, MOST_TEXTS).map(({ label }) => label),
  ];
  return [...new Set(texts)].map(folded);
}

function folded(text: string): string {
  return fold(text.replaceAll(/[_-]/g, " "));
}

function titlesOf(sheet: Sheet): readonly string[] {
  const texts: string[] = [];
  for (const row of sheet.rows()) {
    if (row >= TITLE_ROWS) break;
    for (const column of sheet.columns(row).slice(0, 8)) {
      const { text } = sheet.cell(row, column);
      if (text !== "" && text.length <= LONGEST_TITLE) texts.push(text);
    }
  }
  return texts;
}

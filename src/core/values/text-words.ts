// SPDX-License-Identifier: EUPL-1.2

/** Words that mean "there is no value": the cell is as good as blank, and says so. */
const MISSING = [
  ...["-", "--", "---", "----", "/", "//", "...", "_", "__", ".", "n.d.", "n.d", "nd", "n. d.", "n/d", "n.a.", "n.a"],
  ...["na", "n/a", "n. a.", "n.p.", "np", "n.p", "n.c.", "nc", "n.c", "n.r.", "n.r", "nr", "n.v.", "n.v", "nv", "n.m."],
  ...["non disponibile", "non disponibili", "dato non disponibile", "non ancora disponibile", "non pervenuto"],
  ...["non rilevato", "non rilevata", "non rilevabile", "non rilevati", "non pertinente", "non valutabile"],
  ...["non misurabile", "non misurato", "non applicabile", "non calcolabile", "non determinabile", "non determinato"],
  ...["non dovuto", "nessun dato"],
];

const YES = ["si", "sì", "si'", "sí", "yes", "vero", "true", "x", "✓", "✔", "☑", "☒", "√", "ok", "on"];
const NO = ["no", "falso", "false", "✗", "✘", "✕", "☐", "off"];
/** What was to be done, said as done: an answer to "was it done?". */
const DONE_STEMS =
  "fatt|realizzat|raggiunt|conseguit|completat|effettuat|eseguit|attuat|adottat|approvat|conclus|pubblicat|attivat|predispost|rispettat|ultimat|avviat|presentat|trasmess|svolt|redatt|aggiornat|implementat|istituit|sottoscritt";
const DONE = new RegExp(
  `^(non )?(?:(?:è )?stat[oaie] )?(?:obiettivo |target |attività |azione )?(non )?(?:${DONE_STEMS})[oaie]$`,
);
/** «SI, delibera n. 5», «NO: rinviato»: an answer and its reason; «SI - NO» is a placeholder. */
const ANSWER_WITH_REASON = /^(s[iìí]'?|no)(?: ?[,;:]| - | \() ?(?!s[iìí]\b|no\b)[a-z]/;

const MISSING_WORDS: ReadonlySet<string> = new Set(MISSING);
const ANSWERS: ReadonlyMap<string, 0 | 1> = new Map([
  ...YES.map((word) => [word, 1] as const),
  ...NO.map((word) => [word, 0] as const),
]);
const LONGEST_ANSWER = 40;
const LONGEST_ABBREVIATION = 5;

/** Excel's error codes, as a text that was copied as a value; Italian and English. */
const ERROR_TEXT = /^#(?:nullo!|null!|div\/0!|valore!|value!|rif!|ref!|nome\?|name\?|num!|n\/a|n\/d)$/;

/** True for «-», «n.d.» and their like. */
export function isMissingWord(text: string): boolean {
  return text.length <= 24 && MISSING_WORDS.has(text.trim().toLowerCase());
}

/** 1 for a yes, 0 for a no, null for anything else; «SI/NO» is a placeholder, hence null. */
export function yesNo(text: string): 0 | 1 | null {
  if (text.length > LONGEST_ANSWER) return null;
  const word = text.trim().toLowerCase();
  const known = ANSWERS.get(word);
  if (known !== undefined || word.length < LONGEST_ABBREVIATION) return known ?? null;
  const done = DONE.exec(word);
  if (done) return done[1] === undefined && done[2] === undefined ? 1 : 0;
  return null;
}

/** The answer at the head of a sentence, of a clean text of any length. */
export function answerWithReason(text: string): 0 | 1 | null {
  const first = text.charCodeAt(0);
  const match = first === 115 || first === 110 ? ANSWER_WITH_REASON.exec(text) : null;
  return match ? (match[1] === "no" ? 0 : 1) : null;
}

export function isErrorText(text: string): boolean {
  return text.charCodeAt(0) === 35 && ERROR_TEXT.test(text);
}

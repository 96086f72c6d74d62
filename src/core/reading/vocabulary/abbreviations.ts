// SPDX-License-Identifier: EUPL-1.2

/** After these words «ragg.», «att.» and «realizz.» are what was reached, awaited or done; else the degree of it. */
const AFTER_FIGURE = /(?:^|\s)(?:valore|risultato|livello|dato|target|performance|misura)$/;

/** Words cut short in folded headings: what they stand for, by itself and after «valore» and the like. */
const CUT: ReadonlyMap<string, readonly [alone: string | null, afterFigure?: string]> = new Map([
  ["val", ["valore"]],
  ["ris", ["risultato"]],
  ["risult", ["risultato"]],
  ["kpi", ["indicatore"]],
  ["tgt", ["target"]],
  ["targ", ["target"]],
  ["std", ["standard"]],
  ["stand", ["standard"]],
  ["pol", ["polarita"]],
  ["prevent", ["preventivo"]],
  ["liv", ["livello"]],
  ["ob", ["obiettivo"]],
  ["obiett", ["obiettivo"]],
  ["ind", ["indicatore"]],
  ["indic", ["indicatore"]],
  ["descr", ["descrizione"]],
  ["op", ["operativo"]],
  ["oper", ["operativo"]],
  ["strat", ["strategico"]],
  ["gest", ["gestionale"]],
  ["att", ["attuazione", "atteso"]],
  ["prev", ["previsto"]],
  ["progr", ["programmato"]],
  // «Ott-Dic» is a quarter.
  ["ott", [null, "ottenuto"]],
  ["cons", ["consuntivo"]],
  ["consunt", ["consuntivo"]],
  ["conseg", ["conseguimento", "conseguito"]],
  ["ragg", ["raggiungimento", "raggiunto"]],
  ["raggiung", ["raggiungimento", "raggiunto"]],
  ["real", ["realizzazione", "realizzato"]],
  ["realizz", ["realizzazione", "realizzato"]],
  ["eff", ["effettivo"]],
  ["fin", ["finale"]],
  ["iniz", ["iniziale"]],
  ["perc", ["percentuale"]],
  ["resp", ["responsabile"]],
  ["serv", ["servizio"]],
  ["uff", ["ufficio"]],
  ["sett", ["settore"]],
]);

/** Folded words of a heading with those cut short written out: «val att» is a «valore atteso». */
export function writtenOut(words: string): string {
  let written = "";
  for (const word of words.split(" ")) {
    const full = CUT.get(word);
    // «Ragg.to», «realizz.ne»: the end of a word whose middle is left out.
    if (written !== "" && /^(?:to|mento|ne|zione|vo)$/.test(word)) continue;
    const said = full === undefined ? word : ((AFTER_FIGURE.test(written) ? full[1] : undefined) ?? full[0] ?? word);
    written += written === "" ? said : ` ${said}`;
  }
  return written;
}

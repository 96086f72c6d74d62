// SPDX-License-Identifier: EUPL-1.2
// Made rows of a dashboard: the same for every contender, and for every run.
const POLARITIES = ["crescente", "decrescente"];

/** Result, target and polarity of `count` indicators; one in twenty has no target, one in twenty no result. */
export function makeRows(count, shift = 0) {
  return Array.from({ length: count }, (_, i) => {
    const target = 10 + ((i * 7919) % 90);
    const actual = 5 + ((i * 104_729 + shift) % 100);
    return [i % 20 === 7 ? "" : actual, i % 20 === 13 ? "" : target, POLARITIES[i % 3 === 0 ? 1 : 0]];
  });
}

/** The same arithmetic as a native formula; the cap stands in a cell, so that a change of it recalculates every row. */
export function nativeFormula(row) {
  const [actual, target, polarity] = [`A${row}`, `B${row}`, `C${row}`];
  const ratio = `IF(${polarity}="decrescente",IF(${actual}<=${target},$E$1,${target}/${actual}),MAX(0,MIN($E$1,${actual}/${target})))`;
  return `=IF(${target}="","senza target",IF(${actual}="","dato mancante",${ratio}))`;
}

// SPDX-License-Identifier: EUPL-1.2

// Folded headings of columns that name objectives, by how high they stand in the body's tree of them.

/** «Obiettivo strategico», «Obiettivo di mandato», «Obiettivo DUP»: others are below. */
export const HIGHER_OBJECTIVE =
  /\b(?:strategic[oi]|general[ei]|mandato|dup|valore pubblico|triennal[ei]|pluriennal[ei]|ente|istituzional[ei]|politic[oi])\b/;
/** «Obiettivo operativo», «Obiettivo PEG»: what is measured in the year. */
export const LOWER_OBJECTIVE =
  /\b(?:operativ[oi]|gestional[ei]|gestione|specific[oi]|esecutiv[oi]|annual[ei]|annuo|individual[ei]|peg|pdo|pdp|performance|assegnat[oi])\b/;

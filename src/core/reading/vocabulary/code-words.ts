// SPDX-License-Identifier: EUPL-1.2

/** Lower-case words before a number that do not make a code of it. */
export const NO_CODE_PREFIX =
  /^(?:n|nr|num|art|dl|dlgs|dpr|legge|co|pm|mq|mc|gg|min|max|ca|circa|al|alle?|il|lo|la|i|gli|le|e|o|a|di|da|dal|dei|in|per|con|su|tra|fra|un|uno|una|oltre|entro|anno|anni|mesi|ore|covid|iso|uni|en|eu|ue|tel|pag|fase|figli|primi|prime|meno|piu|solo|tutti|tutte|ogni|zona)$/;

/** Words that make a quantity of the number before them. */
export const UNITS =
  /^(?:giorn|gg\b|mes[ei]\b|or[ae]\b|minut|ann[oi]\b|settiman|euro\b|eur\b|mila\b|milion|mln\b|unita\b|unità\b|person|utent|dipendent|%)/;

// SPDX-License-Identifier: EUPL-1.2

// Folded headings of columns of dates. They are a target and a result only where dates stand below them, beside the
// objective and what is to be done for it: any list of things to do has a «Scadenza».

const DONE =
  "realizzazione|conclusione|completamento|attuazione|ultimazione|raggiungimento|conseguimento|adozione|fine";

/** «Scadenza», «Termine previsto», «Data di fine prevista». */
export const DUE_DATE = new RegExp(
  `^(?:(?:data|termin[ei]|scadenz[ae]|tempi|tempistica)(?: (?:di|del|della) )?(?: ?(?:${DONE}))? ?(?:previst[aoei]|programmat[aoei]|attes[aoei]|pianificat[aoei]|stimat[aoei]|target)|scadenz[ae]|termin[ei]|data (?:di )?scadenza|(?:scadenza|termine) (?:di |per (?:la )?)?(?:${DONE})|entro(?: il| la data)?)$`,
);
/** «Data effettiva», «Data di realizzazione», «Conclusa il». */
export const DATE_DONE = new RegExp(
  `^(?:data|termin[ei])(?: (?:di|del|della))?(?: (?:${DONE}))?(?: (?:effettiv[aoei]|reale|a consuntivo|consuntiv[aoi]))$|^data (?:(?:di|del|della) )?(?:${DONE})$|^(?:conclus|completat|realizzat|attuat|raggiunt|effettuat)[oaie] (?:il|in data)$`,
);

// SPDX-License-Identifier: EUPL-1.2
import {
  FORMULA_TOKEN,
  LONGEST_FORMULA,
  pastBrackets,
  tokenGroup,
} from "../../../../src/core/workbook/references/tokens";

const CALL = tokenGroup("call");
const BRACKET = tokenGroup("bracket");

/** Functions newer than the format, which files spell with a prefix of their own (MS-XLSX 2.2.2). */
const NEWER = new Set(
  `ACOT ACOTH ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND
  BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV
  CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P
  COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV
  F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV
  GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA
  ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT
  NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC
  PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY
  RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T
  T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE
  VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`
    .split(/\s+/)
    .filter(Boolean),
);
/** Two of them have a second prefix. */
const OF_SHEETS = new Set(["FILTER", "SORT"]);
const OWN = "PERF.";

/** The text of a formula in a file, from the one that Excel shows: without "=", and with the prefixes that files have. */
export function storedFormula(shown: string): string {
  const formula = shown.replace(/^=/, "");
  if (formula.length > LONGEST_FORMULA) return formula;
  let stored = "";
  let copied = 0;
  FORMULA_TOKEN.lastIndex = 0;
  for (let match = FORMULA_TOKEN.exec(formula); match; match = FORMULA_TOKEN.exec(formula)) {
    if (match[BRACKET] !== undefined) FORMULA_TOKEN.lastIndex = pastBrackets(formula, match.index);
    const name = match[CALL];
    if (name === undefined) continue;
    stored += formula.slice(copied, match.index) + storedName(name);
    copied = match.index + name.length;
  }
  return stored + formula.slice(copied);
}

function storedName(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith(OWN)) return `_xldudf_PERF_${upper.slice(OWN.length)}`;
  if (OF_SHEETS.has(upper)) return `_xlfn._xlws.${upper}`;
  return NEWER.has(upper) ? `_xlfn.${upper}` : name;
}

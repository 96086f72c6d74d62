// SPDX-License-Identifier: EUPL-1.2
import type { Indicator, Scorecard } from "../../scorecard/scored";
import { foldLabel } from "../../values/fold";

/** Subjects on which the law wants objectives. */
export type Theme = "anticorruption" | "transparency" | "payments";

/**
 * Words by which an objective or indicator speaks of a subject, on folded labels. Generous: a rule says that nothing
 * speaks of it, and a person sees what was found.
 */
const WORDS: Readonly<Record<Theme, RegExp>> = {
  anticorruption:
    /\banti ?corruzion|\bcorru(?:zion|ttiv)|\bptpct?\b|\brpct?\b|\bpt?pct\b|\bwhistle ?blow|\bpantouflage\b|\bpatt[oi] di integrita\b|\b(?:legalita|etica|cultura) (?:e|ed|della|dell)? ?(?:integrita|legalita)\b|\bconflitt[oi] d(?:i|ei)? ?interess|\bcodice di comportamento\b|\brotazione (?:del personale|ordinaria|degli incarichi|dei dirigenti)|\bmaladministration\b|\brischi(?:o)? corrutt|\bsezione rischi (?:corrutt\w* )?e trasparenza/,
  transparency:
    /\btrasparen\w*\b(?! de(?:l|i) mercat)|\bobbligh\w* di pubblicazion|\bpubblicazion\w* obbligator|\baccesso civico\b|\bfoia\b|\b33\/2013\b|\bopen data\b/,
  payments:
    /\b(?:temp[io]|tempestivita|tempistic\w*|ritard\w*|giorni|termin\w*|scadenz\w*|anticip\w*|entro|puntualita)\b.*\b(?:pagament|liquidazion|fattur|debit[oi] commercial)|\b(?:pagament\w*|liquidazion\w*|fattur\w*)\b.*\b(?:temp[io]|tempestiv\w*|ritard\w*|giorni|gg|termin\w*|scadenz\w*|scadut\w*|entro|puntual\w*)\b|\bfattur\w*\b.*\b(?:pagat|liquidat)|\b(?:pagament|liquidazion)\w* (?:delle |di )?fattur|\bpagament\w* (?:dei |ai |a )?(?:fornitor|debit)|\bdebit[oi] commercial|\bitp\b|\bpiattaforma (?:dei )?crediti commercial/,
};

/** Which indicators speak of which subject; made once, when first asked for. */
export interface Themes {
  /** In reading order: those whose label, operational objective or objective names the subject. */
  about(theme: Theme): readonly Indicator[];
  /** The same without those of which only the objective, which holds many others, names it. */
  named(theme: Theme): readonly Indicator[];
}

const KNOWN = new WeakMap<Scorecard, Themes>();

/** Several rules and the verdict ask: the scorecard is gone through once. */
export function themesOf(scorecard: Scorecard): Themes {
  const known = KNOWN.get(scorecard) ?? findThemes(scorecard);
  KNOWN.set(scorecard, known);
  return known;
}

/** Linear: each label is folded once, and equal ones are looked at once. */
function findThemes({ indicators, objectives }: Scorecard): Themes {
  const textOf = memo((text: string) => themesIn(text));
  const ofObjective = new Map(objectives.map(({ id, name }) => [id, name]));
  const found: Record<Theme, Indicator[]> = { anticorruption: [], transparency: [], payments: [] };
  const own: Record<Theme, Indicator[]> = { anticorruption: [], transparency: [], payments: [] };
  for (const indicator of indicators) {
    const named = textOf(indicator.label) | textOf(indicator.operational);
    const themes = named | textOf(ofObjective.get(indicator.objectiveId) ?? "");
    if (themes === 0) continue;
    for (const theme of THEMES) {
      if (themes & BIT[theme]) found[theme].push(indicator);
      if (named & BIT[theme]) own[theme].push(indicator);
    }
  }
  return { about: (theme) => found[theme], named: (theme) => own[theme] };
}

const BIT: Readonly<Record<Theme, number>> = { anticorruption: 1, transparency: 2, payments: 4 };
const THEMES = Object.keys(BIT) as readonly Theme[];

function themesIn(text: string): number {
  if (text === "") return 0;
  const folded = foldLabel(text);
  let bits = 0;
  for (const theme of THEMES) if (WORDS[theme].test(folded)) bits |= BIT[theme];
  return bits;
}

/** Labels repeat in long tables; those that do not are forgotten, so that a large workbook holds no second copy. */
const MOST_REMEMBERED = 5000;

function memo(themesOfText: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const found = themesOfText(text);
    if (known.size < MOST_REMEMBERED) known.set(text, found);
    return found;
  };
}

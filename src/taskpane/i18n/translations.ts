// SPDX-License-Identifier: EUPL-1.2
import i18next from "i18next";

/** Languages of the pane. What rules say and what is written in sheets is Italian in both: it is the OIV's language. */
export type Language = "it" | "en";

/** Texts of one place, by name, in groups or not; "_one" and "_other" part singular and plural. */
interface Texts {
  readonly [name: string]: string | Texts;
}

type Singular<Name extends string> = Name extends `${infer Stem}_${"one" | "other"}` ? Stem : Name;
/** Names of texts as they are asked for: "fields.reason", and "found" for "found_one" and "found_other". */
export type TextName<T> = {
  [Name in keyof T & string]: T[Name] extends string ? Singular<Name> : `${Name}.${TextName<T[Name]>}`;
}[keyof T & string];

/** Gives a text; `values` go where it says {{name}}. A count chooses between singular and plural. */
export type Translate<T> = (name: TextName<T>, values?: Readonly<Record<string, string | number>>) => string;

const library = i18next.createInstance();
void library.init({
  lng: "it",
  fallbackLng: "it",
  resources: {},
  // At once: the first texts are asked for while the page is drawn.
  initAsync: false,
  // React writes texts as texts.
  interpolation: { escapeValue: false },
});

// Always «1.200»: the library's own numbers leave four digits together.
library.services.formatter?.add("number", (value: number, language) =>
  new Intl.NumberFormat(language, { useGrouping: true }).format(value),
);

/** English for whoever has Office in English; Italian for all others, who read the norms and the sheets in it. */
export function languageOf(displayLanguage: string): Language {
  return displayLanguage.toLowerCase().startsWith("en") ? "en" : "it";
}

/** Chooses the language of all texts asked for from now on. */
export function setLanguage(language: Language): void {
  void library.changeLanguage(language);
}

/** The texts of one place, in both languages: the same names in each (test/conventions/translations.test.ts). */
export function translations<T extends Texts>(place: string, { it, en }: Readonly<Record<Language, T>>): Translate<T> {
  library.addResourceBundle("it", place, it);
  library.addResourceBundle("en", place, en);
  return (name, values = {}) => library.t(name, { ns: place, ...values });
}

// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from "node:fs";

const FOLDER = "src/taskpane/i18n";
const places = readdirSync(`${FOLDER}/it`);

/** Texts by their whole names. */
function textsOf(language: string, place: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const walk = (node: Readonly<Record<string, unknown>>, before: string): void => {
    for (const [name, value] of Object.entries(node)) {
      if (typeof value === "string") texts.set(before + name, value);
      else walk(value as Readonly<Record<string, unknown>>, `${before}${name}.`);
    }
  };
  walk(JSON.parse(readFileSync(`${FOLDER}/${language}/${place}`, "utf8")) as Record<string, unknown>, "");
  return texts;
}

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name!).sort();

/** What both languages call alike: names, and what is written in files for Italian readers. */
const ALIKE = /^(?:PERF|OIV|[\d\W]*|.*\.xlsx)$/;

test("both languages have the same places", () => {
  expect(readdirSync(`${FOLDER}/en`)).toEqual(places);
});

describe.each(places)("%s", (place) => {
  const [italian, english] = [textsOf("it", place), textsOf("en", place)];

  test("has the same texts in both languages, with the same values in them", () => {
    expect([...english.keys()].sort()).toEqual([...italian.keys()].sort());
    for (const [name, text] of italian) {
      expect([name, placeholders(english.get(name)!)]).toEqual([name, placeholders(text)]);
    }
  });

  test("is translated", () => {
    const left = [...italian].filter(
      ([name, text]) => english.get(name) === text && !ALIKE.test(text.replace(/\{\{.*?\}\}/g, "")),
    );
    expect(left.map(([name]) => name)).toEqual([]);
  });

  test("has a plural for each singular", () => {
    for (const texts of [italian, english]) {
      const stems = (ending: string) =>
        [...texts.keys()].filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
      expect(stems("_one")).toEqual(stems("_other"));
    }
  });
});

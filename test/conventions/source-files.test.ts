// SPDX-License-Identifier: EUPL-1.2
import { read, SOURCES, stemOf, TRACKED } from "./tracked";

const LONGEST = 300;
const MEDIAN = 90;
/** Names that say nothing, behind which anything is put. */
const DRAWERS = /^(?:utils?|helpers?|commons?|misc|stuff)$/;
const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Names that tools or the world outside give. */
const GIVEN_NAMES = /^(?:README|CONTRIBUTING|CHANGELOG|LICENSE|[A-Z]{3,4}\d{3})$/;
const OWN_FOLDERS = /^(?:src|test|scripts|bin|bench|seeds|docs|workbench)\//;

const src = SOURCES.filter((file) => file.startsWith("src/"));

describe("every source file", () => {
  it("bears the licence on its first line, or on the second below a shebang", () => {
    const bare = SOURCES.filter((file) => {
      const lines = read(file).split("\n", 2);
      return !lines[lines[0]!.startsWith("#!") ? 1 : 0]!.includes("SPDX-License-Identifier: EUPL-1.2");
    });
    expect(bare).toEqual([]);
  });

  it(`has ${String(LONGEST)} lines at the most`, () => {
    expect(SOURCES.filter((file) => linesOf(file) > LONGEST)).toEqual([]);
  });

  it("exports by name", () => {
    const given = /(?:^|\/)[a-z]+\.config\.m?js$/;
    expect(SOURCES.filter((file) => !given.test(file) && /^export default /m.test(read(file)))).toEqual([]);
  });
});

describe("the files of src", () => {
  it(`have ${String(MEDIAN)} lines or fewer, half of them`, () => {
    const sizes = src.map(linesOf).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(MEDIAN);
  });

  it("are no barrels: an import names the file where a thing is", () => {
    const barrels = src.filter(
      (file) => stemOf(file) === "index" || /^export (?:\*|(?:type )?\{[^}]*\}) ?from?/m.test(read(file)),
    );
    expect(barrels).toEqual([]);
  });
});

describe("every name of ours", () => {
  const named = TRACKED.filter((file) => OWN_FOLDERS.test(file));

  it("is kebab-case, folders too", () => {
    const odd = named.filter((file) => namesIn(file).some((name) => !KEBAB_CASE.test(name) && !GIVEN_NAMES.test(name)));
    expect(odd).toEqual([]);
  });

  it("says what is inside: no drawer for things without a place", () => {
    expect(named.filter((file) => namesIn(file).some((name) => DRAWERS.test(name)))).toEqual([]);
  });
});

function linesOf(file: string): number {
  return read(file).trimEnd().split("\n").length;
}

/** Each folder, and each part of the file's name between points. */
function namesIn(file: string): readonly string[] {
  return file
    .split("/")
    .flatMap((part) => part.split("."))
    .filter(Boolean);
}

// SPDX-License-Identifier: EUPL-1.2
import { readXlsx } from "../../src/xlsx/read-workbook";
import { writeXlsx } from "../../src/xlsx/write-workbook";
import { HOSTILE_FILES } from "../campaigns/hostile/hostile-files";
import { outcomeOf } from "./build-xlsx";
import { edit, planOf, sheetPlan } from "./writing/written";

// Time and memory are measured by `npm run campaigns`, which also makes the heavy ones.
const files = HOSTILE_FILES.filter(({ heavy }) => !heavy);
const PLAN = planOf({ edits: [edit("Foglio1", "A1", 1, { style: "percent" })], sheets: [sheetPlan("Nuovo")] });

it("has a name of its own for each file", () => {
  expect(new Set(HOSTILE_FILES.map(({ name }) => name)).size).toBe(HOSTILE_FILES.length);
});

it.each(files)("$name: $outcome", ({ outcome, make }) => {
  expect(outcomeOf(make())).toBe(outcome);
});

it.each(files.filter(({ outcome }) => outcome !== "read"))(
  "$name: what is written of it reads no better",
  ({ make }) => {
    const file = make();
    const written = writeXlsx(file, PLAN);
    // The writer leaves the parts alone that it does not need; it may not turn a file that is refused into one that is read.
    if (written.ok) expect(readXlsx(written.bytes, "x").ok).toBe(false);
  },
);

it("names the part where the trouble is", () => {
  const doctype = HOSTILE_FILES.find(({ name }) => name === "a DOCTYPE in xl/styles.xml")!;
  expect(readXlsx(doctype.make(), "x")).toEqual({ ok: false, refusal: { code: "doctype", detail: "xl/styles.xml" } });
});

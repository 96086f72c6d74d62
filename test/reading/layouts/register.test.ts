// SPDX-License-Identifier: EUPL-1.2
import { readdirSync } from "node:fs";
import path from "node:path";
import { LAYOUTS } from "../../../src/core/reading/layouts/register";
import { LAYOUT_TERMS } from "../../../src/core/wording/terms";

test("every layout has a file of its own, an Italian name, and a test", () => {
  const names = LAYOUTS.map(({ name }) => name).sort();
  const files = (folder: string) => readdirSync(path.resolve(__dirname, folder)).map((file) => file.split(".")[0]!);
  const beside = new Set(["layout", "register"]);
  expect(files("../../../src/core/reading/layouts").filter((name) => !beside.has(name))).toEqual(names);
  expect(files(".").filter((name) => name !== "register")).toEqual(names);
  expect(Object.keys(LAYOUT_TERMS).sort()).toEqual([...names, "mapped"].sort());
});

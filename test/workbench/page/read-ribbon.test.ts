/** SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readRibbon } from "../../../workbench/page/ribbon/read-ribbon";

const manifest = new DOMParser().parseFromString(
  readFileSync(join(__dirname, "../../../manifest.xml"), "utf8"),
  "application/xml",
);

it("reads the buttons of the manifest, in their groups", () => {
  const { label, groups } = readRibbon(manifest, "it-IT");
  expect(label).toBe("Performance");
  expect(groups.map((group) => group.label)).toEqual(["Controllo", "Compilazione", "Validazione", "Aiuto"]);
  const [pane, verify] = groups[0]!.controls;
  expect(pane).toMatchObject({ label: "Pannello", action: null });
  expect(verify).toMatchObject({
    label: "Verifica",
    action: "verifica",
    icon: "https://localhost:3000/assets/verifica-32.png",
  });
});

it("reads a menu with what is in it", () => {
  const menu = readRibbon(manifest, "it-IT")
    .groups.flatMap(({ controls }) => controls)
    .find(({ label }) => label === "Copie");
  expect(menu!.items.map(({ action }) => action)).toEqual(["copiaOiv", "copiaPubblicazione"]);
});

it("says it in English where Excel does", () => {
  const { groups } = readRibbon(manifest, "en-US");
  const verify = groups[0]!.controls[1]!;
  expect(verify.label).toBe("Check");
  expect(verify.tip).toMatch(/^Reads the workbook/);
});

// SPDX-License-Identifier: EUPL-1.2
import { addressOf } from "../../src/core/workbook/address";
import { buildXlsx } from "../xlsx/build-xlsx";
import { openWorkbench } from "./harness/open-workbench";
import { heading, paneButton, readBack, textsOf } from "./steps";

// What the pane is where the workbook is not the sample, or Excel not Italian.

it("reads a workbook whose headings nobody foresaw, once somebody has said where its columns are", async () => {
  const other = await openWorkbench({ workbook: unforeseen() });
  try {
    const { pane } = other;
    await paneButton(other, "Verifica questa cartella").click();
    await pane.getByRole("tab", { name: "Impostazioni" }).click();
    await paneButton(other, "Indica le colonne di un foglio…").click();
    await heading(other, "Dove sono le colonne");
    await pane.getByLabel("Riga delle intestazioni").selectOption("1");
    for (const [role, column] of [
      ["Obiettivo", "0"],
      ["Indicatore", "1"],
      ["Target", "2"],
      ["Valore ottenuto", "3"],
    ] as const)
      await pane.getByLabel(role, { exact: true }).selectOption(column);
    await pane.getByText("Target 15 · valore 12 · 80 %").waitFor();
    await paneButton(other, "Conferma e scrivi").click();
    await heading(other, "Impostazioni scritte nella cartella");
    await pane.getByRole("tab", { name: "Panoramica" }).click();
    await pane.getByText(/^2\s*indicatori/).waitFor();
    const written = textsOf(readBack(await other.save()), "Parametri");
    expect(written).toEqual(expect.arrayContaining(["Valore ottenuto"]));
    await expect(other.problems()).resolves.toEqual([]);
  } finally {
    await other.close();
  }
});

/** Two indicators below headings of somebody's own. */
function unforeseen(): Uint8Array {
  const rows = [
    ["Cose da fare nel 2024"],
    ["Che cosa", "Come si vede", "Quanto si voleva", "Quanto è venuto"],
    ["Aprire gli sportelli", "Sportelli aperti", 15, 12],
    ["Ridurre le attese", "Persone servite", 1000, 1200],
  ];
  const cells = rows.map((row, r) => {
    const inside = row.map((value, c) =>
      typeof value === "number"
        ? `<c r="${addressOf(r, c)}"><v>${String(value)}</v></c>`
        : `<c r="${addressOf(r, c)}" t="inlineStr"><is><t>${value}</t></is></c>`,
    );
    return `<row r="${String(r + 1)}">${inside.join("")}</row>`;
  });
  return buildXlsx({ sheets: [`<sheetData>${cells.join("")}</sheetData>`] });
}

it("speaks English where Excel does, but for the sheets and what is said of them", async () => {
  const english = await openWorkbench({ locale: "en-US" });
  try {
    const { pane } = english;
    const places = pane.getByRole("tab");
    expect(await places.allTextContents()).toEqual(Object.keys(IN_ENGLISH));
    await paneButton(english, "Check this workbook").click();
    for (const [place, seen] of Object.entries(IN_ENGLISH)) {
      await pane.getByRole("tab", { name: place }).click();
      await pane.getByText(seen).first().waitFor();
      for (const words of ITALIAN) expect(await pane.getByText(words, { exact: true }).allTextContents()).toEqual([]);
    }
    await expect(english.problems()).resolves.toEqual([]);
  } finally {
    await english.close();
  }
});

/** The places, and what is seen there. */
const IN_ENGLISH = {
  Overview: "What was recognised",
  Findings: "Findings",
  "Fill in": "Preview of the filling",
  Validate: "Outcome proposed to the OIV",
  Explain: "Find a figure",
  Settings: "Settings",
};
const ITALIAN = ["Verifica", "Ripristina", "Annulla", "Conferma e scrivi", "Segnalazioni", "Correggi", "Impostazioni"];

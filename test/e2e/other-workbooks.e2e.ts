// SPDX-License-Identifier: EUPL-1.2
import { addressOf } from "../../src/core/workbook/address";
import { buildXlsx } from "../xlsx/build-xlsx";
import { openWorkbench, type OpenedWorkbench } from "./harness/open-workbench";
import { keyboardOf } from "./keyboard";
import { heading, paneButton, readBack, textsOf } from "./steps";

// What the pane is where the workbook is not the sample, or Excel not Italian.

/** Where the columns are, and in which row their headings: by the choices that are shown. */
const CHOICES = [
  ["Riga delle intestazioni", /^2: /],
  ["Obiettivo", /^A: Che cosa/],
  ["Indicatore", /^B: /],
  ["Target", /^C: /],
  ["Valore ottenuto", /^D: /],
] as const;

it("reads a workbook whose headings nobody foresaw, once somebody has said where its columns are", async () => {
  const other = await openWorkbench({ workbook: unforeseen() });
  try {
    const { pane } = other;
    await paneButton(other, "Verifica questa cartella").click();
    await pane.getByRole("tab", { name: "Impostazioni" }).click();
    await paneButton(other, "Indica le colonne di un foglio…").click();
    await heading(other, "Dove sono le colonne");
    for (const [field, wanted] of CHOICES) {
      const choices = pane.getByLabel(field, { exact: true });
      const label = (await choices.locator("option").allTextContents()).find((text) => wanted.test(text));
      await choices.selectOption({ label: label! });
    }
    await pane.getByText("Target 15 · valore 12 · 80 %").waitFor();
    await paneButton(other, "Conferma e scrivi").click();
    await isRead(other);
    await pane.getByRole("tab", { name: "Panoramica" }).click();
    await pane.getByText(/^2\s*indicatori/).waitFor();
  } finally {
    await other.close();
  }
});

it("is told where the columns are by keyboard alone too", async () => {
  const other = await openWorkbench({ workbook: unforeseen() });
  const { toPane, press, open, choose } = keyboardOf(() => other);
  try {
    await toPane();
    await press("Verifica questa cartella");
    await heading(other, "Che cosa è stato riconosciuto");
    await open("Impostazioni");
    await press("Indica le colonne di un foglio…");
    await heading(other, "Dove sono le colonne");
    for (const [field, wanted] of CHOICES) await choose(field, wanted);
    await other.pane.getByText("Target 15 · valore 12 · 80 %").waitFor();
    await press("Conferma e scrivi");
    await isRead(other);
  } finally {
    await other.close();
  }
});

async function isRead(other: OpenedWorkbench): Promise<void> {
  await heading(other, "Impostazioni scritte nella cartella");
  const written = textsOf(readBack(await other.save()), "Parametri");
  expect(written).toEqual(expect.arrayContaining(["Valore ottenuto"]));
  await expect(other.problems()).resolves.toEqual([]);
}

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

// SPDX-License-Identifier: EUPL-1.2
import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";

/** The core is fetched with the first task, and compiled for the test. */
const LONG = { timeout: 60_000 };

/** Presses a button, once it can be pressed. */
export async function press(name: string | RegExp): Promise<void> {
  await userEvent.click(await enabled(name));
}

/** Opens a place of the pane by its tab. */
export async function go(place: string): Promise<void> {
  await userEvent.click(screen.getByRole("tab", { name: place }));
}

/** Verifies, and gives the findings. */
export async function verified(): Promise<HTMLElement> {
  await press("Verifica");
  await go("Segnalazioni");
  return screen.findByRole("region", { name: "Segnalazioni" }, LONG);
}

/** Opens a group of findings by its head. */
export async function openGroup(title: RegExp): Promise<void> {
  await userEvent.click(await screen.findByText(title, { selector: "[aria-expanded] span" }, LONG));
}

/** Opens the details of the first finding in the list, or of the first of a place. */
export async function openFinding(place: RegExp = /^Dettagli di /): Promise<void> {
  await userEvent.click(screen.getAllByRole("button", { name: place })[0]!);
}

/** Opens the corrections of the workbook. */
export async function correctAll(): Promise<void> {
  await verified();
  await press("Correggi");
}

/** Prepares a copy: «Copia per OIV», «Copia per pubblicazione». */
export async function copy(button: string): Promise<void> {
  await go("Valida");
  await press(button);
}

function enabled(name: string | RegExp): Promise<HTMLElement> {
  return waitFor(() => {
    const button = screen.getAllByRole("button", { name })[0]!;
    expect(button).toBeEnabled();
    expect(button).not.toHaveAttribute("aria-disabled", "true");
    return button;
  }, LONG);
}

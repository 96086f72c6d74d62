// SPDX-License-Identifier: EUPL-1.2

export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly getuid?: () => number;
}

export function findBrowser(machine?: Machine): string;

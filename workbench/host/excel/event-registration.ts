// SPDX-License-Identifier: EUPL-1.2

/**
 * Registering for an event changes nothing in the host: notices of all kinds are posted, and the client hands out those
 * that it asked for. That the client can register is what these members say.
 */
export function registrations(...names: readonly string[]): Readonly<Record<string, () => null>> {
  return Object.fromEntries(
    names.flatMap((name) => [`_Register${name}`, `_Unregister${name}`]).map((name) => [name, () => null]),
  );
}

// SPDX-License-Identifier: EUPL-1.2

// Taken once: the hash runs over every character of every sheet of ours.
const { imul } = Math;

/** Identities are made of labels, which may be as long as a cell can hold; a key must fit in one beside others. */
const LONGEST_KEY = 250;

/** The identity as the memory keeps it: itself, or its beginning with a hash of the whole. */
export function memoryKey(identity: string): string {
  return identity.length <= LONGEST_KEY ? identity : `${identity.slice(0, LONGEST_KEY - 20)}#${shortKey(identity)}`;
}

/** A short key for a row that people see: 64 bits of its identity. */
export function shortKey(identity: string): string {
  return (hash32(identity, 0x811c9dc5) + hash32(identity, 0x01234567)).toUpperCase();
}

/** FNV-1a, 32 bits, as seven characters: against slips, not against forgers. */
export function hash32(text: string, seed = 0x811c9dc5): string {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, "0");
}

// SPDX-License-Identifier: EUPL-1.2

// Taken once: the hash runs over every character of every sheet of ours.
const { imul } = Math;

const HASH_START = 0x811c9dc5;
const HASH_PRIME = 0x01000193;

/** Identities are made of labels, which may be as long as a cell can hold; a key must fit in one beside others. */
const LONGEST_KEY = 250;

/** The identity as the memory keeps it: itself, or its beginning with a hash of the whole. */
export function memoryKey(identity: string): string {
  return identity.length <= LONGEST_KEY ? identity : `${identity.slice(0, LONGEST_KEY - 20)}#${shortKey(identity)}`;
}

/** A short key for a row that people see: 64 bits of its identity. */
export function shortKey(identity: string): string {
  let first = HASH_START;
  let second = 0x01234567;
  for (let i = 0; i < identity.length; i++) {
    const code = identity.charCodeAt(i);
    first = imul(first ^ code, HASH_PRIME);
    second = imul(second ^ code, HASH_PRIME);
  }
  return (spelled(first) + spelled(second)).toUpperCase();
}

/** FNV-1a, 32 bits, as seven characters: against slips, not against forgers. */
export function hash32(text: string, start = HASH_START): string {
  return spelled(hashed(text, start));
}

/** The hash so far of a text that is not ended: what follows takes it for its start, without being joined to it. */
export function hashStart(text: string): number {
  return hashed(text, HASH_START);
}

function hashed(text: string, start: number): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = imul(hash ^ text.charCodeAt(i), HASH_PRIME);
  return hash;
}

function spelled(hash: number): string {
  return (hash >>> 0).toString(36).padStart(7, "0");
}

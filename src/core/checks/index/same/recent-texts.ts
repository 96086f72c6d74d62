// SPDX-License-Identifier: EUPL-1.2

/** What was found for the texts seen last. */
export interface RecentTexts<T> {
  /** undefined where the text was not seen, or forgotten. */
  readonly get: (text: string) => T | undefined;
  readonly set: (text: string, found: T) => void;
}

const MOST = 2 ** 17;
const SAMPLES = 8;

/**
 * Remembers a text by a few of its letters, and forgets it for the next that has the same: a Map looks at every letter,
 * and grows, where most texts come once. Whoever asks must be able to find again what was forgotten.
 */
export function recentTexts<T>(expected: number): RecentTexts<T> {
  const size = Math.min(MOST, 2 ** Math.ceil(Math.log2(expected * 2 + 1)));
  const texts = new Array<string>(size).fill("");
  const found = new Array<T | undefined>(size).fill(undefined);
  const slotOf = (text: string): number => {
    const last = text.length - 1;
    const apart = (text.length / SAMPLES + 1) | 0;
    let hash = text.length;
    // the ends tell most: names begin, and numbers end, differently
    for (let at = last; at >= 0 && at > last - SAMPLES; at--) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    for (let at = 0; at < last; at += apart) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return (hash ^ (hash >>> 15)) & (size - 1);
  };
  return {
    get: (text) => {
      const slot = slotOf(text);
      return texts[slot] === text ? found[slot] : undefined;
    },
    set: (text, what) => {
      const slot = slotOf(text);
      texts[slot] = text;
      found[slot] = what;
    },
  };
}

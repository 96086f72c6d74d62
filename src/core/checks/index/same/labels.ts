// SPDX-License-Identifier: EUPL-1.2
import { labelPrinter, PRINT, PRINT_SIZE, type Prints } from "./label-print";
import { wordsOf } from "./label-words";

/** One label as the rows bear it; made when it is first compared. */
export interface Label {
  /** As first written. */
  readonly written: string;
  readonly words: string;
  /** The words that bear its meaning, made when they are first compared. */
  content: readonly string[] | null;
  /** Rows that bear it, by their place among the indicators, ascending. */
  readonly rows: readonly number[];
}

/** The labels of many rows, by number, in the order of their first rows. */
export interface Labels extends Readonly<Prints> {
  readonly count: number;
  readonly written: readonly string[];
  readonly at: (label: number) => Label;
  readonly isRepeated: (label: number) => boolean;
}

export interface LabelMaker {
  /** The number of the label of these words, which has this row as well; null for one that names nothing by itself. */
  readonly add: (written: string, row: number) => number | null;
  readonly addTo: (label: number, row: number) => void;
  readonly labels: () => Labels;
}

const NONE = -1;

/** Takes up the labels of at most so many rows, each once: numbers in a few long lists, and no object for a label. */
export function labelMaker(mostRows: number): LabelMaker {
  const printer = labelPrinter();
  const prints: Prints = {
    prints: new Int32Array((mostRows + 1) * PRINT_SIZE),
    roots: new Int32Array(mostRows * 8),
    used: 0,
  };
  const written: string[] = [];
  // of each label its first and last row, of each row the next that bears the same label
  const [first, last, next] = [0, 0, 0].map(() => new Int32Array(mostRows).fill(NONE)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(mostRows * 2 + 1))).fill(NONE);
  const addTo = (label: number, row: number): void => {
    next[last[label]!] = row;
    last[label] = row;
  };
  const add = (text: string, row: number): number | null => {
    const fresh = written.length;
    if (!printer(text, fresh * PRINT_SIZE, prints)) return null;
    const slot = slotOf(text, written, slots, prints.prints);
    const known = slots[slot]!;
    if (known !== NONE) {
      addTo(known, row);
      return known;
    }
    slots[slot] = fresh;
    prints.used += prints.prints[fresh * PRINT_SIZE + PRINT.length]!;
    written.push(text);
    first[fresh] = last[fresh] = row;
    return fresh;
  };
  return {
    add,
    addTo,
    labels: () => ({ ...prints, count: written.length, written, ...asked(written, first, last, next) }),
  };
}

/** What is asked of few labels. */
function asked(
  written: readonly string[],
  first: Int32Array,
  last: Int32Array,
  next: Int32Array,
): Pick<Labels, "at" | "isRepeated"> {
  const made = new Map<number, Label>();
  return {
    isRepeated: (label) => first[label] !== last[label],
    at: (label) => {
      const known = made.get(label);
      if (known !== undefined) return known;
      const fresh = labelOf(written[label]!, first[label]!, next);
      made.set(label, fresh);
      return fresh;
    },
  };
}

/** Where the label of these words is, or is to be put. Two labels may have one number: their words tell. */
function slotOf(text: string, written: readonly string[], slots: Int32Array, prints: Int32Array): number {
  const letters = prints[written.length * PRINT_SIZE + PRINT.letters]!;
  const mask = slots.length - 1;
  let slot = letters & mask;
  for (let known = slots[slot]!; known !== NONE; known = slots[slot]!) {
    const hasNumber = prints[known * PRINT_SIZE + PRINT.letters] === letters;
    if (hasNumber && (written[known] === text || wordsOf(written[known]!) === wordsOf(text))) break;
    slot = (slot + 1) & mask;
  }
  return slot;
}

function labelOf(written: string, first: number, next: Int32Array): Label {
  const rows: number[] = [];
  for (let row = first; row !== NONE; row = next[row]!) rows.push(row);
  return { written, words: wordsOf(written), content: null, rows };
}

// SPDX-License-Identifier: EUPL-1.2
import { unzipSync, zipSync } from "fflate";
import { mutateBytes, mutateZipHeader } from "./mutate-bytes";
import { mutateXml } from "./mutate-xml";
import { randomOf, type Random } from "./random";

/** The parts of a workbook, by name and in order; a name may come twice only in what a mutation makes of the zip itself. */
export type Parts = ReadonlyMap<string, Uint8Array>;

type Mutation = (parts: Parts, random: Random) => Parts;

// XML that still opens goes deepest: most files have one change of that kind.
const MUTATIONS: readonly Mutation[] = [xmlOfPart, xmlOfPart, xmlOfPart, xmlOfPart, bytesOfPart, exchangeParts];

export function partsOf(file: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(file)));
}

/** The file of that seed: one of the originals, broken in one to three places. */
export function mutatedFile(originals: readonly Parts[], seed: number): Uint8Array {
  const random = randomOf(seed);
  let parts = random.pick(originals);
  for (let left = random.pick([1, 1, 2, 3]); left > 0; left--) parts = random.pick(MUTATIONS)(parts, random);
  // Storing is quick; some are compressed, so that damage to the zip meets compressed bytes too.
  const file = zipSync(Object.fromEntries(parts), { level: random.pick([0, 0, 0, 1]) });
  return random.below(6) === 0 ? random.pick([mutateBytes, mutateZipHeader])(file, random) : file;
}

function xmlOfPart(parts: Parts, random: Random): Parts {
  return changePart(parts, random, (part) => Buffer.from(mutateXml(Buffer.from(part).toString("utf8"), random)));
}

function bytesOfPart(parts: Parts, random: Random): Parts {
  return changePart(parts, random, (part) => mutateBytes(part, random));
}

function changePart(parts: Parts, random: Random, change: (part: Uint8Array) => Uint8Array): Parts {
  // Sheets and what they lean on are what is read; the rest is only copied.
  const read = [...parts.keys()].filter((name) => /workbook|sheet\d|sharedStrings|styles|\.rels$|table/i.test(name));
  if (read.length === 0) return parts;
  const name = random.pick(read);
  return new Map([...parts, [name, change(parts.get(name)!)]]);
}

/** A part gone, called otherwise, or holding what another holds. */
function exchangeParts(parts: Parts, random: Random): Parts {
  if (parts.size === 0) return parts;
  const [name, content] = random.pick([...parts]);
  const [otherName, otherContent] = random.pick([...parts]);
  const rest = new Map([...parts].filter(([one]) => one !== name));
  const put = random.pick<readonly [string, Uint8Array] | null>([
    null,
    [`${name}x`, content],
    [name, otherContent],
    [name.toUpperCase(), content],
    [otherName, content],
  ]);
  return put ? rest.set(...put) : rest;
}

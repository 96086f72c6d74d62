// SPDX-License-Identifier: EUPL-1.2
import { unzipSync, zipSync } from "fflate";
import { mutateBytes, mutateZipHeader } from "./mutate-bytes";
import { mutateXml } from "./mutate-xml";
import { randomOf, type Random } from "./random";

type Mutation = (file: Uint8Array, random: Random) => Uint8Array;

/** The file of that seed: one of the originals, broken in one to three places. */
export function mutatedFile(originals: readonly Uint8Array[], seed: number): Uint8Array {
  const random = randomOf(seed);
  let file = random.pick(originals);
  // XML that still opens goes deepest, so most files have whole zips.
  const mutations: readonly Mutation[] = [xmlOfPart, xmlOfPart, xmlOfPart, bytesOfPart, exchangeParts];
  for (let left = 1 + random.below(3); left > 0; left--) file = random.pick(mutations)(file, random);
  return random.below(5) === 0 ? random.pick([mutateBytes, mutateZipHeader])(file, random) : file;
}

function xmlOfPart(file: Uint8Array, random: Random): Uint8Array {
  return changePart(file, random, (part) => Buffer.from(mutateXml(Buffer.from(part).toString("utf8"), random)));
}

function bytesOfPart(file: Uint8Array, random: Random): Uint8Array {
  return changePart(file, random, (part) => mutateBytes(part, random));
}

/** A part gone, called otherwise, or holding what another holds. */
function exchangeParts(file: Uint8Array, random: Random): Uint8Array {
  const parts = Object.entries(unzipSync(file));
  const at = random.below(parts.length);
  const [name, content] = parts[at]!;
  const [otherName, otherContent] = random.pick(parts);
  const mutations: readonly (readonly [string, Uint8Array])[][] = [
    [],
    [[`${name}x`, content]],
    [[name, otherContent]],
    [[name.toUpperCase(), content]],
    [[otherName, content]],
  ];
  return zipped([...parts.slice(0, at), ...random.pick(mutations), ...parts.slice(at + 1)]);
}

function changePart(file: Uint8Array, random: Random, change: (part: Uint8Array) => Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file));
  // Sheets and what they lean on are what is read; the rest is only copied.
  const read = parts.filter(([name]) => /workbook|sheet\d|sharedStrings|styles|\.rels$|table/i.test(name));
  const [chosen] = random.pick(read.length > 0 ? read : parts);
  return zipped(parts.map(([name, content]) => [name, name === chosen ? change(content) : content]));
}

function zipped(parts: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 1 });
}

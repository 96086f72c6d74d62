// SPDX-License-Identifier: EUPL-1.2
import { finished, type Steps } from "../core/steps/steps";
import type { CopyOutcome, CopyPlan } from "../core/workbook/copy-plan";
import { entryKey, type Archive } from "./archive/archive";
import { openArchive } from "./archive/open-archive";
import { orRefusalSteps } from "./archive/refused";
import { writeArchiveSteps } from "./archive/write-archive";
import { copyScope, type CopyScope } from "./copying/copy-scope";
import { ledger } from "./copying/facts";
import { calculationOrder } from "./copying/package/calculation-order";
import { contentTypes, extensionOf } from "./copying/package/content-types";
import { linksPart } from "./copying/package/links";
import { seenParts } from "./copying/package/seen-parts";
import { travellingParts, type CutLinks } from "./copying/package/travelling-parts";
import { taking } from "./copying/prune";
import { tabParts } from "./copying/sheet/tab-parts";
import { workbookPart } from "./copying/workbook-part";
import { mapPackage } from "./parts/package-map";
import { changePart, hasPart, partBytes, workingCopy } from "./writing/package/working-copy";
import { refuseSigned } from "./writing/refuse-signed";
import { workbookOutline } from "./writing/workbook/outline";
import { applyPatches } from "./writing/xml/patches";

const NOTHING = new Uint8Array(0);
const TYPES = "[Content_Types].xml";

/**
 * Makes the copy of a workbook that leaves the office, from its bytes: whole, or not at all. No file system, and of the
 * machine only what archive/codec.ts asks: the pane runs the same code on the bytes that Excel hands out.
 */
export function copyXlsx(original: Uint8Array, plan: CopyPlan): CopyOutcome {
  return finished(copyXlsxSteps(original, plan));
}

/** The same, with places to stop. */
export function* copyXlsxSteps(original: Uint8Array, plan: CopyPlan): Steps<CopyOutcome> {
  const opened = openArchive(original);
  return opened.ok ? yield* orRefusalSteps(carryOut(original, opened.archive, plan)) : opened;
}

type Copied = Omit<Extract<CopyOutcome, { ok: true }>, "ok">;

function* carryOut(original: Uint8Array, archive: Archive, plan: CopyPlan): Steps<Copied> {
  // What cannot be read is not copied either.
  mapPackage(archive);
  const copy = workingCopy(archive);
  const scope = copyScope(copy, workbookOutline(copy), plan);
  const told = ledger();
  const parts = scope.onlySeen ? travellingParts(scope, told) : null;
  const used = yield* tabParts(scope, plan, parts?.cut ?? new Map(), told);
  changePart(copy, scope.workbook.part, (xml) => workbookPart(xml, scope, told));
  if (parts) yield* seenParts(scope, parts, used, told);
  const extension = extensionOf(partBytes(copy, TYPES));
  if (!parts && copy.changes.size === 0) return { bytes: original, facts: told.facts(), extension };
  // For the public the signature stays behind, as whatever else nobody sees.
  if (!parts) refuseSigned(archive);
  const cut = parts?.cut ?? calculationOrder(scope);
  const isKept = parts ? (key: string) => parts.kept.has(key) : keptBeside(cut);
  const removed = new Set(archive.entries.map(({ name }) => name).filter((name) => !isKept(entryKey(name))));
  cutLinks(scope, cut, isKept);
  changePart(copy, TYPES, (xml) => contentTypes(xml, isKept, parts !== null));
  const bytes = yield* writeArchiveSteps(parts ? withoutRemarks(archive) : archive, copy.changes, removed);
  return { bytes, facts: told.facts(), extension: extensionOf(partBytes(copy, TYPES)) };
}

function keptBeside(cut: CutLinks): (key: string) => boolean {
  const gone = new Set([...cut.values()].flat().map(({ target }) => entryKey(target)));
  return (key) => !gone.has(key);
}

/** Takes out the relationships that lead to what is not there any more; a list of which none is left goes whole. */
function cutLinks({ copy }: CopyScope, cut: CutLinks, isKept: (key: string) => boolean): void {
  for (const [part, links] of cut) {
    const name = linksPart(part);
    if (!isKept(entryKey(name)) || !hasPart(copy, name)) continue;
    changePart(copy, name, (xml) =>
      applyPatches(
        xml,
        links.map(({ element }) => taking(element)),
      ),
    );
  }
}

/** Remarks on the whole zip and on its entries, and what programs note beside them: no part shows them. */
function withoutRemarks(archive: Archive): Archive {
  const entries = archive.entries.map((entry) => ({
    ...entry,
    header: { ...entry.header, extra: NOTHING, localExtra: NOTHING, comment: NOTHING },
  }));
  return { ...archive, entries, comment: NOTHING };
}

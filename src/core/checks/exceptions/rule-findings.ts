// SPDX-License-Identifier: EUPL-1.2
import type { Finding, FindingPlace } from "../finding";
import { contentKey, type ExceptionKey, pointKey } from "./key";
import type { Hash, Subject, Subjects } from "./subjects";

/** The findings of one rule, to be found again by what staff or PERF wrote of them. */
export interface RuleFindings {
  readonly all: readonly Finding[];
  readonly subjectOf: (finding: Finding) => Subject;
  /** Those that point at the cell. */
  readonly at: (place: FindingPlace) => readonly Finding[];
  /** Those to which the cell is related. */
  readonly relatedTo: (place: FindingPlace) => readonly Finding[];
  /** Those on the row of the same indicator, or of the same first text. */
  readonly onRowOf: (place: FindingPlace) => readonly Finding[];
  /** By a folded name; null: on whatever sheet. */
  readonly named: (name: string, sheet: string | null) => readonly Finding[];
  /** Those that say something of what bears the name together with other things. */
  readonly concerning: (name: string, sheet: string | null) => readonly Finding[];
  /** Those about what the key speaks of, whatever they say now. */
  readonly about: (key: ExceptionKey) => readonly Finding[];
  /** Those that say just what the key says, and have a related cell that it speaks of: the first dashboard is another now. */
  readonly alsoAbout: (key: ExceptionKey) => readonly Finding[];
  readonly says: (finding: Finding, key: ExceptionKey) => boolean;
}

/** Every index is made when it is first asked for. */
export function ruleFindings(all: readonly Finding[], subjects: Subjects, hash: Hash): RuleFindings {
  const known = new Map<Finding, Subject>();
  const subjectOf = (finding: Finding): Subject => {
    const subject = known.get(finding) ?? subjects.of(finding.place);
    known.set(finding, subject);
    return subject;
  };
  const says = (finding: Finding, key: ExceptionKey): boolean => contentKey(finding, hash) === key.content;
  const byPlace = lazyIndex(all, ({ place }) => (place ? [placeKey(place)] : []));
  const byRelated = lazyIndex(all, ({ related }) => related.map(placeKey));
  const byIdentity = lazyIndex(all, (finding) => [subjectOf(finding).identity]);
  const byName = lazyIndex(all, (finding) =>
    subjectOf(finding).names.flatMap((name) => [name, ...sheetsOf(finding).map((sheet) => `${name}\n${sheet}`)]),
  );
  const byRelatedName = lazyIndex(all, ({ related }) =>
    related.flatMap((place) => subjects.of(place).names.flatMap((name) => [name, `${name}\n${place.sheet}`])),
  );
  const subjectKey = ({ rule }: Finding, subject: Subject): string =>
    `${hash(subject.identity)} ${pointKey(rule, subject, hash)}`;
  const bySubject = lazyIndex(all, (finding) => [subjectKey(finding, subjectOf(finding))]);
  const byRelatedSubject = lazyIndex(all, (finding) =>
    finding.related.map((place) => subjectKey(finding, subjects.of(place))),
  );
  return {
    all,
    subjectOf,
    says,
    at: (place) => byPlace(placeKey(place)),
    relatedTo: (place) => byRelated(placeKey(place)),
    onRowOf: (place) => byIdentity(subjects.of(place).identity),
    named: (name, sheet) => byName(sheet === null ? name : `${name}\n${sheet}`),
    concerning: (name, sheet) => byRelatedName(sheet === null ? name : `${name}\n${sheet}`),
    about: ({ row, point }) => bySubject(`${row} ${point}`),
    alsoAbout: (key) => byRelatedSubject(`${key.row} ${key.point}`).filter((finding) => says(finding, key)),
  };
}

/** The sheets on which a finding is seen: one said of several dashboards is on all of them. */
function sheetsOf({ place, related }: Finding): readonly string[] {
  return [...new Set([...(place ? [place] : []), ...related].map(({ sheet }) => sheet))];
}

function placeKey({ sheet, at }: FindingPlace): string {
  return `${String(at.row)} ${String(at.column)} ${sheet}`;
}

type Look = (key: string) => readonly Finding[];

function lazyIndex(all: readonly Finding[], keysOf: (finding: Finding) => readonly string[]): Look {
  let index: Map<string, Finding[]> | null = null;
  const made = (): Map<string, Finding[]> => {
    const groups = new Map<string, Finding[]>();
    for (const finding of all) {
      for (const key of new Set(keysOf(finding))) {
        const group = groups.get(key);
        if (group) group.push(finding);
        else groups.set(key, [finding]);
      }
    }
    return groups;
  };
  return (key) => (index ??= made()).get(key) ?? [];
}

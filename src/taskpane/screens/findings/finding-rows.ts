// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../../core/checks/finding";
import type { FindingsView } from "../../state/findings-view";
import { type FindingGroup, groupFindings } from "./finding-groups";
import { findingKeys } from "./finding-keys";

/** The head of a group. */
export interface GroupRow {
  readonly kind: "group";
  readonly key: string;
  readonly group: FindingGroup;
  readonly isOpen: boolean;
  /** How many of its findings are new. */
  readonly fresh: number;
  /** Its place among the groups, from 1, and how many there are. */
  readonly position: number;
  readonly of: number;
}

/** A finding of a group that is open. */
export interface FindingRow {
  readonly kind: "finding";
  readonly key: string;
  readonly group: string;
  readonly finding: Finding;
  readonly isNew: boolean;
  /** Its place in the group, from 1, and how many there are. */
  readonly position: number;
  readonly of: number;
}

export type Row = GroupRow | FindingRow;

type Opened = Pick<FindingsView, "openGroups" | "closedGroups" | "query" | "change">;

/** All that the list shows, one below the other: heads, and the findings of the groups that are open. */
export function findingRows(all: readonly Finding[], groups: readonly FindingGroup[], view: Opened): readonly Row[] {
  const keys = keysByFinding(all);
  const fresh = view.change?.fresh ?? NONE;
  const rows: Row[] = [];
  for (const [index, group] of groups.entries()) {
    const isOpen = isGroupOpen(view, group.key);
    const news = fresh.size === 0 ? 0 : group.findings.filter((finding) => fresh.has(keys.get(finding)!)).length;
    const head = { key: `${group.key}/`, position: index + 1, of: groups.length };
    rows.push({ kind: "group", ...head, group, isOpen, fresh: news });
    if (isOpen) addFindings(rows, group, keys, fresh);
  }
  return rows;
}

function addFindings(
  rows: Row[],
  group: FindingGroup,
  keys: ReadonlyMap<Finding, string>,
  fresh: ReadonlySet<string>,
): void {
  const of = group.findings.length;
  for (const [index, finding] of group.findings.entries()) {
    const id = keys.get(finding)!;
    const key = `${group.key}/${id}`;
    rows.push({ kind: "finding", key, group: group.key, finding, isNew: fresh.has(id), position: index + 1, of });
  }
}

/** While something is sought every group is open, unless it was closed: what was found must be seen. */
export function isGroupOpen({ query, openGroups, closedGroups }: Omit<Opened, "change">, key: string): boolean {
  return query === "" ? openGroups.includes(key) : !closedGroups.includes(key);
}

/** The view with a group opened or closed. */
export function withGroup(view: FindingsView, key: string, isOpen: boolean): Partial<FindingsView> {
  const list = view.query === "" ? "openGroups" : "closedGroups";
  const others = view[list].filter((each) => each !== key);
  const isListed = isOpen === (list === "openGroups");
  return { [list]: isListed ? [...others, key] : others };
}

/** The view with one finding in sight and open, whatever was sought or filtered; all of them, where it is not among these. */
export function withFindingShown(
  view: FindingsView,
  findings: readonly Finding[],
  finding: Finding,
): Partial<FindingsView> {
  const id = keysByFinding(findings).get(finding);
  const group = groupFindings(findings, "rule").find((each) => each.findings.includes(finding));
  const all = { groupBy: "rule", query: "", severities: [] } as const;
  if (id === undefined || !group) return all;
  const key = `${group.key}/${id}`;
  return { ...all, openGroups: [...new Set([...view.openGroups, group.key])], focused: key, opened: key };
}

const NONE: ReadonlySet<string> = new Set();
const KNOWN = new WeakMap<readonly Finding[], ReadonlyMap<Finding, string>>();

function keysByFinding(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const known = KNOWN.get(findings);
  if (known) return known;
  const keys = findingKeys(findings);
  const map = new Map(findings.map((finding, i) => [finding, keys[i]!]));
  KNOWN.set(findings, map);
  return map;
}

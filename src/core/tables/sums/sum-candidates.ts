// SPDX-License-Identifier: EUPL-1.2

/** A row, as far as sums look at it. */
export interface Line {
  readonly at: number;
  readonly isSum: boolean;
  readonly isResult: boolean;
  /** «di cui», or a line whose figure is not summed. */
  readonly isPart: boolean;
  readonly enumerator: string;
  readonly section: string;
}

export interface Candidate {
  readonly items: readonly number[];
}

/** What a line may sum, likelier first. `taken`: lines that an earlier sum has summed; `isFar`: it may look at all lines above. */
export function itemsOf(
  lines: readonly Line[],
  line: Line,
  taken: ReadonlySet<number>,
  isFar: boolean,
): readonly Candidate[] {
  // a line with parts below it is no sum of what stands above
  if (!line.isSum && !line.isResult) return distinct([childrenBelow(lines, line.at)]);
  const run = runAbove(lines, line.at);
  const above = isFar ? lines.slice(0, line.at).filter(({ isPart }) => !isPart) : [];
  const open = above.filter(({ at }) => !taken.has(at));
  const lists = [
    run,
    topLevel(run),
    run.filter(({ section }) => section === line.section),
    open,
    topLevel(open),
    open.filter(({ isSum }) => isSum),
    above.filter(({ isSum }) => !isSum),
    runBelow(lines, line),
    childrenBelow(lines, line.at),
  ];
  return distinct(lists);
}

function distinct(lists: readonly (readonly Line[])[]): readonly Candidate[] {
  const known = new Set<string>();
  return lists.flatMap((list) => {
    const items = list.map(({ at }) => at);
    const key = `${String(items[0])}-${String(items.at(-1))}-${String(items.length)}`;
    if (items.length < 2 || known.has(key)) return [];
    known.add(key);
    return [{ items }];
  });
}

/** Lines since the last sum. */
function runAbove(lines: readonly Line[], at: number): readonly Line[] {
  const run: Line[] = [];
  for (let up = at - 1; up >= 0 && !lines[up]!.isSum && !lines[up]!.isResult; up--) {
    if (!lines[up]!.isPart) run.push(lines[up]!);
  }
  return run.reverse();
}

/** A total that stands above what it sums. */
function runBelow(lines: readonly Line[], { at, section }: Line): readonly Line[] {
  const run: Line[] = [];
  for (let down = at + 1; down < lines.length; down++) {
    const line = lines[down]!;
    if (line.isSum || line.isResult || line.section !== section) break;
    if (!line.isPart) run.push(line);
  }
  return run;
}

/** Lines numbered like the first of them: «a)», «b)» below «7)» are parts of it. */
function topLevel(lines: readonly Line[]): readonly Line[] {
  const first = lines.find(({ enumerator }) => enumerator !== "")?.enumerator;
  return first === undefined ? lines : lines.filter(({ enumerator }) => enumerator === first);
}

function childrenBelow(lines: readonly Line[], at: number): readonly Line[] {
  const own = lines[at]!.enumerator;
  const first = lines[at + 1]?.enumerator;
  if (own === "" || first === undefined || first === "" || first === own) return [];
  const children: Line[] = [];
  for (let down = at + 1; down < lines.length && lines[down]!.enumerator === first; down++) children.push(lines[down]!);
  return children;
}

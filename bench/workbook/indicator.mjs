// SPDX-License-Identifier: EUPL-1.2

const KINDS = [
  ["progress", 12],
  ["share", 24],
  ["count", 34],
  ["days", 12],
  ["cost", 5],
  ["date", 7],
  ["yesNo", 6],
];
/** 31 December 2021, as Excel counts days. */
const LAST_DAY = 44_561;

/**
 * Figures of one invented indicator, with the achievement that the usual methods give: null when there is nothing to score.
 * @returns {{ kind: string, actual: unknown, target: unknown, ratio: number | null, flaw: string | null }}
 */
export function drawIndicator(by) {
  const kind = by.pickWeighted(KINDS);
  const flaw = by.pickWeighted([
    [null, 880],
    ["no-target", 100],
    ["no-actual", 10],
    ["unreadable", 4],
    ["neutralised", 6],
  ]);
  const { actual, target, ratio } = FIGURES[kind](by, by.happens(0.88));
  if (flaw === "no-target") return { kind, actual, target: null, ratio: null, flaw };
  if (flaw === "no-actual") return { kind, actual: null, target, ratio: null, flaw };
  if (flaw === "unreadable") return { kind, actual: by.pick(["n.d.", "SI/NO", "in corso"]), target, ratio: null, flaw };
  if (flaw === "neutralised") return { kind: "count", actual: 0, target: by.whole(1, 9), ratio: null, flaw };
  return { kind, actual, target, ratio, flaw };
}

/** One way of drawing figures for each kind of indicator; `isMet`: the target is reached. */
const FIGURES = {
  progress: (by, isMet) => higherIsBetter(isMet ? 1 : by.whole(50, 95) / 100, 1),
  share(by, isMet) {
    const target = by.whole(40, 95);
    const actual = isMet ? by.whole(target, 100) : Math.round((target * by.whole(60, 99)) / 100);
    return higherIsBetter(actual / 100, target / 100);
  },
  count(by, isMet) {
    const target = by.pickWeighted([
      [by.whole(2, 30), 8],
      [by.whole(100, 9000), 2],
    ]);
    return higherIsBetter(isMet ? target + by.whole(0, target) : Math.floor((target * by.whole(50, 99)) / 100), target);
  },
  days(by, isMet) {
    const target = by.whole(5, 60);
    return lowerIsBetter(isMet ? by.whole(1, target) : target + by.whole(1, 20), target);
  },
  cost(by, isMet) {
    const target = by.whole(40, 130);
    return lowerIsBetter((isMet ? by.whole(30, target) : target + by.whole(1, 40)) / 100, target / 100);
  },
  date(by, isMet) {
    const target = LAST_DAY - by.whole(0, 300);
    const actual = isMet ? target - by.whole(0, 30) : target + by.whole(1, 30);
    return { actual, target, ratio: isMet ? 1 : 0 };
  },
  yesNo: (_by, isMet) => ({ actual: isMet ? "SI" : "NO", target: "SI", ratio: isMet ? 1 : 0 }),
};

function higherIsBetter(actual, target) {
  return { actual, target, ratio: Math.min(1, actual / target) };
}

function lowerIsBetter(actual, target) {
  return { actual, target, ratio: Math.min(1, target / actual) };
}

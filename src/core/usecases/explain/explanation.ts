// SPDX-License-Identifier: EUPL-1.2
import type { Arithmetic, FigureUnit } from "../../scorecard/arithmetic/arithmetic";
import type { CellPosition } from "../../workbook/address";
import type { Reason } from "../../workbook/plan";
import type { Origin } from "../../wording/settings";

/** A cell that a step can lead to. */
export interface Place {
  readonly sheet: string;
  readonly at: CellPosition;
}

/** A figure that can be explained: plain data, so that a step may name it, and the pane may come back to it. */
export type Subject =
  | { readonly kind: "indicator" | "objective" | "presumed"; readonly id: string }
  | { readonly kind: "map-entry"; readonly index: number }
  /** By its folded name. */
  | { readonly kind: "perspective"; readonly key: string }
  | { readonly kind: "overall" }
  /** An objective that several units share, on «Riepilogo operativo»: by its place among those rows. */
  | { readonly kind: "units"; readonly row: number; readonly figure: UnitsFigure }
  /** The mean of a post's objectives, on «Riepilogo individuale». */
  | { readonly kind: "post"; readonly unit: string }
  | { readonly kind: "deviation"; readonly id: string; readonly figure: "amount" | "share" };

export type UnitsFigure = "mean" | "least" | "most" | "spread";
export type SubjectKind = Subject["kind"];

/** What a step does: by it screens group and mark steps. */
export type StepTopic = "taken" | "rule" | "parts" | "left-out" | "sum" | "written" | "note";

/** Something that was counted, or left out: it can be explained in turn. */
export interface Part {
  readonly subject: Subject;
  readonly name: string;
  readonly place: Place;
  /** null: it has no figure. */
  readonly value: number | null;
  /** null: none is used. */
  readonly weight: number | null;
  /** Where its weight is written, and in which sheet: null where none is used. */
  readonly weightAt: Place | null;
  /** Why it is left out; null: it counts. */
  readonly because: Reason | null;
}

/** One step of an explanation: words are made of it in `shown-explanation`. */
export interface Step {
  readonly topic: StepTopic;
  readonly says: Reason;
  /** Where what it says is written; null: nowhere. */
  readonly place: Place | null;
  /** Who decided the rule; null: it is no setting. */
  readonly origin: Origin | null;
  /** The figures that the arithmetic takes from here. */
  readonly figures: readonly number[];
  readonly arithmetic: Arithmetic | null;
  readonly parts: readonly Part[];
  /** What can be explained in turn. */
  readonly leadsTo: Subject | null;
}

/** How a figure came about. The last step with arithmetic ends on `outcome.value`. */
export interface Explanation {
  readonly kind: "explained";
  readonly subject: Subject;
  /** How the cell that was asked about leads here; null: it holds the very figure. */
  readonly asked: Reason | null;
  readonly name: string;
  readonly sheet: string;
  /** Cell of the figure; null: it is on no sheet. */
  readonly place: Place | null;
  readonly outcome: {
    /** Unrounded; null: not measured, and the steps say why. Never 0 for want of data. */
    readonly value: number | null;
    readonly unit: FigureUnit;
    /** What is written there, as the user sees it; null: nothing. */
    readonly written: string | null;
  };
  readonly steps: readonly Step[];
}

/** Why a cell has nothing to explain, and where the nearest figure is. */
export interface NotExplained {
  readonly kind: "not-explained";
  readonly reason: Reason;
  readonly nearest: { readonly subject: Subject; readonly name: string; readonly place: Place } | null;
}

const NOTHING: Omit<Step, "topic" | "says"> = {
  place: null,
  origin: null,
  figures: [],
  arithmetic: null,
  parts: [],
  leadsTo: null,
};

/** A step with what it has besides its sentence. */
export function step(topic: StepTopic, says: Reason, more: Partial<Omit<Step, "topic" | "says">> = {}): Step {
  return { topic, says, ...NOTHING, ...more };
}

export function says(code: string, args: Reason["args"] = {}): Reason {
  return { code, args };
}

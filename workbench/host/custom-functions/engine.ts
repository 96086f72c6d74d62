// SPDX-License-Identifier: EUPL-1.2
import type { Host } from "../host";
import { fullAddress, wholeSheet, type Area } from "../workbook/area";
import type { HostSheet } from "../workbook/model";
import type { Blanks, Context } from "./argument";
import { argumentOf } from "./argument";
import { prepare } from "./invocation";
import { functionNamed, type FunctionMetadata, type FunctionsMetadata } from "./metadata";
import { callNative, isNative } from "./native";
import { errorResult, putResult, type Result } from "./put-result";
import { resultsOf, type RuntimeResult } from "./runtime-result";
import { dependentsOf, isTracked, readersOf, trackArea, type Tracked, type TrackedCells } from "./tracked";

export interface FunctionsOptions {
  readonly metadata: FunctionsMetadata;
  readonly namespace?: string;
  /** See Blanks: null as on the web, unless a test wants the desktop. */
  readonly blanks?: Blanks;
  /** Sends entries to the runtime in the frame. */
  readonly push: (entries: readonly (readonly unknown[])[]) => void;
}

/** The calculation of one workbook: PERF's functions in the real runtime, a few of Excel's own here. */
export interface Functions {
  /** Resolves when no call is under way. */
  readonly calculated: () => Promise<void>;
  /** Formulas that the host does not calculate: they keep the result that they had. */
  readonly notCalculated: () => readonly string[];
  /** How many calls went to the runtime. */
  readonly calls: () => number;
  /** Lets go of the workbook. */
  readonly detach: () => void;
}

export interface Engine {
  readonly host: Host;
  readonly options: Required<FunctionsOptions>;
  readonly tracked: TrackedCells;
  readonly underWay: Map<number, Tracked>;
  readonly outgoing: (readonly unknown[])[];
  readonly waiting: (() => void)[];
  readonly notCalculated: Set<string>;
  calls: number;
}

/** Category and type of a call in the library's channel. */
const CALL = [1, 1000] as const;

/** Calculates the open workbook from now on; formulas that are already in it are calculated at once. */
export function attachFunctions(host: Host, given: FunctionsOptions): Functions {
  const options = { namespace: "PERF", blanks: null, ...given };
  const engine: Engine = {
    host,
    options,
    tracked: new Map(),
    underWay: new Map(),
    outgoing: [],
    waiting: [],
    notCalculated: new Set(),
    calls: 0,
  };
  const { workbook, services } = host;
  const watch = (area: Area): void => onChanged(engine, area);
  workbook.watchers.add(watch);
  services.functionResults = (results) => onResults(engine, results as readonly RuntimeResult[]);
  for (const sheet of workbook.sheets) watch(wholeSheet(sheet));
  return {
    calculated: () => new Promise((resolve) => (isBusy(engine) ? engine.waiting.push(resolve) : resolve())),
    notCalculated: () => [...engine.notCalculated],
    calls: () => engine.calls,
    detach: () => {
      workbook.watchers.delete(watch);
      engine.underWay.clear();
    },
  };
}

/** Cells were entered: their formulas are new, and others may read them. */
function onChanged(engine: Engine, area: Area): void {
  const { entered, freed } = trackArea(engine.tracked, engine.host.workbook, area);
  const isManual = engine.host.workbook.calculationMode === "Manual";
  const others = isManual ? [] : [...dependentsOf(engine.tracked, area), ...readersOf(engine.tracked, freed)];
  calculate(engine, [...new Set([...entered, ...others])]);
  flush(engine);
}

/** More than any chain of formulas that is not a circle. */
const MOST_WAVES = 1000;

/** Calculates formulas, then those that read what changed, until nothing changes any more. */
function calculate(engine: Engine, formulas: readonly Tracked[]): void {
  let wave: readonly Tracked[] = formulas;
  for (let i = 0; wave.length > 0 && i < MOST_WAVES; i++) {
    const changed = wave.flatMap((formula) => calculateOne(engine, formula));
    wave = readersOf(engine.tracked, changed);
  }
}

function calculateOne(engine: Engine, formula: Tracked): readonly Area[] {
  const { name, args } = formula.call;
  const context = contextOf(engine, formula.sheet);
  if (formula.invocation !== null) engine.underWay.delete(formula.invocation);
  formula.invocation = null;
  const own = `${engine.options.namespace.toUpperCase()}.`;
  if (name.startsWith(own)) {
    const meta = functionNamed(engine.options.metadata, name.slice(own.length));
    return meta ? invoke(engine, formula, meta) : putResult(formula, [[errorResult("#NAME?")]]);
  }
  if (!isNative(name)) return noted(engine, formula);
  const found = args.map((text) => argumentOf(text, context));
  if (found.includes("unknown")) return noted(engine, formula);
  if (found.includes("pending")) return putResult(formula, BUSY);
  const error = found.find((each) => typeof each === "object" && "error" in each);
  if (error && typeof error === "object" && "error" in error) return putResult(formula, [[errorResult(error.error)]]);
  const value = callNative(
    name,
    found.flatMap((each) => (typeof each === "object" && "area" in each ? [each] : [])),
  );
  return putResult(formula, [[{ value, isError: typeof value === "string" }]]);
}

const BUSY: readonly (readonly Result[])[] = [[errorResult("#BUSY!")]];

/** Sends a call to the runtime; the cell is busy until its result comes. */
function invoke(engine: Engine, formula: Tracked, meta: FunctionMetadata): readonly Area[] {
  const prepared = prepare(meta, formula.call.args, contextOf(engine, formula.sheet));
  if (prepared === "unknown") return noted(engine, formula);
  if (prepared === "pending") return putResult(formula, BUSY);
  if ("error" in prepared) return putResult(formula, [[errorResult(prepared.error)]]);
  const id = ++engine.calls;
  const { row, column, sheet } = formula;
  const address = fullAddress({ sheet, row, column, rows: 1, columns: 1 });
  const { requiresAddress, requiresParameterAddresses } = meta.options ?? {};
  const message = [id, meta.id, prepared.values, requiresAddress ? address : null, 0];
  if (requiresParameterAddresses) message.push(prepared.addresses);
  formula.invocation = id;
  engine.underWay.set(id, formula);
  engine.outgoing.push([...CALL, "", JSON.stringify(message), id]);
  return putResult(formula, BUSY);
}

function onResults(engine: Engine, results: readonly RuntimeResult[]): void {
  const changed: Area[] = [];
  for (const result of results) {
    const formula = engine.underWay.get(result[0]);
    engine.underWay.delete(result[0]);
    if (!formula || formula.invocation !== result[0] || !isTracked(engine.tracked, formula)) continue;
    formula.invocation = null;
    changed.push(...putResult(formula, resultsOf(result)));
  }
  calculate(engine, readersOf(engine.tracked, changed));
  flush(engine);
  if (!isBusy(engine)) for (const resolve of engine.waiting.splice(0)) resolve();
}

/** Calls leave together, once the runtime has said that it is there. */
function flush(engine: Engine): void {
  if (engine.outgoing.length === 0) return;
  if (engine.host.services.functionsReady) engine.options.push(engine.outgoing.splice(0));
  else setTimeout(() => flush(engine), 10);
}

function noted(engine: Engine, { formula }: Tracked): readonly Area[] {
  engine.notCalculated.add(formula);
  return [];
}

function contextOf(engine: Engine, sheet: HostSheet): Context {
  return { book: engine.host.workbook, sheet, blanks: engine.options.blanks };
}

function isBusy({ underWay, outgoing }: Engine): boolean {
  return underWay.size + outgoing.length > 0;
}

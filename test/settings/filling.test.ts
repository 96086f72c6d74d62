// SPDX-License-Identifier: EUPL-1.2
import { planFilling } from "../../src/core/usecases/fill-workbook";
import { planSettings } from "../../src/core/usecases/plan-settings";
import { addressOf } from "../../src/core/workbook/address";
import { applyPlan, cellOf, put, sheetOf, snapshotOf, type WorkbookData } from "../workbook/in-memory";
import { townInJune } from "../usecases/small-body";
import { setParameter, setRegister, textAt, verified, withSettings } from "./sheets";

const REGISTER = "Registro indicatori";
const fillingOf = (data: WorkbookData) => planFilling(snapshotOf(data)).filling.plan;
const settingsOf = (data: WorkbookData) => planSettings(snapshotOf(data)).filling.plan;
const size = ({ edits, sheets, names }: ReturnType<typeof fillingOf>) => edits.length + sheets.length + names.length;

function stateOf(data: WorkbookData, name: string): string {
  return JSON.stringify([...sheetOf(data, name).cells].map(([row, cells]) => [row, [...cells]]));
}

test("a filling touches no cell of the settings, and what staff corrected goes on being theirs", () => {
  const data = withSettings(townInJune());
  const label = textAt(data, REGISTER, 4, 1);
  setRegister(data, label, "Verso", "più basso è meglio");
  setParameter(data, "Fase", "monitoraggio");
  const before = ["Parametri", REGISTER].map((name) => stateOf(data, name));
  applyPlan(data, fillingOf(data));
  expect(["Parametri", REGISTER].map((name) => stateOf(data, name))).toEqual(before);
  const { settings, memory } = verified(data);
  expect([...memory.ownSheets.values()]).not.toContain("ceduto");
  expect(settings.phase).toBe("monitoring");
  expect(settings.register.filter(({ polarity }) => polarity !== null).map((each) => each.label)).toEqual([label]);
});

test("both commands repeated in any order come to rest", () => {
  const data = townInJune();
  applyPlan(data, fillingOf(data));
  applyPlan(data, settingsOf(data));
  applyPlan(data, fillingOf(data));
  expect([size(settingsOf(data)), size(fillingOf(data))]).toEqual([0, 0]);
  expect(verified(data).settings.register.filter(({ polarity }) => polarity !== null)).toEqual([]);
});

test("the settings leave the memory of what was filled in as it was", () => {
  const data = townInJune();
  applyPlan(data, fillingOf(data));
  const before = verified(data).memory.written;
  applyPlan(data, settingsOf(data));
  expect(before.size).toBeGreaterThan(0);
  expect(verified(data).memory.written).toEqual(before);
});

test("the body's threshold decides what is over-achieved", () => {
  const data = withSettings(townInJune());
  setParameter(data, "Sovra-realizzazione", cellOf(1.25, "0%"));
  applyPlan(data, fillingOf(data));
  expect(textAt(data, "Scostamenti", 1, 0)).toContain("dal 125");
});

test.each([
  ["piano", "plan"],
  ["monitoraggio", "monitoring"],
])(
  "in the phase «%s» nothing that is not due yet is filled with a figure, and the summaries say the phase",
  (phase, code) => {
    const data = withSettings(townInJune());
    const { scorecard } = verified(data);
    const waiting = scorecard.indicators.find(({ status }) => status === "scored")!;
    put(sheetOf(data, waiting.sheet), { [addressOf(waiting.row, waiting.columns.actual!)]: null });
    setParameter(data, "Fase", phase);
    setParameter(data, "Valore mancante", "vale zero");
    const { settings, scorecard: now } = verified(data);
    expect(settings.phase).toBe(code);
    expect(now.indicators.find(({ id }) => id === waiting.id)).toMatchObject({ status: "not-due", achievement: null });
    const plan = fillingOf(data);
    const at = { sheet: waiting.sheet, row: waiting.row, column: waiting.columns.declared! };
    expect(plan.edits.filter((edit) => edit.sheet === at.sheet && edit.row === at.row)).toEqual([]);
    applyPlan(data, plan);
    expect(textAt(data, "Riepilogo strategico", 1, 0)).toContain(`Fase: ${phase}`);
    expect(size(fillingOf(data))).toBe(0);
  },
);

test("in the final phase the summaries do not speak of it", () => {
  const data = withSettings(townInJune());
  applyPlan(data, fillingOf(data));
  expect(textAt(data, "Riepilogo strategico", 1, 0)).not.toContain("Fase");
});

// SPDX-License-Identifier: EUPL-1.2
import { parametersFor } from "../../../src/core/settings/parameters";
import { judgeTyped } from "../../../src/core/usecases/settings/change/judge-typed";
import { proposeSettings } from "../../../src/core/usecases/settings/view/settings-view";
import { rowOf, setParameter, verified, withSettings } from "../../settings/sheets";
import { applyPlan, type WorkbookData } from "../../workbook/in-memory";
import { townInJune } from "../small-body";
import { changesOf, plannedChange, strangeTown } from "./changes";

const shown = (data: WorkbookData, key: string) =>
  proposeSettings(verified(data))
    .sections.flatMap(({ parameters }) => parameters)
    .find((each) => each.key === key)!;

test("every parameter is shown once, section by section, in the order of the sheet", () => {
  const { sections } = proposeSettings(verified(townInJune()));
  expect(sections.map(({ name }) => name)).toEqual([
    "Ente",
    "Fase del ciclo",
    "Metodi",
    "Obiettivi",
    "Soglie",
    "Scadenze",
  ]);
  expect(sections.flatMap(({ parameters }) => parameters.map(({ key }) => key))).toEqual(
    parametersFor(1900).map(({ key }) => key),
  );
});

test("without a sheet nothing is decided, but for what the workbook tells by itself", () => {
  const data = townInJune();
  expect(proposeSettings(verified(data))).toMatchObject({ parametersSheet: null, registerSheet: null, problems: [] });
  expect(shown(data, "green")).toMatchObject({ value: "", usual: "90\u00a0%", origin: "default", place: null });
});

test("with a sheet each value has its cell, and who decided it", () => {
  const data = withSettings(townInJune());
  setParameter(data, "Soglia verde", "95 %");
  expect(proposeSettings(verified(data))).toMatchObject({
    parametersSheet: "Parametri",
    registerSheet: "Registro indicatori",
  });
  const at = { row: rowOf(data, "Parametri", "Soglia verde"), column: 1 };
  expect(shown(data, "green")).toMatchObject({ value: "95\u00a0%", origin: "body", place: { sheet: "Parametri", at } });
  expect(shown(data, "year")).toMatchObject({ value: "2024", origin: "inferred" });
  expect(shown(data, "phase")).toMatchObject({ value: "consuntivo", origin: "inferred", kind: "choice" });
  expect(shown(data, "phase").choices).toEqual(["piano", "monitoraggio", "consuntivo"]);
});

test("a setting that cannot be used is told beside its parameter and among the problems", () => {
  const data = withSettings(townInJune());
  setParameter(data, "Fase", "mensile");
  const { problems } = proposeSettings(verified(data));
  expect(problems.map(({ text }) => text)).toEqual([expect.stringContaining("«mensile» non è una fase")]);
  expect(shown(data, "phase").problem).toBe(problems[0]!.text);
});

test("a body that cannot be read yet has its settings all the same", () => {
  expect(shown(strangeTown(), "phase")).toMatchObject({ choices: ["piano", "monitoraggio", "consuntivo"] });
});

test("what is shown can be typed back: no value changes by being left as it is", () => {
  const data = withSettings(townInJune());
  const typed = {
    referenceDate: "30/06/2024",
    year: "2024",
    tolerance: "1200,5",
    steps: "12,5 % → 50 %; 100 % → 100 %",
  };
  applyPlan(data, plannedChange(data, changesOf({ ...typed, green: "92,5 %", "deadline-plan": "1/3/2024" })));
  const { settings } = verified(data);
  for (const parameter of parametersFor(1900)) {
    const { key, value } = shown(data, parameter.key);
    const judged = judgeTyped(parameter, value, 1900);
    expect([key, judged.ok && judged.setting.value]).toEqual([key, parameter.get(settings)]);
  }
});

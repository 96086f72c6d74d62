// SPDX-License-Identifier: EUPL-1.2
import { besidePlan, type PlannedRow, saidBeside, withRow } from "../beside-plan";

function verified(label: string, name: string, target?: number) {
  return besidePlan(withRow(label, ([goal, , planned]): PlannedRow => [goal, name, target ?? planned]));
}

test.each([
  ["Avvisi di accertamento emessi", "N. avvisi di accertamento emessi nell’anno"],
  ["Contribuenti che usano il portale", "Contribuenti che usano il nuovo portale"],
  ["Tempo medio di rilascio dei certificati in giorni", "Tempo medio rilascio certificati in giorni"],
  ["Percentuale di pratiche concluse nei termini", "Percentuale di pratiche conclu"],
])("«%s», now «%s», is for a person, and neither dropped nor added", (label, name) => {
  const verification = verified(label, name);
  expect(saidBeside("PIA004", verification)).toEqual([
    expect.stringContaining(`info?: Nel Piano (piano.xlsx) questo indicatore sembra chiamarsi «${label}».`),
  ]);
  expect([...saidBeside("PIA001", verification), ...saidBeside("PIA002", verification)]).toEqual([]);
});

test("nearly the same name and another target: both are said", () => {
  const verification = verified(
    "Tempo medio di rilascio dei certificati in giorni",
    "Tempo medio rilascio certificati in giorni",
    45,
  );
  expect(saidBeside("PIA004", verification)).toHaveLength(1);
  expect(saidBeside("PIA003", verification)).toHaveLength(1);
});

test.each<[string, string, string]>([
  ["capitals, spacing, signs", "Avvisi di accertamento emessi", "AVVISI  di accertamento, emessi"],
  ["another thing altogether", "Avvisi di accertamento emessi", "Ruoli trasmessi al concessionario"],
  ["a negation", "Contribuenti che usano il portale", "Contribuenti che non usano il portale"],
])("is silent on %s", (_, label, name) => {
  expect(saidBeside("PIA004", verified(label, name))).toEqual([]);
});

// SPDX-License-Identifier: EUPL-1.2
import { verificationText } from "../../src/cli/text/verification-text";
import { verify } from "../../src/core/usecases/verify";
import { gridCells } from "../reading/grid";
import { snapshotOf, workbookData } from "../workbook/in-memory";

test("what was not read and what was read on an assumption are two lists: they ask for different things", () => {
  const cells = gridCells([
    ["Obiettivo", "Indicatore", "Target 2021", "Consuntivo 2021"],
    ["1.1 Uno", "Utenti", "1.250", 40],
    [null, "Livello", "tra 80 e 90", 85],
    [null, "Eventi", 10, 9],
  ]);
  const text = verificationText(verify(snapshotOf(workbookData({ Servizi: cells }))), false).join("\n");
  expect(text).toMatch(
    /\nNON LETTO: 1 punto\n {2}Servizi!C3: «tra 80 e 90»[^\n]*\n\nLETTO CON UN’IPOTESI: 1 punto\n {2}Servizi!C2: «1\.250»/,
  );
});

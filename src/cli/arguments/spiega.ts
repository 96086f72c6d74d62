// SPDX-License-Identifier: EUPL-1.2
import { parseAddress } from "../../core/workbook/address";
import type { SpiegaOptions, Wrong } from "./command";
import { misplacedFor, type Values, wrong } from "./options";

const USAGE = "perf spiega FILE.xlsx FOGLIO CELLA";

/** `perf spiega FILE FOGLIO CELLA [--formato testo|json]` */
export function spiega(
  words: readonly string[],
  values: Values,
  year: number | null,
): (SpiegaOptions & { readonly kind: "spiega" }) | Wrong {
  const [file, sheet, cell, further] = words;
  if (file === undefined) return wrong(`Manca il file: ${USAGE}`);
  if (sheet === undefined) return wrong(`Manca il foglio: ${USAGE}`);
  if (cell === undefined) return wrong(`Manca la cella: ${USAGE}`);
  if (further !== undefined)
    return wrong(`«${further}» è di troppo: ${USAGE}. Un nome con spazi va scritto tra virgolette.`);
  const misplaced = misplacedFor("spiega", values, ["formato", "anno"], ", che non scrive file");
  if (misplaced) return misplaced;
  const at = parseAddress(cell.toUpperCase());
  if (at === null) return wrong(`«${cell}» non è una cella: scriverla con lettera e numero, come F12.`);
  const format = values.formato ?? "testo";
  if (format !== "testo" && format !== "json")
    return wrong(`Il formato «${format}» non vale per «spiega»: i formati sono testo e json.`);
  return { kind: "spiega", file, sheet, at, format, year };
}

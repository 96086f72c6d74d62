// SPDX-License-Identifier: EUPL-1.2
import { resolve } from "node:path";
import type { ReportFile, ReportFormat, ValidaOptions, Wrong } from "./command";
import { copyOptions, type Values, wrong } from "./options";
import { plansIn } from "./plans";

/** `perf valida FILE -o COPIA [--rapporto RAPPORTO]… [--piano PIANO]…` */
export function valida(
  files: readonly string[],
  values: Values,
  year: number | null,
): (ValidaOptions & { readonly kind: "valida" }) | Wrong {
  const options = copyOptions("valida", files, values, year, ["rapporto", "piano"]);
  if ("kind" in options) return options;
  const plans = plansIn(values.piano);
  if ("kind" in plans) return plans;
  const reports: ReportFile[] = [];
  for (const path of values.rapporto ?? []) {
    const format = formatOf(path);
    if (format === null)
      return wrong(`Il rapporto «${path}» deve avere un nome che finisce in .html, .md, .json o .sarif.`);
    reports.push({ path, format });
  }
  const written = [...reports.map(({ path }) => path), ...(options.output === null ? [] : [options.output])];
  const names = new Set(written.map((path) => resolve(path)));
  if (names.size < written.length) return wrong("Due dei file da scrivere hanno lo stesso nome: darne uno a ciascuno.");
  if (options.preview && reports.length > 0)
    return wrong("Con «--anteprima» non si scrive nulla: togliere «--rapporto», oppure «--anteprima».");
  return { kind: "valida", ...options, reports, plans };
}

function formatOf(path: string): ReportFormat | null {
  const ending = /\.(html|md|json|sarif)$/i.exec(path)?.[1];
  return (ending?.toLowerCase() as ReportFormat | undefined) ?? null;
}

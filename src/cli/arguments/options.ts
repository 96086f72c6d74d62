// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from "node:util";
import type { CopyOptions, Wrong } from "./command";

/** The words that begin with a dash, for all commands: each says which of them it takes. */
const OPTIONS = {
  help: { type: "boolean", short: "h" },
  aiuto: { type: "boolean" },
  version: { type: "boolean", short: "v" },
  versione: { type: "boolean" },
  formato: { type: "string" },
  output: { type: "string", short: "o" },
  anteprima: { type: "boolean" },
  sovrascrivi: { type: "boolean" },
  tutte: { type: "boolean" },
  anno: { type: "string" },
  rapporto: { type: "string", multiple: true },
  piano: { type: "string", multiple: true },
  regola: { type: "string", multiple: true },
  per: { type: "string" },
  campione: { type: "string" },
  seme: { type: "string" },
} as const;

export type Option = keyof typeof OPTIONS;
export type Values = ReturnType<typeof parseWords>["values"];

/** Throws where an option is unknown, or lacks its value. */
export function parseWords(words: readonly string[]) {
  return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });
}

export function wrong(message: string): Wrong {
  return { kind: "wrong", message: `${message} Con «perf --help» si vede come si usa.` };
}

/** An option that another command takes, and this one does not. */
export function misplacedFor(command: string, values: Values, options: readonly Option[], because = ""): Wrong | null {
  const misplaced = options.find((option) => values[option] !== undefined);
  return misplaced ? wrong(`L’opzione «--${misplaced}» non vale per «${command}»${because}.`) : null;
}

/** null: not asked for; undefined: no year. */
export function yearIn(text: string | undefined): number | null | undefined {
  if (text === undefined) return null;
  return /^(?:19|20)\d\d$/.test(text) ? Number(text) : undefined;
}

const VERBS = {
  compila: "compilare",
  parametri: "leggere",
  valida: "validare",
  correggi: "correggere",
  copia: "copiare",
} as const;

/** Macros stay macros: the writer sees to it that the kind does not change. */
const WORKBOOK = /\.xl[st][xm]$/i;

export type CopyCommand = keyof typeof VERBS;

/** What all commands that write a copy of one file are told alike. */
export function copyOptions(
  kind: CopyCommand,
  files: readonly string[],
  values: Values,
  year: number | null,
): CopyOptions | Wrong {
  const [file, second] = files;
  const usage = `perf ${kind} FILE.xlsx -o COPIA.xlsx${kind === "copia" ? " --per oiv" : ""}`;
  if (file === undefined) return wrong(`Manca il file da ${VERBS[kind]}: ${usage}`);
  if (second !== undefined) return wrong(`«${kind}» lavora su un file alla volta: «${second}» è di troppo.`);
  const misplaced = misplacedFor(kind, values, ["formato"]);
  if (misplaced) return misplaced;
  const preview = values.anteprima ?? false;
  if (values.output === undefined && !preview)
    return wrong(`Manca il file da scrivere: ${usage} (oppure --anteprima, che non scrive nulla).`);
  if (values.output !== undefined && !WORKBOOK.test(values.output))
    return wrong(`«${values.output}» non è il nome di una cartella di lavoro: deve finire in .xlsx, come COPIA.xlsx.`);
  return {
    file,
    output: values.output ?? null,
    preview,
    overwrite: values.sovrascrivi ?? false,
    all: values.tutte ?? false,
    year,
  };
}

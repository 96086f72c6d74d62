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

/** Asked of the program, whatever the command. */
const OF_ALL: readonly Option[] = ["help", "aiuto", "version", "versione"];

/** An option that other commands take, and this one, which takes these, does not; null: there is none. */
export function misplacedFor(command: string, values: Values, takes: readonly Option[], because = ""): Wrong | null {
  const given = Object.keys(values) as Option[];
  const misplaced = given.find((option) => !OF_ALL.includes(option) && !takes.includes(option));
  return misplaced ? wrong(`L’opzione «--${misplaced}» non vale per «${command}»${because}.`) : null;
}

/** null: not asked for; undefined: no year. */
export function yearIn(text: string | undefined): number | null | undefined {
  if (text === undefined) return null;
  return /^(?:19|20)\d\d$/.test(text) ? Number(text) : undefined;
}

/** What all commands that write a copy take. */
const FOR_A_COPY: readonly Option[] = ["output", "anteprima", "sovrascrivi", "tutte", "anno"];

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

/** What all commands that write a copy of one file are told alike; `own` are the options that only this one takes. */
export function copyOptions(
  kind: CopyCommand,
  files: readonly string[],
  values: Values,
  year: number | null,
  own: readonly Option[] = [],
): CopyOptions | Wrong {
  const [file, second] = files;
  const usage = `perf ${kind} FILE.xlsx -o COPIA.xlsx${kind === "copia" ? " --per oiv" : ""}`;
  if (file === undefined) return wrong(`Manca il file da ${VERBS[kind]}: ${usage}`);
  if (second !== undefined) return wrong(`«${kind}» lavora su un file alla volta: «${second}» è di troppo.`);
  const misplaced = misplacedFor(kind, values, [...FOR_A_COPY, ...own]);
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

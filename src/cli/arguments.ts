// SPDX-License-Identifier: EUPL-1.2
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Format } from "./check-file";

export type Topic = "perf" | "verifica" | "compila" | "parametri" | "valida" | "sigillo";

/** What a command that writes a copy of one file is told. */
export interface CopyOptions {
  readonly file: string;
  /** null: preview only. */
  readonly output: string | null;
  readonly preview: boolean;
  readonly overwrite: boolean;
  readonly all: boolean;
  /** null: the one that the workbook says. */
  readonly year: number | null;
}

/** A report to be written beside the copy; its format is that of its name. */
export interface ReportFile {
  readonly path: string;
  readonly format: ReportFormat;
}

export type ReportFormat = "html" | "md" | "json" | "sarif";

interface Wrong {
  readonly kind: "wrong";
  readonly message: string;
}

export type Command =
  | { readonly kind: "help"; readonly topic: Topic }
  | { readonly kind: "version" }
  | {
      readonly kind: "verifica";
      readonly files: readonly string[];
      readonly format: Format;
      readonly all: boolean;
      readonly year: number | null;
    }
  /** "parametri" adds the sheets of settings; "compila" fills in the figures. */
  | (CopyOptions & { readonly kind: "compila" | "parametri" })
  | (CopyOptions & { readonly kind: "valida"; readonly reports: readonly ReportFile[] })
  | { readonly kind: "sigillo"; readonly file: string; readonly all: boolean }
  | Wrong;

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
} as const;

type Values = ReturnType<typeof parse>["values"];

/** Understands the words of the command line; what cannot be understood says what was expected. */
export function parseCommand(words: readonly string[]): Command {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch (error) {
    return wrong(`Opzione non riconosciuta o senza valore: ${optionIn(error)}.`);
  }
  const { values, positionals } = parsed;
  const [name, ...files] = positionals;
  if (values.version || values.versione) return { kind: "version" };
  if (values.help || values.aiuto || name === undefined || name === "aiuto")
    return { kind: "help", topic: topicOf(name) };
  const year = yearIn(values.anno);
  if (year === undefined)
    return wrong(`«${values.anno!}» non è un anno: scriverlo con quattro cifre, come --anno 2024.`);
  if (name === "verifica") return verifica(files, values, year);
  if (name === "valida") return valida(files, values, year);
  if (name === "compila" || name === "parametri") return copy(name, files, values, year);
  if (name === "sigillo") return sigillo(files, values);
  return wrong(`Il comando «${name}» non esiste. Comandi: verifica, compila, valida, sigillo, parametri.`);
}

function parse(words: readonly string[]) {
  return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });
}

function optionIn(error: unknown): string {
  const match = /'([^']+)'/.exec(error instanceof Error ? error.message : "");
  return match ? `«${match[1]!}»` : "controllare la riga di comando";
}

/** null: not asked for; undefined: no year. */
function yearIn(text: string | undefined): number | null | undefined {
  if (text === undefined) return null;
  return /^(?:19|20)\d\d$/.test(text) ? Number(text) : undefined;
}

const TOPICS: readonly Topic[] = ["verifica", "compila", "valida", "sigillo", "parametri"];

function topicOf(name: string | undefined): Topic {
  return TOPICS.find((topic) => topic === name) ?? "perf";
}

function wrong(message: string): Wrong {
  return { kind: "wrong", message: `${message} Con «perf --help» si vede come si usa.` };
}

function verifica(files: readonly string[], values: Values, year: number | null): Command {
  if (files.length === 0) return wrong("Manca il file da verificare: perf verifica FILE.xlsx");
  const misplaced = (["output", "anteprima", "sovrascrivi", "rapporto"] as const).find(
    (option) => values[option] !== undefined,
  );
  if (misplaced) return wrong(`L’opzione «--${misplaced}» non vale per «verifica», che non scrive file.`);
  const format = values.formato ?? "testo";
  if (format !== "testo" && format !== "json" && format !== "sarif")
    return wrong(`Il formato «${format}» non esiste: i formati sono testo, json e sarif.`);
  return { kind: "verifica", files, format, all: values.tutte ?? false, year };
}

function sigillo(files: readonly string[], values: Values): Command {
  const [file, second] = files;
  if (file === undefined) return wrong("Manca il file di cui controllare il sigillo: perf sigillo FILE.xlsx");
  if (second !== undefined) return wrong(`«sigillo» lavora su un file alla volta: «${second}» è di troppo.`);
  const misplaced = (["output", "anteprima", "sovrascrivi", "rapporto", "formato", "anno"] as const).find(
    (option) => values[option] !== undefined,
  );
  if (misplaced) return wrong(`L’opzione «--${misplaced}» non vale per «sigillo».`);
  return { kind: "sigillo", file, all: values.tutte ?? false };
}

function copy(kind: "compila" | "parametri", files: readonly string[], values: Values, year: number | null): Command {
  if (values.rapporto !== undefined) return wrong(`L’opzione «--rapporto» non vale per «${kind}».`);
  const options = copyOptions(kind, files, values, year);
  return "kind" in options ? options : { kind, ...options };
}

function valida(files: readonly string[], values: Values, year: number | null): Command {
  const options = copyOptions("valida", files, values, year);
  if ("kind" in options) return options;
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
  return { kind: "valida", ...options, reports };
}

function formatOf(path: string): ReportFormat | null {
  const ending = /\.(html|md|json|sarif)$/i.exec(path)?.[1];
  return (ending?.toLowerCase() as ReportFormat | undefined) ?? null;
}

const VERBS = { compila: "compilare", parametri: "leggere", valida: "validare" } as const;

/** A command that writes a copy of one file. */
function copyOptions(
  kind: keyof typeof VERBS,
  files: readonly string[],
  values: Values,
  year: number | null,
): CopyOptions | Wrong {
  const [file, second] = files;
  const usage = `perf ${kind} FILE.xlsx -o COPIA.xlsx`;
  if (file === undefined) return wrong(`Manca il file da ${VERBS[kind]}: ${usage}`);
  if (second !== undefined) return wrong(`«${kind}» lavora su un file alla volta: «${second}» è di troppo.`);
  if (values.formato !== undefined) return wrong(`L’opzione «--formato» non vale per «${kind}».`);
  const preview = values.anteprima ?? false;
  if (values.output === undefined && !preview)
    return wrong(`Manca il file da scrivere: ${usage} (oppure --anteprima, che non scrive nulla).`);
  return {
    file,
    output: values.output ?? null,
    preview,
    overwrite: values.sovrascrivi ?? false,
    all: values.tutte ?? false,
    year,
  };
}

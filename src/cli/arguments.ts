// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from "node:util";
import type { Format } from "./check-file";

export type Command =
  | { readonly kind: "help"; readonly topic: "perf" | "verifica" | "compila" }
  | { readonly kind: "version" }
  | {
      readonly kind: "verifica";
      readonly files: readonly string[];
      readonly format: Format;
      readonly all: boolean;
    }
  | {
      readonly kind: "compila";
      readonly file: string;
      readonly output: string | null;
      readonly preview: boolean;
      readonly overwrite: boolean;
      readonly all: boolean;
    }
  | { readonly kind: "wrong"; readonly message: string };

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
  if (name === "verifica") return verifica(files, values);
  if (name === "compila") return compila(files, values);
  return wrong(`Il comando «${name}» non esiste. Comandi: verifica, compila.`);
}

function parse(words: readonly string[]) {
  return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });
}

function optionIn(error: unknown): string {
  const match = /'([^']+)'/.exec(error instanceof Error ? error.message : "");
  return match ? `«${match[1]!}»` : "controllare la riga di comando";
}

function topicOf(name: string | undefined): "perf" | "verifica" | "compila" {
  return name === "verifica" || name === "compila" ? name : "perf";
}

function wrong(message: string): Command {
  return { kind: "wrong", message: `${message} Con «perf --help» si vede come si usa.` };
}

function verifica(files: readonly string[], values: Values): Command {
  if (files.length === 0) return wrong("Manca il file da verificare: perf verifica FILE.xlsx");
  const misplaced = (["output", "anteprima", "sovrascrivi"] as const).find((option) => values[option] !== undefined);
  if (misplaced) return wrong(`L’opzione «--${misplaced}» non vale per «verifica», che non scrive file.`);
  const format = values.formato ?? "testo";
  if (format !== "testo" && format !== "json" && format !== "sarif")
    return wrong(`Il formato «${format}» non esiste: i formati sono testo, json e sarif.`);
  return { kind: "verifica", files, format, all: values.tutte ?? false };
}

function compila(files: readonly string[], values: Values): Command {
  const [file, second] = files;
  if (file === undefined) return wrong("Manca il file da compilare: perf compila FILE.xlsx -o COPIA.xlsx");
  if (second !== undefined) return wrong(`«compila» lavora su un file alla volta: «${second}» è di troppo.`);
  if (values.formato !== undefined) return wrong("L’opzione «--formato» non vale per «compila».");
  const preview = values.anteprima ?? false;
  if (values.output === undefined && !preview) {
    return wrong(
      "Manca il file da scrivere: perf compila FILE.xlsx -o COPIA.xlsx (oppure --anteprima, che non scrive nulla).",
    );
  }
  return {
    kind: "compila",
    file,
    output: values.output ?? null,
    preview,
    overwrite: values.sovrascrivi ?? false,
    all: values.tutte ?? false,
  };
}

// SPDX-License-Identifier: EUPL-1.2
import type { Command, Topic } from "./command";
import { copia } from "./copia";
import { correggi } from "./correggi";
import { copyOptions, misplacedFor, parseWords, type Values, wrong, yearIn } from "./options";
import { plansIn } from "./plans";
import { spiega } from "./spiega";
import { valida } from "./valida";

/** Understands the words of the command line; what cannot be understood says what was expected. */
export function parseCommand(words: readonly string[]): Command {
  let parsed: ReturnType<typeof parseWords>;
  try {
    parsed = parseWords(words);
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
  if (name === "spiega") return spiega(files, values, year);
  if (name === "valida") return valida(files, values, year);
  if (name === "compila" || name === "parametri") return copy(name, files, values, year);
  if (name === "correggi") return correggi(files, values, year);
  if (name === "copia") return copia(files, values, year);
  if (name === "sigillo") return sigillo(files, values);
  return wrong(`Il comando «${name}» non esiste. Comandi: ${TOPICS.join(", ")}.`);
}

function optionIn(error: unknown): string {
  // "Option '-o, --output <value>' argument missing"
  const quoted = /'([^']+)'/.exec(error instanceof Error ? error.message : "")?.[1];
  const option = quoted === undefined ? undefined : (/--[^\s,<]+/.exec(quoted)?.[0] ?? quoted);
  return option === undefined ? "controllare la riga di comando" : `«${option}»`;
}

const TOPICS: readonly Topic[] = [
  "verifica",
  "spiega",
  "compila",
  "correggi",
  "valida",
  "sigillo",
  "copia",
  "parametri",
];

function topicOf(name: string | undefined): Topic {
  return TOPICS.find((topic) => topic === name) ?? "perf";
}

function verifica(files: readonly string[], values: Values, year: number | null): Command {
  if (files.length === 0) return wrong("Manca il file da verificare: perf verifica FILE.xlsx");
  const takes = ["formato", "piano", "tutte", "anno"] as const;
  const misplaced = misplacedFor("verifica", values, takes, ", che non scrive file");
  if (misplaced) return misplaced;
  const plans = plansIn(values.piano);
  if ("kind" in plans) return plans;
  const format = values.formato ?? "testo";
  if (format !== "testo" && format !== "json" && format !== "sarif")
    return wrong(`Il formato «${format}» non esiste: i formati sono testo, json e sarif.`);
  return { kind: "verifica", files, format, all: values.tutte ?? false, year, plans };
}

function sigillo(files: readonly string[], values: Values): Command {
  const [file, second] = files;
  if (file === undefined) return wrong("Manca il file di cui controllare il sigillo: perf sigillo FILE.xlsx");
  if (second !== undefined) return wrong(`«sigillo» lavora su un file alla volta: «${second}» è di troppo.`);
  const misplaced = misplacedFor("sigillo", values, ["tutte"]);
  return misplaced ?? { kind: "sigillo", file, all: values.tutte ?? false };
}

function copy(kind: "compila" | "parametri", files: readonly string[], values: Values, year: number | null): Command {
  const options = copyOptions(kind, files, values, year);
  return "kind" in options ? options : { kind, ...options };
}

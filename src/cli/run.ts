// SPDX-License-Identifier: EUPL-1.2
import { parseCommand } from "./arguments/parse-command";
import { compila } from "./compila";
import { copia } from "./copia";
import { correggi } from "./correggi";
import { EXIT, type ExitCode } from "./exit-codes";
import { helpText } from "./help";
import type { Io } from "./io";
import { parametri } from "./parametri";
import { sigillo } from "./sigillo";
import { spiega } from "./spiega";
import { valida } from "./valida";
import { verifica } from "./verifica";
import { VERSION } from "./version";

/** Carries out one command line. A mistake of ours ends with a message and exit code 2, never with a half-written file. */
export async function run(words: readonly string[], io: Io): Promise<ExitCode> {
  const command = parseCommand(words);
  switch (command.kind) {
    case "help":
      io.out(helpText(command.topic));
      return EXIT.clean;
    case "version":
      io.out(VERSION);
      return EXIT.clean;
    case "wrong":
      io.err(command.message);
      return EXIT.failed;
    case "verifica":
      return verifica(command, io);
    case "compila":
      return compila(command, io);
    case "copia":
      return copia(command, io);
    case "correggi":
      return correggi(command, io);
    case "parametri":
      return parametri(command, io);
    case "valida":
      return valida(command, io);
    case "spiega":
      return spiega(command, io);
    case "sigillo":
      return sigillo(command, io);
  }
}

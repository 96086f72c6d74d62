// SPDX-License-Identifier: EUPL-1.2
import manifest from "../../package.json";

/**
 * Versione di PERF che calcola le formule.
 * @customfunction VERSIONE
 * @returns La versione, per esempio 1.2.0.
 */
export function versione(): string {
  return manifest.version;
}

// SPDX-License-Identifier: EUPL-1.2

/** Exit codes of the command: part of its public interface. */
export const EXIT = {
  /** Done; for verifica: no error but those that an exception accepts; for valida: ready, with or without remarks; for sigillo: whole. */
  clean: 0,
  /** Verifica: errors that nobody has accepted; valida: not ready; sigillo: something changed; spiega: nothing to explain there. */
  findings: 1,
  /** A file cannot be read or written, or has no seal (sigillo), or the command was used wrongly. */
  failed: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

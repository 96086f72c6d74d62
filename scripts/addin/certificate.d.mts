// SPDX-License-Identifier: EUPL-1.2

export interface LocalCertificate {
  readonly ca: Buffer;
  readonly cert: Buffer;
  readonly key: Buffer;
}

export function localCertificate(options?: {
  readonly folder?: string;
  readonly now?: number;
}): Promise<LocalCertificate>;

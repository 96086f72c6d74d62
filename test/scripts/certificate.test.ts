// SPDX-License-Identifier: EUPL-1.2
import { X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localCertificate } from "../../scripts/addin/certificate.mjs";

const DAY = 24 * 60 * 60 * 1000;
const folder = mkdtempSync(join(tmpdir(), "perf-certificate-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("makes a certificate of this computer, and keeps it until the day before its end", async () => {
  const first = await localCertificate({ folder });
  const { validTo, subjectAltName } = new X509Certificate(first.cert);
  expect(subjectAltName).toContain("localhost");
  const end = Date.parse(validTo);
  expect(await localCertificate({ folder, now: end - 2 * DAY })).toEqual(first);
  const renewed = await localCertificate({ folder, now: end - DAY / 2 });
  expect(renewed.cert.equals(first.cert)).toBe(false);
  expect(new X509Certificate(renewed.cert).checkIssued(new X509Certificate(renewed.ca))).toBe(true);
});

it("makes another in place of what is no certificate", async () => {
  const before = await localCertificate({ folder });
  writeFileSync(join(folder, "localhost.crt"), "");
  const { cert } = await localCertificate({ folder });
  expect(cert.equals(before.cert)).toBe(false);
  expect(Date.parse(new X509Certificate(cert).validTo)).toBeGreaterThan(Date.now());
});

// SPDX-License-Identifier: EUPL-1.2
import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { ensureCertificatesAreInstalled, generateCertificates } from "office-addin-dev-certs";

const DAYS = 30;
const NAMES = ["127.0.0.1", "localhost"];
/** Where Office's own tools keep it. */
const FOLDER = path.join(homedir(), ".office-addin-dev-certs");
/** Milliseconds before its end from which a certificate is made anew: a day of work is not broken off. */
const MARGIN = 24 * 60 * 60 * 1000;

/**
 * The certificate of the development server, made when it is missing or has expired. It is trusted by nobody until it is
 * installed.
 */
export async function localCertificate({ folder = FOLDER, now = Date.now() } = {}) {
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => path.join(folder, name));
  const isThere = [ca, cert, key].every((file) => existsSync(file));
  if (!isThere || [ca, cert].some((file) => endOf(file) < now + MARGIN)) {
    // Where there is an authority, the package makes another and throws it away.
    rmSync(ca, { force: true });
    await generateCertificates(ca, cert, key, DAYS, NAMES);
  }
  return { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key) };
}

/** What is no certificate has ended already. */
function endOf(file) {
  try {
    return Date.parse(new X509Certificate(readFileSync(file)).validTo);
  } catch {
    return -Infinity;
  }
}

/** Makes this computer trust the certificate: it asks for the user's consent, or for a password. */
export function installCertificate() {
  return ensureCertificatesAreInstalled(DAYS, NAMES);
}

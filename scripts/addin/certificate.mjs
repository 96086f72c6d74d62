// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import certificates from "office-addin-dev-certs";

const DAYS = 30;
const folder = path.join(homedir(), ".office-addin-dev-certs");
const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => path.join(folder, name));

/** The certificate of the development server, made when missing. It is trusted by nobody until it is installed. */
export async function localCertificate() {
  if (![ca, cert, key].every((file) => existsSync(file))) {
    mkdirSync(folder, { recursive: true });
    await certificates.generateCertificates(ca, cert, key, DAYS, ["127.0.0.1", "localhost"]);
  }
  return { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key) };
}

/** Makes this computer trust the certificate: it asks for the user's consent, or for a password. */
export function installCertificate() {
  return certificates.ensureCertificatesAreInstalled(DAYS, ["127.0.0.1", "localhost"]);
}

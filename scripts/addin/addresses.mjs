// SPDX-License-Identifier: EUPL-1.2

/** Where the development server is, and what manifest.xml holds until a build replaces it. */
export const DEV_ORIGIN = "https://localhost:3000";

/**
 * Where the add-in will be hosted: ADDIN_BASE_URL, without a slash at the end. Throws, in Italian, when it is missing
 * or cannot be: an add-in built for the wrong address fails only on the desks of the staff.
 */
export function deploymentBase(given) {
  const wanted =
    "Indicare dove sarà pubblicato il componente, per esempio:\n" +
    "  ADDIN_BASE_URL=https://www.ente.it/perf npm run build";
  if (!given) throw new Error(`Manca ADDIN_BASE_URL. ${wanted}`);
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== "https:") throw new Error(`ADDIN_BASE_URL non è un indirizzo https: «${given}». ${wanted}`);
  const isHere = url.hostname === "localhost" || url.hostname === "127.0.0.1" || url.hostname === "[::1]";
  if (isHere) throw new Error(`ADDIN_BASE_URL indica questo computer: «${given}». ${wanted}`);
  if (url.username || url.search || url.hash)
    throw new Error(`ADDIN_BASE_URL deve fermarsi alla cartella: «${given}». ${wanted}`);
  return url.href.replace(/\/+$/, "");
}

/** A manifest for the place where the add-in will be hosted. Throws when some address would still lead elsewhere. */
export function hostedManifest(xml, base) {
  const hosted = xml.replaceAll(DEV_ORIGIN, base);
  if (/localhost|127\.0\.0\.1/.test(hosted)) throw new Error("Nel manifesto resta un indirizzo di questo computer.");
  return hosted;
}

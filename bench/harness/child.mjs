// SPDX-License-Identifier: EUPL-1.2
// One measure of one contender, in a process of its own: `node child.mjs CONTENDER JOB`. Its last line is the outcome.
const [contender, job] = process.argv.slice(2);
const { prepare, run, check } = await import(new URL(`../contenders/${contender}.mjs`, import.meta.url));

const given = JSON.parse(job);
const prepared = await prepare?.(given);
const start = performance.now();
const done = await run(given, prepared);
const workMs = performance.now() - start;
// Before the check, which is not what is measured.
const peakKb = process.resourceUsage().maxRSS;
console.log(JSON.stringify({ workMs, peakKb, counts: check(done) }));

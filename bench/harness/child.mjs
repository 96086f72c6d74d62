// SPDX-License-Identifier: EUPL-1.2
// One measure of one contender, in a process of its own: `node child.mjs CONTENDER JOB`. Its last line is the outcome.
const [contender, job] = process.argv.slice(2);
const { run, check } = await import(new URL(`../contenders/${contender}.mjs`, import.meta.url));

const start = performance.now();
const done = await run(JSON.parse(job));
const workMs = performance.now() - start;
// Before the check, which is not what is measured.
const peakKb = process.resourceUsage().maxRSS;
console.log(JSON.stringify({ workMs, peakKb, counts: check(done) }));

// SPDX-License-Identifier: EUPL-1.2

/** The page's only style: for the screen, and for A4 paper, where a coloured ground may not be printed. */
export const PAGE_STYLE = `
:root{color-scheme:light;--ink:#1b2733;--soft:#4b5a68;--line:#c9d2da;--tint:#f3f6f9;--accent:#17406d;
--good:#1b5e37;--good-tint:#e8f3ec;--warn:#7a4a00;--warn-tint:#fdf3e1;--bad:#9b1c1c;--bad-tint:#fbebeb}
*{box-sizing:border-box}
html{background:#e9edf1}
body{margin:0 auto;max-width:72rem;padding:2.5rem 3rem 3rem;background:#fff;color:var(--ink);
font:.94rem/1.5 "Segoe UI","Noto Sans","Liberation Sans",Arial,sans-serif}
h1,h2,h3{line-height:1.25;color:var(--accent);margin:0;break-after:avoid}
h1{font-size:1.9rem;font-weight:600}
h2{font-size:1.3rem;font-weight:600;margin-top:2.5rem;padding-bottom:.35rem;border-bottom:2px solid var(--accent)}
h3{font-size:1.05rem;font-weight:600;margin:1.5rem 0 .6rem}
p{margin:.5rem 0}
.eyebrow{margin:0 0 .25rem;color:var(--soft);font-size:.85rem;letter-spacing:.04em}
.warning{font-weight:600;color:var(--bad);margin:1rem 0 0}
.meta{color:var(--soft);margin-top:.4rem}
.outcome{margin:1.75rem 0 1rem;padding:1.1rem 1.4rem;border:1px solid var(--tone);border-left-width:.5rem;
background:var(--ground);border-radius:4px;break-inside:avoid}
.outcome .verdict{display:flex;align-items:center;gap:.7rem;margin:0;font-size:1.45rem;font-weight:600;color:var(--tone)}
.outcome ul{margin:.6rem 0 0;padding-left:1.2rem}
.good{--tone:var(--good);--ground:var(--good-tint)}
.warn{--tone:var(--warn);--ground:var(--warn-tint)}
.bad{--tone:var(--bad);--ground:var(--bad-tint)}
.plain{--tone:var(--soft);--ground:var(--tint)}
.note{color:var(--soft);font-size:.93rem}
.figures{display:grid;grid-template-columns:repeat(7,1fr);gap:1px;margin:1.25rem 0 0;background:var(--line);border:1px solid var(--line);border-radius:4px}
.figures div{display:flex;flex-direction:column-reverse;padding:.7rem .9rem;background:#fff}
.figures dt{color:var(--soft);font-size:.82rem}
.figures dd{margin:0;font-size:1.45rem;font-weight:600;font-variant-numeric:tabular-nums}
table{width:100%;border-collapse:collapse;margin:.75rem 0 0;font-size:.92rem}
th,td{padding:.5rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
thead th{background:var(--tint);color:var(--accent);font-weight:600;border-bottom:1.5px solid var(--accent)}
tbody th{font-weight:600}
th p{font-weight:400}
tr{break-inside:avoid}
td ul{margin:0;padding-left:1rem}
td p{margin:0 0 .25rem}
.what{width:26%}.result{width:11.5rem}.counts{width:14%}
.number{width:3.4rem}.where{width:18%}.do{width:30%}
tr.rule{break-after:avoid}tr.rule th{padding-top:.8rem;color:var(--accent);background:var(--tint)}
.number{font-variant-numeric:tabular-nums}
.badge{display:inline-flex;align-items:center;gap:.4rem;padding:.1rem .55rem;border:1px solid var(--tone);border-radius:1rem;
color:var(--tone);background:var(--ground);font-weight:600;font-size:.86rem;white-space:nowrap}
svg{flex:none;width:1em;height:1em;fill:none;stroke:currentColor;stroke-width:2.2;stroke-linecap:round;stroke-linejoin:round}
.facts{margin:.75rem 0 0;display:grid;grid-template-columns:15rem 1fr;font-size:.92rem}
.facts dt,.facts dd{margin:0;padding:.4rem .6rem .4rem 0;border-bottom:1px solid var(--line)}
.facts dt{font-weight:600}
.facts dd{white-space:pre-line;overflow-wrap:anywhere}
.cells{font-size:.92rem}
.seal{font-family:"Cascadia Mono","Liberation Mono",monospace;overflow-wrap:anywhere;padding:.6rem .8rem;background:var(--tint);border:1px solid var(--line)}
.small{color:var(--soft);font-size:.86rem}
@media screen and (max-width:48rem){body{padding:1.25rem}.figures{grid-template-columns:repeat(2,1fr)}.figures div:last-child{grid-column:span 2}.facts{grid-template-columns:1fr}.facts dt{border:0;padding-bottom:0}
.scroll{overflow-x:auto}.scroll table{min-width:46rem}}
@media print{@page{size:A4 landscape;margin:12mm 13mm 13mm}html{background:#fff;font-size:8.8pt}
body{max-width:none;padding:0;line-height:1.36}h2{margin-top:1.4rem}h3{margin-top:1rem}th,td{padding:.22rem .5rem}td p{margin:0}
p.lead{break-after:avoid}li{break-inside:avoid}thead{display:table-header-group}
.outcome{margin-top:1rem}.outcome,.badge,thead th,.seal{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`.trim();

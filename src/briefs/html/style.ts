/** Colours: text on paper at least 4.5:1 in both schemes; blue and rust stay apart for colour-blind readers. */
const colours = `
:root{--paper:#fcfbf8;--ink:#1c1b19;--muted:#5f5a51;--rule:#d9d3c7;--hair:#ebe6dc;--link:#22437a;
--coop:#1f5f96;--conf:#a8461b;--coop-light:#a9c9e4;--conf-light:#ecc2a8;--warn:#8a3a00;--mark:#fbf0cb;--word:#f3d987;--target:#ffe08a;--tint:#f4f0e7}
@media (prefers-color-scheme:dark){:root{--paper:#16171a;--ink:#e8e5de;--muted:#aaa498;--rule:#3a3b40;--hair:#292a2e;--link:#a8c4f0;
--coop:#7db6e8;--conf:#f0a27a;--coop-light:#2d4c68;--conf-light:#6b3d26;--warn:#ffb870;--mark:#2f2b1c;--word:#55491b;--target:#453a0e;--tint:#1e1f23}}
@media print{:root{--paper:#fff;--ink:#000;--muted:#444;--rule:#999;--hair:#ccc;--link:#000;--coop:#1f5f96;--conf:#a8461b;
--coop-light:#a9c9e4;--conf-light:#ecc2a8;--warn:#6b2d00;--mark:#fff;--word:#fff;--target:#fff;--tint:#fff}}`;

const base = `
*{box-sizing:border-box}
html{font-size:106.25%;-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:0 1.5rem 4rem;max-width:62rem;background:var(--paper);color:var(--ink);
font:400 1rem/1.5 Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Cambria,"Noto Serif","Liberation Serif",Georgia,serif;
font-variant-numeric:oldstyle-nums;overflow-wrap:anywhere}
p,ul,ol,h1,h2,h3,figure{margin:0;padding:0}
ul{list-style:none}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.4rem .8rem;z-index:1}
.kicker,nav,.marks,.lead,.note,figcaption,footer,.empty,.ref,.rest,.verse,.group h3,h2,.title{
font-family:"Avenir Next",Inter,"Helvetica Neue","Liberation Sans",Arial,system-ui,sans-serif;font-variant-numeric:lining-nums tabular-nums}`;

const head = `
.masthead{border-top:3px solid var(--ink);margin-top:2rem;padding-top:.5rem}
.kicker{display:flex;gap:1.2rem;font-size:.74rem;color:var(--muted);border-bottom:1px solid var(--rule);padding-bottom:.45rem}
.kicker span:first-child{color:var(--ink);font-weight:700;letter-spacing:.08em;text-transform:uppercase}
.kicker span:last-child{margin-left:auto}
.title{margin-top:1.6rem;font-size:.86rem;font-weight:600;color:var(--muted)}
h1{font-size:clamp(1.8rem,4.6vw,2.7rem);line-height:1.12;font-weight:700;letter-spacing:-.012em;text-wrap:balance;margin:.15rem 0 1.1rem;max-width:26em}
nav{border-top:1px solid var(--rule);border-bottom:1px solid var(--rule);padding:.4rem 0;font-size:.76rem;line-height:1.9}
nav ul{display:flex;flex-wrap:wrap;gap:0 1.15rem}
nav a{text-decoration:none}
nav a:hover{text-decoration:underline}
.summary{padding:1.2rem 0 .4rem}
.summary h2{margin-bottom:.45rem}
.summary ul{columns:2 20rem;column-gap:2.4rem;column-rule:1px solid var(--hair)}
.summary li{break-inside:avoid;padding:0 0 .65rem;font-size:1.08rem;line-height:1.42}`;

const parts = `
.part{border-top:1px solid var(--ink);margin-top:2.2rem;padding-top:.55rem}
h2{font-size:1.1rem;line-height:1.3;font-weight:700;letter-spacing:-.005em}
.note,.empty{font-size:.78rem;color:var(--muted);line-height:1.45;margin:.1rem 0 .5rem}
.entries>li{padding:.6rem 0 .55rem;border-top:1px solid var(--hair)}
.entries>li:first-child{border-top:0}
.led{display:grid;grid-template-columns:9.2rem 1fr;gap:0 1.3rem}
.lead{font-size:.8rem;line-height:1.5rem;color:var(--muted);font-weight:600}
.lead.sources{font-size:1rem;color:var(--ink)}
.sources .led,.notices .led{grid-template-columns:3.4rem 1fr}
.way{color:inherit;text-decoration:none}
.way:hover{text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.18em;text-decoration-color:var(--muted)}
.ref{font-size:.7rem;line-height:1;color:var(--link);white-space:nowrap;text-decoration:none;padding:.28em .3em;border-radius:3px;font-weight:500;letter-spacing:.01em}
a.ref:hover,.way:hover .ref{background:var(--tint);text-decoration:underline}
.rest{font-size:.7rem;color:var(--muted)}
.marks{font-size:.76rem;line-height:1.55;color:var(--muted);margin-top:.12rem}
.mark:not(:last-child)::after{content:"\\00b7";display:inline-block;margin:0 .15rem 0 .4rem;color:var(--muted);font-weight:400}
.mark.party{color:var(--ink)}
.mark.q1,.mark.q2{color:var(--coop);font-weight:600}
.mark.q3,.mark.q4{color:var(--conf);font-weight:600}
code{font:.94em/1 "SF Mono",Menlo,Consolas,"Liberation Mono",monospace}
.mark::after{font-family:"Liberation Sans",Arial,sans-serif}
.mark.warning{color:var(--warn);font-weight:600;display:inline-block}
.mark.warning::before{content:"\\25B2\\00a0";font-size:.8em}`;

const groups = `
.groups{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(18rem,100%),1fr));gap:.2rem 2rem;margin:.5rem 0 .1rem;padding-left:1rem;border-left:2px solid var(--rule)}
.group h3{font-size:.76rem;font-weight:700;margin-bottom:.05rem}
.group li{font-size:.92rem;line-height:1.42;padding:.16rem 0}
.group ol{padding-left:1.15rem;font-variant-numeric:lining-nums}
.misfits .entries>li>.body>.words,.explanations .entries>li>.body>.words,.predicted .entries>li>.body>.words{font-size:1.1rem;line-height:1.4;font-weight:600}
.relations .entries>li{padding:.35rem 0}
@media (min-width:52rem){.beside{display:grid;grid-template-columns:1fr 21.5rem;gap:0 2.4rem;align-items:start}}
figure{margin:.6rem 0 1rem}
.scrolls{display:none}
figcaption{font-size:.74rem;color:var(--muted);margin-top:.35rem;line-height:1.4}
.chart{display:block;width:100%;height:auto;overflow:visible}
figure.narrow .chart{max-width:24rem}`;

/** The analyst's own words look like a note laid upon the page, never like a line of it. */
const own = `
.own-words{margin:.8rem 0 .4rem;padding:.5rem .9rem .55rem;border:1px dashed var(--muted);border-radius:4px;background:var(--tint)}
.own-words h3{font-size:.74rem;font-weight:700;color:var(--muted);font-family:"Avenir Next",Inter,"Helvetica Neue","Liberation Sans",Arial,system-ui,sans-serif}
.own-words ul{columns:auto}
.own-words li{padding:.28rem 0;font-size:1rem;line-height:1.45;scroll-margin-top:30vh}
.own-words .words{font-style:italic;white-space:normal}
.own-words .ref{font-style:normal}
.own-words li:target{background:var(--mark);box-shadow:-.4rem 0 0 var(--mark),.4rem 0 0 var(--mark)}
@media print{.own-words{break-inside:avoid}}`;

const matrix = `
.matrix{border-collapse:collapse;width:100%;font:400 .76rem/1.35 "Avenir Next",Inter,"Helvetica Neue","Liberation Sans",Arial,system-ui,sans-serif}
.matrix th{font-weight:600;text-align:left;padding:.16rem .5rem .16rem 0;color:inherit;border-bottom:1px solid var(--hair)}
.matrix tbody th{font-weight:400}
.matrix td,.matrix thead th:not(:first-child){text-align:center;min-width:2.4rem}
.matrix td{border:1px solid var(--hair);padding:.16rem .3rem}
.matrix tr.open{font-style:italic}
.matrix .m-ii{background:#f7dc6f;color:#1c1b19;font-weight:700}
.matrix .m-i{background:#fcf3cf;color:#1c1b19}
.matrix .m-c{background:#d6eaf8;color:#1c1b19}
.matrix .m-cc{background:#8ec6ee;color:#1c1b19;font-weight:700}
.matrix thead{display:table-header-group}
.matrix tr{break-inside:avoid}`;

/** Styles of the charts alone, for pages that embed one. Uses the custom properties of the brief's page. */
export const chartStyle = `
.chart text{font-family:"Avenir Next",Inter,"Helvetica Neue","Liberation Sans",Arial,system-ui,sans-serif;font-size:11.5px;fill:var(--ink)}
.chart .axis,.chart .key{fill:var(--muted);font-size:11px}
.chart .value{font-weight:600;font-size:11px}
.chart .rail{stroke:var(--hair)}
.chart .span{stroke:var(--muted);stroke-width:3;opacity:.45}
.chart .tick,.chart .spine{stroke:var(--muted)}
.chart .coop{fill:var(--coop);stroke:var(--coop)}
.chart .conf{fill:var(--conf);stroke:var(--conf)}
.chart .glyph{stroke-width:1.5}
.chart .glyph.doubtful,.chart .glyph.other{fill:var(--paper)}
.chart .glyph.other{stroke-dasharray:2.5 2}
.chart text.sign{font-size:12px;font-weight:700;stroke:none;fill:var(--paper)}
.chart text.sign.doubtful.coop,.chart text.sign.other.coop{fill:var(--coop)}
.chart text.sign.doubtful.conf,.chart text.sign.other.conf{fill:var(--conf)}
.chart rect.word.coop{fill:var(--coop-light)}
.chart rect.word.conf{fill:var(--conf-light)}
.chart rect.open{fill:none;stroke-dasharray:2.5 2}
.chart .voice{fill:var(--muted)}
.chart .bar{stroke:none}
.chart .bar.word.coop{fill:var(--coop-light)}
.chart .bar.word.conf{fill:var(--conf-light)}
.chart .grid{stroke:var(--hair)}
.chart .level,.chart .thin{fill:none;stroke:var(--ink);stroke-width:1.5}
.chart .thin{stroke-width:.9}
.chart .band{fill:var(--ink);opacity:.06}
.chart .band.wide{opacity:.14}
.chart .break{stroke:var(--ink);stroke-dasharray:3 2.5}
.chart circle.letter{fill:var(--paper);stroke:var(--ink)}
.chart text.letter,.chart .letterkey{font-size:10.5px;font-weight:700}
.chart .side{font-weight:600;paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
.chart .coopside{fill:var(--coop)}
.chart .confside{fill:var(--conf)}
.chart a:hover .glyph,.chart a:focus .glyph{stroke:var(--ink);stroke-width:2.5}`;

const sheets = `
.under{font-size:.88rem;line-height:1.45;color:var(--muted)}
.sheet .entries>li{padding:.4rem 0}
.sheet .entries>li:first-child{border-top:0}
.sheet.judged .entries>li:first-child>.words{font-size:1.1rem;font-weight:600}
.tablebox{overflow-x:auto;margin:.5rem 0 .8rem}
table{border-collapse:collapse;width:100%;font-family:"Avenir Next",Inter,"Helvetica Neue","Liberation Sans",Arial,system-ui,sans-serif;
font-size:.8rem;line-height:1.4;font-variant-numeric:lining-nums tabular-nums;overflow-wrap:normal}
th{text-align:left;font-weight:600;color:var(--muted);border-bottom:1px solid var(--ink);padding:.2rem .8rem .2rem 0;vertical-align:bottom}
td{border-bottom:1px solid var(--hair);padding:.22rem .8rem .22rem 0;white-space:nowrap}
th.number,td.number{text-align:right}`;

const reports = `
.report{padding:.9rem 0 .4rem;border-top:1px solid var(--hair)}
.report h3{font-size:1.18rem;line-height:1.25}
.text{max-width:41rem;margin-top:.5rem}
.text p{margin:0 0 .75rem;white-space:pre-wrap}
.s{background:var(--mark);scroll-margin-top:35vh;border-radius:2px;padding:.08em 0}
.s mark{background:var(--word);color:inherit;border-radius:2px}
.s:target{background:var(--target);box-shadow:0 0 0 .22em var(--target);outline:1px solid var(--ink);outline-offset:.24em}
.s:target mark{background:none;text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.16em}
.verse{font-size:.66rem;line-height:0;color:var(--muted);font-weight:600;padding-right:.25em;vertical-align:.42em}
.back{font-family:"Liberation Sans",Arial,sans-serif;font-size:.8rem;text-decoration:none;padding:.2em .22em}
.back:hover{background:var(--tint)}
.entries>li{scroll-margin-top:30vh}
.entries>li:target{background:var(--mark);box-shadow:-.6rem 0 0 var(--mark),.6rem 0 0 var(--mark)}
.entries>li:target,.entries>li:target+li{border-top-color:transparent}
.gap{color:var(--muted);font-style:italic}
@media (forced-colors:active){.chart .glyph,.chart rect{forced-color-adjust:none}}
footer{margin-top:2.4rem;border-top:1px solid var(--rule);padding-top:.5rem;font-size:.74rem;color:var(--muted)}
@media (max-width:44rem){figure.wide{overflow-x:auto}figure.wide .chart,figure.wide .matrix{min-width:40rem}body{padding:0 1rem 3rem}.led{grid-template-columns:1fr}.sources .led,.notices .led{grid-template-columns:1fr}.wide .scrolls{display:inline}}`;

const print = `
@page{margin:16mm 15mm}
@media print{html{font-size:9.6pt}body{max-width:none;padding:0;color:#000}
.skip,nav,.back{display:none}
a,.ref{color:inherit;text-decoration:none}
.masthead{margin-top:0}
h2,h3,.note{break-after:avoid}
tr,.led,.plain>.body>.words,.group li,figure{break-inside:avoid}
.beside{display:grid;grid-template-columns:1fr 6.6cm;gap:0 7mm}
.led{display:grid;grid-template-columns:3.1cm 1fr}
.misfits .body>.words,.misfits .body>.marks,.explanations .body>.words,.explanations .body>.marks,.group h3{break-after:avoid}
.reports{break-before:page}
.text{max-width:none;columns:2;column-gap:8mm;font-size:.94em;line-height:1.4}
.s mark{text-decoration:underline;text-underline-offset:.15em}
.s,.s:target,.entries>li:target{background:none;box-shadow:none;outline:0}}`;

/** The page's style sheet. */
export const style = [colours, base, head, parts, groups, own, matrix, chartStyle, sheets, reports, print]
  .join('')
  .trim();

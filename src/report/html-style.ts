/** The page's only style sheet: light and dark by the reader's setting, one column on a phone, ink-saving on paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #ffffff; --ink: #1d1c1a; --soft: #66625b; --line: #dfdbd2; --tint: #f3f0e9;
  --accent: #1c5d8c; --red: #b3261e; --red-tint: #fbe9e7; --amber: #8a5a00; --amber-tint: #fdf3dc; --green: #2c6e3f; --green-tint: #e8f3ea;
  --blue-tint: #e6f0f7; --mark: #ffefa8; --change: #ffd9a0;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Times New Roman", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171716; --card: #201f1d; --ink: #ece9e2; --soft: #a39e94; --line: #3a3834; --tint: #2a2926;
    --accent: #86c1ea; --red: #ff8a80; --red-tint: #3d1f1c; --amber: #f2c063; --amber-tint: #3a2e14; --green: #8fd0a0; --green-tint: #1d3324;
    --blue-tint: #1b2f3d; --mark: #5c4f14; --change: #6b4412;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 var(--sans); overflow-wrap: anywhere; }
.skip { position: absolute; left: -999em; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem 1rem; z-index: 9; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
header, main, footer { max-width: 68rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2.5rem; }
.kicker { margin: 0; color: var(--soft); font-size: .8rem; letter-spacing: .08em; text-transform: uppercase; }
h1 { font: 700 clamp(1.6rem, 3.6vw, 2.4rem)/1.18 var(--serif); margin: .3rem 0 1rem; text-wrap: balance; max-width: 26em; }
h2 { font: 700 1.35rem/1.25 var(--serif); margin: 2.75rem 0 .9rem; padding-top: .9rem; border-top: 3px solid var(--ink); }
h2 small { font: 400 .88rem/1.3 var(--sans); color: var(--soft); margin-left: .5rem; }
h3 { font: 700 1.12rem/1.35 var(--serif); margin: 0 0 .7rem; }
h4 { font: 600 .95rem/1.3 var(--sans); margin: 1.4rem 0 .4rem; }
p { margin: .4rem 0; }
a { color: var(--accent); }
.sources { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: .5rem 1.5rem; margin: 1rem 0; padding: 0; list-style: none; }
.sources li { display: grid; grid-template-columns: auto 1fr; gap: .6rem; align-items: start; padding: .35rem 0; font-size: .88rem; }
.sources b { display: block; font: 600 .97rem/1.3 var(--serif); }
.sources small { color: var(--soft); }
.letter { display: inline-grid; place-items: center; min-width: 1.55rem; height: 1.55rem; padding: 0 .3rem; border-radius: .3rem; background: var(--ink); color: var(--paper); font: 700 .82rem/1 var(--sans); }
.counts { display: flex; flex-wrap: wrap; gap: .4rem .5rem; margin: 1rem 0 0; padding: 0; list-style: none; }
.counts a { display: block; padding: .25rem .7rem; border: 1px solid var(--line); border-radius: 99px; background: var(--card); color: var(--ink); text-decoration: none; font-size: .9rem; }
.counts a:hover { border-color: var(--accent); }
.counts b { font-variant-numeric: tabular-nums; }
.note { color: var(--soft); font-size: .88rem; }
.card { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--line); border-radius: .4rem; padding: 1rem 1.15rem; margin: 0 0 1rem; break-inside: avoid; }
.card.error { border-left-color: var(--red); }
.card.warning { border-left-color: var(--amber); }
.badge { display: inline-block; padding: .05rem .5rem; border-radius: .25rem; font: 600 .76rem/1.6 var(--sans); letter-spacing: .02em; background: var(--tint); color: var(--ink); white-space: nowrap; vertical-align: .1em; }
.badge.error { background: var(--red-tint); color: var(--red); }
.badge.warning { background: var(--amber-tint); color: var(--amber); }
.badge.yes, .badge.found { background: var(--green-tint); color: var(--green); }
.badge.no { background: var(--amber-tint); color: var(--amber); }
.badge.pass { background: var(--blue-tint); color: var(--accent); }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 1rem 1.75rem; }
.side > header { padding: 0; margin: 0 0 .35rem; max-width: none; }
.side .who { font-weight: 600; }
.side .role { color: var(--soft); font-weight: 400; }
blockquote { margin: .35rem 0 .6rem; padding: 0 0 0 .8rem; border-left: 2px solid var(--line); font: 1rem/1.5 var(--serif); }
blockquote .rest { color: var(--soft); }
blockquote .note { font-family: var(--sans); font-size: .8rem; }
mark { background: var(--mark); color: inherit; padding: 0 .1em; border-radius: .15em; }
.ref { font: .8rem/1.4 var(--mono); color: var(--accent); }
.more { font-size: .88rem; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .2rem .8rem; margin: .7rem 0 0; padding-top: .6rem; border-top: 1px solid var(--line); font-size: .9rem; }
dl.facts dt { color: var(--soft); }
dl.facts dd { margin: 0; }
.diff { margin: 0; display: grid; grid-template-columns: max-content 1fr; gap: .3rem .9rem; font: 1rem/1.6 var(--serif); }
.diff dt { font: .8rem/2 var(--mono); color: var(--accent); }
.diff dd { margin: 0; }
ins, del { background: var(--change); text-decoration: none; padding: .05em .2em; border-radius: .2em; font-weight: 600; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: .4rem; background: var(--card); }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
caption { text-align: left; color: var(--soft); font-size: .88rem; padding: .5rem .8rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .8rem; border-top: 1px solid var(--line); }
thead th { border-top: 0; background: var(--tint); font-size: .84rem; white-space: nowrap; }
tbody th { font-weight: 600; }
tbody th.own { font-weight: 400; }
th.own p { margin: 0 0 .3rem; }
.matrix tbody th { position: sticky; left: 0; background: var(--card); min-width: 12rem; max-width: 20rem; font: 600 .95rem/1.35 var(--serif); }
.matrix thead th:first-child { position: sticky; left: 0; }
.matrix td { min-width: 8.5rem; max-width: 17rem; }
.matrix td.none { color: var(--soft); }
.matrix td p { font: .86rem/1.4 var(--serif); color: var(--soft); margin: .25rem 0 0; }
.matrix tr.lead th { border-left: 4px solid var(--accent); }
th.speaker { min-width: 9rem; max-width: 14rem; }
td.num { font-variant-numeric: tabular-nums; text-align: right; }
details { margin: .6rem 0; }
summary { cursor: pointer; color: var(--accent); }
.list { margin: .4rem 0; padding: 0; list-style: none; }
.list li { padding: .25rem 0; border-top: 1px solid var(--line); }
.list li:first-child { border-top: 0; }
.draft { margin: 0; padding: 0; list-style: none; }
.draft > li { display: grid; grid-template-columns: 2.6rem 7.2rem 1fr; gap: 0 .9rem; padding: .65rem .8rem; border-bottom: 1px solid var(--line); background: var(--card); break-inside: avoid; }
.draft > li.error { background: var(--red-tint); }
.draft > li.warning { background: var(--amber-tint); }
.draft .line { font: .8rem/1.9 var(--mono); color: var(--soft); text-align: right; }
.draft .words { font: 1rem/1.5 var(--serif); margin: 0; }
.ticks { columns: 17rem; column-gap: 2rem; margin: 0; padding: 0; list-style: none; font-size: .93rem; }
.ticks.wide { columns: auto; }
.ticks li { padding: .15rem 0; break-inside: avoid; }
.ticks .sign { display: inline-block; width: 1.3em; font-weight: 700; }
.ticks .found .sign { color: var(--green); }
.ticks .differs .sign, .ticks .not-found .sign { color: var(--amber); }
.ticks .error .sign { color: var(--red); }
footer { margin-top: 3rem; padding-top: 1rem; padding-bottom: 3rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .88rem; }
.problem { border-left: 4px solid var(--red); padding-left: .8rem; }
@media (max-width: 40rem) {
  .draft > li { grid-template-columns: 2rem 1fr; }
  .draft > li > :nth-child(3) { grid-column: 2; }
  dl.facts, .diff { grid-template-columns: 1fr; gap: 0; }
}
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --tint: #f2f2f2; --accent: #000; }
  body { font-size: 10.5pt; }
  .counts, .skip, .kicker { display: none; }
  header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  .scroll { overflow: visible; border: 0; }
  .matrix tbody th, .matrix thead th:first-child { position: static; }
  .matrix td { min-width: 0; }
  details::details-content { content-visibility: visible; block-size: auto; }
  summary { color: inherit; list-style: none; }
  a { color: inherit; text-decoration: none; }
}
`;

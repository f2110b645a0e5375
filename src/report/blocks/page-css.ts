/**
 * How a page in HTML looks: on a screen, on a telephone, printed on A4, and in black and white. It asks the network for
 * nothing, and tells nothing by colour alone.
 */
export const PAGE_CSS = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 48rem; padding: 2rem 1.25rem 4rem; background: #fff; color: #1a1a1a;
  font: 1.0625rem/1.5 "Segoe UI", Calibri, "Helvetica Neue", Arial, "Liberation Sans", sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, h4 { color: #14365c; line-height: 1.25; overflow-wrap: break-word; }
h1 { font-size: 2rem; margin: 0 0 .25rem; }
h2 { font-size: 1.45rem; margin: 2.5rem 0 .75rem; padding-top: .5rem; border-top: 2px solid #14365c; }
nav { margin-top: 1rem; }
summary { cursor: pointer; font-weight: 600; }
a { color: #14365c; }
h3 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p { margin: .5rem 0 .75rem; }
.subtitle, .dated { margin: 0; color: #444; }
ul, ol { margin: .5rem 0 1rem; padding-left: 1.5rem; }
li { margin: .25rem 0; }
ul.quotations { list-style: none; padding-left: 0; }
ul.quotations > li { margin: .6rem 0; }
blockquote { margin: 0; padding: .1rem 0 .1rem .9rem; border-left: 3px solid #8a97a6; }
blockquote p { margin: 0; }
.source { color: #444; font-size: .9rem; }
.note { padding: .5rem .9rem; border: 1px solid #1a1a1a; border-left-width: 6px; }
ul.note { padding-left: 2.1rem; }
pre { padding: .5rem .9rem; border: 1px solid #b5bdc7; white-space: pre-wrap; font: .95rem/1.4 Consolas, Menlo, monospace; }
.blank { padding: 0 .3em; border: 1px dashed #444; background: #f4f4f4; font-style: italic; }
.table { overflow-x: auto; margin: 1rem 0 1.5rem; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; line-height: 1.35; overflow-wrap: break-word; }
caption { text-align: left; font-weight: bold; padding-bottom: .4rem; }
th, td { padding: .35rem .5rem; text-align: left; vertical-align: top; border-bottom: 1px solid #b5bdc7; }
thead th { vertical-align: bottom; border-bottom: 2px solid #14365c; }
tbody th { font-weight: 600; }
figure { margin: 1rem 0 1.5rem; }
figure svg { display: block; max-width: 100%; height: auto; }
figcaption { font-weight: bold; padding-top: .4rem; }
.figures { text-align: right; font-variant-numeric: tabular-nums; }
@page { size: A4; margin: 20mm 18mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; color: #000; }
  h1, h2, h3, h4 { color: #000; break-after: avoid; }
  h2 { margin-top: 1.75rem; }
  caption { break-after: avoid; }
  nav { display: none; }
  .table { overflow: visible; }
  thead { display: table-header-group; }
  tr, li, blockquote, figure { break-inside: avoid; }
  p, li { orphans: 3; widows: 3; }
}
`;

/** The style sheet of a report in HTML, all of it within `.laporan`: it touches nothing around the preview. */
import type { Look } from '../document-look.ts';
import { COLOURS, FONT, SIZES, TONES } from '../look.ts';

const tones = Object.entries(TONES)
  .map(([name, value]) => `.laporan .nada-${name}{background:#${value}}`)
  .join('');

export const HTML_STYLE = `.laporan{color:#${COLOURS.ink};font:11pt/1.45 "Liberation Sans",Arial,Helvetica,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
.laporan .lembar{background:#fff;max-width:210mm;margin:0 auto 6mm;padding:22mm 20mm;box-shadow:0 1px 4px rgb(0 0 0/.22);box-sizing:border-box}
.laporan .lembar.rebah{max-width:297mm}
.laporan .lembar.lebar{max-width:420mm}
.laporan h1,.laporan h2,.laporan h3,.laporan h4,.laporan h5,.laporan h6{line-height:1.25;margin:1.3em 0 .5em}
.laporan .sampul{border-top:9mm solid #${COLOURS.blue};text-align:center;min-height:240mm;display:flex;flex-direction:column;align-items:center}
.laporan .sampul img{width:27mm}
.laporan .sampul .judul{color:#${COLOURS.blue};font-size:25pt;font-weight:700;line-height:1.2;margin:auto 0 4mm;border-top:1.2pt solid;padding-top:8mm}
.laporan .sampul .tahun{color:#${COLOURS.blue};font-size:21pt;margin:0 0 auto;border-bottom:1.2pt solid;padding-bottom:8mm}
.laporan .sampul p{margin:.2em 0}
.laporan .sampul.tengah .judul{margin-top:0;border-top:0}.laporan .sampul.tengah img{width:46mm;margin:auto 0}.laporan .sampul.tengah .tahun{margin-bottom:0}
.laporan .instansi{font-size:14pt;font-weight:700}
.laporan h2.bab{color:#${COLOURS.blue};font-size:14pt;text-align:center;margin-top:0}
.laporan h2.bab .label{display:block}
.laporan h2.pemisah{margin:40% 0}
.laporan h3{color:#${COLOURS.blue};font-size:12pt}
.laporan h4,.laporan h5,.laporan h6{font-size:11pt}
.laporan .label{margin-right:.5em}
.laporan p{margin:0 0 .55em}
.laporan p.rata{text-align:justify}
.laporan p.menjorok{text-indent:1.1cm}
.laporan p.kutipan{font-style:italic;margin-inline:1cm}
.laporan p.kecil{font-size:9pt}
.laporan p.judul-utama{font-size:16pt;font-weight:700;color:#${COLOURS.blue}}
.laporan p.subjudul{font-size:12pt;font-weight:700}
.laporan .kiri{text-align:left}.laporan .tengah{text-align:center}.laporan .kanan{text-align:right}
.laporan .hitung{text-decoration:underline dotted #${COLOURS.soft};text-underline-offset:2px;cursor:help}
.laporan .hitung:focus-visible{outline:2px solid #${COLOURS.blue};outline-offset:1px}
.laporan .kurang,.laporan .tinjau{background:#${COLOURS.amberTint};color:#${COLOURS.amber};border-radius:2px;padding:0 .25em}
.laporan .tinjau{font-size:.8em;white-space:nowrap;font-style:normal}
.laporan .perlu-ditinjau{border-left:3px solid #${COLOURS.amber};padding-left:.6em;margin-left:-.75em}
.laporan .gulir{overflow-x:auto;margin:1em 0 1.2em}
.laporan table{border-collapse:collapse;width:100%;font-size:9pt;line-height:1.3}
.laporan caption{font-size:10pt;padding:0 0 .5em;caption-side:top;text-align:center}
.laporan .nomor{font-weight:700;margin-right:.5em}
.laporan th,.laporan td{border:.5pt solid #${COLOURS.rule};padding:3.5pt 4pt;vertical-align:top;text-align:left;font-weight:400}
.laporan thead th{background:#${COLOURS.blueTint};text-align:center;vertical-align:middle;font-weight:700}
.laporan .tebal{font-weight:700}
.laporan tr.jumlah>*{border-top:1pt solid #${COLOURS.ink};background:#${COLOURS.groupTint}}
.laporan tr.kelompok>*{background:#${COLOURS.groupTint}}
.laporan tr.penomoran>*{background:#${COLOURS.groupTint};font-style:italic;font-weight:400;font-size:.85em}
.laporan table.polos,.laporan table.polos th,.laporan table.polos td{border:0;background:none}
.laporan .catatan{font-size:8.5pt;color:#${COLOURS.soft};margin:.3em 0 0}
.laporan .unduh{font-size:8.5pt;margin:0 0 .2em;text-align:right;text-indent:0}
@media print{.laporan .unduh{display:none}}
.laporan figure{margin:1em 0 1.2em;text-align:center}
.laporan figure img{max-width:100%;height:auto}
.laporan figcaption{font-size:10pt;margin-top:.4em}
.laporan .jajar{display:flex;gap:14pt;justify-content:center;align-items:flex-start;break-inside:avoid}.laporan .jajar figure{flex:1 1 0;min-width:0;margin:.6em 0}.laporan .jajar img{width:100%;max-height:60mm;object-fit:contain}
.laporan .rumus{text-align:center;margin:1em 0;overflow-x:auto}
.laporan aside{background:#${COLOURS.calloutTint};border-left:3px solid #${COLOURS.blue};padding:.7em 1em;margin:1em 0}
.laporan aside>.judul-kotak{font-weight:700;color:#${COLOURS.blue};margin-bottom:.4em}
.laporan nav ol{list-style:none;margin:0;padding:0}
.laporan nav li{margin:.25em 0}
.laporan nav a{color:inherit;text-decoration:none;display:flex;gap:.7em}
.laporan nav a span:first-child:not(:last-child){white-space:nowrap}
.laporan nav a:hover,.laporan nav a:focus-visible{text-decoration:underline}
.laporan nav .tingkat-1{font-weight:700;margin-top:.6em}
.laporan nav .tingkat-2{margin-left:1.2em}.laporan nav .tingkat-3{margin-left:2.4em}.laporan nav .tingkat-4{margin-left:3.6em}.laporan nav .tingkat-5{margin-left:4.8em}
.laporan .judul-daftar{color:#${COLOURS.blue};font-size:14pt;font-weight:700;text-align:center;margin:1.4em 0 .6em}
.laporan .tanda-tangan{display:flex;justify-content:space-around;gap:1em;text-align:center;margin:2em 0 1em;break-inside:avoid;align-items:flex-end}
.laporan .tanda-tangan.satu{justify-content:flex-end}.laporan .tanda-tangan.satu>div{width:50%}
.laporan .tanda-tangan>div{min-width:0}.laporan .tanda-tangan p{margin:0}.laporan .tanda-tangan .nama{margin-top:52pt;font-weight:700;text-decoration:underline}.laporan .tanda-tangan .nama.kosong{overflow:hidden;white-space:nowrap;font-weight:400;text-decoration:none;color:#${COLOURS.soft}}
.laporan .kop{display:grid;grid-template-columns:17mm 1fr 17mm;align-items:center;text-align:center;border-bottom:3pt double #${COLOURS.ink};padding-bottom:5pt;margin-bottom:16pt}
.laporan .kop img{width:17mm}.laporan .kop p{margin:0;font-weight:700;font-size:12.5pt}.laporan .kop p.utama{font-size:15pt}.laporan .kop p.kecil{font-weight:400;font-size:8.5pt}
.laporan .kaki{max-width:210mm;margin:0 auto;font-size:8pt;color:#${COLOURS.soft};padding:0 0 1em}
.laporan .kaki strong{color:#${COLOURS.amber}}
${tones}
@media (max-width:600px){.laporan .lembar{padding:7mm 5mm}.laporan .sampul{min-height:160mm}.laporan p.rata{text-align:left}.laporan p.menjorok{text-indent:0}.laporan .gulir table:has(col:nth-child(5)){min-width:620px}.laporan .tanda-tangan.satu>div{width:75%}}
@media print{.laporan .lembar{box-shadow:none;margin:0;padding:0;max-width:none;break-after:page}.laporan thead{display:table-header-group}.laporan tr,.laporan figure{break-inside:avoid}}`;

const FAMILIES: Readonly<Record<Look['font'], string>> = {
  'Liberation Sans': '"Liberation Sans",Arial,Helvetica,sans-serif',
  Tinos: 'Tinos,"Times New Roman",Times,serif',
  Carlito: 'Carlito,Calibri,sans-serif',
};
const MILLIMETRES_PER_POINT = 25.4 / 72;
/** Height of a line at the usual spacing. */
const LINE = 1.45;

/** What a layout changes of it; nothing for the default look. */
export function lookStyle(look: Look): string {
  const width = Math.round(look.page.width * MILLIMETRES_PER_POINT);
  return [
    look.font === FONT ? '' : `.laporan{font-family:${FAMILIES[look.font]}}`,
    look.lineSpacing === 1 ? '' : `.laporan{line-height:${(LINE * look.lineSpacing).toFixed(2)}}`,
    look.tableScale === 1 ? '' : `.laporan table{font-size:${(SIZES.table * look.tableScale).toFixed(1)}pt}`,
    width === 210 ? '' : `.laporan .lembar:not(.rebah,.lebar){max-width:${width}mm}`,
  ].join('');
}

/** Around the pages of a file that stands alone. */
export function pageStyle({ page }: Look): string {
  const [width, height] = [page.width, page.height].map((one) => Math.round(one * MILLIMETRES_PER_POINT));
  const size = width === 210 ? 'A4' : `${width}mm ${height}mm`;
  return `@page{size:${size};margin:25mm 25mm 25mm 30mm}body{margin:0;background:#E9ECF0;padding:8mm 4mm}@media print{body{background:none;padding:0}}`;
}

/**
 * The one Typst program of all documents: it walks the blocks of `/document.json`. Texts reach it as JSON strings
 * only, so nothing a person writes is ever read as markup or code. Kept as a module so that plain `tsc` ships it.
 */
export const TYPST_TEMPLATE = `
#let d = json("/document.json")
#let look = d.look
#let colour(name) = rgb(look.colours.at(name))
#let hairline = 0.5pt + colour("rule")

#set document(title: d.title, author: d.author, description: d.subject, keywords: d.keywords, date: auto)
#set text(font: (look.font, "New Computer Modern Math", "DejaVu Sans Mono"), fallback: false, lang: d.language, region: "ID", size: look.sizes.text * 1pt, fill: colour("ink"), hyphenate: false, number-width: "tabular")
#set par(leading: look.leading * 1em, spacing: (1.15 + look.leading - 0.72) * 1em)
#set math.equation(numbering: none)
#show math.equation: set text(font: ("New Computer Modern Math", look.font), size: look.sizes.text * 1pt)

#let footer = context {
  set text(size: look.sizes.footer * 1pt, fill: colour("soft"))
  set par(leading: 0.5em)
  line(length: 100%, stroke: hairline)
  v(-4pt)
  grid(columns: (1fr, auto), column-gutter: 12pt,
    {
      if d.footer.draft != none { text(weight: "bold", fill: colour("amber"), d.footer.draft); [ · ] }
      d.footer.line
    },
    if page.numbering != none { text(size: 9pt, fill: colour("ink"), counter(page).display()) })
}
#let shape(p, numbering) = (width: p.width * 1pt, height: p.height * 1pt, numbering: numbering, footer: footer, footer-descent: 34%,
  margin: (top: p.margin.top * 1pt, right: p.margin.right * 1pt, bottom: p.margin.bottom * 1pt, left: p.margin.left * 1pt))

// ---------- inlines
#let mark-missing(s) = highlight(fill: colour("amberTint"), extent: 1pt, text(fill: colour("amber"), "[" + s + "]"))
#let inline(x) = {
  if x.k == "br" { linebreak() }
  else if x.k == "missing" { mark-missing(x.t) }
  else {
    let c = if x.k == "ref" { link(label(x.a), x.t) } else { text(x.t) }
    if x.at("b", default: false) { c = strong(c) }
    if x.at("i", default: false) { c = emph(c) }
    c
  }
}
#let inlines(list) = for x in list { inline(x) }
#let review-mark = box(fill: colour("amberTint"), inset: (x: 3pt), outset: (y: 2.5pt), radius: 2pt, text(size: 8.5pt, fill: colour("amber"), d.reviewMark))

// ---------- formulas
#let word(s) = text(font: look.font, top-edge: "ascender", bottom-edge: "descender", s)
#let formula-node(m) = {
  if m.kind == "number" or m.kind == "name" { word(m.text) }
  else if m.kind == "operator" {
    if m.text in ("=", "≥") { math.class("relation", m.text) }
    else if m.text in ("+", "−", "×", "÷") { math.class("binary", m.text) }
    else { word(m.text) }
  }
  else if m.kind == "row" { for i in m.items { formula-node(i) } }
  else if m.kind == "group" { math.lr({ sym.paren.l; for i in m.items { formula-node(i) }; sym.paren.r }) }
  else if m.kind == "fraction" { math.frac(math.display(formula-node(m.numerator)), math.display(formula-node(m.denominator))) }
  else if m.kind == "sum" { sym.sum; h(0.15em); formula-node(m.of) }
  else if m.kind == "subscript" { math.attach(formula-node(m.base), b: formula-node(m.sub)) }
}

// A formula wider than the text is drawn smaller: it would run over the margin.
#let formula-block(b) = {
  let drawn = math.equation(block: true, alt: b.alternative, formula-node(b.math))
  block(width: 100%, above: 14pt, below: 14pt, breakable: false, layout(room => {
    let width = measure(drawn).width
    if width > room.width { align(center, scale(room.width / width * 100%, reflow: true, drawn)) } else { drawn }
  }))
}

// ---------- headings
#show heading: it => {
  let level = it.level
  set text(size: look.sizes.at("heading" + str(level)) * 1pt, fill: if level < 3 { colour("blue") } else { colour("ink") }, weight: "bold")
  set par(leading: 0.5em, first-line-indent: 0pt, justify: false)
  if level == 1 { align(center, block(sticky: true, above: 0pt, below: 18pt, it.body)) }
  else { block(sticky: true, above: if level == 2 { 18pt } else { 14pt }, below: 8pt, it.body) }
}
#let heading-block(b) = {
  if b.level == 1 and not b.fresh { pagebreak(weak: true) }
  let body = if b.label == none { text(b.title) }
    else if b.level == 1 { text(b.label); linebreak(); text(b.title) }
    else { box(width: if b.label.len() > 3 { auto } else { 0.8cm }, text(b.label)); if b.label.len() > 3 { h(0.4em) }; text(b.title) }
  let body = if b.level > 1 and b.label != none { par(hanging-indent: 0.8cm, body) } else { body }
  if b.divider { v(1fr) }
  [#heading(level: b.level, outlined: b.outlined, bookmarked: true, body)#label(b.anchor)]
  if b.divider { v(1.6fr) }
}

// ---------- paragraphs and lists
#let paragraph(b) = {
  let body = { inlines(b.c); if b.review { [ ]; review-mark } }
  let how = b.style
  let body = if how == "title" { text(size: 16pt, weight: "bold", fill: colour("blue"), body) }
    else if how == "subtitle" { text(size: 12pt, weight: "bold", body) }
    else if how == "small" { text(size: look.sizes.small * 1pt, body) }
    else if how == "quote" { emph(body) }
    else { body }
  let justified = b.align == "justify"
  let side = if justified { left } else if b.align == "center" { center } else if b.align == "right" { right } else { left }
  let indent = if b.indent { (amount: 1.1cm, all: true) } else { 0pt }
  block(width: 100%, sticky: b.sticky, inset: if how == "quote" { (x: 1cm) } else { 0pt },
    align(side, par(justify: justified, first-line-indent: indent, body)))
}
#let list-block(b) = {
  let items = b.items.map(i => { inlines(i.c); if i.list != none { list-block(i.list) } })
  set par(justify: true)
  if b.marker == "bullet" { list(indent: 0.3cm, body-indent: 0.35cm, spacing: 0.75em, marker: "•", ..items) }
  else { enum(indent: 0.3cm, body-indent: 0.35cm, spacing: 0.75em, numbering: if b.marker == "decimal" { "1." } else { "a." }, ..items) }
}

// ---------- tables
#let sides = (left: left, center: center, right: right)
#let cell(c, row, head, ruled) = {
  let body = { set par(justify: false); inlines(c.c) }
  let body = if c.b { strong(body) } else { body }
  let body = if row.emphasis == "numbers" { text(size: 0.85em, style: "italic", body) } else { body }
  let fill = if c.tone != none { rgb(look.tones.at(c.tone)) }
    else if head and ruled { colour("blueTint") }
    else if row.emphasis in ("group", "total", "numbers") and ruled { colour("groupTint") }
  let stroke = if not ruled { none }
    else if row.emphasis == "total" { (top: 0.9pt + colour("ink"), rest: hairline) }
    else { hairline }
  table.cell(x: c.x, y: row.y, colspan: c.cs, rowspan: c.rs, breakable: not c.w, fill: fill, stroke: stroke,
    align: sides.at(c.a) + if head { horizon } else { top },
    inset: (left: look.cellPadding * 1pt + c.ind * 1em, right: look.cellPadding * 1pt + c.pad * 1em, y: if ruled { 3.6pt } else { 2pt }),
    body)
}
#let rows(list, head, ruled) = for row in list { row.cells.map(c => cell(c, row, head, ruled)) }
#let grid-of(b) = {
  set text(size: b.size * 1pt)
  set par(leading: 0.55em, first-line-indent: 0pt, justify: false)
  // Typst keeps rows together that an unbreakable cell spans: a last column of no width holds such cells.
  let keeps = b.keeps.map(((first, count)) => table.cell(x: b.widths.len(), y: first, rowspan: count, breakable: false, inset: 0pt, stroke: none, []))
  let columns = b.widths.map(w => w * 1pt) + if keeps.len() > 0 { (0pt,) } else { () }
  let body = rows(b.body, false, b.ruled)
  let last-rule = if b.ruled and b.body.len() > 0 { (table.hline(y: b.head.len() + b.body.len(), stroke: 0.7pt + colour("soft")),) } else { () }
  let head = if b.head.len() > 0 { (table.header(repeat: true, ..rows(b.head, true, b.ruled)),) } else { () }
  table(columns: columns, stroke: if b.ruled { hairline } else { none }, ..head, ..body, ..keeps, ..last-rule)
}
#let notes(b) = {
  set text(size: 8.5pt, fill: colour("soft"))
  set par(leading: 0.5em, justify: false, first-line-indent: 0pt)
  if b.source != none or b.notes.len() > 0 {
    block(width: 100%, above: 5pt, below: 0pt, align(left, {
      for n in b.notes { block(spacing: 4pt, inlines(n)) }
      if b.source != none { block(spacing: 4pt, emph(b.source)) }
    }))
  }
}
#show figure.caption: it => {
  set text(size: look.sizes.caption * 1pt)
  set par(leading: 0.5em, justify: false, first-line-indent: 0pt)
  strong({ it.supplement; [ ]; it.counter.display(it.numbering) })
  h(0.5em)
  it.body
}
#show figure.where(kind: "tabel"): set block(breakable: true)
#show figure.where(kind: "tabel"): it => {
  v(14pt, weak: true)
  block(sticky: true, breakable: false, width: 100%, below: 6pt, align(center, it.caption))
  align(center, it.body)
  v(16pt, weak: true)
}
#show figure.where(kind: "gambar"): it => {
  v(14pt, weak: true)
  block(breakable: false, width: 100%, align(center, { it.body; v(6pt, weak: true); it.caption }))
  v(16pt, weak: true)
}
#let captioned(b, kind, body) = [#figure(body, kind: kind, supplement: text(b.supplement), numbering: (..n) => b.number, caption: text(b.caption))#label(b.anchor)]
#let table-block(b) = {
  let body = { grid-of(b); notes(b) }
  let body = if b.whole { block(breakable: false, width: 100%, align(center, body)) } else { body }
  if b.caption == none { block(above: 10pt, below: 12pt, body) } else { captioned(b, "tabel", body) }
}
#let picture-block(b) = {
  let body = image(bytes(b.svg), format: "svg", width: b.width * 1pt, height: b.height * 1pt, alt: b.alternative)
  if b.caption == none { block(breakable: false, width: 100%, above: 10pt, below: 12pt, align(center, body)) } else { captioned(b, "gambar", body) }
}
#let picture-row(b) = block(breakable: false, width: 100%, grid(columns: b.pictures.map(_ => 1fr), column-gutter: b.gap * 1pt, align: center + top, ..b.pictures.map(picture-block)))

// ---------- forms
// Titles of one and of two lines: the places to sign stay on one line.
#let signer-rows(signers, lead) = {
  let row(of) = lead + signers.map(of)
  if signers.any(s => s.caption != none) { row(s => text(s.caption)) }
  row(s => text(s.title))
  row(_ => v(47pt))
  row(s => if s.name == none { text(fill: colour("soft"), d.signatureLine) } else { underline(offset: 2pt, strong(s.name)) })
  if signers.any(s => s.name != none and s.rank != none) { row(s => if s.name != none { text(s.rank) }) }
}
#let signature-block(b) = block(breakable: false, width: 100%, above: 22pt, below: 10pt, {
  set par(justify: false, first-line-indent: 0pt, leading: 0.5em, spacing: 0.5em)
  let alone = b.signers.len() < 2
  let columns = if alone { (1fr, 1fr) } else { b.signers.map(_ => 1fr) }
  let lead = if alone { ([],) } else { () }
  let dated = if b.placeAndDate == none { () } else { columns.slice(1).map(_ => []) + (text(b.placeAndDate),) }
  grid(columns: columns, column-gutter: 12pt, row-gutter: 5pt, align: center, ..dated, ..signer-rows(b.signers, lead))
})
#let arms(width) = image(bytes(d.arms.svg), format: "svg", width: width, alt: d.arms.alternative)
#let letterhead-block(b) = block(width: 100%, below: 16pt, breakable: false, {
  set par(justify: false, first-line-indent: 0pt, leading: 0.45em, spacing: 0.45em)
  grid(columns: (1.9cm, 1fr, 1.9cm), align: center + horizon,
    arms(1.7cm),
    {
      for (i, l) in b.lines.enumerate() { block(spacing: 4pt, text(size: if i == b.lines.len() - 1 { 15pt } else { 12.5pt }, weight: "bold", l)) }
      for l in b.small { block(spacing: 4pt, text(size: 8.5pt, l)) }
    }, [])
  v(5pt, weak: true)
  line(length: 100%, stroke: 2pt + colour("ink"))
  v(2pt, weak: true)
  line(length: 100%, stroke: 0.6pt + colour("ink"))
})

// ---------- contents
#let contents-block(b) = {
  show outline.entry: it => {
    let e = d.entries.at(str(it.element.label))
    let step = if b.of == "headings" { (e.level - 1) * 0.55cm } else { 0pt }
    let width = calc.max(e.width * look.sizes.text * 1pt + 0.25cm, if b.of != "headings" { 2.1cm } else if e.level == 1 { 1.6cm } else { 0.75cm })
    set par(leading: 0.5em, justify: false, first-line-indent: 0pt)
    let row = grid(columns: (auto, 1fr, 0.9cm), align: (left, left + bottom, right + bottom),
      if e.label == none { [] } else { box(width: width, text(e.label)) },
      { text(e.title); [ ]; box(width: 1fr, repeat(gap: 2pt, justify: false, ".")) },
      it.page())
    block(above: if b.of == "headings" and e.level == 1 { 9pt } else { 5.5pt }, below: 0pt, inset: (left: step), breakable: false,
      link(it.element.location(), if b.of == "headings" and e.level == 1 { strong(row) } else { row }))
  }
  if b.anchors.len() > 0 {
    let labels = b.anchors.map(a => label(a))
    outline(title: none, indent: 0pt, target: selector.or(..labels))
  } else { text(fill: colour("soft"), b.empty) }
}

// ---------- the walk
#let blocks(list) = {
  for b in list {
    if b.k == "heading" { heading-block(b) }
    else if b.k == "paragraph" { paragraph(b) }
    else if b.k == "list" { list-block(b) }
    else if b.k == "table" { table-block(b) }
    else if b.k == "picture" { picture-block(b) }
    else if b.k == "picture-row" { picture-row(b) }
    else if b.k == "formula" { formula-block(b) }
    else if b.k == "signature" { signature-block(b) }
    else if b.k == "letterhead" { letterhead-block(b) }
    else if b.k == "page-break" { pagebreak(weak: true) }
    else if b.k == "contents" {
      align(center, block(above: 26pt, below: 14pt, sticky: true, text(size: look.sizes.heading1 * 1pt, weight: "bold", fill: colour("blue"), b.title)))
      contents-block(b)
    }
    else if b.k == "callout" {
      block(width: 100%, breakable: not b.whole, fill: colour("calloutTint"), stroke: (left: 2.5pt + colour("blue")), inset: (left: 12pt, right: 10pt, y: 9pt), above: 12pt, below: 12pt, {
        if b.title != none { block(sticky: true, below: 6pt, text(weight: "bold", fill: colour("blue"), b.title)) }
        blocks(b.blocks)
      })
    }
    else if b.k == "section" {
      page(width: b.page.width * 1pt, height: b.page.height * 1pt,
        margin: (top: b.page.margin.top * 1pt, right: b.page.margin.right * 1pt, bottom: b.page.margin.bottom * 1pt, left: b.page.margin.left * 1pt),
        blocks(b.blocks))
    }
  }
}

// ---------- the document
#if d.cover != none {
  let c = d.cover
  page(..shape(d.page, none), {
    place(top + left, dx: -d.page.margin.left * 1pt, dy: -d.page.margin.top * 1pt, rect(width: d.page.width * 1pt, height: 9mm, fill: colour("blue")))
    set align(center)
    set par(leading: 0.6em, justify: false, first-line-indent: 0pt)
    let named = {
      block(text(size: 14pt, weight: "bold", c.government))
      block(above: 8pt, text(size: 14pt, weight: "bold", c.unit))
    }
    let titled = {
      line(length: 32%, stroke: 1.2pt + colour("blue"))
      v(8mm, weak: true)
      block(width: 90%, text(size: 25pt, weight: "bold", fill: colour("blue"), c.title))
      block(above: 8mm, text(size: 21pt, fill: colour("blue"), c.year))
      v(8mm, weak: true)
      line(length: 32%, stroke: 1.2pt + colour("blue"))
    }
    v(22mm)
    if look.emblemPlace == "cover-middle" {
      titled
      v(1fr)
      arms(46mm)
      v(1fr)
      named
      v(10mm)
    } else {
      if look.emblemPlace == "cover-top" { arms(27mm); v(8mm) }
      named
      v(1fr)
      titled
      v(1.35fr)
    }
    for l in c.address { block(above: 5pt, below: 0pt, text(size: 10pt, fill: colour("soft"), l)) }
    v(4mm)
  })
}
#if d.front.len() > 0 {
  set page(..shape(d.page, "i"))
  counter(page).update(1)
  blocks(d.front)
}
#set page(..shape(d.page, "1"))
#counter(page).update(1)
#blocks(d.body)
#if d.annexes.len() > 0 {
  pagebreak(weak: true)
  blocks(d.annexes)
}
#context [#metadata(d.anchors.map(a => {
  let at = locate(label(a))
  (a, numbering(at.page-numbering(), ..counter(page).at(at)), at.page())
})) <pages>]
`;

/// Formulas: the browser sets MathML; this says how its columns stand and what a narrow page does.
let formulaStyle = """
    math { font-family: "STIX Two Math", "Latin Modern Math", "Cambria Math", "Libertinus Math", "XITS Math", "TeX Gyre Pagella Math", "DejaVu Math TeX Gyre", "Noto Sans Math", math; font-size: 1.06em; letter-spacing: 0; }
    .tie { white-space: nowrap; }
    .formula { display: block; overflow: auto hidden; margin: 1em 0; padding: .15em 0; }
    .formula.inline { display: inline-flex; max-width: 100%; margin: 0; padding: 0; vertical-align: baseline; }
    .formula math[display=block] { font-size: 1.12em; margin: 0 auto; width: max-content; }
    p > .formula:first-child { margin-top: 0; } p > .formula:last-child { margin-bottom: 0; }
    mtd.left { text-align: left; } mtd.right { text-align: right; }
    mtable.aligned mtd { padding-inline: 0; padding-block: .3em; } mtable.aligned mtd:nth-child(odd):not(:first-child) { padding-left: 2em; }
    math .bold { font-weight: 700; } math .slanted { font-style: italic; } math .sans { font-family: var(--sans); } math .fixed { font-family: var(--mono); }
    mtext { font-family: var(--prose); }
    math .boxed { border: 1px solid; padding: .3em .5em; }
    """

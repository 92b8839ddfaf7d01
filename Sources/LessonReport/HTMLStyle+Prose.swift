/// What prose has beyond CommonMark: call-outs, footnotes, the way to the lessons before and after.
let proseStyle = """
    .callout { --kind: var(--s0); margin: 0 0 1.2em; padding: .7rem 1rem .1rem; border-left: 3px solid var(--kind); background: var(--code); border-radius: 0 4px 4px 0; }
    .callout > .kind { font: 600 .875rem/1.4 var(--sans); color: var(--kind); margin: 0 0 .35rem; }
    .callout > :last-child { margin-bottom: .7rem; }
    .callout.tip { --kind: var(--s2); } .callout.important { --kind: var(--s3); } .callout.warning { --kind: var(--warn); } .callout.caution { --kind: var(--bad); }
    .ref { font-size: .75em; line-height: 0; font-family: var(--sans); font-variant-numeric: tabular-nums; }
    .ref a { text-decoration: none; padding: .4em .15em; }
    .footnotes { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--faint); font-size: .9em; }
    .footnotes li { scroll-margin-top: 1rem; } .footnotes p { margin-bottom: .5em; }
    .footnotes :target, .ref :target { background: var(--mark); }
    .back { padding: 0 .25em; }
    .neighbours { display: flex; flex-wrap: wrap; gap: .8rem 2rem; justify-content: space-between; margin-top: 4rem; font-family: var(--sans); line-height: 1.45; }
    .neighbours a { text-decoration: none; max-width: 100%; }
    .neighbours a:hover strong { text-decoration: underline; }
    .neighbours span { display: block; font-size: var(--small); color: var(--quiet); }
    .neighbours strong { font-weight: 500; }
    .neighbours [rel=next] { margin-left: auto; text-align: right; }
    """

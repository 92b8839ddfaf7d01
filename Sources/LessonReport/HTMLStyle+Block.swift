/// Blocks: the code, its line numbers, the shapes beside the lines, and errors.
let blockStyle = """
    .block { margin: 1.6rem 0 1.8rem; padding: 0; font-family: var(--sans); scroll-margin-top: 1rem; }
    .code { background: var(--code); border-radius: 6px; overflow: hidden; }
    .code p { margin: 0; display: flex; flex-wrap: wrap; align-items: center; gap: 0 .35rem; padding: .3rem .6rem 0 1rem; font: 400 .75rem/1.4 var(--sans); color: var(--code-quiet); }
    .code p a { color: inherit; text-decoration: none; margin-right: auto; overflow-wrap: anywhere; }
    .code p a:hover { text-decoration: underline; }
    .code small { font-size: inherit; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .code p span { text-align: right; }
    .code p span::after { content: " ·"; }
    .code p code { display: inline; background: none; padding: 0; font-size: inherit; }
    .code p button { color: inherit; } .code p button + button { margin-left: -.35rem; }
    .code pre { margin: 0; padding: .35rem 0 .8rem; }
    .code pre, .table, .scroll {
      --there: color-mix(in srgb, var(--text) 11%, transparent);
      background: linear-gradient(to left, var(--under) 40%, transparent) right / 2rem 100% no-repeat local, linear-gradient(to left, var(--there), transparent) right / .7rem 100% no-repeat scroll;
    }
    .code pre { --under: var(--code); } .table, .scroll, .skipped pre, .shown pre { --under: var(--ground); }
    .code pre:focus-visible { outline-offset: -2px; }
    .code pre code { display: block; min-width: max-content; }
    .code code > a { display: block; position: relative; padding: 0 1rem; white-space: pre; color: inherit; text-decoration: none; }
    .code code > :target { background: var(--mark); }
    .code code > .noted { display: flex; }
    .noted > :first-child { flex: 1 0 auto; }
    .noted small { flex: none; position: sticky; right: 0; margin: 0 -1rem 0 1rem; padding: 0 1rem 0 .6rem; font-size: .75rem; line-height: 1.4rem; color: var(--code-quiet); user-select: none; }
    .noted small::before { content: "→ "; }
    .noted.below { flex-wrap: wrap; }
    .noted.below > :first-child { flex-basis: 100%; }
    .noted.below small { box-sizing: border-box; width: 0; min-width: 100%; position: static; margin: 0; padding-left: 1rem; }
    .numbered .code code > a { padding-left: 3.1rem; }
    .numbered .code code > a::before { content: attr(data-n); position: absolute; left: 0; width: 2.3rem; text-align: right; font-size: .6875rem; line-height: 1.4rem; color: var(--code-quiet); cursor: pointer; }
    .code code > .fault { background: var(--bad-ground); box-shadow: inset 3px 0 var(--bad); }
    .fault mark { color: inherit; background: none; text-decoration: underline wavy var(--bad); text-underline-offset: .2em; text-decoration-skip-ink: none; }
    .folded > summary { color: var(--quiet); font: 400 var(--small)/1.6 var(--sans); }
    .code i { font-style: normal; color: var(--number); } .code b, .code .a { font-weight: inherit; color: var(--keyword); }
    .code .t { color: var(--type); } .code .s { color: var(--string); } .code .l { color: var(--label); }
    .code .c { color: var(--code-quiet); font-style: italic; }
    .ko .code .c { font-style: normal; }
    .skipped > .code, .shown > .code { background: none; outline: 1px solid var(--faint); outline-offset: -1px; }
    .problem { border-left: 3px solid var(--bad); background: var(--bad-ground); border-radius: 0 4px 4px 0; padding: .8rem 1rem; font-size: .9rem; line-height: 1.6; }
    .problem > :last-child { margin-bottom: 0; }
    .problem p, .problem ul { margin: 0 0 .5rem; }
    .problem .message strong { color: var(--bad); margin-right: .4em; }
    .problem pre { margin: .5rem 0; font-size: .8125rem; line-height: 1.5; }
    .problem mark { background: none; color: var(--bad); font-weight: 600; }
    .problem .caret { color: var(--bad); font-weight: 600; }
    .problem code { background: none; padding: 0; }
    .problem.expected { border-color: var(--quiet); background: var(--code); }
    .problem.expected strong, .problem.expected mark, .problem.expected .caret { color: var(--text); }
    .status { font-size: var(--small); color: var(--quiet); }
    .chart .status { margin: 0; }
    figcaption { font: 400 .875rem/1.55 var(--sans); color: var(--quiet); }
    b.w { display: inline-block; width: 1.82ch; font-size: 1.1em; line-height: 1; text-align: center; font-weight: inherit; white-space: pre; }
    @media screen { .block:not(:has(svg)) { contain: layout paint; } .block > :first-child { margin-top: 0; } }
    @media screen and (max-width: 71.99rem) {
      .code code > .noted { flex-wrap: wrap; }
      .noted > :first-child { flex-basis: 100%; }
      .noted small { box-sizing: border-box; width: 0; min-width: 100%; position: static; margin: 0; padding-left: 1rem; }
    }
    @media screen and (max-width: 36rem) {
      .code p .long { order: 1; flex-basis: 100%; text-align: left; }
      .code p .long::after { content: none; }
    }
    @media screen and (max-width: 24rem) {
      .code p span { order: 1; flex-basis: 100%; text-align: left; }
      .code p span::after { content: none; }
    }
    """

/// What blocks give: text, values, tables.
let outputStyle = """
    .block > pre, .value pre, .chart pre { font-size: .8125rem; line-height: 1.55; }
    pre.one { white-space: pre-wrap; overflow-wrap: anywhere; }
    pre.long { max-height: 36rem; overflow: auto; }
    .value { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; align-items: baseline; }
    .value pre { margin: 0; flex: 1 1 auto; max-width: 100%; box-sizing: border-box; }
    .value > small { min-width: 0; overflow-wrap: anywhere; font: 400 .75rem/1.6 var(--mono); color: var(--quiet); margin-left: auto; }
    .table { overflow-x: auto; margin: 0 0 1.2em; }
    .block > * { min-width: 0; margin: .7rem 0 0 1rem; }
    .block > .code, .block > .folded, .block details .table { margin: 0; }
    table { border-collapse: collapse; font: 400 .875rem/1.5 var(--sans); font-variant-numeric: tabular-nums lining-nums; }
    caption { text-align: left; color: var(--quiet); padding-bottom: .4rem; font-size: var(--small); }
    th, td { padding: .35rem 1.4rem .35rem 0; text-align: left; vertical-align: baseline; border-bottom: 1px solid var(--faint); }
    th:last-child, td:last-child { padding-right: 0; }
    thead th { font-weight: 600; font-size: var(--small); border-bottom: 1px solid var(--quiet); vertical-align: bottom; }
    tbody th { font-weight: 400; }
    tbody tr:last-child > * { border-bottom: 0; }
    tfoot > tr > * { border-top: 1px solid var(--quiet); border-bottom: 0; font-weight: 600; }
    thead button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; }
    th[aria-sort=descending] button::after { content: " ↓"; } th[aria-sort=ascending] button::after { content: " ↑"; }
    .n, [align=right] { text-align: right; white-space: nowrap; }
    [align=center] { text-align: center; }
    .block td, .block th { white-space: nowrap; }
    .comparison th, .comparison td { padding-right: .8rem; }
    .block .comparison th, .comparison button { white-space: normal; } .comparison button { text-align: inherit; } .comparison tbody th { min-width: 6.5rem; }
    tbody .last { border-bottom: 0; }
    .summary code { background: none; padding: 0; }
    .summary .kind { color: var(--quiet); font-size: var(--small); margin-left: .3em; }
    .summary .derivation { color: var(--quiet); }
    details > summary { font-size: var(--small); color: var(--quiet); width: max-content; max-width: 100%; }
    details[open] > summary { margin-bottom: .5rem; }
    details .table { max-height: 24rem; overflow: auto; }
    """

/// Charts. Lines differ in dashes as well as in colour, for print in grey and for the colour-blind.
let chartStyle = """
    .chart { container-type: inline-size; font-family: var(--sans); }
    .chart .title { font-weight: 600; font-size: .9rem; margin: 0 0 .4rem; }
    .chart pre { margin: 0; }
    .panels { display: grid; gap: .9rem; max-width: 32rem; }
    .chart details { margin-top: .3rem; }
    svg { display: block; width: 100%; height: auto; overflow: visible; font-family: var(--sans); }
    svg text { fill: var(--quiet); font-size: 11.5px; font-variant-numeric: tabular-nums; }
    svg .name { fill: var(--text); }
    svg .count { font-size: 10px; }
    svg .legend { font-weight: 600; }
    .grid { stroke: var(--faint); stroke-width: 1; } .zero { stroke: var(--quiet); stroke-width: 1; }
    .axis, .mark { stroke: var(--quiet); stroke-width: 1; }
    rect.bar { fill: var(--bar); } rect.bar:hover { fill: var(--s0); }
    line.best { stroke: var(--quiet); stroke-dasharray: 2 3; }
    .series { fill: none; stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
    .s0 { stroke: var(--s0); } .s1 { stroke: var(--s1); stroke-dasharray: 6 4; } .s2 { stroke: var(--s2); stroke-dasharray: 1.5 4; }
    .s3 { stroke: var(--s3); stroke-dasharray: 9 3 2 3; } .s4 { stroke: var(--s4); stroke-dasharray: 3 3; } .s5 { stroke: var(--s5); stroke-dasharray: 12 4; }
    svg .legend { stroke: none; }
    svg .legend.s0 { fill: var(--s0); } svg .legend.s1 { fill: var(--s1); } svg .legend.s2 { fill: var(--s2); }
    svg .legend.s3 { fill: var(--s3); } svg .legend.s4 { fill: var(--s4); } svg .legend.s5 { fill: var(--s5); }
    @container (max-width: 24rem) { svg text { font-size: 14px; } svg .count { font-size: 12px; } }
    @container (max-width: 18rem) { svg text { font-size: 16px; } svg .count { font-size: 13px; } }
    """

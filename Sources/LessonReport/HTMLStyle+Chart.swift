/// Charts. Lines differ in dashes as well as in colour, for print in grey and for the colour-blind.
let chartStyle = """
    .chart { container-type: inline-size; overflow-x: clip; font-family: var(--sans); }
    .chart .title { font-weight: 600; font-size: .9rem; margin: 0 0 .4rem; }
    .chart pre { margin: 0; }
    .probe, .cells { fill: none; pointer-events: all; }
    .panels { position: relative; display: grid; gap: .9rem; max-width: 32rem; }
    .chart details { margin-top: .3rem; }
    svg { display: block; height: auto; max-width: none; overflow: visible; font-family: var(--sans); }
    svg:not([width]) { width: 100%; }
    svg text { fill: var(--quiet); font-size: 11.5px; font-variant-numeric: tabular-nums; }
    svg .name { fill: var(--text); }
    svg .count { font-size: 10px; }
    svg .legend { font-weight: 600; }
    .grid { stroke: var(--faint); stroke-width: 1; } .zero { stroke: var(--quiet); stroke-width: 1; }
    .axis, .mark { stroke: var(--quiet); stroke-width: 1; }
    rect.bar { fill: var(--bar); } rect.bar:hover { fill: var(--s0); }
    line.best { stroke: var(--quiet); stroke-dasharray: 2 3; }
    .scroll { overflow-x: auto; max-width: 100%; padding-bottom: .2rem; }
    .heat { fill: var(--s0); } svg .cell { font-size: 13px; fill: var(--text); }
    .h0 { fill-opacity: .04; } .h1 { fill-opacity: .14; } .h2 { fill-opacity: .26; } .h3 { fill-opacity: .38; } .h4 { fill-opacity: .5; }
    .h5 { fill-opacity: .62; } .h6 { fill-opacity: .75; } .h7 { fill-opacity: .88; } .h8 { fill-opacity: 1; }
    .box { fill: none; stroke: var(--quiet); } .box.padding { stroke: var(--faint); stroke-dasharray: 3 3; }
    .arrow { fill: none; stroke: var(--quiet); } .head { fill: var(--quiet); }
    svg .word { fill: var(--text); font-size: 13px; font-weight: 600; } svg .word.padding { fill: var(--quiet); font-weight: 400; }
    svg .shared { fill: var(--s1); font-size: 11px; font-weight: 600; } svg .omitted { font-size: 18px; }
    .notes { font: 400 var(--small)/1.5 var(--sans); color: var(--quiet); margin-block: .4rem 0; padding-left: 1.1rem; }
    .lens .title { font: 600 .9rem/1.4 var(--sans); margin: .8rem 0 .2rem; }
    .lens .review { font: 400 .875rem/1.7 var(--sans); margin: 0; } .lens del { color: var(--quiet); } .lens .pad { color: var(--quiet); }
    circle.point { stroke: none; } circle.s0 { fill: var(--s0); } circle.s1 { fill: var(--s1); } circle.s2 { fill: var(--s2); }
    circle.s3 { fill: var(--s3); } circle.s4 { fill: var(--s4); } circle.s5 { fill: var(--s5); }
    rect.column { stroke: none; } rect.s0 { fill: var(--s0); } rect.s1 { fill: var(--s1); fill-opacity: .7; } rect.s2 { fill: var(--s2); fill-opacity: .5; }
    rect.s3 { fill: var(--s3); } rect.s4 { fill: var(--s4); fill-opacity: .7; } rect.s5 { fill: var(--s5); fill-opacity: .5; }
    .series { fill: none; stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
    .s0 { stroke: var(--s0); } .s1 { stroke: var(--s1); stroke-dasharray: 6 4; } .s2 { stroke: var(--s2); stroke-dasharray: 1.5 4; }
    .s3 { stroke: var(--s3); stroke-dasharray: 9 3 2 3; } .s4 { stroke: var(--s4); stroke-dasharray: 3 3; } .s5 { stroke: var(--s5); stroke-dasharray: 12 4; }
    svg .legend { stroke: none; }
    svg .legend.s0 { fill: var(--s0); } svg .legend.s1 { fill: var(--s1); } svg .legend.s2 { fill: var(--s2); }
    svg .legend.s3 { fill: var(--s3); } svg .legend.s4 { fill: var(--s4); } svg .legend.s5 { fill: var(--s5); }
    @container (max-width: 24rem) { svg:not([width]) text { font-size: 14px; } svg:not([width]) .legend { font-size: 13px; } svg:not([width]) .count { font-size: 12px; } }
    @container (max-width: 18rem) { svg:not([width]) text { font-size: 16px; } svg:not([width]) .legend, svg:not([width]) .count { font-size: 13px; } }
    """

/// The page's frame: one column of a readable width, the contents beside it where there is room.
let layoutStyle = """
    .skip { position: absolute; left: -999rem; top: 0; padding: .6rem 1rem; background: var(--ground); z-index: 2; font-family: var(--sans); }
    .skip:focus { left: 0; }
    .columns, body > footer { max-width: 44rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2rem); box-sizing: border-box; }
    .head { padding-top: clamp(2rem, 6vw, 4.5rem); padding-bottom: 1.8rem; position: relative; }
    .head h1 { font-size: clamp(1.75rem, 1.3rem + 2vw, 2.6rem); line-height: 1.2; letter-spacing: -.02em; margin: 0 0 .4rem; }
    .head .subtitle { font: 400 1.2rem/1.45 var(--sans); color: var(--quiet); margin: 0 0 .8rem; }
    .head .byline { font: 400 .9rem/1.5 var(--sans); color: var(--quiet); margin: 0 0 1.4rem; }
    .head .lead { margin: 1.2rem 0 0; font-size: 1.08em; color: var(--quiet); }
    .notice { font: 400 .9rem/1.6 var(--sans); background: var(--warn-ground); color: var(--warn); border-left: 3px solid currentColor; padding: .7rem 1rem; margin: 1.2rem 0 0; border-radius: 0 4px 4px 0; }
    .notice.failed { background: var(--bad-ground); color: var(--bad); }
    .notice a { color: inherit; }
    button { font: 400 .75rem/1.4 var(--sans); color: var(--quiet); background: none; border: 0; border-radius: 4px; padding: .15rem .4rem; cursor: pointer; min-height: 24px; white-space: nowrap; }
    button:hover { color: var(--text); background: var(--faint); }
    .tools { position: absolute; top: .8rem; right: -.4rem; display: flex; }
    .values { position: absolute; z-index: 1; pointer-events: none; background: var(--ground); color: var(--text); border: 1px solid var(--quiet); border-radius: 4px; padding: .25rem .55rem; font: 400 .75rem/1.5 var(--sans); font-variant-numeric: tabular-nums; white-space: pre; }
    main { outline: 0; min-width: 0; }
    main > :first-child, main > :first-child > :first-child { margin-top: 0; }
    main h1, main h2, main h3, main h4, main h5, main h6 { position: relative; }
    a.anchor { position: absolute; right: 100%; padding-right: .35em; text-decoration: none; color: var(--quiet); font-weight: 400; opacity: 0; }
    a.anchor::before { content: "#"; }
    :hover > a.anchor, a.anchor:focus { opacity: 1; }
    .contents { font: 400 .875rem/1.5 var(--sans); }
    .contents ol { list-style: none; margin: 0; padding: 0; }
    .contents ol ol { padding-left: .9rem; }
    .contents li { margin: .3rem 0; }
    .contents a { color: var(--quiet); text-decoration: none; display: block; padding: .1rem 0; }
    .contents a:hover, .contents a[aria-current] { color: var(--text); }
    .contents a[aria-current] { font-weight: 600; }
    .contents.narrow { margin-bottom: 2rem; border-block: 1px solid var(--faint); padding-block: .5rem; }
    .contents.wide { display: none; }
    .contents.wide > p { font-weight: 600; margin: 0 0 .6rem; }
    summary { cursor: pointer; padding-block: .2rem; }
    body > footer { margin-top: 4rem; padding-block: 1.5rem 4rem; font: 400 var(--small)/1.6 var(--sans); color: var(--quiet); }
    footer h2 { font-size: .875rem; margin: 0 0 .8rem; padding-top: 1.5rem; border-top: 1px solid var(--faint); }
    footer dl { margin: 0; display: grid; gap: .3rem; }
    footer dl > div { display: grid; grid-template-columns: minmax(5rem, 9rem) 1fr; gap: 1rem; }
    footer dt { font-weight: 600; }
    footer dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
    @media (max-width: 36rem) {
      .head { padding-top: 3.2rem; }
      footer dl > div { grid-template-columns: 1fr; gap: 0; }
    }
    @media (min-width: 72rem) {
      .columns, body > footer { max-width: 64rem; padding-left: calc(2rem + 16rem); padding-right: 2rem; }
      .columns { display: grid; grid-template-columns: 13rem minmax(0, 1fr); column-gap: 3rem; padding-left: 2rem; }
      .head, main { grid-column: 2; }
      .contents.narrow { display: none; }
      .contents.wide { display: block; grid-area: 1 / 1 / span 2; margin-top: 5rem; position: sticky; top: 2rem; align-self: start; max-height: calc(100vh - 4rem); overflow-y: auto; overscroll-behavior: contain; scrollbar-width: thin; padding-right: .5rem; }
    }
    """

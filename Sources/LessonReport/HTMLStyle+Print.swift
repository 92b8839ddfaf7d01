/// Paper: dark on white, nothing that only a screen can do, blocks kept together where they fit.
let printStyle = """
    @media (prefers-reduced-motion: no-preference) { html:focus-within { scroll-behavior: smooth; } }
    @media print {
      :root:root { color-scheme: light; --ground: #fff; --text: #000; --quiet: #444; --faint: #ccc; --code: #f6f6f4; --code-quiet: #555; --link: #0b3d75;
        --keyword: #6d1156; --type: #124a72; --string: #7c2a0e; --number: #14533a; --label: #333; --bad: #8f1d17; --bad-ground: #fbf0ee; --warn: #5e3a00; --warn-ground: #fbf4e2;
        --bar: #8da7c4; --s0: #174f8c; --s1: #96390a; --s2: #085c44; --s3: #643376; --s4: #5d4608; --s5: #444; }
      html { font-size: 10pt; }
      .skip, .contents, .tools, .values, .neighbours, .back, .code p span, button, a.anchor { display: none !important; }
      thead button { display: inline !important; }
      .columns, body > footer { display: block; max-width: none; padding-inline: 0; }
      .head { padding-top: 0; }
      main a { color: inherit; }
      pre, .code pre { white-space: pre-wrap; overflow: visible; }
      .code pre code { min-width: 0; }
      .code code > a, .noted > :first-child { white-space: pre-wrap; overflow-wrap: anywhere; min-width: 0; flex-shrink: 1; }
      .formula { overflow: visible; }
      pre.long { max-height: none; }
      .code, svg, .problem, table, tr, figcaption { break-inside: avoid; }
      .title, .code:not(:last-child), .code p { break-after: avoid; }
      figcaption, .notes { break-before: avoid; }
      h1, h2, h3, h4 { break-after: avoid; }
      .table { overflow: visible; }
      .block td, .block th, td, th { white-space: normal; overflow-wrap: anywhere; }
      .code pre, .table, .scroll { background: none; }
      details:not([open]) { display: none; }
    }
    """

// The page's style, put together from its parts. Its bytes are named in the page's policy.

let pageStyle = compact(
    """
    \(colours)
    \(typeStyle)
    \(formulaStyle)
    \(proseStyle)
    \(layoutStyle)
    \(blockStyle)
    \(outputStyle)
    \(chartStyle)
    \(printStyle)
    """)

/// A style without the blanks that only people need.
private func compact(_ style: String) -> String {
    let lines = style.split(separator: "\n").map { $0.drop(while: \.isWhitespace) }.joined()
    return [(" {", "{"), ("{ ", "{"), ("; ", ";"), (": ", ":"), (", ", ","), (" }", "}"), (";}", "}"), (" > ", ">")]
        .reduce(lines) { $0.replacing($1.0, with: $1.1) }
}

/// Two sets of colours. All text reaches a contrast of 4.5 to 1 on its ground.
private let light = """
    color-scheme: light;
    --ground: #fffefb; --text: #1f2328; --quiet: #5f6570; --faint: #d9d7d0; --link: #0b57a4;
    --code: #f6f5f0; --code-quiet: #686c74; --mark: #fbeecb;
    --keyword: #8a1c6d; --type: #1c5f8f; --string: #9a3412; --number: #1d6a4b; --label: #4b5563;
    --bad: #b3261e; --bad-ground: #fdf1ef; --warn: #7a4b00; --warn-ground: #fdf5e1;
    --bar: #7d9cc0; --s0: #1d5fa6; --s1: #b4470c; --s2: #0b7355; --s3: #7b3f91; --s4: #75590a; --s5: #585d66;
    """

private let dark = """
    color-scheme: dark;
    --ground: #16181c; --text: #dfe1e5; --quiet: #9ba1ac; --faint: #363a42; --link: #83b9f5;
    --code: #1e2126; --code-quiet: #9298a3; --mark: #4a3d16;
    --keyword: #e79bd1; --type: #8cc4ee; --string: #f0a884; --number: #86d3ad; --label: #b4bac4;
    --bad: #ff9d93; --bad-ground: #2f1c1b; --warn: #eec273; --warn-ground: #2b2415;
    --bar: #5379a8; --s0: #7fb5f2; --s1: #f29d6b; --s2: #63ceaa; --s3: #cfa3e2; --s4: #dcbf63; --s5: #b6bbc4;
    """

private let colours = """
    :root { \(light) }
    @media (prefers-color-scheme: dark) { :root:not([data-theme=light]) { \(dark) } }
    :root[data-theme=dark] { \(dark) }
    @media (prefers-contrast: more) {
      :root:root { --quiet: var(--text); --code-quiet: var(--text); --faint: color-mix(in srgb, var(--text) 45%, var(--ground)); --label: var(--text); --code: var(--ground); }
      a, .callout, .notice { text-decoration-thickness: .1em; }
      .code, .callout, .problem, .notice { outline: 1px solid; }
      .series { stroke-width: 3; }
    }
    @media (forced-colors: active) {
      :root:root {
        --ground: Canvas; --text: CanvasText; --quiet: CanvasText; --faint: color-mix(in srgb, CanvasText 45%, Canvas); --link: LinkText; --code: Canvas; --code-quiet: CanvasText; --mark: Canvas;
        --bar: CanvasText; --s0: CanvasText; --s1: CanvasText; --s2: CanvasText; --s3: CanvasText; --s4: CanvasText; --s5: CanvasText; --bad: CanvasText; --warn: CanvasText;
      }
      .code, .callout, .problem, .notice { border: 1px solid; }
      .code code > :target, .code code > .fault, .footnotes :target, .ref :target { outline: 2px solid Highlight; outline-offset: -2px; }
      button { border: 1px solid ButtonText; }
    }
    """

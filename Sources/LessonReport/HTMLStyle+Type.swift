/// Letters: faces that systems bring along, Korean ones in every list, lines for long reading.
let typeStyle = """
    :root {
      --sans: system-ui, -apple-system, "Segoe UI", "Apple SD Gothic Neo", "Noto Sans KR", "Noto Sans CJK KR", "Malgun Gothic", "NanumGothic", sans-serif;
      --serif: "Iowan Old Style", "Charter", "Source Serif 4", "Source Serif Pro", "Noto Serif", Georgia, "Noto Serif KR", "Noto Serif CJK KR", serif;
      --korean: "Pretendard", "Apple SD Gothic Neo", "Noto Sans KR", "Noto Sans CJK KR", "Malgun Gothic", "NanumGothic", system-ui, sans-serif;
      --mono: ui-monospace, "SF Mono", "Cascadia Mono", "JetBrains Mono", Menlo, Consolas, "DejaVu Sans Mono", "D2Coding", "NanumGothicCoding", "Noto Sans Mono CJK KR", monospace;
      --prose: var(--serif); --small: .8125rem;
    }
    html { font-size: clamp(1rem, .95rem + .2vw, 1.125rem); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
    html.ko { --prose: var(--korean); --sans: var(--korean); }
    body {
      margin: 0; background: var(--ground); color: var(--text); font: 400 1.0625rem/1.65 var(--prose);
      overflow-wrap: break-word; text-rendering: optimizeLegibility; font-kerning: normal; hanging-punctuation: first last;
    }
    .ko body { font-size: 1rem; line-height: 1.8; letter-spacing: -.003em; word-break: keep-all; }
    p, ul, ol, blockquote, dl { margin: 0 0 1.1em; }
    p, li, figcaption { text-wrap: pretty; }
    li > p { margin-bottom: .5em; }
    ul, ol { padding-left: 1.5em; }
    li + li { margin-top: .25em; }
    li::marker { color: var(--quiet); }
    h1, h2, h3, h4, h5, h6 { font-family: var(--sans); font-weight: 650; line-height: 1.3; text-wrap: balance; letter-spacing: -.012em; }
    h1 { font-size: 1.9rem; margin: 2.2em 0 .7em; }
    h2 { font-size: 1.45rem; margin: 2.4em 0 .7em; }
    h3 { font-size: 1.15rem; margin: 2em 0 .5em; }
    h4, h5, h6 { font-size: 1rem; margin: 1.6em 0 .4em; }
    a { color: var(--link); text-decoration-thickness: .06em; text-underline-offset: .18em; }
    a:hover { text-decoration-thickness: .12em; }
    :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
    strong { font-weight: 650; }
    .ko em { font-style: normal; background: linear-gradient(transparent 58%, var(--mark) 0); box-decoration-break: clone; -webkit-box-decoration-break: clone; }
    @media print, (forced-colors: active) { .ko em { background: none; text-emphasis: filled dot; text-emphasis-position: over right; } }
    code, pre, kbd, samp { font-family: var(--mono); font-variant-ligatures: none; }
    code { font-size: .875em; background: var(--code); border-radius: 3px; padding: .1em .22em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
    pre { font-size: .875rem; line-height: 1.6; margin: 0 0 1.2em; overflow-x: auto; tab-size: 4; word-break: normal; letter-spacing: 0; }
    pre code { font-size: inherit; background: none; padding: 0; border-radius: 0; }
    main > pre, main li > pre, main blockquote > pre { background: var(--code); border-radius: 6px; padding: .8rem 1rem; }
    blockquote { margin-left: 0; padding-left: 1.1em; border-left: 3px solid var(--faint); color: var(--quiet); }
    hr { border: 0; border-top: 1px solid var(--faint); margin: 2.5em auto; width: 30%; }
    img { max-width: 100%; height: auto; }
    """

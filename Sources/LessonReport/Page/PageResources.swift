// The page's style and scripts, from the files in Style and Script. Their bytes are named in the page's policy.

let pageStyle = {
    let dark = text(PackageResources.dark_css)
    let files = [
        text(PackageResources.light_css),
        // What the reader's system asks for, unless the reader has asked for light.
        "@media (prefers-color-scheme: dark) {\n" + dark.replacing("[data-theme=dark]", with: ":not([data-theme=light])") + "}\n",
        dark,
        text(PackageResources.contrast_css),
        text(PackageResources.type_css),
        text(PackageResources.formula_css),
        text(PackageResources.prose_css),
        text(PackageResources.layout_css),
        text(PackageResources.block_css),
        text(PackageResources.output_css),
        text(PackageResources.drawing_css),
        text(PackageResources.chart_css),
        text(PackageResources.insight_css),
        text(PackageResources.print_css),
    ]
    return shortened(files.joined())
}()

/// The style of drawings in files of their own. Programs that make slides know no variables, so the light colours stand in their places.
let figureStyle = {
    let names = text(PackageResources.light_css).matches(of: /--([a-z0-9-]+): ([^;]+);/)
    let colours = Dictionary(names.map { (String($0.1), String($0.2)) }, uniquingKeysWith: { first, _ in first })
    return shortened(text(PackageResources.drawing_css)).replacing(/var\(--([a-z0-9-]+)\)/) { colours[String($0.1)] ?? "inherit" }
}()

/// What comes behind it on a page of differences.
let differenceStyle = shortened(text(PackageResources.difference_css))

/// What comes behind it where a page is made for paper alone.
let paperStyle = shortened(text(PackageResources.paper_css))

/// A style without what only people need: comments and blanks.
private func shortened(_ style: String) -> String {
    [(" {", "{"), ("{ ", "{"), ("; ", ";"), (": ", ":"), (", ", ","), (" }", "}"), (";}", "}"), (" > ", ">")]
        .reduce(lines(of: style).filter { !$0.hasPrefix("/*") }.joined()) { $0.replacing($1.0, with: $1.1) }
}

/// Runs before anything is drawn.
let themeScript = script(PackageResources.theme_js)

/// Runs after the page is read. It only adds: nothing needs it to be read.
let pageScript = script(PackageResources.page_js)

private func script(_ bytes: [UInt8]) -> String {
    lines(of: text(bytes)).filter { !$0.hasPrefix("//") }.joined(separator: "\n")
}

private func lines(of text: String) -> [Substring] { text.split(separator: "\n").map { $0.drop(while: \.isWhitespace) } }

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

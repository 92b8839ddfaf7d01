import LessonDocument
import LessonExecution

/// A finished run as plain text: the lesson's own Markdown, and beneath each block what it gave.
public func textPage(_ run: LessonRun) -> String { renderedTextPage(run).text }

/// A finished run as plain text within bounds: where it would have more bytes, the largest results give way to a note.
public func renderedTextPage(_ run: LessonRun, bounds: PageBounds = PageBounds()) -> RenderedPage {
    let words = Words(language: run.lesson.frontMatter.lang ?? "en")
    var given = Dictionary(run.blocks.map { ($0.block.number, results(of: $0, in: run.lesson.file, words)) }, uniquingKeysWith: { first, _ in first })
    var excess = run.lesson.source.utf8.count + given.values.reduce(0) { $0 + $1.utf8.count } - bounds.bytes
    var warnings: [Problem] = []
    for block in run.blocks.sorted(by: { given[$0.block.number, default: ""].utf8.count > given[$1.block.number, default: ""].utf8.count }) where excess > 0 {
        let (bytes, limit) = (given[block.block.number, default: ""].utf8.count, short(Double(bounds.bytes) / 1e6, digits: 3))
        let size = short(Double(bytes) / 1e6, digits: 3)
        given[block.block.number] = "\n(\(words(.leftOut(megabytes: size, limit: limit))))\n"
        warnings.append(
            Problem(
                severity: .warning, file: run.lesson.file, line: block.block.place.line,
                message: OmissionWarning.size(.outputsOfBlock, megabytes: size, limit: limit)))
        excess -= bytes
    }
    return RenderedPage(text: textPage(run, given), warnings: warnings)
}

/// - Parameter given: what stands beneath each block, by its number.
private func textPage(_ run: LessonRun, _ given: [Int: String]) -> String {
    let lesson = run.lesson
    let lines = withValues(run).split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    let met = Dictionary(
        run.outputExpectations.filter { $0.verdict == .met }.map { ($0.expected.block, $0.expected.endLine) }, uniquingKeysWith: { first, _ in first })
    var text = heading(of: run)
    var next = lesson.frontMatter.lineCount
    for block in lesson.blocks {
        let fence = block.place.line - 1
        if next < fence { text += lines[next..<fence].joined(separator: "\n") + "\n" }
        next = min(block.endLine, lines.count)
        if block.options.echo { text += lines[min(fence, next)..<next].joined(separator: "\n") + "\n" }
        text += given[block.number] ?? ""
        // What the block gave stands there already.
        if block.options.output, let end = met[block.number] { next = min(end, lines.count) }
    }
    if next < lines.count { text += lines[next...].joined(separator: "\n") }
    while text.hasSuffix("\n") { text.removeLast() }
    return text.drop { $0 == "\n" } + "\n\n\(run.provenance.textFoot)\n"
}

/// The lesson's text with the values of the numbers that are bound to the run.
private func withValues(_ run: LessonRun) -> String {
    var text = Promotion(of: run.lesson.source)
    for value in run.boundValues {
        guard let now = value.text, now != value.number.written else { continue }
        text.replace(value.number.place, length: value.number.written.count, by: now)
    }
    return text.promoted
}

private func heading(of run: LessonRun) -> String {
    let front = run.lesson.frontMatter
    let words = Words(language: front.lang ?? "en")
    var lines = [front.title.map { "# \($0)" }, front.subtitle, [front.author, front.date].compactMap { $0 }.joined(separator: " · ")]
        .compactMap { $0 }.filter { !$0.isEmpty }
    lines += run.fates.map { fate in
        let names = fate.blocks.prefix(RunFate.mostBlocks).map(\.id).joined(separator: ", ")
        return "> " + words(fate.phrase) + (names.isEmpty ? "" : " \(names)\(fate.blocks.count > RunFate.mostBlocks ? ", …" : "")")
    }
    return lines.map { $0 + "\n\n" }.joined()
}

/// What a block gave, in a fence of its own, so that the whole stays Markdown.
private func results(of run: BlockRun, in file: String, _ words: Words) -> String {
    var text: String = run.block.options.output ? run.outputs.map { $0.plainText(in: words.language) }.joined() : ""
    if let problem = run.problem {
        text += problem.headline(in: words.language) + "\n"
        for note in problem.notes { text += "  \(note.told(in: words.language))\n" }
    }
    if run.usesSample, !text.isEmpty { text += "(\(words(.sample)))\n" }
    if run.status == .skipped { text += "(\(run.reason.map { words(.reason($0, file: file)) } ?? words(.skipped)))\n" }
    guard !text.isEmpty else { return "" }
    let runs = text.split(whereSeparator: { $0.isNewline }).map { (line: Substring) -> Int in line.prefix(while: { $0 == "`" }).count }
    let longest = runs.max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return "\n\(fence)output\n\(text)\(text.hasSuffix("\n") ? "" : "\n")\(fence)\n"
}

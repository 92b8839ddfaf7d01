import LessonDocument
import LessonExecution

/// A finished run as plain text: the lesson's own Markdown, and beneath each block what it gave.
public func textPage(_ run: LessonRun) -> String {
    let lesson = run.lesson
    let words = Words(language: lesson.frontMatter.lang ?? "en")
    let lines = lesson.source.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    let runs = Dictionary(run.blocks.map { ($0.block.number, $0) }, uniquingKeysWith: { first, _ in first })
    var text = heading(of: run)
    var next = lesson.frontMatter.lineCount
    for block in lesson.blocks {
        let fence = block.place.line - 1
        if next < fence { text += lines[next..<fence].joined(separator: "\n") + "\n" }
        next = min(block.endLine, lines.count)
        if block.options.echo { text += lines[min(fence, next)..<next].joined(separator: "\n") + "\n" }
        if let run = runs[block.number] { text += results(of: run, words) }
    }
    if next < lines.count { text += lines[next...].joined(separator: "\n") }
    while text.hasSuffix("\n") { text.removeLast() }
    return text.drop { $0 == "\n" } + "\n\n\(run.provenance.textFoot)\n"
}

private func heading(of run: LessonRun) -> String {
    let front = run.lesson.frontMatter
    let words = Words(language: front.lang ?? "en")
    var lines = [front.title.map { "# \($0)" }, front.subtitle, [front.author, front.date].compactMap { $0 }.joined(separator: " · ")]
        .compactMap { $0 }.filter { !$0.isEmpty }
    let samples = run.provenance.data.filter(\.isSample).map(\.name)
    if !samples.isEmpty { lines.append("> " + words.sampleNotice(samples)) }
    return lines.map { $0 + "\n\n" }.joined()
}

/// What a block gave, in a fence of its own, so that the whole stays Markdown.
private func results(of run: BlockRun, _ words: Words) -> String {
    var text: String = run.block.options.output ? run.outputs.map(\.plainText).joined() : ""
    if let problem = run.problem {
        let place = [problem.line, problem.column].compactMap { $0 }.map { ":\($0)" }.joined()
        text += "\(problem.file)\(place): \(problem.severity.rawValue): \(problem.sentence)\n"
        for note in problem.notes { text += "  \(note)\n" }
    }
    if run.usesSample, !text.isEmpty { text += "(\(words.sample))\n" }
    if run.status == .skipped { text += "(\(run.why))\n" }
    guard !text.isEmpty else { return "" }
    let runs = text.split(whereSeparator: { $0.isNewline }).map { (line: Substring) -> Int in line.prefix(while: { $0 == "`" }).count }
    let longest = runs.max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return "\n\(fence)output\n\(text)\(text.hasSuffix("\n") ? "" : "\n")\(fence)\n"
}

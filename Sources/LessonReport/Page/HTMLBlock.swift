import LessonDocument
import LessonExecution

extension HTMLPage {
    /// A block: its code, and beneath it what it gave.
    func html(of run: BlockRun) -> String {
        let options = run.block.options
        var parts: [String] = []
        if options.echo { parts.append(code(of: run)) }
        var outputs = (self.outputs[run.block.number] ?? []).map(\.html).joined()
        if let problem = run.problem { outputs += html(of: problem, isExpected: options.error && run.status != .failed) }
        outputs += warnings(of: run.block)
        if run.status == .skipped || (run.status == .notEvaluated && !options.echo) { outputs += status(of: run) }
        if !outputs.isEmpty { parts.append(outputs) }
        var name = "div"
        let number = figureNumbers.blocks[run.block.number]
        if options.caption != nil || number != nil, !parts.isEmpty {
            name = "figure"
            parts.append(element("figcaption", text: caption(options.caption ?? "", number: number)))
        }
        return element(name, ["class": run.status.className, "id": address(of: run.block)], "\n\(parts.joined(separator: "\n"))\n")
    }

    /// Where a block is within the page. No heading's anchor has a point.
    func address(of block: Block) -> String { "block.\(block.id)" }

    /// What a block is called: its id, or its number.
    func name(of block: Block) -> String {
        block.id == "block-\(block.number)" ? "\(words(.block)) \(block.number)" : block.id
    }

    private func status(of run: BlockRun) -> String {
        let label = run.status == .skipped ? words(.skipped) : words(.notEvaluated)
        let reason = run.reason.map { words(.reason($0, file: self.run.lesson.file)) } ?? ""
        let why = reason.isEmpty ? "" : ": \(withCode(reason))"
        return element("p", ["class": "status"], escape(label) + why) + "\n"
    }
}

/// A caption behind its number: `그림 3. 리뷰의 길이`.
func caption(_ text: String, number: String?) -> String {
    guard let number else { return text }
    return text.isEmpty ? number : "\(number). \(text)"
}

private extension BlockRun.Status {
    var className: String {
        switch self {
        case .ran, .reused: "block"
        case .failed: "block failed"
        case .skipped: "block skipped"
        case .notEvaluated: "block shown"
        }
    }
}

import Foundation
import LessonLanguage

/// A program of the corpus with its answer: `// expect: …` lines for what it prints, `// error: LINE: …` for why it is refused.
struct ProgramFile: Sendable, CustomStringConvertible {
    let name: String
    let code: String
    let expected: [String]
    let refusal: (line: Int, text: String)?

    var description: String { name }

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Programs")

    static let all: [ProgramFile] = {
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap(ProgramFile.init)
    }()

    /// A program that stands in no file.
    init(name: String, code: String) {
        (self.name, self.code, expected, refusal) = (name, code, [], nil)
    }

    init?(_ name: String) {
        guard let text = try? String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8) else { return nil }
        self.name = name
        code = text
        var expected: [String] = []
        var refusal: (Int, String)?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("// expect:") { expected.append(String(line.dropFirst("// expect:".count).drop { $0 == " " })) }
            if line.hasPrefix("// error: ") {
                let parts = line.dropFirst("// error: ".count).split(separator: ":", maxSplits: 1)
                if parts.count == 2, let number = Int(parts[0]) { refusal = (number, parts[1].trimmingCharacters(in: .whitespaces)) }
            }
        }
        self.expected = expected
        self.refusal = refusal
    }
}

/// What our language makes of a program.
struct Outcome {
    var errors: [Diagnostic] = []
    var printed = ""
    var failure: RuntimeError?

    /// The lines printed, without spaces at their beginnings, as `expect` lines give them.
    var lines: [String] {
        guard !printed.isEmpty else { return [] }
        var text = printed
        while text.hasSuffix("\n") { text.removeLast() }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0.drop { $0 == " " }) }
    }

    init(_ code: String, host: LessonLanguage.Host = corpusHost(), stop: StopFlag = StopFlag()) {
        self.init([code], host: host, budget: Budget(stop: stop))
    }

    init(_ code: String, budget: Budget) { self.init([code], budget: budget) }

    init(_ blocks: [String], host: LessonLanguage.Host = corpusHost(), budget: Budget = Budget()) {
        var line = 1
        var sources: [SourceBlock] = []
        for (index, code) in blocks.enumerated() {
            sources.append(SourceBlock(id: "block-\(index + 1)", code: code, line: line))
            line += code.split(separator: "\n", omittingEmptySubsequences: false).count + 2
        }
        let program = check(sources, host: host)
        errors = program.diagnostics
        guard program.isValid else { return }
        let text = Text()
        let machine = Machine(program: program, output: { text.value += $0 }, budget: budget)
        for index in sources.indices {
            if case .failure(let failure) = machine.run(blockAt: index) {
                self.failure = failure
                break
            }
        }
        printed = text.value
    }

    private final class Text: @unchecked Sendable { var value = "" }
}

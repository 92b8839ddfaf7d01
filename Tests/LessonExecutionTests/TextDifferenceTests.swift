import LessonExecution
import Testing

/// What changed between two texts.
@Suite struct TextDifferenceTests {
    private func marks(_ old: String, _ new: String) -> String {
        func text(_ line: [TextDifference.Stretch]?) -> String { line.map { $0.map { $0.isChanged ? "[\($0.text)]" : $0.text }.joined() } ?? "–" }
        return TextDifference(old, new).lines.map { line in
            switch line {
            case .same(let text): "= \(text)"
            case .other(let old, let new): "\(text(old)) > \(text(new))"
            }
        }.joined(separator: "\n")
    }

    @Test func linesAndWordsAreTold() {
        #expect(marks("a\nb 1\nc\n", "a\nb 2\nc\n") == "= a\nb [1] > b [2]\n= c")
        #expect(marks("a\nc", "a\nb\nc") == "= a\n– > [b]\n= c")
        #expect(marks("a\nb\nc", "c") == "[a] > –\n[b] > –\n= c")
        #expect(marks("1.000 … 0.002", "1.000 … 0.387") == "1.000 … [0.002] > 1.000 … [0.387]")
        #expect(marks("정확도 0.5입니다", "정확도 0.9입니다") == "정확도 [0.5입니다] > 정확도 [0.9입니다]")
        #expect(marks("", "") == "" && marks("same", "same") == "= same")
        #expect(marks("x\nsame\ny", "z\nsame\nw") == "[x] > [z]\n= same\n[y] > [w]")
    }

    @Test func longTextsEndSoon() {
        let (old, new) = ((0..<200_000).map { "a\($0)" }.joined(separator: "\n"), (0..<200_000).map { "b\($0)" }.joined(separator: "\n"))
        #expect(TextDifference(old, new).lines.count == 200_000)
        let (first, second) = (String(repeating: "a ", count: 100_000), String(repeating: "b ", count: 100_000))
        #expect(TextDifference(first, second).lines.count == 1)
    }
}

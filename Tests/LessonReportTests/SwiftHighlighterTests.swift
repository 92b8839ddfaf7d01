import LessonReport
import Testing

@Suite struct SwiftHighlighterTests {
    private func words(_ code: String, _ kind: SwiftHighlighter.Kind) -> [String] {
        SwiftHighlighter(code).lines.joined().filter { $0.kind == kind }.map(\.text)
    }

    @Test func stretchesAreClassified() {
        let code = "let model = LSTM(8, dropout: 0.3) // \"한글\"\nmodel.add(\"a\")"
        #expect(words(code, .keyword) == ["let"])
        #expect(words(code, .type) == ["LSTM"])
        #expect(words(code, .number) == ["8", "0.3"])
        #expect(words(code, .comment) == ["// \"한글\""])
        #expect(words(code, .string).joined() == "\"a\"")
        #expect(words(code, .label) == ["dropout"])
    }

    @Test(arguments: [
        "", "\n", "let a = \"\"\"\n  두 줄\n  \"\"\"\n", "/* a\n b */ x\n", "a\r\nb\r", "let 행 = \"👨‍👩‍👧\\(x)\"", "#if x\n}}} ((", "\u{0}\u{1F}\u{FEFF}", "\"open",
    ])
    func nothingIsLost(_ code: String) {
        let text = SwiftHighlighter(code).lines.map { $0.map(\.text).joined() }.joined(separator: "\n")
        #expect(text == code.replacing("\r\n", with: "\n").replacing("\r", with: "\n"))
    }

    @Test func aPieceStaysOnItsLine() {
        let lines = SwiftHighlighter("/* a\n b */ 1\n").lines
        #expect(lines.count == 3)
        #expect(lines[1].first?.kind == .comment && lines[1].first?.text == " b */")
    }
}

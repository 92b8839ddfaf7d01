import Foundation
import LessonLanguage
import LessonReport
import Testing

@Suite struct CodeLinesTests {
    private func lines(_ code: String) throws -> [[CodeLines.Stretch]] {
        CodeLines(code, try #require(SourceBlock(id: "a", code: code, line: 1).colours)).lines
    }

    private func words(_ code: String, _ kind: CodeColours.Kind) throws -> [String] {
        try lines(code).joined().filter { $0.kind == kind }.map(\.text)
    }

    @Test func stretchesAreClassified() throws {
        let code = "let model = LSTM(8, dropout: 0.3) // \"한글\"\nmodel.add(\"a\")"
        #expect(try words(code, .keyword) == ["let"])
        #expect(try words(code, .type) == ["LSTM"])
        #expect(try words(code, .number) == ["8", "0.3"])
        #expect(try words(code, .comment) == ["// \"한글\""])
        #expect(try words(code, .string).joined() == "\"a\"")
        #expect(try words(code, .label) == ["dropout"])
    }

    @Test(arguments: [
        "", "\n", "let a = \"\"\"\n  두 줄\n  \"\"\"\n", "/* a\n b */ x\n", "a\r\nb\r", "let 행 = \"👨‍👩‍👧\\(x)\"", "#if x\n}}} ((", "\u{0}\u{1F}\u{FEFF}", "\"open",
    ])
    func nothingIsLost(_ code: String) throws {
        let text = try lines(code).map { $0.map(\.text).joined() }.joined(separator: "\n")
        #expect(text == code.replacing("\r\n", with: "\n").replacing("\r", with: "\n"))
    }

    @Test func aPieceStaysOnItsLine() throws {
        let lines = try lines("/* a\n b */ 1\n")
        #expect(lines.count == 3)
        #expect(lines[1].first?.kind == .comment && lines[1].first?.text == " b */")
    }

    @Test(arguments: ["", "let a = 1 // 하나\n", "x\r\ny"])
    func coloursAreReadBackAsTheyWereKept(_ code: String) throws {
        let colours = try #require(SourceBlock(id: "a", code: code, line: 1).colours)
        #expect(try JSONDecoder().decode(CodeColours.self, from: JSONEncoder().encode(colours)) == colours)
    }

    /// A worker may say anything.
    @Test(arguments: ["p9223372036854775807", "p1099511627777k1", "k1p9223372036854775807p9223372036854775807"])
    func coloursBeyondAnyCodeAreNone(_ kept: String) throws {
        let colours = try JSONDecoder().decode(CodeColours.self, from: JSONEncoder().encode(kept))
        #expect(colours.length == nil)
        #expect(CodeLines("let a = 1", colours).lines == CodeLines("let a = 1", nil).lines)
    }

    @Test func coloursOfOtherCodeLoseNothingOfThis() throws {
        let foreign = try #require(SourceBlock(id: "a", code: "let model = LSTM(8)", line: 1).colours)
        let lines = CodeLines("한글", foreign).lines
        #expect(lines.flatMap { $0 }.map(\.text).joined() == "한글")
    }
}

import Foundation
import Testing

/// A lesson that draws cells, as the command's users meet it.
struct CellDiagramCommandTests {
    private static let lesson = """
        ---
        lang: ko
        ---
        ```swift
        //| id: cells
        //| caption: 셀
        cellDiagram(.lstm)
        cellDiagram(.gru, lit: [.resetGate])
        ```

        ```swift
        //| id: missing
        cellDiagram(.gru, lit: [.forgetGate])
        ```

        """

    @Test("it is drawn on the page, told as text, and written as figures without numbers")
    func everywhere() throws {
        let command = try Command()
        try command.write(Self.lesson.components(separatedBy: "```swift\n//| id: missing")[0], to: "lesson.md")
        for _ in 0..<2 {
            // From what was kept too.
            #expect(try command.run("run", "lesson.md", "--export-figures", "figures").status == 0)
            #expect(command.contents(of: "figures") == [".lesson.figures", "cells-2.svg", "cells.svg"])
            let page = try #require(command.read("Output/lesson.html"))
            #expect(page.components(separatedBy: "<svg class=\"map\"").count == 7 && page.contains(">1. 삭제 게이트</text>"))
        }
        let figure = try #require(command.read("figures/cells.svg"))
        #expect(figure.components(separatedBy: "<g transform").count == 6 && figure.contains(">4. 출력 게이트 · 은닉 상태</text>"))
        let text = try command.run("run", "lesson.md", "-t", "text", "-o", "-", "--quiet").output
        #expect(text.contains("1. forget gate   f = σ(x·W_f + h₋₁·U_f + b_f)") && text.contains("● reset gate    r = σ("))
    }

    @Test("a part of another cell is told with those there are")
    func foreignPart() throws {
        let command = try Command()
        try command.write(Self.lesson, to: "lesson.md")
        let run = try command.run("run", "lesson.md")
        let parts = ".resetGate, .updateGate, .candidate, .hiddenState"
        #expect(run.status == 1 && run.errors.contains("`lit`이 .forgetGate인데, GRU 셀에 있는 것이어야 합니다: \(parts)."), "\(run.errors)")
        try command.write("```swift\ncellDiagram(.dense)\n```\n", to: "lesson.md")
        let check = try command.run("check", "lesson.md")
        #expect(check.status == 1 && check.errors.contains("type 'CellKind' has no member 'dense'; it has .gru, .gruResetBefore, .lstm, .simpleRNN"))
    }
}

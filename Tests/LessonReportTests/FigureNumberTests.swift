import Foundation
import LessonDocument
import LessonExecution
import LessonReport
import RNN
import Testing

/// Figures and tables with a caption, and those that a link without text leads to, are numbered in the page's order.
@Suite struct FigureNumberTests {
    private func block(_ id: String, _ code: String, _ directives: String...) -> String {
        "\n```swift\n//| id: \(id)\n\(directives.map { "//| \($0)\n" }.joined())\(code)\n```\n"
    }

    private static let plot = "plot([Line(\"a\", [1, 2])])"
    private static let table = "Table(columns: [\"a\"], rows: [[\"1\"]])"

    private func run(_ text: String, lang: String = "ko") throws -> LessonRun {
        try CheckedLesson(Lesson(parsing: "---\nlang: \(lang)\n---\n\n\(text)\n", file: "lesson.md")).run()
    }

    /// The page, blanks that tie as blanks.
    private func page(_ run: LessonRun) -> String { htmlPage(run).replacing("\u{A0}", with: " ") }

    private func captions(_ page: String) -> [String] { page.matches(of: /<figcaption>([^<]*)</).map { String($0.1) } }

    @Test func whatHasACaptionIsNumbered() throws {
        let text =
            block("one", Self.plot, "caption: 첫째") + block("none", Self.plot) + block("two", Self.table, "caption: 둘째")
            + block("three", Self.plot, "caption: 셋째")
            + block("text", "print(1)", "caption: 글자")
        let page = try self.page(run(text))
        #expect(captions(page) == ["그림 1. 첫째", "표 1. 둘째", "그림 2. 셋째", "글자"])
        #expect(captions(try self.page(run(text, lang: "en"))) == ["Figure 1. 첫째", "Table 1. 둘째", "Figure 2. 셋째", "글자"])
    }

    @Test func linksWithoutTextSayTheNumber() throws {
        let text =
            "앞: [](#block.two), [](#block.results).\n\n- 목록 [](#block.one)\n\n| a |\n|---|\n| [](#block.two) |\n\n주[^1]\n\n[^1]: 각주 [](#block.one)\n\n> [!NOTE]\n> 상자 [](#block.one)\n"
            + block("one", Self.plot, "caption: 첫째") + block("two", Self.plot) + block("results", Self.table) + "\n뒤: [](#block.two)와 [글](#block.two)\n"
        let page = try self.page(run(text))
        #expect(page.contains("<p>앞: <a href=\"#block.two\">그림 2</a>, <a href=\"#block.results\">표 1</a>.</p>"))
        #expect(page.contains("<li>목록 <a href=\"#block.one\">그림 1</a></li>") && page.contains("<td><a href=\"#block.two\">그림 2</a></td>"))
        #expect(page.contains("각주 <a href=\"#block.one\">그림 1</a>") && page.contains("상자 <a href=\"#block.one\">그림 1</a>"))
        #expect(page.contains("뒤: <a href=\"#block.two\">그림 2</a>와 <a href=\"#block.two\">글</a>"))
        // One without a caption has its number all the same.
        #expect(captions(page) == ["그림 1. 첫째", "그림 2", "표 1"])
    }

    @Test func theTextPageHasTheSameNumbers() throws {
        let text =
            "앞 [](#block.two) 그리고 [](#block.one), [](<#block.two>), [](#절-하나).\n\n# 절 *하나*\n" + block("one", Self.plot, "caption: 첫째")
            + block("two", Self.table)
        let page = try textPage(run(text))
        #expect(page.contains("앞 [표 1](#block.two) 그리고 [그림 1](#block.one), [표 1](<#block.two>), [절 하나](#절-하나)."))
        #expect(page.contains("\n```\n\n그림 1. 첫째\n") && page.contains("\n```\n\n표 1\n"))
    }

    @Test func linksToHeadingsSayTheirText() throws {
        let page = try self.page(run("# 셀과 *게이트*\n\n[](#셀과-게이트), [](https://a.org/x)\n" + block("one", "1")))
        #expect(page.contains("<a href=\"#%EC%85%80%EA%B3%BC-%EA%B2%8C%EC%9D%B4%ED%8A%B8\">셀과 게이트</a>, <a href=\"https://a.org/x\">https://a.org/x</a>"))
    }

    /// What becomes of a block changes no number behind it.
    @Test func numbersStayWhateverBecomesOfABlock() throws {
        func text(_ first: String, _ directives: String...) -> String {
            let table = "let a = [1, 2]\nlet i = 5\nlet results = \(Self.table)\n\(first)results"
            let directives = ["caption: 첫째"] + directives
            return "\n```swift\n//| id: one\n\(directives.map { "//| \($0)\n" }.joined())\(table)\n```\n" + block("two", Self.table, "caption: 둘째")
                + block("three", Self.plot, "caption: 셋째")
        }
        let behind = ["표 2. 둘째", "그림 1. 셋째"]
        for text in [text(""), text("print(a[i])\n"), text("print(a[i])\n", "error: true"), text("", "eval: false")] {
            let found = captions(try self.page(run(text)))
            #expect(found == ["표 1. 첫째"] + behind, "\(text)")
        }
    }

    @Test func whatIsShownInTheMiddleCounts() throws {
        let text =
            block("shown", "show(\(Self.plot))\nprint(1)", "caption: 첫째") + block("loop", "for _ in 0..<2 { \(Self.plot) }", "caption: 둘째")
            + block("function", "func draw() { show(\(Self.table)) }\ndraw()", "caption: 셋째")
            + block("hidden", Self.plot, "caption: 넷째", "output: false", "echo: false")
            + block("two", "\(Self.plot)\n\(Self.table)", "caption: 다섯째")
        #expect(captions(try self.page(run(text))) == ["그림 1. 첫째", "그림 2. 둘째", "표 1. 셋째", "그림 3. 다섯째"])
    }

    @Test func aLinkToABlockWithoutAFigureIsAnError() throws {
        let text =
            "a [](#block.number), [](#block.hidden)\n\n[](#block.plain) [글](#block.number) [](#block.good)\n" + block("number", "let x = 1\nx + 1")
            + block("hidden", Self.plot, "output: false") + block("plain", "print(1)") + block("good", Self.plot)
        let checked = try CheckedLesson(Lesson(parsing: text, file: "lesson.md"))
        #expect(checked.problems.isEmpty)
        let told = checked.warnings.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.severity) \($0.message.korean.prefix(12)) \($0.sourceLine?.prefix(3) ?? "")" }
        #expect(
            told == [
                "1:6 error 블록 `number`는 a [", "1:25 error 블록 `hidden`은 a [", "3:4 error 블록 `plain`은  [](",
            ], "\(told)")
        // The lesson runs, and its page says so behind the paragraph.
        let page = self.page(checked.run())
        #expect(page.matches(of: /no figure and no table/).count == 3)
        #expect(page.contains("<a href=\"#block.number\">number</a>, <a href=\"#block.hidden\">hidden</a>") && captions(page) == ["Figure 1"])
    }

    @Test func aLinkToNoBlockNamesTheNearest() throws {
        let lesson = try Lesson(parsing: "[](#block.gate)\n" + block("gates", Self.plot), file: "lesson.md")
        let problem = try #require(lesson.proseProblems().first)
        #expect(problem.severity == .error && problem.line == 1 && problem.column == 4 && problem.suggestion == "#block.gates")
    }

    @Test func picturesAndOtherLessons() throws {
        let folder = URL(filePath: NSTemporaryDirectory()).appending(path: "numbers-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>"
        for name in ["cell.svg", "gate.svg", "bare.svg"] { try Data(svg.utf8).write(to: folder.appending(path: name)) }
        let other = "---\ntitle: 7주차\n---\n\n# 개요\n" + block("gates", Self.plot, "caption: 게이트") + block("plain", Self.plot)
        try Data(other.utf8).write(to: folder.appending(path: "week7.md"))
        let text =
            "---\nlang: ko\n---\n\n그림은 [](cell.svg), [](#block.one), [](bare.svg).\n\n![셀](cell.svg \"셀 하나\"){width=60%}\n"
            + block("one", Self.plot, "caption: 첫째")
            + "\n![게이트](gate.svg)\n\n![맨](bare.svg)\n\n[](week7.md), [](week7.md#개요), [](week7.md#block.gates), [](week7.md#block.plain)\n"
        let file = folder.appending(path: "lesson.md")
        try Data(text.utf8).write(to: file)
        let lesson = try Lesson(reading: file.path)
        #expect(lesson.warnings.isEmpty)
        let run = try CheckedLesson(lesson).run()
        let page = self.page(run)
        #expect(page.contains("그림은 <a href=\"#figure.1\">그림 1</a>, <a href=\"#block.one\">그림 2</a>, <a href=\"#figure.3\">그림 3</a>."))
        #expect(captions(page) == ["그림 1. 셀 하나", "그림 2. 첫째", "그림 3"])
        #expect(page.contains("<figure class=\"picture\" id=figure.1>") && page.contains("<figure class=\"picture\" id=figure.3>"))
        for said in ["week7.html\">7주차<", "\">7주차: 개요<", "week7.html#block.gates\">7주차: 게이트<", "week7.html#block.plain\">7주차: plain<"] {
            #expect(page.contains(said), "\(said)")
        }
        let plain = textPage(run)
        #expect(plain.contains("그림은 [그림 1](cell.svg), [그림 2](#block.one), [그림 3](bare.svg)."))
        #expect(plain.contains("![셀](cell.svg \"셀 하나\"){width=60%}\n\n그림 1. 셀 하나\n"))
    }

    @Test func hostileCaptionsStayText() throws {
        let page = try self.page(run("[](#block.one)\n" + block("one", Self.plot, "caption: \"</figcaption><script>alert(1)</script>\"")))
        #expect(!page.contains("<script>alert") && captions(page) == ["그림 1. &lt;/figcaption&gt;&lt;script&gt;alert(1)&lt;/script&gt;"])
    }
}

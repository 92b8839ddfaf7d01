import Foundation
import LessonDocument
import LessonExecution
import LessonReport
import Testing

/// Warnings on the page: at their places, in the lesson's language.
@Suite struct WarningTests {
    private func page(_ text: String) throws -> String {
        try htmlPage(CheckedLesson(Lesson(parsing: text, file: "week6.md")).run())
    }

    private static let text = """
        ---
        title: x # y
        lang: ko
        ---

        첫째 문단입니다.

        - **상태(state)**는
        - 둘째

        둘째 문단입니다.

        ```Swift
        print(1)
        ```

        ```swift
        let a = 1
        a + 1
        print(a)
        ```

        끝.

        """

    @Test func eachStandsBehindWhatItIsAbout() throws {
        let page = try page(Self.text)
        let wanted = [
            "<main", "주석이어서 글이 그 앞에서 끝납니다", "첫째 문단입니다.", "둘째</li>", "</ul>", "이 별표는 그대로 보입니다", "둘째 문단입니다.", "language-Swift",
            "적은 펜스는 보이기만", "id=block.block-1", "연산자 &#39;+&#39;의 결과를 쓰지 않습니다", "끝.",
        ]
        var rest = page[...]
        for text in wanted {
            let range = try #require(rest.range(of: text), "\(text)")
            rest = rest[range.upperBound...]
        }
        #expect(page.components(separatedBy: "class=\"problem warning\"").count == 5)
        #expect(page.contains("<strong>주의</strong>"))
    }

    @Test func tablesAndWhatIsFoldedHaveTheirsRightBehindThem() throws {
        let page = try page("---\nlang: ko\n---\n| a |\n|---|\n| <b>x |\n\n둘째\n\n<details>\n<ul>\n</details>\n\n셋째\n\n```swift\n1\n```\n")
        var rest = page[...]
        for text in ["</table>", "문단이나 칸 안에서 끝나지 않아", "둘째", "</details>", "Markdown으로 쓰거나", "셋째"] {
            let range = try #require(rest.range(of: text), "\(text)")
            rest = rest[range.upperBound...]
        }
    }

    @Test func inEnglish() throws {
        let page = try page(Self.text.replacing("lang: ko\n", with: "lang: en\n"))
        #expect(page.contains("<strong>Warning</strong> result of operator &#39;+&#39; is unused") && page.contains("stay visible"))
    }

    @Test func aLessonWithoutAnyHasNone() throws {
        #expect(try page("# x\n\n글\n\n```swift\n1 + 1\n```\n").contains("problem warning") == false)
    }

    /// Nothing that is right is warned of: in this project's Markdown, and in the specification's examples.
    @Test func noFalseAlarm() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        var texts: [(name: String, text: String)] = []
        for folder in ["Lessons", "Tests", "."] {
            let names = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
            let below =
                folder == "Tests" ? FileManager.default.enumerator(atPath: root.appending(path: folder).path)?.compactMap { $0 as? String } ?? [] : names
            for name in below where name.hasSuffix(".md") && !name.contains("Corpus/") {
                texts.append((name, try String(contentsOf: root.appending(path: folder).appending(path: name), encoding: .utf8)))
            }
        }
        #expect(texts.count > 3)
        if CommonMarkTests.isPresent { texts += try CommonMarkTests.examples().map { ("example \($0.example)", $0.markdown) } }
        for (name, text) in texts {
            guard let lesson = try? Lesson(parsing: text + "\n\n```swift\n1\n```\n", file: name) else { continue }
            for warning in lesson.warnings {
                switch warning.fault {
                case .lookalike, .slip: Issue.record("\(name):\(warning.line ?? 0): \(warning.message)")
                default: break
                }
            }
        }
    }
}

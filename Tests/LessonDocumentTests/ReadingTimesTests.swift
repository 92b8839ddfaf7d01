import Foundation
import LessonDocument
import Testing

/// cmark reads a lesson once; and a second time, where formulas, footnotes or tags that HTML does not know were taken out, or a table has cells. A third
/// time is for what nobody writes: a formula whose lines are code, footnotes that hold HTML.
@Suite struct ReadingTimesTests {
    private static let block = "\n\n```swift\n1\n```\n"

    private func readings(_ prose: String) throws -> Int {
        let lesson = try lesson(prose + Self.block)
        // Pages are made of what was read.
        _ = lesson.page(allowingRawHTML: false)
        _ = lesson.page(allowingRawHTML: true)
        return lesson.readings
    }

    @Test func oncePlainProse() throws {
        for prose in ["# A\n\n*b* [c](https://x.org) `$x$` <b>", "$5 and $6", "a | b\n\n> [!NOTE]\n> a", "```text\n| a |\n|---|\n[^1]: a\n$x$\n```"] {
            #expect(try readings(prose) == 1, "\(prose)")
        }
    }

    @Test func twiceWhereSomethingIsTakenOut() throws {
        for prose in [
            "a $x$", "$$\na\n+ b\n$$\n\n- $c$", "a[^1]\n\n[^1]: b", "a[^1]\n\n[^1]: b", "| a | b |\n|---|---|\n| *c* | $|x|$ |", "<pad>\n**a** $x$",
            "<pad>\n- <eos>\n- <bos>", "> $$\n> # a\n> $$\n\n| b |\n|---|\n| $c$ |",
            "a[^1] b[^2]\n\n[^1]: one $x$\n\n    two $y$[^2]\n\n    | a |\n    |---|\n    | $b$ |\n\n    ```text\n    $z$\n    ```\n\n        $code$\n[^2]:\n    $$\n    c\n    $$",
        ] {
            #expect(try readings(prose) == 2, "\(prose)")
        }
    }

    @Test func theLessonsOfTheRepository() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "Lessons")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).filter { $0.pathExtension == "md" }
        #expect(!files.isEmpty)
        for file in files { #expect(try Lesson(reading: file.path).readings <= 2, "\(file.lastPathComponent)") }
    }
}

import Foundation
import LessonDocument
import LessonReport
import Testing

/// A head of n columns over n short rows would make n² cells: rows are filled up with a bounded number of them, and it is told where that ends.
@Suite struct TableBoundsTests {
    private func lesson(columns: Int) -> String {
        let head = String(repeating: "|a", count: columns) + "|\n" + String(repeating: "|-", count: columns) + "|\n"
        return head + String(repeating: "|b|\n", count: columns) + "\n```swift\n1\n```\n"
    }

    @Test func paddingIsBoundedAndTold() throws {
        let lesson = try Lesson(parsing: lesson(columns: 4_000), file: "a.md")
        let html = lesson.html(ProseMarkup(block: { _ in "" }, formula: \.plainText))
        #expect(html.utf8.count < 2_000_000)
        // 25 rows of 3,999 cells are filled up, in lines 3 to 27.
        #expect(lesson.warnings.map(\.line) == [28] && lesson.warnings[0].message.contains("4000 columns"), "\(lesson.warnings)")
        #expect(html.components(separatedBy: "<td>").count - 1 == 100_000 + 4_000)
    }

    @Test func aLessonThatIsReadFromAFileToldIt() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("table-\(UUID().uuidString).md")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(lesson(columns: 1_000).utf8).write(to: file)
        #expect(try Lesson(reading: file.path).warnings.map(\.line) == [103])
    }

    @Test func whatARowHasTooMuchIsTold() throws {
        let text = "| a | b |\n|---|---|\n| 1 | `x || y` |\n| 1 | 2 | |\n\n> | a |\n> |---|\n> | 가 \\| 나 | 다 |\n\n```swift\n1\n```\n"
        let warnings = try Lesson(parsing: text, file: "a.md").warnings
        #expect(warnings.map(\.fault) == [.longRow(cells: 4, columns: 2), .longRow(cells: 2, columns: 1)])
        #expect(warnings.map { [$0.line, $0.column, $0.length] } == [[3, 13, 4], [8, 14, 3]])
    }

    @Test func usualTablesAreFilledUp() throws {
        let lesson = try Lesson(parsing: "| a | b | c |\n|---|:-:|---|\n| 1 |\n| | 2 |\n\n```swift\n1\n```\n", file: "a.md")
        let html = lesson.html(ProseMarkup(block: { _ in "" }, formula: \.plainText))
        #expect(lesson.warnings.isEmpty)
        #expect(
            html.contains("<td>1</td>\n<td align=\"center\"></td>\n<td></td>\n</tr>")
                && html.contains("<td></td>\n<td align=\"center\">2</td>\n<td></td>\n</tr>"), "\(html)")
    }
}

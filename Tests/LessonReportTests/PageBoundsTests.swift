import Foundation
import LessonDocument
import LessonExecution
import LessonReport
import RNN
import Testing

/// A page is bounded in bytes and in time, and says what is not on it.
@Suite struct PageBoundsTests {
    private func run(_ outputs: [[Output]], text: String = "") throws -> LessonRun {
        let blocks = outputs.indices.map { "```swift\n//| id: b\($0)\nlet x\($0) = 1\n```\n\n" }.joined()
        let lesson = try Lesson(parsing: "# Lesson\n\n\(text)\n\n\(blocks)", file: "a.md")
        let runs = zip(lesson.blocks, outputs).map { BlockRun(block: $0, status: .ran, outputs: $1) }
        return LessonRun(
            lesson: lesson, blocks: runs, status: .ok, seconds: 1,
            provenance: Provenance(version: "0", seed: 1, parameters: [], data: [], machine: "m", date: "d"))
    }

    @Test func theLargestOutputsGiveWay() throws {
        let run = try run([
            [.text(String(repeating: "small ", count: 100))], [.text(String(repeating: "x", count: 900_000)), .value(text: "seen", shape: nil)],
            [.text(String(repeating: "y", count: 500_000))],
        ])
        let whole = renderedPage(run, bounds: .large)
        #expect(whole.warnings.isEmpty && whole.text.utf8.count > 1_400_000)
        let page = renderedPage(run, bounds: PageBounds(bytes: 1_000_000))
        #expect(page.text.utf8.count <= 1_000_000)
        #expect(page.text.contains("small small") && page.text.contains("seen") && page.text.contains("yyyy") && !page.text.contains("xxxx"))
        #expect(page.text.contains("lessons run --large"))
        #expect(
            page.warnings.count == 1 && page.warnings[0].line == run.blocks[1].block.place.line && page.warnings[0].message.english.contains("--large"),
            "\(page.warnings)")

        let text = renderedTextPage(run, bounds: PageBounds(bytes: 1_000_000))
        #expect(text.text.utf8.count <= 1_000_000 && text.warnings.count == 1 && text.text.contains("yyyy") && !text.text.contains("xxxx"))
        #expect(renderedTextPage(run).warnings.isEmpty)
    }

    @Test func aTextThatIsTooLargeByItselfGivesWayAsAWhole() throws {
        let run = try run([[.text("out")]], text: String(repeating: "prose & ", count: 100_000))
        let page = renderedPage(run, bounds: PageBounds(bytes: 500_000))
        #expect(page.text.utf8.count <= 500_000 && page.text.contains("--large") && page.text.hasSuffix("</html>\n"))
        #expect(page.warnings.count == 1)
    }

    @Test func whatIsNotMadeInTimeGivesWay() throws {
        let run = try run([[.text("made-first")], [.text("made-second")]])
        let page = renderedPage(run, bounds: PageBounds(seconds: 0))
        #expect(!page.text.contains("made-first") && page.text.contains("longer than 0 s") && page.text.hasSuffix("</html>\n"))
        #expect(page.warnings.count == 2)
    }

    /// No address stands twice, whatever headings, notes and blocks are called.
    @Test func addressesAreDisjoint() throws {
        let words = [
            "Lesson", "page.lesson", "main", "arrow", "page.arrow", "L1", "block.a", "block b0", "note.1", "ref.1", "top", "Lesson", "lesson-1", "section", "!",
        ]
        let text = words.map { "# \($0)\n\n" }.joined() + "a[^1] b[^1]\n\n[^1]: note\n"
        let network = UnrolledNetwork(
            inputs: [], layers: [.init(name: "a", kind: "LSTM", units: 1, weights: "")], outputs: [],
            steps: [.init(number: 1, word: "w", isPadding: false, states: [[0.5]])], stepCount: 1)
        let page = htmlPage(try run([[.chart(.init(network)), .chart(.init(network))], [.chart(.init(network))]], text: text))
        #expect(duplicateAddresses(in: page).isEmpty)
        #expect(page.contains("id=page.arrow") || page.contains("id=\"page.arrow\""))
    }
}

/// The values of `id` that stand more than once.
func duplicateAddresses(in page: String) -> [String] {
    let found = page.matches(of: /\sid=(?:"([^"]*)"|([^ >]*))/).map { String($0.1 ?? $0.2 ?? "") }
    return Dictionary(grouping: found) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
}

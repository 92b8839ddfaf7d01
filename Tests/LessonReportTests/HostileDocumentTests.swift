import Foundation
import LessonDocument
import LessonExecution
import LessonReport
import RNN
import Testing

/// Lessons made to be hard to read: each is read, checked and rendered, or refused with errors at their places. None crashes, none has a page
/// of more than 8 MB. LESSON_DOCUMENTS says how many (200 are the full number); what took longest and most memory is printed.
@Suite struct HostileDocumentTests {
    private static let count = Int(ProcessInfo.processInfo.environment["LESSON_DOCUMENTS"] ?? "") ?? 20
    private static let first = Int(ProcessInfo.processInfo.environment["LESSON_DOCUMENT"] ?? "") ?? 0

    @Test func allAreReadOrRefused() throws {
        // As much stack as the command has; a test's own is smaller.
        let done = DispatchSemaphore(value: 0)
        nonisolated(unsafe) var result = Result<Void, any Error>.success(())
        let thread = Thread {
            result = Result { try Self.read() }
            done.signal()
        }
        thread.stackSize = 8 << 20
        thread.start()
        done.wait()
        try result.get()
    }

    private static func read() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("hostile-\(UUID().uuidString).md")
        defer { try? FileManager.default.removeItem(at: file) }
        var told: [(seconds: Double, text: String)] = []
        var refused = 0
        for number in first..<first + count {
            var source = DocumentSource(number: number)
            let (name, bytes) = source.document()
            try Data(bytes).write(to: file)
            forgetPeak()
            let started = ContinuousClock.now
            var size = 0
            switch CheckedLesson.reading(file.path) {
            case .failure(let problems):
                refused += 1
                #expect(!problems.all.isEmpty)
                for problem in problems.all { #expect(!problem.message.english.isEmpty && problem.told(in: .english).utf8.count < 10_000, "\(number) \(name)") }
            case .success(let checked):
                let runs = checked.lesson.blocks.map { BlockRun(block: $0, status: .ran, outputs: [.text("out\n")]) }
                let run = LessonRun(
                    lesson: checked.lesson, blocks: runs, status: .ok, seconds: 1,
                    provenance: Provenance(version: "0", seed: 1, parameters: [], data: [], machine: "m", date: "d"))
                let page = htmlPage(run)
                size = page.utf8.count
                #expect(size <= 8_000_000 && page.hasSuffix("</html>\n"), "\(number) \(name): \(size)")
                #expect(duplicateAddresses(in: page).isEmpty, "\(number) \(name)")
                #expect(textPage(run).utf8.count <= 8_000_000)
            }
            let took = started.duration(to: .now) / .seconds(1)
            told.append((took, "\(number) \(name): \(bytes.count) bytes, page \(size), \(String(format: "%.2f", took)) s, peak \(peak) MB"))
        }
        print("\(count) documents, \(refused) refused; the slowest:")
        for one in told.sorted(by: { $0.seconds > $1.seconds }).prefix(count > 20 ? 25 : 3) { print("  " + one.text) }
    }

    /// Linux counts the peak anew from here.
    private static func forgetPeak() { try? Data("5".utf8).write(to: URL(fileURLWithPath: "/proc/self/clear_refs")) }

    /// In megabytes; 0 where that is not known.
    private static var peak: Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        return (status.firstMatch(of: /VmHWM:\s*([0-9]+)/).flatMap { Int($0.1) } ?? 0) / 1_024
    }
}

/// Makes the documents: by their number of a kind each, and of random size.
private struct DocumentSource {
    private let number: Int
    private var random: RandomSource

    init(number: Int) {
        self.number = number
        random = RandomSource(seed: number)
    }

    private mutating func below(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }
    private mutating func pick(_ texts: [String]) -> String { texts[below(texts.count)] }
    private func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    mutating func document() -> (name: String, bytes: [UInt8]) {
        let block = "\n\n```swift\nlet a = 1\n```\n"
        let n = [100, 1_000, 5_000, 20_000][below(4)]
        func plain(_ name: String, _ text: String, head: String = "") -> (String, [UInt8]) { (name, Array((head + text + block).utf8)) }
        switch number % 25 {
        case 0: return plain("quotes", times("> ", n) + "a\n" + times(">", n) + times(" - ", n / 10))
        case 1:
            return plain(
                "lists", times(pick(["- ", "1. ", "* - + ", "> - 1) "]), n / 4) + "a\n\n" + (0..<min(n, 300)).map { times(" ", $0 * 2) + "- a\n" }.joined())
        case 2: return plain("brackets", times(pick(["[", "![", "](", "[a](", "[a][", "![[]()", "<a ", "[^", "\\["]), n))
        case 3: return plain("emphasis", times(pick(["*a ", "**a *b ", "_", "*_", "a**", "***a_ ", "~~"]), n) + times("*", n))
        case 4: return plain("long line", times(pick(["a", "가", "a b ", "\u{301}", "👨‍👩‍👧", "\\", "`", "``a`", "http://a "]), n * 8))
        case 5:
            let columns = n / 4 + 2
            return plain("wide table", times("|a", columns) + "|\n" + times("|-", columns) + "|\n" + times("|b|\n", columns))
        case 6:
            let side = min(n / 20 + 2, 250)
            return plain("full table", (times("|*a*", side) + "|\n" + times("|:-:", side) + "|\n" + times(times("|`b`", side) + "|\n", side)))
        case 7: return plain("references", (0..<n).map { "[a\($0)]: /x\($0) 'title'\n" }.joined() + "\n" + (0..<n).map { "[a\($0)] [A\($0)][a1] " }.joined())
        case 8: return plain("footnotes", (0..<n / 4).map { "a[^n\($0)] b[^n1]\n\n[^n\($0)]: text [^n\($0 / 2)]\n\n    more\n\n" }.joined())
        case 9: return plain("entities", times(pick(["&amp;", "&#0;", "&#x110000;", "&unknown;", "&\"<>'", "&ngE;"]), n))
        case 10:
            let formula = pick(["\\frac{", "\\sqrt{", "\\left(", "{", "x^{", "\\hat", "\\begin{cases}", "\\text{", "x_", "&\\\\", "\\begin{matrix}a&b\\\\"])
            return plain("formulas", "$" + times(formula, n) + "a" + times("}", n) + "$\n\n$$" + times(formula, n) + "$$ " + times("$a_1$ ", n / 4))
        case 11: return plain("dollars", times(pick(["$", "$$", "$ $", "$a", "\\$", "$`", "$$\n"]), n))
        case 12:
            return plain(
                "aliases", "# a", head: "---\na: &a [x,x]\n" + (0..<min(n, 400)).map { "b\($0): &b\($0) [*a,*b\(max(0, $0 - 1))]\n" }.joined() + "---\n")
        case 13:
            return plain(
                "YAML", "# a",
                head: "---\n"
                    + pick([
                        times("a", n) + ": b\n", "title: " + times("\"\\e", n) + "\n", "params: {" + times("a: {", n) + "\n", times("? ", n),
                        "title: null\nauthor: ~\nparams:\n  a: null\n  b: .nan\n", "params:\n" + (0..<min(n, 2_000)).map { "  k\($0): \($0)\n" }.joined(),
                        "title: |\n" + times("  a\n", n / 2), times("- ", n), "a: !!binary " + times("x", n), "title: 'a\n", "%TAG ! x\n",
                        "title: " + times("[", n),
                    ]) + "---\n")
        case 14: return ("invalid UTF-8", Array("# a\n".utf8) + (0..<n).map { _ in UInt8(random.next() % 256) } + Array(block.utf8))
        case 15:
            return plain(
                "line ends",
                times(pick(["a\r\n", "a\r", "a\n\r", "# a\r\r\n", "| a |\r\n|---|\r", "> a\r", "\r", "\u{2028}a\u{85}"]), n) + times("b\r\n\n\r", n))
        case 16:
            return plain(
                "controls",
                (0..<n).map { _ in String(UnicodeScalar(UInt8(random.next() % 32))) + "a" }.joined() + times("\u{0}\u{1B}[2J\u{202E}\u{9B}\u{7F}", n),
                head: "---\ntitle: \"\(times("\\e\\0\\a", 100))\"\n---\n")
        case 17: return plain("HTML", times(pick(["<a ", "<!--", "<div>\n", "<?", "<![CDATA[", "<script>", "<a b='", "</a>", "<unk> <pad> ", "<a><b>"]), n))
        case 18:
            return plain(
                "call-outs", (0..<min(n, 400)).map { times("> ", $0 % 100) + "[!NOTE]\n" + times("> ", $0 % 100) + "a\n\n" }.joined() + times("> [!TIP]\n", n))
        case 19:
            return plain(
                "headings", (0..<n / 4).map { "# \(["Lesson", "main", "page.lesson", "block.a", "L1", "lesson-\($0)", "note.1"][$0 % 7])\n\n" }.joined())
        case 20: return ("blocks", Array((0..<n / 20).map { "```swift\n//| id: b\($0)\nlet a\($0) = \($0) // \(times("x", 20))\n```\n\n" }.joined().utf8))
        case 21:
            let code = pick([
                times("(", n), times("[", n), "let a = " + times("1 + ", n / 4) + "1", times("1,", n), times("\n", n), times("if true { ", n / 10),
                "\"" + times("\\(", n), "let a = \"" + times("x", n * 4) + "\"", "let x = [" + times("1,", n) + "1]", "//" + times(" //", n),
                "/*" + times("/*", n), times("-", n) + "1", times("a.", n) + "b",
            ])
            return ("code", Array("```swift\n\(code)\n```\n".utf8))
        case 22: return ("fences", Array((times(pick(["```\n", "~~~\n", "````swift\n", "```swift\n```\n", "> ```swift\n", "    ```\n"]), n) + block).utf8))
        case 23: return plain("links", (0..<n / 4).map { "[x](#a\($0)) [y](none\($0).md#b) ![p](c\($0).png) <http://a\($0)>\n" }.joined())
        default:
            let pieces = [
                "---\n", "```", "\n", "\n\n", "> ", "- ", "    ", "|", "|-|\n", "$", "$$", "[^1]", "[^1]: ", "[!NOTE]", "*", "_", "`", "<", "&", "\\", "](",
                "[", "#", "\r", "\t", "a", "가", "\u{0}", "~~~", "1. ", "<!--", "-->", "\\frac{", "}",
            ]
            return plain("mixture", (0..<n).map { _ in pick(pieces) }.joined())
        }
    }
}

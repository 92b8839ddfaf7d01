import LessonDocument
import Testing

/// Damaged lessons end as a lesson or as errors with places in the file, never in a crash.
@Suite struct FuzzTests {
    private static let seedText = """
        ---
        title: "순환 신경망"
        params: {maxlen: 100, rate: 1e-4}
        execute:
          echo: false
        ---
        # 제목 *a*

        | a | b |
        |---|:-:|
        | `x|y` | [z](data:text/html,1) |

        ```swift no-run
        //| id: load
        //| caption: "두 \\"곡선\\""
        let x = [1, 2, 3]
        ```

        > - 1. ```swift
        >   //| echo: true
        >   x
        >   ```

        ![p](javascript:1) <b>raw</b> &amp; \u{1F468}\u{200D}\u{1F469}

        [^n]: a *note*[^n]
        > [!NOTE]
        > b[^n]

        $a_1 * \\frac{b}{\\sqrt{2}}$ and

        > $$
        > \\begin{cases} a & \\left( b \\right. \\\\
        > \\hat{c} \\end{cases} $$

        ~~~output
        1 ... ≈ 0.83 ± 0.01
        ~~~
        """

    private static let pieces = [
        "---\n", "```", "```swift\n", "//| ", "//| id: ", ": ", "\t", "\r", "\r\n", "\u{0}", "\u{FEFF}", "&a ", "*a", "[", "{", "|", "|---|\n", "$", "$$",
        "\\\\", "&", "}", "^", "_", "[^n]", "[^n]: ", "> [!TIP]\n", "\\left(", "\\begin{cases}", "\\end",
        "> ", "- ", "~~~", "\u{1100}\u{1161}", "\u{301}", "\u{1F469}\u{200D}", "<script>", "](", "![", "\\", "    ", "\"", "'", "%TAG ! x\n", "? ", "!!binary ",
    ]

    @Test func mutatedLessonsNeverCrash() {
        var random = Random(state: 6)
        for _ in 0..<1_500 {
            var scalars = Array(Self.seedText.unicodeScalars)
            for _ in 0...Int(random.next() % 6) {
                let position = Int(random.next() % UInt64(scalars.count))
                switch random.next() % 4 {
                case 0: scalars.removeSubrange(position..<min(scalars.count, position + Int(random.next() % 40)))
                case 1: scalars.insert(contentsOf: Self.pieces[Int(random.next() % UInt64(Self.pieces.count))].unicodeScalars, at: position)
                case 2: scalars.swapAt(position, Int(random.next() % UInt64(scalars.count)))
                default: scalars.insert(contentsOf: scalars[position...].prefix(60), at: position)
                }
                if scalars.isEmpty { scalars = ["a"] }
            }
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars)
            check(String(text))
        }
    }

    @Test func hostileShapesNeverCrash() {
        let count = 20_000
        for piece in ["> ", "- ", "[", "![", "*a ", "`", "<", "|", "# ", "(", "~~~\n", "&", "\\", "| a |\n|---|\n"] {
            check(String(repeating: piece, count: count) + "\n\n```swift\n1\n```\n")
        }
        check("---\na: " + String(repeating: "&", count: 60_000) + "\n---\n")
        check("---\n" + String(repeating: "a:\n ", count: 9_000) + "\n---\n")
    }

    private func check(_ text: String) {
        do {
            let lesson = try Lesson(parsing: text, file: "fuzz.md")
            let codeLines = lesson.page(allowingRawHTML: false).tree.nodes.map { if case .code = $0.kind { $0.lines.first } else { 0 } }
            for block in lesson.blocks { #expect(codeLines.contains(block.place.line)) }
        } catch {
            #expect(!error.errors.isEmpty)
            let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }.count
            for error in error.errors {
                #expect(!error.message.isEmpty)
                if let line = error.line { #expect((1...lines + 1).contains(line), "\(error)") }
                if let column = error.column { #expect(column >= 1) }
            }
        }
    }
}

/// SplitMix64: the same lessons every time.
private struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

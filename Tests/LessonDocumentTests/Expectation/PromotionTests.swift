import LessonDocument
import Testing

/// Expectations written anew: what fails is what was given, all else stays as it is.
@Suite struct PromotionTests {
    private static func promoted(_ text: String, _ given: [String], seeds: [[String]] = []) throws -> String {
        let own = try lesson(text)
        var promotion = Promotion(of: text)
        for expected in own.expectedOutputs { promotion.promote(expected, to: [given] + seeds) }
        return promotion.promoted
    }

    private static func fenced(_ output: String) -> String { "```swift\n1\n```\n```output\n\(output)```\nafter\n" }

    @Test(
        "only the lines that fail are rewritten, and marks that hold are kept",
        arguments: [
            ("a\n", ["b"], "b\n"), ("", ["b"], "b\n"), ("a\n", [], ""), ("a\nb\n", ["a", "c"], "a\nc\n"), ("0.50\nb\n", ["0.5", "c"], "0.50\nc\n"),
            ("a\n...\nz\n", ["a", "b", "y"], "a\n...\ny\n"), ("...\nacc 0.5\n", ["x", "y", "acc 0.6"], "...\nacc 0.6\n"),
            ("loss ≈ 0.5 ± 0.1 acc 0.8\n", ["loss 0.55 acc 0.9"], "loss ≈ 0.5 ± 0.1 acc 0.9\n"),
            ("loss ≈ 0.5 ± 0.1 acc 0.8\n", ["loss 0.7512 acc 0.80"], "loss ≈ 0.8 ± 0.1 acc 0.8\n"),
            ("acc ≈ 80.3% ± 1%\n", ["acc 80.9%"], "acc ≈ 80.3% ± 1%\n"), ("n ≈ 25,000 ± 10\n", ["n 30,004"], "n ≈ 30,004 ± 10\n"),
            ("time ... loss 0.5\n", ["time 3 s loss 0.6"], "time ... loss 0.6\n"), ("a\nb\nc\n", ["a", "c"], "a\nc\n"),
            ("a\nc\n", ["a", "b", "c"], "a\nb\nc\n"),
            ("≈ 0.83 ± 0.01\n", ["text"], "text\n"),
        ])
    func lines(output: String, given: [String], promoted: String) throws {
        #expect(try Self.promoted(Self.fenced(output), given) == Self.fenced(promoted))
    }

    @Test("what is met stays as it is to the byte")
    func met() throws {
        let text = Self.fenced("a   0.50  \n\n")
        #expect(try Self.promoted(text, ["a 0.5"]) == text)
    }

    @Test("fences grow where they must, marks of quotations and lists stay, and so do line ends")
    func fences() throws {
        #expect(try Self.promoted(Self.fenced("a\n"), ["```", "~~~~"]) == "```swift\n1\n```\n````output\n```\n~~~~\n````\nafter\n")
        #expect(
            try Self.promoted("> ```swift\n> 1\n> ```\n>\n> ```output\n> a\n> ```\n", ["b", "", "c"])
                == "> ```swift\n> 1\n> ```\n>\n> ```output\n> b\n>\n> c\n> ```\n")
        #expect(
            try Self.promoted("1. ```swift\n   1\n   ```\n   ~~~output\n   a\n   ~~~\n", ["b"]) == "1. ```swift\n   1\n   ```\n   ~~~output\n   b\n   ~~~\n")
        #expect(try Self.promoted("```swift\r\n1\r\n```\r\n```output\r\na\r\n```\r\n", ["b", "c"]) == "```swift\r\n1\r\n```\r\n```output\r\nb\r\nc\r\n```\r\n")
        #expect(try Self.promoted("```swift\n1\n```\n```output\n```", ["b"]) == "```swift\n1\n```\n```output\nb\n```")
    }

    @Test(
        "under several seeds, numbers that differ become a mean and how far they go",
        arguments: [
            ([["acc 0.80"], ["acc 0.82"], ["acc 0.81"]], "acc ≈ 0.81 ± 0.01\n"), ([["n 12"], ["n 15"]], "n ≈ 14 ± 2\n"), ([["a 1 b"], ["a 1 c"]], "...\n"),
            ([["a"], ["a", "b"]], "...\n"), ([["x", "acc 0.5"], ["x", "acc 0.5"]], "x\nacc 0.5\n"),
            ([["l 0.123456"], ["l 0.123956"]], "l ≈ 0.12371 ± 0.00026\n"),
        ])
    func seeds(given: [[String]], promoted: String) throws {
        let new = try Self.promoted(Self.fenced("old\n"), given[0], seeds: Array(given.dropFirst()))
        #expect(new == Self.fenced(promoted))
        let expected = try #require(try lesson(new).expectedOutputs.first)
        #expect(given.allSatisfy(expected.isMet))
    }

    /// A line such as blocks print, or such as breaks what reads it.
    private static func line(_ random: inout Random) -> String {
        let pieces = [
            "...", "≈", "±", "0.83", "-1", "`", "```", "````", "~~~", "\t", " ", "  ", "%", "$x$", "a", "정확도", "|", ">", "- ", "1. ", "#", "<!--= x -->", "<b>",
            "\\", "[^1]",
            "&amp;", "swift", "output", "---", "'''", "\u{301}", "e\u{301}", "👩‍🔬", "25,000", "1e-5", "\u{F0000}", "{", "nan",
        ]
        return (0..<Int.random(in: 0...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }

    private static let places: [(before: String, code: String, opening: String, prefix: String, closing: String)] = [
        ("# T\n\n", "```swift\n1\n```\n", "```output\n", "", "```\n"), ("", "```swift\n1\n```\n\n\n", "~~~~ output\n", "", "~~~~\n"),
        ("> q\n\n", "> ```swift\n> 1\n> ```\n>\n", "> ```output\n", "> ", "> ```\n"), ("- a\n\n", "  ```swift\n  1\n  ```\n", "  ```output\n", "  ", "  ```\n"),
        ("1. a\n   - b\n\n", "     ```swift\n     1\n     ```\n", "     ```output\n", "     ", "     ```\n"),
        ("", "   ```swift\n1\n   ```\n", "   ```output\n", "   ", "   ```\n"),
        ("- a\n\n\t", "```swift\n\t1\n\t```\n", "\t```output\n", "\t", "\t```\n"),
        ("> - a\n>\n", ">   ```swift\n>   1\n>   ```\n", ">   ```output\n", ">   ", ">   ```\n"),
    ]

    /// A text with a hundred blocks, each with an expectation like what it gives, unlike that, or none.
    private static func lessonText(_ random: inout Random) -> (text: String, given: [[String]]) {
        var (text, all): (String, [[String]]) = ("", [])
        for _ in 0..<100 {
            let place = places[Int.random(in: 0..<places.count, using: &random)]
            let given = (0..<Int.random(in: 0...5, using: &random)).map { _ in line(&random) }
            var old = given.filter { _ in Int.random(in: 0..<4, using: &random) > 0 }
            if Int.random(in: 0..<3, using: &random) == 0 {
                old.insert(["...", "≈ 0.8 ± 0.1", "x", ""].randomElement(using: &random) ?? "", at: old.count / 2)
            }
            old.removeAll { $0.contains("`") || $0.contains("~") }
            text += place.before + place.code + place.opening + old.map { place.prefix + $0 + "\n" }.joined() + place.closing + "\nafter **b** 0.5\n\n"
            all.append(given)
        }
        return (text.replacing("\n", with: ["\n", "\r\n"].randomElement(using: &random) ?? "\n"), all)
    }

    /// The lines that belong to no expectation, with their ends.
    private static func outside(_ text: String) throws -> [String] {
        let inside = Set(try lesson(text).expectedOutputs.flatMap { $0.place.line...$0.endLine })
        return text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
            .filter { !inside.contains($0.offset + 1) }.map { String(decoding: $0.element, as: UTF8.self) }
    }

    @Test("10,000 outputs: promoted once they are met, a second time nothing changes, and what is outside the fences stays to the byte")
    func fuzz() throws {
        var random = Random(state: 42)
        for _ in 0..<100 {
            let (text, given) = Self.lessonText(&random)
            let expected = try lesson(text).expectedOutputs
            try #require(expected.count == given.count)
            var promotion = Promotion(of: text)
            for (expected, given) in zip(expected, given) { promotion.promote(expected, to: [given]) }
            let new = promotion.promoted
            #expect(try Self.outside(new) == Self.outside(text))
            let again = try lesson(new).expectedOutputs
            try #require(again.count == given.count)
            var second = Promotion(of: new)
            for (expected, given) in zip(again, given) {
                if !expected.isMet(by: given) { Issue.record("\(given) is not met by \(expected.lines)") }
                second.promote(expected, to: [given])
            }
            #expect(second.promoted == new)
        }
    }

    private struct Random: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    @Test("an `output` belongs to the block right before it")
    func belonging() throws {
        let blocks = try lesson(
            "```output\nx\n```\n\n```swift\n1\n```\n\ntext\n\n```output\na\n```\n\n```swift\n2\n```\n\n```output any\nb\n```\n```output\nc\n```\n")
        #expect(blocks.expectedOutputs.map(\.block) == [2] && blocks.expectedOutputs[0].comparison == .any && blocks.expectedOutputs[0].lines == ["b"])
        #expect(faults("```swift\n1\n```\n```output exat\n```\n").map(\.suggestion) == ["exact"])
    }
}

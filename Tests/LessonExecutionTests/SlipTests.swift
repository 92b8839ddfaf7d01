import Foundation
import LessonDocument
import LessonExecution
import LessonLanguage
import Testing
import Wording

/// Slips of people who know Python, Keras and NumPy, and of their keyboards, each with what they are told and where: see the folder Slips.
///
///     print(len(x))
///     > 1:7 lessons write `x.count` for `len`
///     > 1:7 `len` 대신 `x.count`를 씁니다
///
/// `LESSON_SLIPS=write` writes the answers anew; what changed is to be read as a beginner would.
@Suite struct SlipTests {
    /// What the slips have before them.
    private static let before = """
        let n = 3
        let rate = 0.5
        let x = [3, 1, 2]
        var x0 = [3, 1, 2]
        var y = [0.5, 1.5]
        let text = "a b"
        let words = ["a", "b"]
        let flags = [true]
        let done0 = false
        let best: Int? = nil
        let counts = ["a": 1]
        let lengths = [3, 4]
        let ids = [[1, 2], [3]]
        let train = Tensor([[1, 2]])
        let model = Sequential()
        let history = model.fit(train, train, epochs: 1)
        """

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Slips")
    private static var files: [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }.sorted()) ?? [] }

    @Test(arguments: files) func isToldWithWhatToWrite(file: String) throws {
        let place = Self.folder.appending(path: file)
        let slips = try Self.slips(in: String(contentsOf: place, encoding: .utf8))
        let answers = try slips.cases.map(Self.told)
        if ProcessInfo.processInfo.environment["LESSON_SLIPS"] == "write" {
            let texts = zip(slips.cases, answers).map { ([$0.code] + $1).joined(separator: "\n") }
            try ([slips.title] + texts).joined(separator: "\n\n").appending("\n").write(to: place, atomically: true, encoding: .utf8)
        }
        for (slip, answer) in zip(slips.cases, answers) { #expect(answer == slip.answers, "\(slip.code)") }
    }

    @Test func thereAreManyOfThem() throws {
        #expect(try Self.files.map { try Self.slips(in: String(contentsOf: Self.folder.appending(path: $0), encoding: .utf8)).cases.count }.reduce(0, +) >= 150)
    }

    /// No message is longer than two lines of a terminal, and none says a word of ours.
    @Test(arguments: files) func isShort(file: String) throws {
        for slip in try Self.slips(in: String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)).cases {
            for answer in slip.answers {
                #expect(answer.count <= 220, "\(answer)")
                for word in ["the host", "checker"] { #expect(!answer.contains(word), "\(answer)") }
            }
        }
    }

    private struct Slip {
        let code: String
        let answers: [String]
    }

    private static func slips(in text: String) -> (title: String, cases: [Slip]) {
        let parts = text.trimmingCharacters(in: .newlines).components(separatedBy: "\n\n")
        let cases = parts.dropFirst().map { part in
            let lines = part.components(separatedBy: "\n")
            return Slip(code: lines.filter { !$0.hasPrefix("> ") }.joined(separator: "\n"), answers: lines.filter { $0.hasPrefix("> ") })
        }
        return (parts[0], cases)
    }

    private static func told(_ slip: Slip) throws -> [String] {
        let blocks = ([before] + slip.code.components(separatedBy: "\n~~~\n")).map { "```swift\n\($0)\n```\n" }
        let lesson = try Lesson(parsing: blocks.joined(separator: "\n"), file: "slip.md")
        let start = before.components(separatedBy: "\n").count + 4
        return try CheckedLesson(lesson).diagnostics.flatMap { found in
            ReaderLanguage.allCases.map { language in
                let message = found.error.told(in: language)
                let sentence = found.suggestion.map { ProblemPhrase.suggestion(sentence: message, name: $0).told(in: language) } ?? message
                return "> \(found.line - start):\(found.column) \(sentence)"
            }
        }
    }
}

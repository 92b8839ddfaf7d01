import Foundation
import LessonDocument
import LessonExecution
import Testing

/// The course's notebook 9-2 as somebody types it who knows Keras and no Swift: each error names what to write.
@Suite struct NotebookSlipTests {
    private static let notebook = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Slips/notebook.md")

    @Test func eachErrorSaysWhatToWrite() throws {
        let lesson = try CheckedLesson(Lesson(reading: Self.notebook.path))
        let told = lesson.problems.map { "\($0.line ?? 0): \($0.sentence(in: .english))" }
        let swift = [
            "15": "result.input", "22": ".suffix(10)", "27": "$0.count", "29": "histogram(lengths)", "33": "maxlen: 100", "34": "depth",
            "35": "trainOneHot[0][0]", "40": "[100, 200]", "41": ".sigmoid", "43": ".binaryCrossentropy", "44": "EarlyStopping", "53": "inputLength: 100",
            "54": "model",
        ]
        for (line, code) in swift { #expect(told.contains { $0.hasPrefix("\(line): ") && $0.contains(code) }, "\(line) \(code)\n\(told)") }
        #expect(told.contains { $0.hasPrefix("43: ") && $0.contains(".accuracy") })
        let lines = Set(lesson.problems.compactMap(\.line))
        #expect(lines == Set(swift.keys.compactMap { Int($0) }))
        #expect(told.count == 14)
    }

    /// What an error leaves behind is no error: not of the model that lacks a layer, nor of what Python's function gives.
    @Test(arguments: [
        "let m = Sequential([Embedding(50, outputDim: 8)])\nm.compile(loss: .meanSquaredError)",
        "let m = Sequential()\nm.add(Embedding(50, outputDim: 8))\nm.add(Dense(1))\nm.compile(loss: .meanSquaredError)",
        "def mean_length(a):\n    return len(a) / 2\nlet n = mean_length([1])\nprint(n + 1)",
        "total = np.sum([1, 2])\nprint(total + 1)",
        "for i in range(3):\n    print(i + 1)\nprint(1)",
    ])
    func oneSlipIsOneError(code: String) throws {
        let problems = try CheckedLesson(Lesson(parsing: "```swift\n\(code)\n```\n", file: "a.md")).problems
        #expect(problems.count == 1, "\(problems.map { $0.headline(in: .english) })")
    }
}

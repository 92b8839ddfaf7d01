import Foundation
import LessonExecution
import LessonLanguage
import Testing

/// What lessons are told of RNN's names.
@Suite struct NameDescriptionTests {
    @Test func everyParameterSaysWhatItIsFor() {
        #expect(NameDescription.undocumentedParameters == [])
    }

    @Test func aTypeHasItsInitializersWithTheirParametersAndItsMembers() throws {
        let text = try #require(NameDescription.text(of: "LSTM"))
        #expect(text.hasPrefix("LSTM: "))
        #expect(text.contains("init(_ units: Int, activation: ActivationFunction = .tanh"))
        #expect(text.contains("- dropout: the fraction of the inputs that is left out while training"))
        let function = try #require(NameDescription.text(of: "padSequences"))
        #expect(function.contains("- maxlen: the length T of all rows; that of the longest list if left out"))
    }

    @Test func aNameThatThereIsNotHasANeighbour() {
        #expect(NameDescription.text(of: "LSMT") == nil)
        #expect(NameDescription.nearest(to: "LSMT") == "LSTM")
    }

    @Test func errorsSayWhatAParameterIsFor() throws {
        let path = NSTemporaryDirectory() + "parameters-\(ProcessInfo.processInfo.processIdentifier).md"
        try Data("```swift\nlet a = LSTM(8, dropout: \"a\")\nlet b = LSTM(8, dropuot: 0.1)\n```\n".utf8).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let lesson = try CheckedLesson.reading(path).get()
        #expect(lesson.problems.count == 2)
        #expect(lesson.problems[0].message.contains("'dropout' is the fraction of the inputs"))
        #expect(lesson.problems[1].message == "there is no parameter `dropuot`: write `dropout: 0.1`")
    }
}

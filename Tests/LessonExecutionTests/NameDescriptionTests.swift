import Foundation
import LessonExecution
import LessonLanguage
import RNN
import Testing
import Wording

/// What lessons are told of RNN's names.
@Suite struct NameDescriptionTests {
    @Test func everyParameterSaysWhatItIsFor() {
        #expect(NameDescription.undocumentedParameters == [])
    }

    @Test func everythingIsSaidInKoreanToo() {
        #expect(NameDescription.untranslated == [])
        #expect(NameDescription.unusedNotes == [])
    }

    /// "`units`는 …입니다".
    @Test func koreanNotesOfParametersAreNouns() {
        for note in NameDescription.parameterNotes { #expect(!note.hasSuffix("다") && !note.hasSuffix("."), "\(note)") }
    }

    @Test func aTypeHasItsInitializersWithTheirParametersAndItsMembers() throws {
        let text = try #require(NameDescription.text(of: "LSTM", in: .english))
        #expect(text.hasPrefix("LSTM: "))
        #expect(text.contains("\n    _ units: Int  "))
        #expect(text.contains(" the fraction of the inputs that is left out"))
        #expect(text.contains("weights: [Weight]"))
        let function = try #require(NameDescription.text(of: "padSequences", in: .korean))
        #expect(function.contains("maxlen: Int? = nil"))
        #expect(function.contains(" 모든 행의 길이 T이며, 주지 않으면 가장 긴 목록의 길이"))
    }

    @Test(arguments: ["Sequential.fit", "model.fit", "fit"]) func aMemberHasItsParameters(_ name: String) throws {
        let text = try #require(NameDescription.text(of: name, in: .english))
        #expect(text.hasPrefix("Sequential.fit(…) → History: Trains on samples `x`"))
        #expect(text.contains("\n  batchSize: Int = 32  "))
    }

    @Test(arguments: ["History.epochs", "History.plot", "Loss.huber", "weights", "RMSprop.init", "Tensor.subscript", "tryPredict", "Callback", "+"])
    func otherNames(_ name: String) throws {
        #expect(NameDescription.text(of: name, in: .english) != nil)
    }

    @Test func anEnumerationListsItsCases() throws {
        let text = try #require(NameDescription.text(of: "MergeMode", in: .korean))
        #expect(text.contains("\n  .concat  "))
        let losses = try #require(NameDescription.text(of: "Loss", in: .korean))
        #expect(losses.contains("\n  .meanSquaredError "))
    }

    @Test(arguments: ReaderLanguage.allCases) func nothingIsWide(_ language: ReaderLanguage) throws {
        for name in LessonLanguage.Host.lessonNames {
            let text = try #require(NameDescription.text(of: name, in: language), "\(name)")
            for line in text.split(separator: "\n") { #expect(displayWidth(String(line)) <= 100, "\(line)") }
        }
    }

    @Test func aNameThatThereIsNotHasANeighbour() {
        #expect(NameDescription.text(of: "LSMT", in: .english) == nil)
        #expect(NameDescription.nearest(to: "LSMT") == "LSTM")
        #expect(NameDescription.text(of: "Sequential.fitt", in: .english) == nil)
        #expect(NameDescription.nearest(to: "Sequential.fitt") == "Sequential.fit")
    }

    @Test func errorsSayWhatAParameterIsFor() throws {
        let path = NSTemporaryDirectory() + "parameters-\(ProcessInfo.processInfo.processIdentifier).md"
        try Data("```swift\nlet a = LSTM(8, dropout: \"a\")\nlet b = LSTM(8, dropuot: 0.1)\n```\n".utf8).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let lesson = try CheckedLesson.reading(path).get()
        #expect(lesson.problems.count == 2)
        #expect(lesson.problems[0].message.english.contains("'dropout' is the fraction of the inputs"))
        #expect(lesson.problems[1].message.english == "there is no parameter `dropuot`: write `dropout: 0.1`")
    }
}

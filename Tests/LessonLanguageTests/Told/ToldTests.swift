import LessonLanguage
import SentenceChecks
import Testing
import Wording

/// Whatever can be wrong is said in both languages, with the same facts.
@Suite struct ToldTests {
    /// They end in a vowel, in ㄹ, in another consonant and in Latin letters and digits, which ask for other particles.
    static let names = ["나무", "모델", "층", "units", "model", "LSTM", "list", "x1", "x2"]

    @Test(arguments: names)
    func everyErrorIsSaidInBothLanguages(name: String) {
        for error in LanguageErrorSamples.all(name) {
            // A sentence of the parser's is a fact that is not told as it is.
            let isParsers = if case .syntax(.parser) = error { true } else { false }
            // Nor are all facts of a correction.
            let isSlip =
                switch error {
                case .slip, .unused, .doubt: true
                default: false
                }
            let (english, korean) = (error.told(in: .english), error.told(in: .korean))
            let told = [name, "U+200B", "ㅔ갸ㅜㅅ"].filter { english.contains($0) && korean.contains($0) }
            let faults = sentenceFaults(error, facts: isParsers ? [name] : isSlip ? told : nil)
            #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
        }
    }

    @Test(arguments: names)
    func everyFaultIsSaidInBothLanguages(name: String) {
        for fault in FaultSamples.all(name) {
            let faults = sentenceFaults(fault)
            #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
        }
        for source in FaultSamples.nilSources(name) {
            #expect(source.english.contains(name) && source.korean.contains(name) && source.english != source.korean)
            #expect(Fault.foundNil(code: source.code).told(in: .english) == source.english)
        }
    }

    @Test func noCaseIsWithoutAnExample() throws {
        let declared = try DeclaredCases(in: ["Sources/LessonLanguage/Errors/Language", "Sources/LessonLanguage/Errors/Faults"]).names
        #expect(declared.count > 300)
        let shown =
            LanguageErrorSamples.all("a").map(CaseName.within) + FaultSamples.all("a").map(CaseName.within)
            + FaultSamples.nilSources("a").map(CaseName.within)
        let missing = declared.subtracting(shown.joined())
        #expect(missing.isEmpty, "\(missing.map(\.description).sorted())")
    }

    @Test func whatTheLessonWroteStaysAsItIs() {
        #expect(Telling("not a model").korean == "not a model")
        #expect(Fault.uncaught(Telling("label")).told(in: .korean) == "던진 오류를 받는 곳이 없습니다: label")
    }

    @Test(arguments: [
        ("try load()", "던진 오류를 받는 곳이 없습니다: 층이 없습니다", "the error 'no layers' was thrown and not caught"),
        ("do { try load() } catch { throw error }", "던진 오류를 받는 곳이 없습니다: 층이 없습니다", "the error 'no layers' was thrown and not caught"),
        ("try! load()", "'try!'로 부른 곳에서 오류가 났습니다: 층이 없습니다", "'try!' met an error: no layers"), ("lift()", "층이 없습니다", "no layers"),
    ])
    func errorsOfTheHostsKeepBothOfTheirSentences(code: String, korean: String, english: String) throws {
        var host = LessonLanguage.Host()
        host.function("load() throws") { () throws -> Void in throw NoLayers() }
        host.function("lift()") { () throws -> Void in throw NoLayers() }
        host.prepare()
        let fault = try #require(Outcome(code, host: host).failure?.fault)
        #expect(fault.told(in: .korean) == korean)
        #expect(fault.told(in: .english) == english)
    }

    private struct NoLayers: Error, Told, CustomStringConvertible {
        var description: String { told(in: .english) }
        func told(in language: ReaderLanguage) -> String { language == .english ? "no layers" : "층이 없습니다" }
    }

    /// No words of one language are among what a call was given.
    @Test func longListsAreCutWithoutWords() throws {
        let calls = try #require(Outcome("let a = [1, 2, 3, 4, 5]\nfunc f(_ xs: [Int]) -> Int { xs[9] }\nprint(f(a))").failure?.calls)
        #expect(calls.count == 1)
        #expect("\(calls[0])".contains("f([1, 2, 3, 4, …])"))
    }
}

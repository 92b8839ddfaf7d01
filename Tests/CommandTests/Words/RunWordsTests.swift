import LessonDocument
import LessonExecution
import LessonLanguage
import LessonReport
import RNN
import Testing
import Wording

/// All that a run and its page say of their own accord.
@Suite struct RunWordsTests {
    @Test func faults() throws {
        let faults: [RunFault] = [
            .didNotFail(block: "x"), .memory(limit: 1_000_000_000), .timeout(seconds: 3, stoppedByItself: true), .timeout(seconds: 3, stoppedByItself: false),
            .checkTimeout(seconds: 3), .ours(inBlock: true, .unreadable), .ours(inBlock: false, .unreadable), .report(version: "1", block: "x"),
            .report(version: "1", block: nil), .noParameters(name: "k", value: "3"), .noSuchParameter(name: "k", value: "3", known: ["n"]),
            .wrongKind(name: "k", value: "x", .wholeNumber), .wrongKind(name: "k", value: "x", .number), .wrongKind(name: "k", value: "x", .truth),
            .wrongKind(name: "k", value: "x", .text), .sample(data: "IMDB"), .sampleReason(Sentence(english: "no", korean: "아님")), .sampleNotLookedFor,
            .sampleRemedy,
        ]
        try Catalogue("LessonExecution/Words/RunFault.swift", faults).check()
        let losses: [WorkerLoss] = [
            .cannotStart(reason: "ENOENT"), .signal(11, name: "SIGSEGV"), .code(3), .tooMuch(megabytes: 400), .unreadable,
        ]
        for loss in losses { #expect(Catalogue.hasHangul(loss.korean) && !loss.english.isEmpty) }
        #expect(WorkerLoss.code(3).korean.hasPrefix("코드 3으로") && WorkerLoss.code(2).korean.hasPrefix("코드 2로"))
    }

    @Test func expectations() throws {
        let faults: [ExpectationFault] = [
            .unmet(block: "fit"), .expectedLine("a"), .givenLine("b"), .moreLines(1), .moreLines(3),
            .outdated(written: "0.803", expression: "score.accuracy", now: "0.791"), .others([.init(written: "0.803", now: "0.791", line: 41)]),
            .noExpression, .noNumber(type: "String"), .effect(nil), .effect("fit"), .drifted(written: "0.803", block: "fit", line: 41), .promote,
        ]
        try Catalogue("LessonExecution/Words/ExpectationFault.swift", faults).check()
        #expect(faults[5].told(in: .korean).hasPrefix("본문에는 0.803이라고"))
    }

    @Test func cacheWarnings() throws {
        let warnings: [CacheWarning] = [
            .unusable(.key(folder: nil)), .unusable(.key(folder: "/home/x")), .unusable(.linkOrFile(folder: "Output")),
            .unusable(.cannotMake(folder: "Output")), .damagedResult, .broken(reason: "an object is missing"), .unreadable(reason: "x"),
            .diskNearlyFull(folder: "Output"), .inTheWay(folder: "Output", name: "blocks"), .cannotWrite(folder: "Output", reason: "EIO"),
        ]
        try Catalogue("LessonExecution/Words/CacheWarning.swift", warnings).check()
    }

    @Test func withheld() throws {
        try Catalogue(
            "LessonExecution/Words/Withheld.swift",
            [
                Withheld.bytes(3), Withheld.charts(3), Withheld.values(3), Withheld.parts(3),
                Withheld.misfit(Sentence(english: "a and b do not fit", korean: "가와 나가 맞지 않습니다")),
            ]
        ).check()
        let phrases: [ProblemPhrase] = [.severity(.error), .severity(.warning), .suggestion(sentence: "", name: "x"), .moreBytes(3), .moreNotes(3)]
        try Catalogue("LessonExecution/Words/ProblemPhrase.swift", phrases).check()
    }

    @Test func differences() throws {
        let phrases: [DifferencePhrase] = [
            .text("x"), .block, .status, .output, .seed, .ended(.ran), .ended(.reused), .ended(.failed), .ended(.skipped), .ended(.notEvaluated), .none,
            .missing, .new, .gone, .other, .prose, .paragraphs(1), .paragraphs(2),
        ]
        try Catalogue("LessonExecution/Words/DifferencePhrase.swift", phrases).check()
        let words: [DifferenceWord] = [
            .block, .what, .before, .now, .allSame, .title(lesson: "week6.md"), .code, .notKept, .sameOutput, .nothing, .same(blocks: 1, names: "a"),
            .same(blocks: 2, names: "a, b"), .leftOut(names: "a"), .prose(section: nil), .prose(section: "a"),
        ]
        try Catalogue("LessonReport/Words/DifferenceWord.swift", words).check()
    }

    @Test func omissions() throws {
        let things: [OmissionWarning.Thing] = [.output, .outputsOfBlock, .prose, .picture]
        let warnings = things.flatMap { [OmissionWarning.size($0, megabytes: "9", limit: "8"), .time($0, seconds: "10")] }
        try Catalogue("LessonReport/Words/OmissionWarning.swift", warnings).check()
    }

    @Test func unkeepable() throws {
        let all: [Unkeepable] = [
            .tooLarge, .tooDeep, .beingChanged, .sliceWithoutRoom, .libraryFunction, .openType, .value(type: "Curve"), .object(type: "History"),
        ]
        try Catalogue("LessonLanguage/Cache/Unkeepable.swift", all).check()
    }

    @Test func wall() throws {
        for part in Wall.Part.allCases { #expect(Catalogue.hasHangul(part.korean) && !part.english.isEmpty) }
        #expect(Wall.here.korean.hasPrefix("레슨은 벽 안에서 실행됩니다: ") && Wall.here.english.hasPrefix("lessons run behind a wall: "))
    }

    /// A reason in a lesson, with a name that tests can read.
    private struct Placed: Told, CustomStringConvertible {
        let reason: Reason
        var description: String { "\(reason)" }
        func told(in language: ReaderLanguage) -> String { reason.sentence(file: "week6.md", in: language) }
    }

    private static let inputs = ["maxlen", "units", "x", "y"].enumerated().map { Reason.Input(name: $1, line: $0 == 0 ? 41 : nil) }

    @Test func reasons() throws {
        let reasons: [Reason] = [
            .reused, .firstTime, .codeChanged, .definitionsChanged([]), .definitionsChanged([Self.inputs[0]]), .inputsChanged([Self.inputs[0]]),
            .inputsChanged([Reason.Input(name: "reviews", line: nil, file: "reviews.tsv")]), .inputsChanged(Self.inputs), .dataChanged, .seedChanged,
            .randomnessChanged, .engineChanged, .unfinished, .gone, .damaged, .noCache, .cacheIsOff,
            .unkeepable(.tooDeep, variable: "x"), .unkeepable(.tooDeep, variable: nil), .timeout, .missing(variable: "model", maker: "build"),
            .spoilt(variable: "score", changer: "train"), .interruptedBefore, .interruptedWithin, .failFast, .lost, .behind("train"), .notEvaluated, .test,
        ]
        try Catalogue("LessonExecution/Cache/Reason.swift", reasons.map(Placed.init)).check()
        #expect(Placed(reason: .definitionsChanged([Self.inputs[0]])).told(in: .english) == "`maxlen` (week6.md:41) changed")
        #expect(Placed(reason: .inputsChanged([Self.inputs[0]])).told(in: .korean) == "`maxlen` (week6.md:41)이 바뀜")
        #expect(
            Placed(reason: .inputsChanged([Reason.Input(name: "reviews", line: nil, file: "reviews.tsv")])).told(in: .english)
                == "`reviews` (reviews.tsv) changed")
        #expect(Placed(reason: .missing(variable: "model", maker: "build")).told(in: .korean) == "`build` 블록이 `model`을 만들지 못해 실행할 수 없습니다")
        #expect(Placed(reason: .spoilt(variable: "score", changer: "train")).told(in: .korean).hasPrefix("`score`를 바꾸는"))
    }

    private struct PageWord: Told, CustomStringConvertible {
        let phrase: Phrase
        var description: String { "\(phrase)" }
        func told(in language: ReaderLanguage) -> String { Words(language: language.rawValue)(phrase) }
    }

    @Test func page() throws {
        let parts = CellPart.allCases
        let conventions: [CountingConvention] = [
            .simpleRNN, .lstm, .gru(resetAfter: true), .gru(resetAfter: false), .embedding, .bidirectional, .timeDistributed,
        ]
        let purposes = CellKind.allCases.flatMap(\.equations).map(\.purpose)
        let bands = Line.Middle.allCases.flatMap { middle in
            Line.Spread.allCases.flatMap { spread in
                [[[1.0, 2], [3]], [[1], [2]]].compactMap { Line("a", runs: $0, middle: middle, spread: spread).band }
            }
        }
        let metrics: [ComparedMetric] = [.accuracy, .validationAccuracy, .testAccuracy]
        let charts: [Phrase] = [
            .figure(1), .tableNumber(2), .logScale, .bestEpoch(3, isOfValidation: true), .bestEpoch(3, isOfValidation: false), .boxParts,
            .valuesOfBoxes("1", boxes: 1), .valuesOfBoxes("14", boxes: 1), .valuesOfBoxes("14", boxes: 3),
        ]
        let phrases: [Phrase] =
            [
                .skip, .contents, .previous, .next, .neighbours, .notes, .noteReturn, .task(isDone: true), .task(isDone: false), .formula,
                .sampleNotice(["IMDB"]), .failed(1), .failed(2),
                .otherParameters([ChangedParameter(name: "epochs", value: "3", lessons: "100")]), .otherSeed(7, lessons: 42), .notReached(1), .notReached(2),
                .source(file: "a.md"), .interrupted, .madeBy, .version, .seed, .parameters, .data, .machine, .date, .time, .sample, .blocks(2), .seconds("3"),
                .minutes(2, seconds: 3),
                .block, .code, .skipped, .notEvaluated, .reason(.reused, file: "a.md"), .error, .warning, .expectedError, .didYouMean("units"),
                .asExpected, .notAsExpected, .expected, .given, .notCompared, .notFound("score.accuracy"), .writtenNumber("0.803"),
                .leftOut(megabytes: "9", limit: "8"), .leftOutAfter(seconds: "10"), .text, .numbers, .histogram, .noData, .bin, .binStart, .binEnd, .count,
                .kind, .outputShape,
                .derivation, .total, .epoch, .loss, .accuracy, .training, .validation, .unit, .word, .step, .timeStep, .prediction, .trueClass,
                .rightAnswer(1), .classNumber(2), .verdict(isRight: true), .verdict(isRight: false),
                .influence(.gradient), .influence(.gradientTimesInput), .raisesAnswer, .lowersAnswer,
                .predictedClass, .hiddenPadding(3), .countingPadding(3, most: "0.05", isMost: true), .unrolled, .gradientSize(by: nil),
                .gradientSize(by: .input),
                .gradientSize(by: .hiddenState), .gradientSize(by: .cellState), .more(3), .sameWeights("W", steps: 3), .layer, .parameterCount, .layerColumn,
                .weights, .shape,
                .numbersColumn, .countColumn, .sum, .legend, .reviewsCut, .reviewsPadded, .wordsLost, .paddingSteps, .amount, .share,
                .reviewBefore(1, words: 300), .reviewAfter(100), .model, .lossCurve, .parametersColumn, .epochsAndBest, .bestEpochColumn, .secondsColumn,
                .unbuilt, .shadedFrom("0.01"), .unshadedBelow, .unshadedBetween, .unknownWords, .meanOfSamples(32), .reviewsUnchanged,
                .shareOfReviews("3%", 9), .shareOfWords("3%", 9), .shareOfSteps("3%", 9),
            ] + CallOut.allCases.map(Phrase.callOut) + Cut.Thing.allCases.compactMap { Cut($0, 3, of: 9).map(Phrase.cut) }
            + parts.flatMap { [.cellPart($0, goesBackwards: nil), .cellPart($0, goesBackwards: true)] } + conventions.map(Phrase.convention)
            + metrics.map(Phrase.metric) + CellKind.allCases.map(Phrase.cellStep) + purposes.map(Phrase.purpose)
            + bands.flatMap { [.band($0, isBars: true), .band($0, isBars: false), .bandStart($0.spread), .bandEnd($0.spread)] }
            + charts
            + [.cellFlow(hasCellState: true), .cellFlow(hasCellState: false), .cellLayers, .cellSigns, .equations]
        try Catalogue("LessonReport/Words/Phrase.swift", phrases.map(PageWord.init)).check()
        #expect(PageWord(phrase: .didYouMean("units")).told(in: .korean) == "혹시 `units`를 쓰려던 것인가요?")
    }
}

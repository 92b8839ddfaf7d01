import LessonExecution
import RNN
import Testing
import Wording

import lessons

/// All that the command says of its own accord.
@Suite struct CommandWordsTests {
    @Test func help() throws {
        try Catalogue("lessons/Words/HelpText.swift", HelpText.allCases).check()
        for text in HelpText.allCases { #expect(text.english != text.korean, "\(text)") }
    }

    @Test func usage() throws {
        try Catalogue(
            "lessons/Words/UsageError.swift",
            [
                UsageError.timeout(longest: 31_536_000), UsageError.memory, UsageError.cacheSize, UsageError.seeds, UsageError.watchOneLesson,
                UsageError.watchAndSeeds, UsageError.outputOfSeveral, UsageError.outputOfFolder("Lessons", lessons: 3), UsageError.pdfOfText,
                .paperWithoutPDF, UsageError.outputAsPDF("a.pdf"), UsageError.noName("/"),
                UsageError.pageAndJSON, UsageError.sameName(files: ["a/week6.md", "b/week6.md"], name: "week6"), UsageError.parameterWithoutColon("epochs"),
                UsageError.dataWithoutFile("reviews"),
                UsageError.explainNoBlock(option: "--to", id: "trian", file: "week6.md", nearest: "train"),
                UsageError.explainNoBlock(option: "--explain", id: "x", file: "week6.md", nearest: nil), UsageError.nothingToCheck,
                UsageError.describeUnknown("LTSM", nearest: "LSTM"), UsageError.from(most: 19), UsageError.olderThan("30"),
                UsageError.noCommand("rum", nearest: "run"), UsageError.expressionAndWatch, UsageError.expressionAndSeeds, UsageError.expressionOfSeveral,
                UsageError.expressionUpTo, UsageError.nothingToTest(folder: "Lessons"), UsageError.promoteInCI, UsageError.blockWithoutPromote,
                UsageError.file(Sentence(english: "an error", korean: "오류")),
            ]
        ).check()
        #expect(UsageError.describeUnknown("LTSM", nearest: "LSTM").korean == "RNN에 'LTSM'이라는 타입이나 함수가 없습니다. 혹시 'LSTM'을 쓰려던 것인가요?")
        #expect(UsageError.noCommand("fly", nearest: nil).korean == "'fly'라는 명령도 레슨도 없습니다")
        #expect(UsageError.sameName(files: ["a.md", "b.md"], name: "a").korean.hasPrefix("a.md와 b.md가 모두"))
    }

    @Test func files() throws {
        let faults: [FileFault] = [
            .diskFull, .notPermitted(folder: nil), .notPermitted(folder: "Output"), .notFolder(folder: "Output"), .noFolder(folder: "out"), .longName,
            .unwritable(reason: "EIO"), .theLesson, .exists, .folder, .device, .otherLesson("week6.md"), .changed, .foreign, .linkOut, .folderLinkOut,
            .ofFigure(.folder), .ofFigure(.device), .ofFigure(.otherLesson("week6.md")), .ofFigure(.changed), .ofFigure(.foreign), .ofFigure(.linkOut),
            .ofFigure(.notFolder(folder: "figures")), .ofFigure(.folderLinkOut),
            .changedSinceRun, .conflictMarks, .readOnlyLesson, .unwritableLesson(reason: "EIO"),
            .noBrowser, .browserDoesNotStart("/usr/bin/chromium", reason: "ENOENT"), .noPDF("chromium", status: 1), .noLesson(folder: "Lessons"),
            .noLessonsInFolder, .fewRecords(1, wanted: 2), .noData, .noNetwork(reason: nil), .noNetwork(reason: Sentence(english: "no", korean: "아님")),
        ]
        try Catalogue("lessons/Words/FileFault.swift", faults).check()
        #expect(FileFault.noFolder(folder: "그림").korean.hasPrefix("'그림'이 없고") && FileFault.notFolder(folder: nil).korean.hasPrefix("이 폴더는 "))
    }

    @Test func runs() throws {
        let phrases: [RunPhrase] = [
            .sampleStandsIn, .training(blocks: 2, ids: "a, b", seconds: 100), .training(blocks: 1, ids: "a", seconds: nil),
            .firstEpoch(block: "train", epochs: 10, seconds: 3), .firstEpochOfSeveral(block: "train", epochs: 10, seconds: 3, blocks: 2, all: 200), .reused,
            .sampleData, .skipped(reason: "x"), .skippedMany(60), .reusedCount(3), .seconds("1.2"), .epoch(3, of: 10), .epochsDone(39), .timeLeft("0:12"),
            .downloading(name: "imdb.npz"), .downloaded(megabytes: "1.0", of: nil, percent: 0), .downloaded(megabytes: "1.0", of: "2.0", percent: 50),
            .nothingRan(errors: 3, page: "Output/week6.html"), .nothingRan(errors: 1, page: nil), .moreErrors(12), .interrupted,
            .howToOpen(command: "xdg-open a.html"), .watching(file: "week6.md", time: "14:03:12"), .printed(pdf: "a.pdf"),
            .exported(figures: 12, tables: 1, folder: "figures"),
            .browserDoesNotStart(page: "a.html", browser: "/usr/bin/open"), .note("x"), .error("x"), .engine(kernels: "avx2"),
            .noProblems(file: "a.md", blocks: 3, warnings: 1), .problems(file: "a.md", 2, warnings: 0), .wrote(path: "a.md"), .noLessons(folder: "Lessons"),
            .nothingExpected(file: "a.md"), .tested(file: "a.md", met: 3, unmet: 1, notCompared: 2), .promoted(file: "a.md", 1, left: 0),
            .promoted(file: "a.md", 2, left: 1), .underSeed(43),
            .nothingToClean(folder: "x"), .cleaned(folder: "x", files: 2, size: "3 MB", isDryRun: true),
            .cleaned(folder: "x", files: 2, size: "3 MB", isDryRun: false), .noSeedMatters,
        ]
        try Catalogue("lessons/Words/RunPhrase.swift", phrases).check()
        #expect(RunPhrase.nothingRan(errors: 3, page: "Output/week6.html").english == "3 errors; nothing ran, Output/week6.html is as it was")
    }

    @Test func tables() throws {
        let words: [TableWord] = [
            .lesson, .title, .language, .blocks, .lastRun, .run(date: "2026-11-30", .ok), .run(date: "2026-11-30", .failed),
            .run(date: "2026-11-30", .interrupted), .neverRun, .dataSet, .what, .place, .reviews, .noReviews, .code, .codeAndUses, .data, .randomSource,
            .variable("x", line: 3), .parameter("k"), .dataFile("k", "k.tsv"), .new, .changed, .same, .ended(.ran, why: "x"), .ended(.reused, why: "x"),
            .ended(.failed, why: ""),
            .block, .number, .spread(seeds: 5), .least, .greatest,
        ]
        try Catalogue("lessons/Words/TableWord.swift", words).check()
    }

    @Test func parser() throws {
        let sentences: [ParserSentence] = [
            .unknownOption("--x", nearest: "--y"), .unknownOption("--x", nearest: nil), .missingValue(option: "--seed <N>"),
            .orMissingValue(option: "-P <x>", in: "-Pq"), .takesNoValue(option: "--open", value: "3"), .unexpected(["a"]), .unexpected(["a", "b"]),
            .missingArgument("<lessons>"), .invalidValue("x", of: "--seed <N>", allowed: []), .invalidValue("x", of: "--format <html|text>", allowed: ["html"]),
            .invalidOption("---"), .noShell, .unknownShell("ksh"), .shellsAre,
        ]
        try Catalogue("lessons/CommandLine/ParserSentence.swift", sentences).check()
    }
}

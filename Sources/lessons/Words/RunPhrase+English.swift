extension RunPhrase {
    package var english: String {
        switch self {
        case .sampleStandsIn: "a built-in sample stands in for the 50,000 film reviews, which are not here; `lessons data fetch` downloads them"
        case .training(let blocks, let ids, let seconds):
            "models are trained in \(Self.counted(blocks, "block"))\(seconds.map { ", which took \(Self.roughly($0)) the last time" } ?? ""): \(ids)"
        case .firstEpoch(let block, let epochs, let seconds):
            "\(Self.counted(epochs, "epoch")) of \(block) may take \(Self.roughly(seconds)); less where training stops early"
        case .firstEpochOfSeveral(let block, let epochs, let seconds, let blocks, let all):
            "\(Self.counted(epochs, "epoch")) of \(block) may take \(Self.roughly(seconds)), in all \(blocks) blocks some \(Self.roughly(all)); less where training stops early"

        case .reused: "reused"
        case .sampleData: "(sample data)"
        case .skipped(let reason): "skipped: \(reason)"
        case .skippedMany(let count): "\(Self.counted(count, "block")) skipped"
        case .reusedCount(let count): "\(Self.counted(count, "block")) reused"
        case .seconds(let number): "\(number) s"

        case .epoch(let epoch, let epochs): "epoch \(epoch)/\(epochs)"
        case .epochsDone(let count): Self.counted(count, "epoch")
        case .timeLeft(let time): "at most \(time) left"

        case .downloading(let name): "downloading \(name) …"
        case .downloaded(let megabytes, nil, _): "\(megabytes) MB"
        case .downloaded(let megabytes, let total?, let percent): "\(megabytes) of \(total) MB  \(percent) %"

        case .nothingRan(let errors, let page):
            "\(Self.counted(errors, "error")); nothing ran" + (page.map { ", \($0) is as it was" } ?? "")
        case .moreErrors(let count): "… and \(Self.counted(count, "more error"))"
        case .interrupted: "interrupted: what had finished is kept"
        case .howToOpen(let command): "open it with: \(command)   (or run with --open)"
        case .watching(let file, let time): "\(time)  watching \(file); Ctrl-C ends it"
        case .printed(let pdf): "\(pdf) is the page as PDF"
        case .exported(let figures, let tables, let folder): "\(Self.counted(figures, "figure")), \(Self.counted(tables, "table")) → \(folder)"
        case .browserDoesNotStart(let page, let browser): "\(page) is written, but '\(browser)' could not be started to open it"

        case .note(let text): "note: \(text)"
        case .error(let text): "error: \(text)"
        case .engine(let kernels): "engine: \(kernels) kernels"

        case .noProblems(let file, let blocks, let warnings): "\(file): no problems in \(Self.counted(blocks, "block"))\(Self.and(warnings))"
        case .problems(let file, let count, let warnings): "\(file): \(Self.counted(count, "problem"))\(Self.and(warnings))"

        case .nothingExpected(let file): "\(file): it says nothing of its results, so nothing was compared; a fence `output` behind a block would"
        case .tested(let file, let met, let unmet, let notCompared):
            "\(file): \(met) as expected" + (unmet > 0 ? ", \(unmet) not" : "") + (notCompared > 0 ? ", \(notCompared) not compared" : "")
        case .promoted(let file, let count, let left):
            "\(file): \(Self.counted(count, "expectation")) written anew" + (left > 0 ? ", \(left) left as \(left == 1 ? "it was" : "they were")" : "")
        case .underSeed(let seed): "under seed \(seed)"

        case .wrote(let path): "Wrote \(path). Run it with `lessons run \(FilePath(path).typed)`."
        case .noLessons(let folder): "There is no lesson here or in \(folder)/. `lessons new NAME` begins one."
        case .nothingToClean(let folder): "\(folder): nothing to throw away"
        case .cleaned(let folder, let files, let size, let isDryRun):
            "\(folder): \(Self.counted(files, "file")), \(size)\(isDryRun ? " would go" : " thrown away")"
        case .noSeedMatters: "No number depends on the seed."
        }
    }

    /// "1 block", "31 blocks".
    private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

    private static func and(_ warnings: Int) -> String { warnings == 0 ? "" : ", \(counted(warnings, "warning"))" }

    private static func roughly(_ seconds: Double) -> String {
        let (number, isMinutes) = rough(seconds)
        return "\(number) \(isMinutes ? "min" : "s")"
    }

    /// A time as far as anybody wants to know it: whole seconds, or whole minutes from a minute and a half on.
    static func rough(_ seconds: Double) -> (number: Int, isMinutes: Bool) {
        seconds < 90 ? (max(Int(seconds.rounded(.up)), 1), false) : (Int((seconds / 60).rounded()), true)
    }
}

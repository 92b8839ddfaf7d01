import Wording

/// What the terminal says of a run, beside problems and the lesson's own words.
package enum RunPhrase: Bilingual {
    // Before the first block, and after the first epoch.
    case sampleStandsIn
    case training(blocks: Int, ids: String, seconds: Double?)
    case firstEpoch(block: String, epochs: Int, seconds: Double)
    case firstEpochOfSeveral(block: String, epochs: Int, seconds: Double, blocks: Int, all: Double)

    // Blocks.
    case reused, sampleData
    case skipped(reason: String), skippedMany(Int)
    case reusedCount(Int)
    case seconds(String)

    // Training.
    case epoch(Int, of: Int), epochsDone(Int)
    case timeLeft(String)

    // Data on its way.
    case downloading(name: String), downloaded(megabytes: String, of: String?, percent: Int)

    // The end.
    case nothingRan(errors: Int, page: String?)
    case moreErrors(Int)
    case interrupted
    case howToOpen(command: String)
    case watching(file: String, time: String)
    case printed(pdf: String), exported(figures: Int, tables: Int, folder: String)
    case browserDoesNotStart(page: String, browser: String)

    // Around what is told.
    case note(String), error(String)
    case engine(kernels: String)

    // `lessons check`
    case noProblems(file: String, blocks: Int, warnings: Int), problems(file: String, Int, warnings: Int)

    // `lessons test`
    case nothingExpected(file: String), tested(file: String, met: Int, unmet: Int, notCompared: Int), promoted(file: String, Int, left: Int)
    case underSeed(Int)

    // `lessons new`, `list`, `clean`, `data`
    case wrote(path: String)
    case noLessons(folder: String)
    case nothingToClean(folder: String), cleaned(folder: String, files: Int, size: String, isDryRun: Bool)
    case noSeedMatters
}

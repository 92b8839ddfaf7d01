import Wording

/// What `--help` says of commands, their arguments and their options.
package enum HelpText: Bilingual, CaseIterable {
    // The command itself.
    case lessons, lessonsUse
    case language

    // What several commands have.
    case lessonFiles
    case parameter, parameterFile, dataFile, seed
    case outputFolder, force

    // The page.
    case output, format, pdf, paper, exportFigures, large, unsafeHTML

    // `lessons run`
    case run, runUse
    case failFast, timeout, memory, cacheSize, logFormat, quiet, noCache, verbose, show, explain, watch, seeds, open
    case upTo, expression, strictRun

    // `lessons check`
    case check, checkUse, describe, strictCheck

    // `lessons test`
    case test, testUse, promote, promoteBlock, testSeeds, forcePromote

    // `lessons diff`
    case diff, diffUse, from

    // `lessons list`, `lessons new`
    case list, new, newName

    // `lessons clean`
    case clean, cleanUse, olderThan, dryRun

    // `lessons data`
    case data, dataUse, dataList, dataFetch, dataPath
}

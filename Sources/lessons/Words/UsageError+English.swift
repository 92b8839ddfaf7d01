extension UsageError {
    package var english: String {
        switch self {
        case .timeout(let longest): "--timeout wants a number of seconds above 0 and not above \(longest), a year: --timeout 60"
        case .memory: "--memory wants a number of megabytes above 0: --memory 4000"
        case .cacheSize: "--cache-size wants a number of megabytes above 0: --cache-size 2000; --no-cache keeps nothing"
        case .seeds: "--seeds wants how many seeds, 2 to 10000: --seeds 5"
        case .watchOneLesson: "--watch wants one lesson"
        case .watchAndSeeds: "--watch and --seeds can't be had together"
        case .outputOfSeveral: "-o names one file, but there are several lessons; use --output-dir"
        case .outputOfFolder(let folder, let lessons): "-o names one file, but '\(folder)' holds \(lessons) lessons; use --output-dir"
        case .outputAsPDF(let file): "-o names the page, which is HTML: write -o \(file.dropLast(4)).html, with --pdf for a PDF beside it"
        case .noName(let name): "'\(name)' is no name for a lesson; write one such as 'week7'"
        case .pdfOfText: "--pdf prints the page, so it wants the page as HTML in a file; leave out '-t text' and '-o -'"
        case .paperWithoutPDF: "--paper is the PDF's; add --pdf"
        case .pageAndJSON: "the page and --log-format json can't both go to standard output; leave out '-o -'"
        case .sameName(let files, let name):
            "\(files.joined(separator: " and ")) would both be written to the page of '\(name)'; run them one by one, the second with -o FILE or an --output-dir of its own"
        case .dataWithoutFile(let text): "--data wants NAME=FILE, as in '--data reviews=mine.tsv'; '\(text)' is none"
        case .parameterWithoutColon(let text): "-P wants name:value, as in '-P epochs:5'; '\(text)' has no colon"
        case .explainNoBlock(let option, let id, let file, let nearest, let known):
            "\(option) \(id): \(file) has no block '\(id)'\(Self.meant(nearest))"
                + (nearest == nil && !known.isEmpty ? "; it has \(known.prefix(20).joined(separator: ", "))" : "")
        case .nothingToCheck: "name a lesson to check, or something to describe: --describe LSTM"
        case .describeUnknown(let name, let nearest): "there is no type and no function '\(name)' in RNN\(Self.meant(nearest))"
        case .from(let most): "--from wants how many runs back, 1 to \(most)"
        case .olderThan(let text): "--older-than wants a number with d, h, m or s, as in '--older-than 30d'; not '\(text)'"
        case .noCommand(let word, let nearest): "there is no command and no lesson '\(word)'\(Self.meant(nearest))"
        case .expressionAndWatch: "-e and --watch can't be had together"
        case .expressionAndSeeds: "-e and --seeds can't be had together"
        case .expressionOfSeveral: "-e wants one lesson"
        case .expressionUpTo: "-e is looked at after the whole lesson; leave out --to"
        case .nothingToTest(let folder): "name a lesson to test; there is no folder \(folder)/ here"
        case .promoteInCI: "--promote rewrites lessons, which is not for a machine to do: CI is set; --force does it all the same"
        case .blockWithoutPromote: "--block names what --promote rewrites; add --promote"
        case .file(let sentence): sentence.english
        }
    }

    private static func meant(_ name: String?) -> String { name.map { "; did you mean '\($0)'?" } ?? "" }
}

extension DataFault {
    var english: String {
        switch self {
        case .missing(let file): "there is no file `\(file)` beside the lesson"
        case .outside(let file):
            "`\(file)` lies outside the lesson's folder; put it beside the lesson (a reader may name any file: `--data NAME=FILE`)"
        case .folder(let file): "`\(file)` is a folder, not a file"
        case .unreadable(let file, let reason): "`\(file)` can't be read: \(reason.english)"
        case .tooLarge(let file, let count, let limit): "`\(file)` has \(count) bytes; a file of data has at most \(limit)"
        case .tooMuch(let limit): "the files of `data` have more than \(limit) bytes in all"
        case .unknownKind(let file, let valid):
            "of `\(file)` nobody knows what it holds; the name of a file of data ends in \(valid.map { "`.\($0)`" }.joined(separator: ", "))"
        case .invalidName(let name): "`\(name)` can't name data: blocks read it as a constant, so it must be a Swift name, as in `data: {reviews: reviews.tsv}`"
        case .takenName(let name): "`\(name)` is the name of a parameter already; give the data another"
        case .noFile(let name): "`\(name)` says no file; write `\(name): {file: \(name).tsv}`"
        case .misfitOption(let option, let kind):
            kind.options.isEmpty
                ? "`.\(kind.rawValue)` files have no option `\(option)`; leave it out"
                : "`.\(kind.rawValue)` files have no option `\(option)`, only \(kind.options.map { "`\($0.rawValue)`" }.joined(separator: ", "))"
        case .unknownEncoding(let name, let valid): "the encoding `\(name)` isn't known; valid ones are \(valid.map { "`\($0)`" }.joined(separator: ", "))"
        case .given(let name, let file, .missing): "`--data \(name)=\(file)`: there is no such file"
        case .given(let name, let file, let fault): "`--data \(name)=\(file)`: \(fault.english)"
        case .unknownName(let name, let file, let known):
            known.isEmpty
                ? "`--data \(name)=\(file)`: the lesson has no `data` in its front matter"
                : "`--data \(name)=\(file)`: the lesson has no data `\(name)`; it has \(known.map { "`\($0)`" }.joined(separator: ", "))"
        }
    }
}

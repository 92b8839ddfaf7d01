extension DataError.OwnFileFault {
    var english: String {
        switch self {
        case .empty: "there is nothing in it"
        case .ending: "a table's file ends in `.csv`, `.tsv` or `.json`"
        case .tensorEnding: "a file of tensors ends in `.npz` or `.safetensors`"
        case .raggedRow(let line, let fields, let columns, let quotesMayCount):
            "line \(line) has \(fields) \(fields == 1 ? "field" : "fields"), and the first row has \(columns)"
                + (quotesMayCount
                    ? "; if quotes hold fields together in this file, say `quotes: true`"
                    : "; put a text with a separator in it into quotes, or mend the line")
        case .unclosedQuote(let line):
            "the quote at the beginning of a field in line \(line) is never closed; if quotes are letters like others in this file, say `quotes: false`"
        case .duplicateColumn(let name):
            "two columns are called `\(name)`; give one another name, or say `header: false` if the first row holds values"
        case .tooManyFields(let limit): "it has more than \(limit) values, and at most so many are read"
        case .tooManyColumns(let limit): "it has more than \(limit) columns, and at most so many are read"
        case .encoding(let encoding, let line, let looksLike):
            "\(line.map { "line \($0)" } ?? "it") is not \(encoding.name)"
                + (looksLike.map { "; it looks like \($0.name): \($0.adviceInEnglish)" } ?? "; save it as UTF-8")
        case .json(let line, let fault): "line \(line) is not JSON: \(fault.english)"
        case .notAListOfObjects:
            "of JSON a list of objects is read, each object a row: `[{\"text\": \"…\", \"label\": 1}, …]`"
        case .nestedValue(let key, let row):
            "the value of `\(key)` in object \(row) is a list or an object; a table's values are texts, numbers, `true`, `false` and `null`"
        case .damaged(let error): error.englishFinding
        case .noNumbers(let array, let type): "`\(array)` holds no numbers, but `\(type)`; only arrays of numbers are read"
        }
    }
}

extension TextEncoding {
    var name: String {
        switch self {
        case .utf8: "UTF-8"
        case .cp949: "CP949"
        case .utf16: "UTF-16"
        }
    }

    /// What to do with a file of this encoding that was read in another.
    fileprivate var adviceInEnglish: String {
        switch self {
        case .utf8: "leave `encoding` out"
        case .cp949, .utf16: "say `encoding: \(rawValue)`, or `iconv -f \(rawValue) -t utf-8` makes UTF-8 of it"
        }
    }
}

// What is said of a front matter's text before YAML reads it, in words that need no YAML.
extension FrontMatterReader {
    /// Keys whose value is a text.
    private static let textKeys: Set<Substring> = ["title", "subtitle", "author", "date", "description", "lang"]

    /// Looks for texts that want quotes. `false` where there is one: YAML would say the same in other words.
    mutating func quotesAreThere(in lines: ArraySlice<Substring>) -> Bool {
        let before = errors.count
        for index in lines.indices {
            if lines[index].first != " ", let (right, column) = FrontMatterLine.withPlainColon(lines[index]) {
                report(.foreign(.wideColon(right: right)), at: Place(line: index + 1, column: column))
                continue
            }
            if FrontMatterLine(lines[index]) == nil, let right = FrontMatterLine.withColon(lines[index]) {
                report(.foreign(.keyWithoutColon(right: right)), at: Place(line: index + 1, column: 1), length: lines[index].count)
                continue
            }
            guard let line = FrontMatterLine(lines[index]), !line.isIndented, Self.textKeys.contains(line.key) else { continue }
            if line.key == "author", line.value.first == "[", !line.value.contains("]"), !lines[(index + 1)...].contains(where: { $0.contains("]") }) {
                report(.slip(.openList(line: "author: \(line.value)]")), at: Place(line: index + 1, column: line.valueColumn))
            } else if let (sign, column) = line.strangeSign, !(line.key == "author" && sign == "[" && line.value.last == "]") {
                report(.slip(.needsQuotes(sign: sign, line: line.quoted)), at: Place(line: index + 1, column: column), length: sign.count)
            } else if let column = line.commentColumn {
                warn(.slip(.cutByComment(line: line.quoted)), at: Place(line: index + 1, column: column))
            }
        }
        return errors.count == before
    }

    /// What YAML says of a line, if quotes would help it.
    func slip(at place: Place) -> (slip: FrontMatterSlip, place: Place)? {
        guard let line = FrontMatterLine(source.line(place.line)), let (sign, column) = line.strangeSign else { return nil }
        return (.needsQuotes(sign: sign, line: line.quoted), Place(line: place.line, column: column))
    }

    /// A line `units 8`, there where YAML stops or right above, as it should be.
    func lineWithoutColon(at number: Int) -> (right: String, line: Int)? {
        for line in [number, number - 1] where line > 1 && line < frontMatter.lineCount && line <= source.lines.count {
            let words = source.line(line).split(separator: " ")
            guard words.count == 2, isSwiftName(String(words[0])), !source.line(line).contains(":") else { continue }
            return ("\(words[0]): \(words[1])", line)
        }
        return nil
    }

    /// Where a quote stands that its line does not close.
    func openQuote() -> Place? {
        for index in source.lines.indices.prefix(frontMatter.lineCount) {
            guard let line = FrontMatterLine(source.lines[index]), let quote = line.value.first, quote == "\"" || quote == "'",
                line.value.dropFirst().last != quote
            else { continue }
            return Place(line: index + 1, column: line.valueColumn)
        }
        return nil
    }

    /// Where a key stands for the second time, as far in as the first.
    func secondLine(of key: String, from line: Int) -> Place? {
        var first: Int?
        for index in source.lines.indices.prefix(frontMatter.lineCount).dropFirst(line - 1) {
            let text = source.lines[index]
            let indent = text.prefix { $0 == " " }.count
            guard text.dropFirst(indent).hasPrefix(key + ":") else { continue }
            if first == indent { return Place(line: index + 1, column: indent + 1) }
            first = first ?? indent
        }
        return nil
    }

    /// Whether a line stands further in than the one above it, which has a value already.
    func isIndentedUnevenly(_ number: Int) -> Bool {
        guard number > 2, number <= source.lines.count, let line = FrontMatterLine(source.line(number)),
            let above = FrontMatterLine(source.line(number - 1)), !above.value.isEmpty
        else { return false }
        return line.valueColumn - line.key.count > above.valueColumn - above.key.count
    }

    /// Whether a key that the front matter does not have is a name that the lesson's code reads.
    func isReadByBlocks(_ name: String) -> Bool {
        source.lines.dropFirst(frontMatter.lineCount).contains { line in
            line.ranges(of: name).contains { range in
                let before = line[..<range.lowerBound].last
                let after = line[range.upperBound...].first
                return before.map { !$0.isPartOfName && $0 != "." } ?? true && after.map { !$0.isPartOfName && $0 != ":" } ?? true
            }
        }
    }

    /// Names that people write for languages, where a tag is wanted.
    static let languageTags = [
        "kr": "ko", "kor": "ko", "korean": "ko", "ko-ko": "ko", "kr-kr": "ko", "jp": "ja", "jpn": "ja", "japanese": "ja", "cn": "zh", "chinese": "zh",
        "eng": "en", "english": "en", "us": "en", "uk": "en", "gb": "en",
        "한국어": "ko", "영어": "en", "일본어": "ja",
    ]
}

extension Character {
    fileprivate var isPartOfName: Bool { isLetter || isNumber || self == "_" }
}

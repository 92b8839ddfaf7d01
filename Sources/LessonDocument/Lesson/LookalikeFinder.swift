import Wording

/// Finds what looks like a part of a lesson and is none: fences and directives as other tools write them, a front matter that begins too late.
struct LookalikeFinder {
    let source: SourceText
    private(set) var found: [LessonError] = []
    /// Those that are no Swift.
    private(set) var errors: [LessonError] = []

    init(_ source: SourceText) { self.source = source }

    /// So many are told, as nobody reads more.
    private static let most = 100

    /// A fence that is no block.
    mutating func look(at fence: Fence) {
        let word = fence.info.prefix { !$0.isWhitespace }
        guard Self.isMeantAsSwift(fence.info, word) else { return }
        let written = fence.info.trimmingEnd
        var options = fence.info.dropFirst(word.count).split(whereSeparator: \.isWhitespace).filter { InfoWord(rawValue: String($0)) != nil }
        for (foreign, own) in Self.foreignOptions where fence.info.lowercased().filter({ $0 != " " }).contains(foreign) { options.append(own) }
        let right = (["swift"] + options.map(String.init)).joined(separator: " ")
        let column = fence.place.column + fence.opening.prefix { $0 == "`" || $0 == "~" }.count
        report(.fence(written, right: right), at: Place(line: fence.place.line, column: column), length: written.count)
    }

    /// Directives of a block as others write them: at its top, before its code.
    mutating func lookAtDirectives(of fence: Fence) {
        for (index, text) in SourceText(fence.code).lines.enumerated() {
            let line = text.drop { $0 == " " || $0 == "\t" }
            if line.hasPrefix("//|") || line.isEmpty { continue }
            let place = Place(line: fence.place.line + 1 + index, column: fence.indents[index] + text.count - line.count + 1)
            if let right = Self.directiveWithoutBar(line) {
                report(.directive(String(line).trimmingEnd, right: right), at: place, length: String(line).trimmingEnd.count)
                continue
            }
            guard let content = Self.foreignDirective(line), let colon = content.firstIndex(of: ":") else { return }
            let key = String(content[..<colon]).trimmingEnd
            let value = content[content.index(after: colon)...].drop { $0 == " " }
            // A comment may have a bar for other reasons.
            let right =
                Directive(rawValue: key) != nil
                ? ["//| \(key): \(value)"] : line.first == "#" ? ForeignKeys.lines(for: key, String(value).trimmingEnd) : nil
            guard let right else { return }
            let written = String(line).trimmingEnd
            guard let first = right.first else {
                errors.append(LessonError(.foreign(.needlessDirective(key)), at: place, length: written.count, in: source))
                continue
            }
            let lookalike = Lookalike.directive(written, right: first.trimmingEnd)
            guard line.first == "#" else {
                report(lookalike, at: place, length: written.count)
                continue
            }
            errors.append(LessonError(.lookalike(lookalike), at: place, length: written.count, in: source))
        }
    }

    /// Fences of another language that the lesson goes on from: they have directives, or blocks further down use names that they alone give.
    mutating func look(atOthers fences: [Fence], besides known: Set<String>) {
        for (index, fence) in fences.enumerated() where found.count < Self.most {
            let word = fence.info.prefix { !$0.isWhitespace }
            let name = word.drop { "{.".contains($0) }.prefix { $0.isLetter || $0.isNumber }
            guard Self.otherLanguages.contains(name.lowercased()) else { continue }
            let below = fences[(index + 1)...].filter(\.isBlock)
            guard !below.isEmpty,
                Self.hasDirectives(fence.code) || Self.areUsed(Self.names(in: fence.code).subtracting(known), in: below, declaredBy: fences.filter(\.isBlock))
            else {
                continue
            }
            let column = fence.place.column + fence.opening.prefix { $0 == "`" || $0 == "~" }.count
            report(.fence(fence.info.trimmingEnd, right: "swift"), at: Place(line: fence.place.line, column: column), length: fence.info.trimmingEnd.count)
        }
    }

    private static let otherLanguages: Set<String> = ["python", "python3", "py", "ipython", "r", "js", "javascript", "java", "julia", "typescript", "ts"]

    private static func hasDirectives(_ code: String) -> Bool {
        let first = SourceText(code).lines.first { !$0.isEmpty }
        return first.map { $0.hasPrefix("//|") || $0.hasPrefix("#|") } ?? false
    }

    /// What the code gives names, as far as its lines begin with them.
    private static func names(in code: String) -> Set<String> {
        var names: Set<String> = []
        for line in SourceText(code).lines.prefix(200) {
            guard let match = line.prefixMatch(of: /(?:(?:def|func|function) +(\w+)|(?:(?:let|var|const) +)?(\w+) *(?:=[^=]|<-))/) else { continue }
            names.insert(String(match.1 ?? match.2 ?? ""))
        }
        return names
    }

    /// Whether one of the names stands in blocks of which none declares it.
    private static func areUsed(_ names: Set<String>, in blocks: [Fence], declaredBy all: [Fence]) -> Bool {
        names.contains { name in
            guard name.count > 1, let use = try? Regex("(?:^|[^.\\w])\(name)\\b(?!:)"),
                let declaration = try? Regex("\\b(?:let|var|func|for|in|struct|enum|case)\\b[^\\n=]*\\b\(name)\\b|\\b\(name)(?:, \\w+)* in\\b|\\b\(name): ")
            else { return false }
            return blocks.contains { $0.code.firstMatch(of: use) != nil } && !all.contains { $0.code.firstMatch(of: declaration) != nil }
        }
    }

    /// A front matter behind empty lines or comments.
    mutating func lookAtFrontMatter() {
        guard let start = source.lines.firstIndex(where: { !Self.isEmptyOrComment($0) }) else { return }
        let mark = String(source.lines[start]).trimmingEnd
        let isOtherwiseMarked = ["+++", "----", "-----", "***", "===", "--"].contains(mark)
        guard start > 0 && Self.isRule(source.lines[start]) || isOtherwiseMarked,
            let end = source.lines[(start + 1)...].firstIndex(where: { isOtherwiseMarked ? String($0).trimmingEnd == mark : Self.isRule($0) })
        else { return }
        let lines = source.lines[start + 1..<end]
        let keys = lines.compactMap { FrontMatterLine($0) }.filter { !$0.isIndented }.map { String($0.key) }
        if isOtherwiseMarked {
            guard lines.contains(where: { line in FrontMatterReader.keys.contains { line.hasPrefix($0) } }) else { return }
            found.append(
                LessonError(.foreign(.frontMatterMarks(mark)), at: Place(line: start + 1, column: 1), length: mark.count, in: source))
            return
        }
        let isYAML = lines.allSatisfy { $0.isEmpty || $0.first == " " || $0.first == "#" || $0.hasSuffix(":") || FrontMatterLine($0) != nil }
        guard isYAML, keys.contains(where: FrontMatterReader.keys.contains) else { return }
        report(.frontMatter, at: Place(line: start + 1, column: 1), length: 3)
    }

    /// Lines that were to begin a block, with other signs than three backticks: `'''swift`.
    mutating func lookAtFenceMarks(outside fences: [Fence]) {
        var fences = fences[...]
        for (index, text) in source.lines.enumerated() where found.count < Self.most {
            let line = text.drop { $0 == " " }
            while let fence = fences.first, fence.endLine < index + 1 { fences.removeFirst() }
            guard let mark = line.first, "'\"‘“`´".contains(mark) else { continue }
            let marks = line.prefix { "'\"‘’“”`´".contains($0) }
            let written = String(line).trimmingEnd
            guard marks.count >= 2, marks.count <= 4, marks != "```", marks != "````", written.dropFirst(marks.count) == "swift",
                fences.first.map({ index + 1 < $0.place.line }) ?? true
            else { continue }
            let place = Place(line: index + 1, column: text.count - line.count + 1)
            found.append(LessonError(.foreign(.fenceMarks(written)), at: place, length: written.count, in: source))
        }
    }

    /// Whether a line of code is a directive as others write them.
    static func isForeignDirective(_ line: Substring) -> Bool {
        let text = line.drop { $0 == " " || $0 == "\t" }
        return foreignDirective(text) != nil || directiveWithoutBar(text) != nil
    }

    private mutating func report(_ lookalike: Lookalike, at place: Place, length: Int) {
        guard found.count < Self.most else { return }
        found.append(LessonError(.lookalike(lookalike), at: place, length: length, in: source))
    }
}

private extension LookalikeFinder {
    /// `{swift}`, `{.swift .numberLines}`, `Swift`, `swift{1,3}`, `swift,ignore`, `swfit`.
    static func isMeantAsSwift(_ info: String, _ word: Substring) -> Bool {
        // `swift` typed with the keyboard on Korean, in Korean letters, with an id, or behind Jupyter Book's word.
        if ["ㄴ쟐ㅅ", "ㄴ쟈ㄹㅅ", "스위프트"].contains(word) || word.lowercased().hasPrefix("swift#") { return true }
        if word.hasPrefix("{code"), info.lowercased().hasSuffix("swift") { return true }
        let inner = word.first == "{" ? info.dropFirst().drop { $0 == "." || $0 == " " } : word[...]
        let name = inner.prefix { $0.isLetter || $0.isNumber }
        let after = inner[name.endIndex...].first ?? " "
        guard " {},:;=[(".contains(after) || after.isWhitespace else { return false }
        return name.lowercased() == "swift" || (4...6).contains(name.count) && nearestName(to: String(name), among: ["swift"]) != nil
    }

    /// Options in Quarto's and knitr's way, with the words that lessons have.
    static let foreignOptions: [(String, Substring)] = [("echo=false", "no-echo"), ("eval=false", "no-run"), ("results='hide'", "no-output")]

    /// What stands behind `#|`, `# |`, `// |` or `///|`.
    static func foreignDirective(_ line: Substring) -> Substring? {
        let rest = line.hasPrefix("#") ? line.dropFirst() : line.hasPrefix("//") ? line.drop { $0 == "/" } : nil
        guard let bar = rest?.drop(while: { $0 == " " }), bar.first == "|" else { return nil }
        return bar.dropFirst().drop { $0 == " " }
    }

    /// `// caption: The training` as a directive: a key that hardly a comment begins with.
    static func directiveWithoutBar(_ line: Substring) -> String? {
        guard let match = line.wholeMatch(of: /\/\/ ?(\w+) ?: ?(\S.*?)\s*/), ["caption", "alt"].contains(match.1.lowercased()) else { return nil }
        return "//| \(match.1.lowercased()): \(match.2)"
    }

    static func isRule(_ line: Substring) -> Bool { line.hasPrefix("---") && line.dropFirst(3).allSatisfy { $0 == " " || $0 == "\t" } }

    static func isEmptyOrComment(_ line: Substring) -> Bool {
        let text = line.drop(while: \.isWhitespace)
        return text.isEmpty || text == "\u{FEFF}" || text.hasPrefix("<!--") && String(text).trimmingEnd.hasSuffix("-->")
    }
}

extension String {
    /// Without the blanks at its end.
    fileprivate var trimmingEnd: String { String(self[..<(lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? startIndex)]) }
}

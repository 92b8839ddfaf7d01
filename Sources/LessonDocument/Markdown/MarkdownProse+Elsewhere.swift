// Attributes, call-outs, citations and references as Quarto, Pandoc, MyST, MkDocs, Hugo and Obsidian have them.
extension MarkdownProse {
    mutating func reportForeignMarks(in marked: SourceText) {
        for paragraph in tree.paragraphs(in: body) where warnings.count < Self.mostForeignMarks {
            let first = tree.nodes[paragraph].lines.first
            let isHeading = if case .heading = tree.nodes[paragraph].kind { true } else { false }
            for (offset, line) in tree.lines(of: paragraph, in: marked).enumerated() {
                for (written, mark) in ForeignMarks(line, isHeading: isHeading).found where warnings.count < Self.mostForeignMarks {
                    let spot = Spot(line: first + offset, index: written.startIndex)
                    warnings.append(LessonError(.lookalike(.elsewhere(mark)), at: marked.place(of: spot), length: written.count, in: source))
                }
            }
        }
    }

    /// So many places are told, as nobody reads more.
    private static var mostForeignMarks: Int { 100 }
}

/// The foreign marks of a line, code aside.
private struct ForeignMarks {
    private(set) var found: [(Substring, ForeignMark)] = []

    /// One of these is in every mark.
    private static let signs = Set(":{[@^=~!?".utf8)

    init(_ line: Substring, isHeading: Bool) {
        // Nobody writes longer ones by hand.
        guard line.utf8.count <= 4_000, line.utf8.contains(where: Self.signs.contains) else { return }
        let trimmed = line.drop { $0 == " " || $0 == "\t" }
        if trimmed.hasPrefix(":::") || trimmed.hasPrefix("!!! ") || trimmed.hasPrefix("??? ") {
            lookAtBox(trimmed)
        } else {
            let parts = Self.withoutCode(line)
            for (index, part) in parts.enumerated() { look(at: part, isBeforeCode: index + 1 < parts.count, isHeading: isHeading) }
        }
    }

    private static func withoutCode(_ line: Substring) -> [Substring] {
        var (parts, start, position) = ([Substring](), line.startIndex, line.startIndex)
        while let tick = line[position...].firstIndex(of: "`") {
            let run = line[tick...].prefix { $0 == "`" }
            position = run.endIndex
            guard let end = line[position...].firstRange(of: String(run)) else { continue }
            parts.append(line[start..<tick])
            (start, position) = (end.upperBound, end.upperBound)
        }
        return parts + [line[start...]]
    }
}

// Each kind.
private extension ForeignMarks {
    /// Call-outs in a frame of lines.
    mutating func lookAtBox(_ line: Substring) {
        let written = line.prefix(line.count - line.reversed().prefix(while: \.isWhitespace).count)
        let isDiv = line.first == ":"
        let rest = line.drop { ":!?+ {.".contains($0) }
        guard rest.first?.isLetter == true else { return }
        let name = rest.prefix { $0.isLetter || $0 == "-" }.lowercased()
        let callOut = Self.callOut(name.hasPrefix("callout-") ? String(name.dropFirst(8)) : name)
        let mark = isDiv ? ForeignMark.fencedDiv(String(written), callOut: callOut) : .admonition(String(written), callOut: callOut ?? "NOTE")
        found.append((written, mark))
    }

    static func callOut(_ name: String) -> String? {
        let own = ["info": "note", "abstract": "note", "danger": "caution", "error": "caution", "attention": "warning", "success": "tip", "seealso": "note"]
        return CallOut(rawValue: own[name] ?? name)?.rawValue.uppercased()
    }

    /// More characters no mark has.
    static var longest: Int { 240 }

    mutating func look(at text: Substring, isBeforeCode: Bool, isHeading: Bool) {
        var position = text.startIndex
        while let start = text[position...].firstIndex(where: { "{[@^=~".contains($0) }) {
            position = text.index(after: start)
            let before = start > text.startIndex ? text[text.index(before: start)] : " "
            if before == "\\", !text[start...].hasPrefix("@ref(") { continue }
            guard let (written, mark) = mark(text[start...].prefix(Self.longest), behind: before, in: text, isBeforeCode: isBeforeCode, isHeading: isHeading)
            else { continue }
            found.append((written, mark))
            position = max(position, written.endIndex)
        }
    }

    func mark(
        _ rest: Substring, behind before: Character, in text: Substring, isBeforeCode: Bool, isHeading: Bool
    ) -> (Substring, ForeignMark)? {
        switch rest.first {
        case "{": braces(rest, behind: before, in: text, isBeforeCode: isBeforeCode, isHeading: isHeading)
        case "[": brackets(rest, behind: before)
        case "@": reference(rest, behind: before)
        case "^": caret(rest, behind: before)
        case "~": tilde(rest, behind: before)
        default: highlight(rest, behind: before)
        }
    }

    func braces(
        _ rest: Substring, behind before: Character, in text: Substring, isBeforeCode: Bool, isHeading: Bool
    ) -> (Substring, ForeignMark)? {
        for (opening, closing) in [("{{", "}}"), ("{%", "%}")] where rest.hasPrefix(opening) {
            guard let end = rest.firstRange(of: closing), rest.dropFirst(2).first.map({ " <%".contains($0) }) == true else { return nil }
            let written = rest[..<end.upperBound]
            return (written, .shortcode(String(written)))
        }
        guard let end = rest.firstIndex(of: "}") else { return nil }
        let (written, inner) = (rest[...end], rest[..<end].dropFirst())
        let command = text[..<rest.startIndex].reversed().prefix { $0.isLetter }
        if text[..<rest.startIndex].dropLast(command.count).last == "\\" {
            let start = text.index(written.startIndex, offsetBy: -command.count - 1)
            let whole = text[start..<written.endIndex]
            return Self.command(String(command.reversed()), String(inner)).map { (whole, $0(String(whole))) }
        }
        // What takes a code span behind it: `{ref}` and the like.
        if isBeforeCode, written.endIndex == text.endIndex, !inner.isEmpty, inner.allSatisfy({ $0.isLetter || $0 == ":" }) {
            if inner.hasPrefix("cite") { return (written, .citation(String(written), key: "1")) }
            let isReference = ["ref", "numref", "eq", "doc"].contains(String(inner))
            return (written, isReference ? .crossReference(String(written)) : .shortcode(String(written)))
        }
        let isAttributes = (inner.hasPrefix("#") || inner.hasPrefix(".")) && inner.dropFirst().first?.isLetter == true
        let isLast = text[written.endIndex...].allSatisfy(\.isWhitespace)
        if isHeading, isLast, isAttributes || inner == "-" {
            let words = text[..<written.startIndex].drop { $0 == "#" || $0 == " " }
            let end = words.lastIndex { !$0.isWhitespace }.map { words.index(after: $0) } ?? words.startIndex
            return (written, .headingAttributes(String(written), address: HeadingAnchors.slug(of: String(words[..<end]))))
        }
        // Behind a picture they are told with its width.
        guard isAttributes, !(before == ")" && text.contains("![")) else { return nil }
        return (written, .attributes(String(written)))
    }

    /// What TeX's commands are, those that stand in texts.
    static func command(_ name: String, _ inner: String) -> ((String) -> ForeignMark)? {
        switch name {
        case "begin": ForeignMark.environment
        case "ref", "eqref", "autoref", "cref": ForeignMark.crossReference
        case "cite", "citep", "citet": { .citation($0, key: inner.replacing(",", with: "-").filter { !$0.isWhitespace }) }
        default: nil
        }
    }

    func brackets(_ rest: Substring, behind before: Character) -> (Substring, ForeignMark)? {
        if rest.hasPrefix("[["), before != "[" {
            let inner = rest.dropFirst(2)
            guard inner.first?.isLetter == true, let end = inner.firstIndex(of: "]"), inner[end...].hasPrefix("]]") else { return nil }
            let (page, written) = (inner[..<end], rest[...inner.index(after: end)])
            guard !"(:".contains(rest[written.endIndex...].first ?? " "), !page.contains(where: { ",[".contains($0) }) else { return nil }
            let name = page.prefix { $0 != "|" && $0 != "#" }
            // A picture is a file.
            guard before != "!" || name.contains(".") else { return nil }
            let address = name.replacing(" ", with: "%20") + (name.contains(".") ? "" : ".md")
            return (written, .wikiLink(String(written), right: "\(before == "!" ? "!" : "")[\(name)](\(address))"))
        }
        let name = rest.dropFirst().first == "-" ? rest.dropFirst(2) : rest.dropFirst()
        guard name.first == "@", name.dropFirst().first?.isLetter == true, let end = rest.firstIndex(of: "]") else { return nil }
        let (written, behind) = (rest[...end], rest[end...].dropFirst().first)
        // `[@octocat](…)` is a link.
        guard behind != "(", behind != "[", behind != ":" else { return nil }
        let key = name.dropFirst().prefix { $0.isLetter || $0.isNumber || "_-".contains($0) }
        return (written, .citation(String(written), key: String(key)))
    }

    func reference(_ rest: Substring, behind before: Character) -> (Substring, ForeignMark)? {
        if rest.hasPrefix("@ref("), before == "\\", let end = rest.firstIndex(of: ")") { return (rest[...end], .crossReference("\\" + rest[...end])) }
        guard !before.isLetter, !before.isNumber, ["@fig-", "@tbl-", "@sec-", "@eq-", "@lst-"].contains(where: rest.hasPrefix) else { return nil }
        let written = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "@-_".contains($0)) }
        return (written, .crossReference(String(written)))
    }

    /// `^[a note]` and `x^2^`.
    func caret(_ rest: Substring, behind before: Character) -> (Substring, ForeignMark)? {
        if rest.hasPrefix("^["), before != "[", let end = rest.firstIndex(of: "]") { return (rest[...end], .inlineNote(String(rest[...end]))) }
        let inner = rest.dropFirst().prefix { $0.isLetter || $0.isNumber || "+-−".contains($0) }
        guard before.isLetter || before.isNumber || before == ")", !inner.isEmpty, inner.count <= 12, rest[inner.endIndex...].first == "^" else { return nil }
        let written = rest[...inner.endIndex]
        return (written, .styled(String(written), right: "<sup>\(inner)</sup>"))
    }

    /// `H~2~O`; what stands between numbers is a span, `3~5`.
    func tilde(_ rest: Substring, behind before: Character) -> (Substring, ForeignMark)? {
        let inner = rest.dropFirst().prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
        guard before.isASCII, before.isLetter, (1...3).contains(inner.count), rest[inner.endIndex...].first == "~" else { return nil }
        let written = rest[...inner.endIndex]
        return (written, .styled(String(written), right: "<sub>\(inner)</sub>"))
    }

    func highlight(_ rest: Substring, behind before: Character) -> (Substring, ForeignMark)? {
        let inner = rest.dropFirst(2)
        guard rest.hasPrefix("=="), before.isWhitespace || "(\"'".contains(before), inner.first?.isLetter == true, let end = inner.firstRange(of: "=="),
            inner[..<end.lowerBound].last.map({ !$0.isWhitespace }) == true
        else { return nil }
        let written = rest[..<end.upperBound]
        return (written, .styled(String(written), right: "<mark>\(inner[..<end.lowerBound])</mark>"))
    }
}

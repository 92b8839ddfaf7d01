/// Reads the lines of a block of raw HTML: which tags are elements that pages have, and what is text. Comments are left out.
///
/// What is folded may begin in one block and end in another of the same list or quotation, so this goes from block to block.
struct HTMLBlockReader {
    struct Part {
        enum Kind: Equatable {
            case text
            /// `<br>`
            case lineBreak
            /// Half of an element within a line.
            case half(ProseElementMark)
            case details(isOpening: Bool)
            case summary(isOpening: Bool)
            /// A tag that makes no element where it stands.
            case loose(ElementFault)
        }

        let text: Substring
        /// From 0.
        let line: Int
        let kind: Kind
    }

    /// How much is folded and not ended yet.
    private var depth = 0
    /// Whether the last that was read began something folded.
    private var isBehindDetails = false
    private var isInSummary = false
    /// What was text, whose end is text too.
    private var loose: [ProseElement: Int] = [:]

    /// Something else than raw HTML stands between the blocks.
    mutating func pass() { isBehindDetails = false }

    mutating func parts(of lines: [Substring]) -> [Part] {
        let pieces = Self.pieces(of: lines)
        isInSummary = false
        return pieces.indices.map { index in
            let (text, line) = pieces[index]
            return Part(text: text, line: line, kind: kind(of: index, in: pieces))
        }
    }
}

private extension HTMLBlockReader {
    typealias Piece = (text: Substring, line: Int)

    mutating func kind(of index: Int, in pieces: [Piece]) -> Part.Kind {
        let text = pieces[index].text
        guard let mark = ProseElementMark(tag: text) else {
            if let element = ProseElement(attributedTag: text), element.isBlock { loose[element, default: 0] += 1 }
            if !text.allSatisfy(\.isWhitespace) { isBehindDetails = false }
            return ProseElementMark.isLineBreak(text) ? .lineBreak : .text
        }
        defer { isBehindDetails = mark.element == .details && mark.opens }
        switch mark.element {
        case .details:
            if isInSummary { return .loose(.withinLine("details")) }
            if mark.closes, depth == 0 { return endOfLoose(.details) }
            depth += mark.opens ? 1 : -1
            return .details(isOpening: mark.opens)
        case .summary where mark.opens:
            isInSummary = isBehindDetails && Self.endsSummary(pieces[(index + 1)...])
            if isInSummary { return .summary(isOpening: true) }
            loose[.summary, default: 0] += 1
            // What is around it is said to be text already.
            return loose[.details, default: 0] > 0 ? .text : .loose(.looseSummary)
        case .summary:
            if isInSummary {
                isInSummary = false
                return .summary(isOpening: false)
            }
            return endOfLoose(.summary)
        case .sub, .sup, .kbd, .mark, .b, .i, .u, .small, .del: return .half(mark)
        }
    }

    mutating func endOfLoose(_ element: ProseElement) -> Part.Kind {
        guard let count = loose[element], count > 0 else { return .loose(.unopened(element.rawValue)) }
        loose[element] = count - 1
        return .text
    }

    /// Whether a summary ends before something else begins that is for whole paragraphs.
    static func endsSummary(_ pieces: ArraySlice<Piece>) -> Bool {
        let next = pieces.lazy.compactMap { ProseElementMark(tag: $0.text) }.first { $0.element.isBlock }
        return next.map { $0.element == .summary && $0.closes } ?? false
    }

    /// Lines cut before and behind each tag, without comments.
    static func pieces(of lines: [Substring]) -> [Piece] {
        var pieces: [Piece] = []
        var isInComment = false
        for (number, line) in lines.enumerated() {
            var rest = line
            while !rest.isEmpty {
                if isInComment {
                    guard let end = rest.firstRange(of: "-->") else { break }
                    rest = rest[end.upperBound...]
                    isInComment = false
                    continue
                }
                let start = rest.firstIndex(of: "<") ?? rest.endIndex
                if start > rest.startIndex { pieces.append((rest[..<start], number)) }
                rest = rest[start...]
                if rest.hasPrefix("<!--") {
                    rest = rest.dropFirst(4)
                    isInComment = true
                } else if !rest.isEmpty {
                    let tag = rest.prefix { $0 != ">" }
                    let end = tag.endIndex < rest.endIndex ? rest.index(after: tag.endIndex) : tag.endIndex
                    pieces.append((rest[..<end], number))
                    rest = rest[end...]
                }
            }
        }
        return pieces
    }
}

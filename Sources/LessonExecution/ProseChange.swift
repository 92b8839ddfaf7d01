import LessonDocument

/// A paragraph of a lesson's prose, or an item of a list, that is another one in a later run, or is in one of two runs alone.
public struct ProseChange: Equatable, Sendable {
    /// As it was and as it is, in Markdown; nil where there is none.
    public let old: [TextDifference.Stretch]?
    public let new: [TextDifference.Stretch]?
    /// The block that it stands before in the later lesson; nil behind the last.
    public let nextBlock: String?
    /// The last heading before it there; nil before the first.
    public let heading: String?
}

extension ProseChange {
    /// More are not told: a lesson that was written anew is another one.
    private static let most = 500

    static func all(from old: Lesson, to new: Lesson) -> [ProseChange] {
        let (before, now) = (ProsePart.all(of: old), ProsePart.all(of: new))
        let headings = Dictionary(new.headings.map { ($0.line, $0.text) }, uniquingKeysWith: { first, _ in first })
        var (changes, heading, place) = ([ProseChange](), String?.none, 0)
        for run in TextDifference.runs(before.map(\.content), now.map(\.content), most: 4_000) where changes.count < most {
            switch run {
            case .same:
                heading = headings[now[place].line] ?? heading
                place += 1
            case .other(let gone, let come):
                let end = place + come.count
                for (old, new) in ProsePart.pairs(gone, come) {
                    if let new {
                        while now[place].content != new { place += 1 }
                        heading = headings[now[place].line] ?? heading
                    }
                    changes.append(ProseChange(old, new, nextBlock: now[place...].lazy.compactMap(\.block).first, heading: heading))
                }
                place = end
            }
        }
        return changes
    }

    private init(_ old: ProsePart.Content?, _ new: ProsePart.Content?, nextBlock: String?, heading: String?) {
        let texts = (old?.text, new?.text)
        if case (let before?, let now?) = texts {
            (self.old, self.new) = TextDifference.words(of: before, and: now)
        } else {
            let whole = { (text: String?) in text.map { [TextDifference.Stretch(text: $0, isChanged: true)] } }
            (self.old, self.new) = (whole(texts.0), whole(texts.1))
        }
        (self.nextBlock, self.heading) = (nextBlock, heading)
    }
}

/// A part of a lesson: a block, or a paragraph with its lines joined, since where lines end is no change of the text.
private struct ProsePart {
    enum Content: Hashable {
        case block(String)
        case text(String)

        var text: String? { if case .text(let text) = self { text } else { nil } }
    }

    var content: Content
    /// The first of its lines.
    let line: Int

    var block: String? { if case .block(let id) = content { id } else { nil } }

    static func all(of lesson: Lesson) -> [ProsePart] {
        var parts: [ProsePart] = []
        var isOpen = false
        var blocks = lesson.blocks[...]
        for (index, line) in lesson.source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let number = index + 1
            if number <= lesson.frontMatter.lineCount { continue }
            if let block = blocks.first, number >= block.place.line {
                if number == block.place.line { parts.append(ProsePart(content: .block(block.id), line: number)) }
                if number >= block.endLine { blocks.removeFirst() }
                isOpen = false
                continue
            }
            let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if isOpen, !words.isEmpty, !beginsPart(words), let text = parts.last?.content.text {
                parts[parts.count - 1].content = .text(text + " " + words)
            } else if !words.isEmpty {
                parts.append(ProsePart(content: .text(words), line: number))
            }
            isOpen = !words.isEmpty
        }
        return parts
    }

    /// Whether a line goes on with no paragraph: items of lists, rows of tables, headings, quotations, fences.
    private static func beginsPart(_ line: String) -> Bool {
        guard let first = line.first else { return false }
        if first.isNumber { return line.drop(while: \.isNumber).hasPrefix(". ") }
        return "|#>`~:".contains(first) || "-*+".contains(first) && line.dropFirst().first == " "
    }

    /// Paragraphs that stand in one another's place: those that have many words in common.
    static func pairs(_ old: [Content], _ new: [Content]) -> [(Content?, Content?)] {
        let (old, new) = (old.filter { $0.text != nil }, new.filter { $0.text != nil })
        guard old.count <= 60, new.count <= 60 else { return old.map { ($0, nil) } + new.map { (nil, $0) } }
        let words = (old.map(wordSet), new.map(wordSet))
        var (pairs, next) = ([(Content?, Content?)](), 0)
        for (index, before) in old.enumerated() {
            guard let found = new.indices[next...].first(where: { alike(words.0[index], words.1[$0]) }) else {
                pairs.append((before, nil))
                continue
            }
            pairs += new[next..<found].map { (nil, $0) } + [(before, new[found])]
            next = found + 1
        }
        return pairs + new[next...].map { (nil, $0) }
    }

    private static func wordSet(_ part: Content) -> Set<Substring> {
        Set(TextDifference.words(of: (part.text ?? "")[...]).filter { $0.contains { $0.isLetter || $0.isNumber } })
    }

    private static func alike(_ first: Set<Substring>, _ second: Set<Substring>) -> Bool {
        let common = first.intersection(second).count
        return common * 3 >= max(first.count, second.count)
    }
}

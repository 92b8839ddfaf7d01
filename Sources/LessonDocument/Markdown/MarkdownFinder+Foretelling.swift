// What taking out makes of a text before cmark reads it again.

extension MarkdownFinder {
    /// The brackets of HTML blocks that begin with a tag which HTML does not know, such as `<pad>`: the author meant no HTML.
    mutating func strangeBrackets() -> [Substring] {
        var brackets: [Substring] = []
        for index in body {
            guard case .html = tree.nodes[index].kind else { continue }
            let (first, last) = tree.nodes[index].lines
            let line = source.line(first).dropFirst(tree.nodes[index].column - 1).drop { $0 == " " }
            guard Self.isStrange(line) else { continue }
            brackets.append(line.prefix(1))
            for number in first..<max(first, min(last, source.lines.count) + 1) {
                (isVerbatim[number], isForetold[number]) = (false, true)
                // What was HTML may hold lists whose items are the like.
                let item = MarkdownLine.withoutContainers(source.line(number))
                let marks = source.line(number)[..<item.startIndex]
                let isTagAlone = item.drop { $0 != ">" }.dropFirst().allSatisfy(\.isWhitespace)
                if number > first, marks.contains(where: { !$0.isWhitespace }), isTagAlone, Self.isStrange(item) { brackets.append(item.prefix(1)) }
            }
        }
        return brackets
    }

    private static func isStrange(_ text: Substring) -> Bool {
        guard let name = HTMLElements.tagName(in: text), !HTMLElements.contains(name) else { return false }
        return text[name.endIndex...].first.map { $0 == ">" || $0 == "/" || $0.isWhitespace } ?? false
    }

    /// Whether there are lists, quotations or fences in what is foretold: where they end is for cmark to tell.
    var foretellsBlocks: Bool {
        isForetold.indices.contains { isForetold[$0] && MarkdownLine.beginsBlock(source.line($0).drop { $0 == " " }) }
    }

    /// Whether there may be HTML in footnotes that were foretold.
    var foretellsHTML: Bool {
        noteLines.contains { first in
            var next = first + 1
            while next <= source.lines.count, MarkdownLine.isIndented(source.line(next)) || source.line(next).allSatisfy(\.isWhitespace) {
                if source.line(next).drop(while: \.isWhitespace).first == "<" { return true }
                next += 1
            }
            return false
        }
    }

    /// Foretells footnotes that begin in these lines, and what is indented beneath them.
    mutating func foretell(noteLines: Set<Int>) {
        self.noteLines = noteLines
        for first in noteLines {
            var (number, isBehindBlank, isBehindCode, fence) = (first + 1, false, false, Substring())
            while number <= source.lines.count, !noteLines.contains(number) {
                let line = source.line(number)
                let isBlank = line.allSatisfy(\.isWhitespace)
                if !isBlank, MarkdownLine.isIndented(line) {
                    let rest = line.dropFirst(line.first == "\t" ? 1 : 4)
                    let text = rest.drop { $0 == " " }
                    let run = text.first.map { mark in text.prefix { $0 == mark } } ?? ""
                    let isFence = run.count >= 3 && (run.first == "`" || run.first == "~")
                    isBehindCode = (isBehindBlank || isBehindCode) && MarkdownLine.isIndented(rest)
                    if fence.isEmpty, isFence {
                        fence = run
                    } else if !fence.isEmpty {
                        if isFence, run.hasPrefix(fence), run.count == text.count { fence = "" }
                    } else if isVerbatim[number], !isBehindCode {
                        (isVerbatim[number], isForetold[number]) = (false, true)
                    }
                } else if !isBlank, isBehindBlank {
                    break
                }
                isBehindBlank = isBlank
                number += 1
            }
        }
    }

    /// Whether text behind these formulas may be other than the tree has it: where a line of theirs was code or HTML, or began a list that goes on.
    func isOpen(behind displays: [MarkdownFind]) -> Bool {
        displays.contains { display in
            let (first, last) = (display.places[0].line, display.places[display.places.count - 1].line)
            let next = (last + 1...source.lines.count + 1).first { source.line($0).contains { !$0.isWhitespace } } ?? last
            let isIndented = source.line(next).prefix { $0 == " " || $0 == "\t" }.count > source.line(first).prefix { $0 == " " || $0 == "\t" }.count
            let isParted = next == last + 1 && (paragraphs[first] == nil || paragraphs[first] != paragraphs[last])
            return isIndented || isParted || (first...last).contains { isVerbatim[$0] || isForetold[$0] }
        }
    }
}

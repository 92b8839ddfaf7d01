// Marks that begin what nothing ends, `**bold` and `$x_t`, and a heading without its blank, `#Title`: all of them stay visible.
extension MarkdownProse {
    mutating func reportUnclosed(in marked: SourceText) {
        guard text.utf8.contains(where: { [UInt8(ascii: "*"), UInt8(ascii: "$"), UInt8(ascii: "#")].contains($0) }) else { return }
        let told = Set(warnings.compactMap(\.line))
        for paragraph in tree.paragraphs(in: body, andHeadings: false) where warnings.count < Self.mostUnclosed && showsMarks(paragraph) {
            let first = tree.nodes[paragraph].lines.first
            let lines = tree.lines(of: paragraph, in: marked)
            guard lines.count <= 200, lines.allSatisfy({ $0.utf8.count <= 4_000 }) else { continue }
            var stars: [(line: Int, index: String.Index)] = []
            var starCount = 0
            for (offset, line) in lines.enumerated() {
                // `#hashtag` is none.
                if offset == 0, let match = line.wholeMatch(of: /(#{1,6})([\p{Lu}\p{Lo}][^#]*)/) {
                    let fault = Lookalike.heading("\(match.1)\(match.2)", right: "\(match.1) \(match.2)")
                    warn(fault, Spot(line: first, index: line.startIndex), line.count, in: marked)
                }
                var (index, before): (String.Index, Character) = (line.startIndex, " ")
                while index < line.endIndex {
                    let character = line[index]
                    let run = line[index...].prefix { $0 == character }
                    defer { before = character }
                    switch character {
                    case "\\":
                        index = line.index(index, offsetBy: 2, limitedBy: line.endIndex) ?? line.endIndex
                        continue
                    case "`":
                        let end = line[run.endIndex...].firstRange(of: String(run))
                        index = end?.upperBound ?? run.endIndex
                        continue
                    case "*" where run.count == 2:
                        starCount += 1
                        if before.isWhitespace, let next = line[run.endIndex...].first, next.isLetter { stars.append((first + offset, index)) }
                    case "$" where run.count == 1 && !before.isLetter && !before.isNumber:
                        if line[index...].prefixMatch(of: /\$(?:\\[A-Za-z]{2}|[A-Za-z] ?[_^=])/) != nil {
                            warn(.openFormula, Spot(line: first + offset, index: index), 1, in: marked)
                        }
                    default: break
                    }
                    index = run.endIndex
                }
            }
            if starCount == 1, let last = stars.last, !told.contains(where: { (first...first + lines.count).contains($0) }) {
                warn(.openStars, Spot(line: last.line, index: last.index), 2, in: marked)
            }
        }
    }

    /// So many places are told, as nobody reads more.
    private static var mostUnclosed: Int { 100 }

    private func showsMarks(_ paragraph: Int) -> Bool {
        tree.range(of: paragraph).contains { index in
            guard case .text(let text) = tree.nodes[index].kind else { return false }
            return text.contains("**") || text.contains("$") || text.hasPrefix("#")
        }
    }

    private mutating func warn(_ fault: Lookalike, _ spot: Spot, _ length: Int, in marked: SourceText) {
        warnings.append(LessonError(.lookalike(fault), at: marked.place(of: spot), length: length, in: source))
    }
}

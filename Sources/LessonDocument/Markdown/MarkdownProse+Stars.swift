// Stars beside Hangul. CommonMark decides by what stands beside `**` whether it may begin or end bold text, and takes a letter behind a sign for the
// beginning of a word: in `**상태(state)**는` the stars stay, where English would have a blank.
extension MarkdownProse {
    mutating func reportVisibleStars(in marked: SourceText) {
        guard text.utf8.contains(UInt8(ascii: "*")), text.unicodeScalars.contains(where: \.isHangul) else { return }
        for paragraph in tree.paragraphs(in: body) where warnings.count < Self.mostStars && showsStars(paragraph) {
            let first = tree.nodes[paragraph].lines.first
            var runs = StarRuns()
            for (offset, line) in tree.lines(of: paragraph, in: marked).enumerated() { runs.read(line, number: first + offset) }
            for found in runs.broken.prefix(Self.mostStars) {
                warnings.append(LessonError(.lookalike(.stars(right: found.right)), at: marked.place(of: found.spot), length: found.length, in: source))
            }
        }
    }

    /// So many places are told, as nobody reads more.
    private static var mostStars: Int { 100 }

    private func showsStars(_ paragraph: Int) -> Bool {
        tree.range(of: paragraph).contains { if case .text(let text) = tree.nodes[$0].kind { text.utf8.contains(UInt8(ascii: "*")) } else { false } }
    }
}

/// The runs of stars in a paragraph, code aside, as CommonMark pairs them.
private struct StarRuns {
    private(set) var broken: [(spot: Spot, length: Int, right: String?)] = []
    /// Where what is not ended yet began, by how many stars it has: behind them.
    private var openings: [Int: String.Index] = [:]

    mutating func read(_ line: Substring, number: Int) {
        openings = [:]
        // Nobody writes longer ones by hand, and looking for the end of each code in them would take long.
        guard line.utf8.count <= 4_000 else { return }
        var index = line.startIndex
        var before: Character = " "
        while index < line.endIndex {
            let character = line[index]
            let run = line[index...].prefix { $0 == character }
            switch character {
            case "\\":
                index = line.index(index, offsetBy: 2, limitedBy: line.endIndex) ?? line.endIndex
                before = "x"
                continue
            case "`":
                // To the end of the code, if it has one.
                var end = run.endIndex
                while let next = line[end...].firstIndex(of: "`") {
                    let closing = line[next...].prefix { $0 == "`" }
                    end = closing.endIndex
                    if closing.count == run.count { break }
                }
                index = line[run.endIndex...].contains(String(run)) ? end : run.endIndex
                before = "`"
                continue
            case "*" where run.count <= 3:
                take(run, after: before, in: line, number: number)
            default: break
            }
            index = run.endIndex
            before = character
        }
    }

    private mutating func take(_ run: Substring, after before: Character, in line: Substring, number: Int) {
        let after = line[run.endIndex...].first ?? " "
        let isLeft = !after.isWhitespace && (!after.isSign || before.isWhitespace || before.isSign)
        let isRight = !before.isWhitespace && (!before.isSign || after.isWhitespace || after.isSign)
        if let start = openings[run.count] {
            if isRight {
                openings[run.count] = nil
            } else if before.isSign, after.isHangul {
                let right = Self.right(line[start..<run.startIndex], run)
                openings[run.count] = nil
                // A single star may be meant as one, as in a product.
                if run.count > 1 || right != nil && !line[start..<run.startIndex].contains("*") {
                    broken.append((Spot(line: number, index: run.startIndex), run.count, right))
                }
            }
        } else if isLeft, run.count > 1 || before.isWhitespace || before.isSign && !")]}".contains(before) {
            openings[run.count] = run.endIndex
        } else if run.count > 1, before.isHangul, after.isSign, line[run.endIndex...].contains(run) {
            broken.append((Spot(line: number, index: run.startIndex), run.count, nil))
        }
    }

    /// `**상태**(state)` for `**상태(state)**`, `"**말**"` for `**"말"**`.
    private static func right(_ inner: Substring, _ stars: Substring) -> String? {
        guard let first = inner.first, let last = inner.last, inner.count <= 40, inner.count > 2 else { return nil }
        let pairs: [Character: Character] = ["\"": "\"", "'": "'", "“": "”", "‘": "’", "「": "」", "『": "』", "《": "》", "<": ">"]
        if pairs[first] == last { return "\(first)\(stars)\(inner.dropFirst().dropLast())\(stars)\(last)" }
        guard last == ")" || last == "]", let bracket = inner.lastIndex(of: last == ")" ? "(" : "["), bracket > inner.startIndex,
            inner[inner.index(before: bracket)] != "]"
        else { return nil }
        return "\(stars)\(inner[..<bracket])\(stars)\(inner[bracket...])"
    }
}

extension Character {
    fileprivate var isHangul: Bool { unicodeScalars.first?.isHangul ?? false }
    /// What CommonMark takes for punctuation.
    fileprivate var isSign: Bool { isPunctuation || isSymbol }
}

extension Unicode.Scalar {
    fileprivate var isHangul: Bool {
        ("\u{AC00}"..."\u{D7A3}").contains(self) || ("\u{3131}"..."\u{318E}").contains(self) || ("\u{1100}"..."\u{11FF}").contains(self)
    }
}

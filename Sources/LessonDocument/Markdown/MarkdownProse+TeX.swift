// Formulas as TeX and chat assistants have them, `\(x_1\)` and `\[x_1\]`: CommonMark takes the backslashes off, and what is left is text.
extension MarkdownProse {
    mutating func reportForeignFormulas(in marked: SourceText) {
        guard text.contains("\\(") || text.contains("\\[") else { return }
        for paragraph in tree.paragraphs(in: body) where warnings.count < Self.mostForeignFormulas {
            let first = tree.nodes[paragraph].lines.first
            let lines = tree.lines(of: paragraph, in: marked)
            for (offset, line) in lines.enumerated() where warnings.count < Self.mostForeignFormulas {
                for found in ForeignFormulas(line, behind: lines[(offset + 1)...].prefix(Self.mostLines)).found.prefix(Self.mostForeignFormulas) {
                    let spot = Spot(line: first + offset, index: found.startIndex)
                    let written = restored(String(found)) ?? String(found)
                    let fault = Lookalike(foreignFormula: written)
                    warnings.append(LessonError(.lookalike(fault), at: marked.place(of: spot), length: found.count, in: source))
                }
            }
        }
    }

    /// So many places are told, as nobody reads more.
    private static var mostForeignFormulas: Int { 100 }

    /// Of more lines no formula is.
    private static var mostLines: Int { 100 }
}

extension Lookalike {
    fileprivate init(foreignFormula written: String) {
        let inner = written.dropFirst(2).dropLast(2).drop(while: \.isWhitespace)
        let end = inner.lastIndex { !$0.isWhitespace }.map { inner.index(after: $0) } ?? inner.startIndex
        self = written.hasPrefix("\\(") ? .formula(written, right: "$\(inner[..<end])$") : .display
    }
}

/// The formulas of a line, code aside.
private struct ForeignFormulas {
    private(set) var found: [Substring] = []

    init(_ line: Substring, behind next: ArraySlice<Substring>) {
        // Nobody writes longer ones by hand.
        guard line.utf8.count <= 4_000, line.contains("\\(") || line.contains("\\[") else { return }
        var position = line.startIndex
        // What has no end is looked for once.
        var (isOpen, isOpenDisplay) = (false, false)
        while let index = line[position...].firstIndex(where: { $0 == "\\" || $0 == "`" }) {
            let rest = line[index...]
            if line[index] == "`" {
                let run = rest.prefix { $0 == "`" }
                position = line[run.endIndex...].firstRange(of: String(run))?.upperBound ?? run.endIndex
                continue
            }
            let end =
                rest.hasPrefix("\\(") && !isOpen ? rest.firstRange(of: "\\)") : rest.hasPrefix("\\[") && !isOpenDisplay ? rest.firstRange(of: "\\]") : nil
            if let end, Self.isFormula(rest[..<end.lowerBound], behind: line[..<index].last ?? " ") {
                found.append(rest[..<end.upperBound])
                position = end.upperBound
                continue
            }
            if end == nil { (isOpen, isOpenDisplay) = (isOpen || rest.hasPrefix("\\("), isOpenDisplay || rest.hasPrefix("\\[")) }
            if rest.hasPrefix("\\["), rest.dropFirst(2).allSatisfy(\.isWhitespace), next.contains(where: { $0.hasPrefix("\\]") }) {
                found.append(rest.prefix(2))
                return
            }
            position = line.index(index, offsetBy: 2, limitedBy: line.endIndex) ?? line.endIndex
        }
    }

    /// Not brackets that a backslash keeps from being a link's, as in `\[x\]`.
    private static func isFormula(_ text: Substring, behind before: Character) -> Bool {
        let inner = text.dropFirst(2)
        // A letter or two are a formula in round brackets that call no function.
        if text.hasPrefix("\\("), !(before.isASCII && before.isLetter), (1...2).contains(inner.count), inner.allSatisfy({ $0.isASCII && $0.isLetter }) {
            return true
        }
        return inner.contains { "^_={".contains($0) } || inner.contains(/\\[A-Za-z]/)
            || inner.first == " " && inner.last == " " && inner.contains { !$0.isWhitespace }
    }
}

import Foundation

extension ExpectedOutput {
    /// What is to be expected so that it is met by each of several runs, under a seed each: numbers that differ become `≈ mean ± spread`, lines that differ otherwise
    /// `...`. Lines that hold are kept.
    func promoted(toAll given: [[String]]) -> [PromotedLine] {
        guard given.count > 1, let first = given.first else { return promoted(to: given.first ?? []) }
        if given.allSatisfy(isMet) { return lines.indices.map(PromotedLine.kept) }
        if comparison == .exact { return promoted(to: first) }
        let given = given.map(\.withoutEmptyEnd)
        guard given.allSatisfy({ $0.count == first.withoutEmptyEnd.count }) else { return [.written("...")] }
        let merged = given[0].indices.map { index in Self.merged(given.map { $0[index].withoutBlanksAtEnd }) }
        let old = lines.withoutEmptyEnd
        let patterns = old.map(OutputPattern.init)
        let alignment = Alignment(old: old.count, new: merged.count) {
            patterns[$0].isAnyLines
        } matches: { line, index in
            given.allSatisfy { patterns[line].matches($0[index]) }
        }
        let promoted = alignment.steps.compactMap { step -> PromotedLine? in
            switch step {
            case .keep(let line, _), .anything(let line, _): .kept(line)
            case .replace(_, let index), .insert(let index): .written(merged[index])
            case .remove: nil
            }
        }
        let text = promoted.map { if case .written(let text) = $0 { text } else if case .kept(let line) = $0 { old[line] } else { "" } }
        return given.allSatisfy { Self.isMet(text, comparison, by: $0) } ? promoted : merged.map(PromotedLine.written)
    }

    /// A line that stands for each of these.
    private static func merged(_ lines: [String]) -> String {
        if Set(lines).count == 1 { return lines[0] }
        let all = lines.map { OutputPattern($0).parts }
        guard all.allSatisfy({ $0.count == all[0].count }) else { return "..." }
        var line = String(lines[0].prefix(while: \.isBlank))
        for index in all[0].indices {
            let parts = all.map { $0[index] }
            if Set(parts.map(\.text)).count == 1 {
                line += parts[0].text
                continue
            }
            let numbers = parts.compactMap { part in if case .number(let number) = part.element { number } else { nil } }
            guard numbers.count == parts.count else { return "..." }
            line += mark(around: numbers)
        }
        let pattern = OutputPattern(line)
        return lines.allSatisfy(pattern.matches) ? line : "..."
    }

    /// `≈ mean ± spread`, the spread as far as the farthest of them goes, with two digits that say something.
    private static func mark(around numbers: [WrittenNumber]) -> String {
        let values = numbers.map(\.value)
        let mean = values.reduce(0, +) / Double(values.count)
        let spread = values.map { abs($0 - mean) }.max() ?? 0
        if numbers.contains(where: \.hasExponent) { return "≈ \(mean) ± \(String(format: "%.2g", spread * 1.1))" }
        let places = max(0, min(numbers.map(\.places).max() ?? 0, 1 - Int(log10(max(spread, 1e-300)).rounded(.down))))
        let unit = pow(10, -Double(places))
        let shown = (mean / unit).rounded() * unit
        let width = ((spread + abs(mean - shown)) / unit - 1e-6).rounded(.up) * unit
        return String(format: "≈ %.\(places)f ± %.\(places)f", shown, width)
    }
}

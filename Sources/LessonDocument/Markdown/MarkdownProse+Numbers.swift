/// A number that stands in the prose as it is, bound to nothing.
public struct ProseNumber: Equatable, Sendable {
    package let number: WrittenNumber
    /// `%` behind it, with the blanks before that; or nothing.
    package let unit: String
    public let place: Place

    /// As the prose has it.
    public var written: String { number.text + unit }
}

extension MarkdownProse {
    /// The numbers of paragraphs and headings that say something with three digits or more; those of code, formulas and addresses are none.
    var numbers: [ProseNumber] {
        let marked = SourceText(text)
        return tree.paragraphs(in: body).flatMap { index -> [ProseNumber] in
            let first = tree.nodes[index].lines.first
            return tree.lines(of: index, in: marked).enumerated().flatMap { offset, line -> [ProseNumber] in
                let before = marked.line(first + offset).count - line.count
                let letters = Self.withoutCodeAndAddresses(Array(line))
                return WrittenNumber.all(in: letters).filter { $0.number.significantDigits >= 3 }.map { start, number in
                    let rest = letters[(start + number.text.count)...]
                    let blanks = rest.prefix(while: \.isBlank)
                    let unit = rest.dropFirst(blanks.count).first == "%" ? String(blanks) + "%" : ""
                    return ProseNumber(number: number, unit: unit, place: Place(line: first + offset, column: before + start + 1))
                }
            }
        }
        .sorted { ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column) }
    }

    /// The line with letters that are no text as backticks, in their places.
    private static func withoutCodeAndAddresses(_ line: [Character]) -> [Character] {
        var (line, index) = (line, 0)
        // What isn't found behind one place is behind none after it.
        var missing: Set<[Character]> = []
        func end(of closing: [Character], from start: Int) -> Int? {
            if missing.contains(closing) { return nil }
            var place = start
            while place + closing.count <= line.count {
                if line[place..<place + closing.count].elementsEqual(closing) { return place + closing.count }
                place += 1
            }
            missing.insert(closing)
            return nil
        }
        while index < line.count {
            var stop: Int?
            switch line[index] {
            case "`":
                let ticks = Array(line[index...].prefix { $0 == "`" })
                stop = end(of: ticks, from: index + ticks.count) ?? index + ticks.count
            case "<": stop = end(of: [">"], from: index + 1)
            case "]" where line[index...].dropFirst().first == "(": stop = end(of: [")"], from: index + 2)
            case ":" where line[index...].starts(with: "://"): stop = line[index...].firstIndex(where: \.isWhitespace) ?? line.count
            default: break
            }
            if let stop { for place in index..<stop { line[place] = "`" } }
            index = stop ?? index + 1
        }
        return line
    }
}

extension Lesson {
    /// The numbers of three digits or more that stand in the prose and are bound to nothing, in the file's order.
    public var proseNumbers: [ProseNumber] { prose.numbers }
}

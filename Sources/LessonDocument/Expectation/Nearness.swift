/// `≈ 0.83 ± 0.01`, `≈ 0.83 ± 1%`, `≈ 80.3% ± 1%`: a number near another one. Without `±` it may differ by half a unit of the last digit.
struct Nearness: Equatable {
    let number: WrittenNumber
    /// How far off a number may be.
    let tolerance: Double
    /// What stands before the number and behind it.
    private let opening: String
    private let closing: String
    /// `%` or ` %` where that stands between the number and `±`. A tolerance in % is then so many points, else a part of the number.
    private let unit: String

    init?(in text: [Character], at start: Int, end: inout Int) {
        func skipBlanks(_ index: Int) -> Int { text[index...].firstIndex { !$0.isBlank } ?? text.count }
        let first = skipBlanks(start + 1)
        var index = first
        guard let number = WrittenNumber(in: text, at: first, end: &index) else { return nil }
        let behind = index
        self.number = number
        opening = String(text[start..<first])
        var mark = skipBlanks(behind)
        let hasUnit = mark < text.count && text[mark] == "%"
        let unitEnd = mark + 1
        if hasUnit { mark = skipBlanks(unitEnd) }
        if mark < text.count, text[mark] == "±" {
            let second = skipBlanks(mark + 1)
            if second < text.count, text[second].isDigit, let width = WrittenNumber(in: text, at: second, end: &index) {
                let percent = skipBlanks(index)
                let isPart = percent < text.count && text[percent] == "%"
                end = isPart ? percent + 1 : index
                unit = hasUnit ? String(text[behind..<unitEnd]) : ""
                closing = String(text[(hasUnit ? unitEnd : behind)..<end])
                tolerance = isPart && !hasUnit ? abs(number.value) * width.value / 100 : width.value
                return
            }
        }
        (end, unit, closing) = (behind, "", "")
        tolerance = number.halfUnit
    }

    func isNear(_ other: WrittenNumber) -> Bool {
        // What a decimal fraction loses in binary is no distance.
        let slack = max(tolerance, abs(number.value), abs(other.value)) * 1e-12
        return abs(other.value - number.value) <= tolerance + slack
    }

    /// Where a number that is near ends, if one begins here. A `≈` before it may be printed too.
    func end(in letters: [Character], at start: Int) -> Int? {
        var index = start
        if index < letters.count, letters[index] == "≈" { index = letters[(index + 1)...].firstIndex { !$0.isBlank } ?? letters.count }
        var end = index
        guard let other = WrittenNumber(in: letters, at: index, end: &end), isNear(other) else { return nil }
        guard !unit.isEmpty else { return end }
        let percent = letters[end...].firstIndex { !$0.isBlank } ?? letters.count
        return percent < letters.count && letters[percent] == "%" ? percent + 1 : nil
    }

    /// The mark around another number, in the same form and with the same tolerance.
    func text(around other: WrittenNumber) -> String { opening + number.text(of: other.value) + unit + closing }
}

extension WrittenNumber {
    /// Half a unit of its last digit.
    var halfUnit: Double {
        guard hasExponent, let mark = text.firstIndex(where: { $0 == "e" || $0 == "E" }), let exponent = Int(text[text.index(after: mark)...]) else {
            return Double("0.5e-\(places)") ?? 0
        }
        return Double("0.5e\(exponent - places)") ?? 0
    }
}

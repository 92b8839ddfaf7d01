/// Finds out what a column's fields are, and reads them as that: whole numbers, else numbers, else truth values, else texts.
///
/// A field is missing where it is empty or one of ``missing``, in quotes or not, as pandas has it. Whole numbers may have a sign, and no leading zeros: those
/// are somebody's telephone number.
struct ColumnReader {
    let text: SeparatedText
    let bytes: UnsafeBufferPointer<UInt8>
    /// The first row that is one of values.
    let firstRow: Int

    /// What stands for nothing.
    static let missing: Set<String> = ["NA", "N/A", "n/a", "<NA>", "NaN", "nan", "null", "NULL", "None"]
    private static let missingBytes = missing.map { Array($0.utf8) }
    private static let truths = ["true": true, "True": true, "TRUE": true, "false": false, "False": false, "FALSE": false]

    func column(_ place: Int) -> ColumnValues {
        if let content = values(of: place, 0, integer) { return ColumnValues(content: .integers(content.values), missing: content.missing) }
        if let content = values(of: place, .nan, double) { return ColumnValues(content: .doubles(content.values), missing: content.missing) }
        if let content = values(of: place, false, { Self.truths[text.text($0, in: bytes)] }) {
            return ColumnValues(content: .booleans(content.values), missing: content.missing)
        }
        let content = values(of: place, "") { text.text($0, in: bytes) }
        return ColumnValues(content: .texts(content?.values ?? []), missing: content?.missing ?? [])
    }

    /// Whether a field is a number.
    func isNumber(_ field: SeparatedText.Field) -> Bool { integer(field) != nil || double(field) != nil }
}

extension ColumnReader {
    /// All values of a column; nil where one isn't of the kind, or where all are missing, which tells no kind.
    private func values<Element>(
        of place: Int, _ nothing: Element, _ value: (SeparatedText.Field) -> Element?
    ) -> (values: [Element], missing: [Int])? {
        var (values, missing): ([Element], [Int]) = ([], [])
        let count = text.rowCount - firstRow
        for row in 0..<count {
            let field = text.fields[(row + firstRow) * text.columnCount + place]
            if isMissing(field) {
                missing.append(row)
                values.append(nothing)
            } else if let value = value(field) {
                if row == 0 { values.reserveCapacity(count) }
                values.append(value)
            } else {
                return nil
            }
        }
        return missing.count == count && !(nothing is String) ? nil : (values, missing)
    }

    private func isMissing(_ field: SeparatedText.Field) -> Bool {
        if field.length == 0 { return true }
        guard field.length <= 4, !field.hasQuotes else { return false }
        let own = bytes[Int(field.start)..<Int(field.start) + Int(field.length)]
        // Most fields are told by their first letter.
        guard let first = own.first, [0x4E, 0x6E, 0x3C].contains(first) else { return false }
        return Self.missingBytes.contains { own.elementsEqual($0) }
    }

    private func integer(_ field: SeparatedText.Field) -> Int? {
        guard field.length > 0, field.length <= 20, !field.hasQuotes else { return nil }
        var place = Int(field.start)
        let end = place + Int(field.length)
        let isNegative = bytes[place] == UInt8(ascii: "-")
        if isNegative || bytes[place] == UInt8(ascii: "+") { place += 1 }
        guard place < end, bytes[place] != UInt8(ascii: "0") || place + 1 == end else { return nil }
        var value = 0
        while place < end {
            let digit = Int(bytes[place]) - 0x30
            guard (0...9).contains(digit) else { return nil }
            let (tens, isLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, isLarger) = isNegative ? tens.subtractingReportingOverflow(digit) : tens.addingReportingOverflow(digit)
            guard !isLarge, !isLarger else { return nil }
            value = sum
            place += 1
        }
        return value
    }

    private func double(_ field: SeparatedText.Field) -> Double? {
        guard field.length > 0, field.length <= 64, !field.hasQuotes else { return nil }
        let own = bytes[Int(field.start)..<Int(field.start) + Int(field.length)]
        // Digits, a point and an exponent: no `inf`, no hexadecimal, no leading zeros before a digit.
        let digits = own.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
        guard digits.count > own.count - 2, own.allSatisfy({ (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0) }),
            digits.first != 0x30 || digits.count == 1 || !(0x30...0x39).contains(digits[digits.startIndex + 1]),
            let value = Double(String(decoding: UnsafeBufferPointer(rebasing: own), as: UTF8.self)), value.isFinite
        else { return nil }
        return value
    }
}

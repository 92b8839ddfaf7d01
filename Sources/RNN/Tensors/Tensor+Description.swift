/// A tensor as NumPy prints it: rows in brackets, columns in line, the middle left out beyond 1,000 elements.
extension Tensor: CustomStringConvertible {
    /// The numbers as `print` shows a NumPy array.
    public var description: String {
        if shape.count == 0 { return "[]" }
        var shown: [Int] = []
        visit(0, offset: 0) { shown.append($0) }
        let format = Format(shown.map { element($0) }, areWhole: isWhole)
        if shape.rank == 0 { return format.text(element(0)).trimmingCharacters(in: .whitespaces) }
        return block(0, offset: 0, indent: 1, format)
    }

    private var isWhole: Bool {
        if case .int = storage { true } else { false }
    }

    /// The number at a place in row-major order, without making one-hot vectors.
    private func element(_ position: Int) -> Double {
        switch storage {
        case .float(let values): Double(values[position])
        case .int(let values): Double(values[position])
        case .oneHot(let ids, let depth): Int(ids[position / depth]) == position % depth ? 1 : 0
        }
    }
}

extension Tensor {
    private static let edge = 3
    private static let lineLength = 75

    private var isElided: Bool { shape.count > 1000 }

    /// The indices along `axis` that are shown; `nil` stands for "...".
    private func indices(_ axis: Int) -> [Int?] {
        let length = shape[axis]
        guard isElided, length > 2 * Tensor.edge else { return (0..<length).map { $0 } }
        return (0..<Tensor.edge).map { $0 } + [nil] + (length - Tensor.edge..<length).map { $0 }
    }

    private func visit(_ axis: Int, offset: Int, _ body: (Int) -> Void) {
        guard axis < shape.rank else { return body(offset) }
        for case let index? in indices(axis) { visit(axis + 1, offset: offset * shape[axis] + index, body) }
    }

    private func block(_ axis: Int, offset: Int, indent: Int, _ format: Format) -> String {
        let pad = String(repeating: " ", count: indent)
        if axis == shape.rank - 1 {
            var (text, line) = ("[", indent)
            for (number, index) in indices(axis).enumerated() {
                let word = index.map { format.text(element(offset * shape[axis] + $0)) } ?? "..."
                if number > 0 {
                    if line + 1 + word.count > Tensor.lineLength - shape.rank {
                        text += "\n" + pad
                        line = indent
                    } else {
                        text += " "
                        line += 1
                    }
                }
                text += word
                line += word.count
            }
            return text + "]"
        }
        let gap = String(repeating: "\n", count: shape.rank - 1 - axis) + pad
        let blocks = indices(axis).map { index in
            index.map { block(axis + 1, offset: offset * shape[axis] + $0, indent: indent + 1, format) } ?? "..."
        }
        return "[" + blocks.joined(separator: gap) + "]"
    }
}

/// One way of writing for all numbers shown, so that columns line up.
private struct Format {
    private let isScientific: Bool
    private let isWhole: Bool
    /// Digits after the point that are written where there are any, then filled with blanks.
    private var fraction = 0
    private var width = 0

    init(_ values: [Double], areWhole: Bool) {
        isWhole = areWhole
        let sizes = values.filter { $0.isFinite && $0 != 0 }.map(\.magnitude)
        let (low, high) = (sizes.min() ?? 1, sizes.max() ?? 1)
        isScientific = !areWhole && (high >= 1e8 || low < 1e-4 || high / low > 1000 && high / low > 1e3)
        if !isWhole { fraction = values.map { Format.digits(Float($0), isScientific).fraction.count }.max() ?? 0 }
        width = values.map { raw($0).count }.max() ?? 0
    }

    func text(_ value: Double) -> String {
        let text = raw(value)
        return String(repeating: " ", count: max(width - text.count, 0)) + text
    }

    private func raw(_ value: Double) -> String {
        if isWhole { return String(Int(value)) }
        if value.isNaN { return "nan" }
        if value.isInfinite { return value < 0 ? "-inf" : "inf" }
        let parts = Format.digits(Float(value), isScientific)
        let filler = String(repeating: isScientific ? "0" : " ", count: fraction - parts.fraction.count)
        return "\(parts.whole).\(parts.fraction)\(filler)\(parts.exponent)"
    }

    /// The fewest digits that tell the number from its neighbours, at most 8 after the point.
    private static func digits(_ value: Float, _ isScientific: Bool) -> (whole: String, fraction: String, exponent: String) {
        guard value.isFinite else { return ("", "", "") }
        for count in 0...8 {
            let text = String(format: isScientific ? "%.\(count)e" : "%.\(count)f", Double(value))
            if Float(text) == value || count == 8 {
                let halves = text.split(separator: "e")
                let parts = halves[0].split(separator: ".")
                var fraction = parts.count > 1 ? String(parts[1]) : ""
                while fraction.hasSuffix("0") { fraction.removeLast() }
                return (String(parts[0]), fraction, halves.count > 1 ? "e\(halves[1])" : "")
            }
        }
        return ("", "", "")
    }
}

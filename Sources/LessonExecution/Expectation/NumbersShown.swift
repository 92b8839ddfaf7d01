import Foundation
import LessonDocument

/// The numbers that stood in what blocks showed, to be looked for in the form in which the prose has them.
struct NumbersShown {
    private var numbers: [WrittenNumber] = []
    /// The numbers as texts, by how many places these have and whether they are percentages.
    private var texts: [Form: Set<String>] = [:]

    private struct Form: Hashable {
        let places: Int
        let isPercent: Bool
    }

    mutating func add(_ outputs: [Output]) {
        for output in outputs {
            for line in sourceLines(output.plainText()) { numbers += WrittenNumber.all(in: Array(line)).map(\.number) }
        }
        texts = [:]
    }

    /// Whether one of them is this number, rounded to its places.
    mutating func contain(_ number: ProseNumber) -> Bool {
        let form = Form(places: number.number.places, isPercent: !number.unit.isEmpty)
        let all = texts[form] ?? Set(numbers.compactMap { Self.text(of: $0, form) })
        texts[form] = all
        return all.contains(Self.text(number.number.value, form))
    }

    /// Nil for what has fewer places: a number is not rounded to more. A whole number is none that something was rounded to.
    private static func text(of number: WrittenNumber, _ form: Form) -> String? {
        let value = form.isPercent ? number.value * 100 : number.value
        if form.places == 0, abs(value - value.rounded()) > 1e-9 * abs(value) { return nil }
        let text = text(value, form)
        return number.places + (number.hasExponent ? 20 : 0) >= form.places + (form.isPercent ? 2 : 0) || Double(text) == value ? text : nil
    }

    private static func text(_ value: Double, _ form: Form) -> String { String(format: "%.\(form.places)f", value) }
}

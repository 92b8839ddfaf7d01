// Numbers as people write them.

import Foundation

/// `value` with a fixed number of decimals.
func fixed(_ value: Double, digits: Int) -> String {
    // Not a number may have a sign, which `%f` would print.
    value.isNaN ? "nan" : String(format: "%.\(digits)f", value)
}

/// A number as people write it, of at most six digits: `0.25` for what is a hair off it, `12.0`, `1e-07`.
func briefly(_ value: Double) -> String {
    "\(Double(String(format: "%.5e", value)) ?? value.withPlainNaN)"
}

/// A number as a sentence has it: a whole one with commas and without a point, another one as `briefly` writes it.
func plainly(_ value: Double) -> String {
    if value == value.rounded() && abs(value) < 1e15 { return grouped(Int(value)) }
    // So large that its six digits have no decimals.
    return abs(value) >= 99_999.5 && abs(value) < 1e15 ? grouped(Int(value.rounded())) : briefly(value)
}

extension BinaryFloatingPoint {
    /// The same number; one that is none without a sign, which printing shows and which differs from processor to processor.
    var withPlainNaN: Self { isNaN ? .nan : self }
}

extension Sequence<Int> {
    /// The sum, or the nearest number that there is.
    var clampedSum: Int {
        reduce(0) { sum, next in
            let (total, overflows) = sum.addingReportingOverflow(next)
            return overflows ? (next < 0 ? .min : .max) : total
        }
    }
}

/// A whole number with commas between thousands: `4,081`.
func grouped(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var text = ""
    for (index, digit) in digits.enumerated() {
        if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
        text.append(digit)
    }
    return value < 0 ? "-" + text : text
}

/// An amount of memory as Keras writes it: `31.75 KB`, by steps of 1,024.
func memorySize(bytes: Double) -> String {
    let units = ["B", "KB", "MB", "GB", "TB", "PB"]
    var value = bytes
    var unit = 0
    while value >= 1_024, unit < units.count - 1 {
        value /= 1_024
        unit += 1
    }
    return "\(fixed(value, digits: 2)) \(units[unit])"
}

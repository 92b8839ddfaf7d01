import Foundation
import RNN

/// Seconds since some moment.
func seconds() -> Double { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 }

/// The seconds that `body` takes.
func measure(_ body: () throws -> Void) rethrows -> Double {
    let start = seconds()
    try body()
    return seconds() - start
}

/// The most memory that this process had so far, in units of 2²⁰ bytes.
func peakMemory() -> Double {
    var usage = rusage()
    #if canImport(Darwin)
    getrusage(RUSAGE_SELF, &usage)
    return Double(usage.ru_maxrss) / 1_048_576
    #else
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1024
    #endif
}

/// One line of JSON, its fields in the order they were given.
struct Line {
    private var fields: [String] = []

    mutating func add(_ name: String, _ value: String) { fields.append("\"\(name)\": \"\(value)\"") }
    mutating func add(_ name: String, _ value: Int) { fields.append("\"\(name)\": \(value)") }
    mutating func add(_ name: String, _ value: Double) { fields.append("\"\(name)\": \(Line.text(value))") }
    mutating func add(_ name: String, _ values: [Double]) {
        fields.append("\"\(name)\": [\(values.map(Line.text).joined(separator: ", "))]")
    }

    mutating func addEngine() {
        add("kernels", Engine.standard.kernelName)
        add("threads", Engine.standard.pool.threads)
    }

    func print() {
        Swift.print("{\(fields.joined(separator: ", "))}")
        fflush(nil)
    }

    /// Four digits that count.
    private static func text(_ value: Double) -> String { value.isFinite ? String(format: "%.4g", value) : "null" }
}

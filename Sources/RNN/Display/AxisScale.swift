import Foundation

/// How numbers lie along an axis.
public enum AxisScale: String, Hashable, Sendable, Codable, CaseIterable {
    /// Equal steps are equal differences.
    case linear
    /// Equal steps are equal factors, as with pyplot's `yscale("log")`; only numbers above 0 have a place.
    case log
}

extension AxisScale {
    /// Where a number lies: on a logarithmic axis its power of ten, which numbers that are not above 0 don't have.
    package func place(of number: Double) -> Double {
        switch self {
        case .linear: number
        case .log: number > 0 ? log10(number) : .nan
        }
    }

    /// The number that lies at a place.
    package func number(at place: Double) -> Double {
        switch self {
        case .linear: place
        case .log: pow(10, place)
        }
    }

    /// The farthest from 0 that numbers are drawn: differences of larger ones may be infinite.
    package static let farthest = 1e300

    /// Why an axis can't end at such limits; nil where it can.
    package func fault(of limits: ClosedRange<Double>) -> RNNError.Requirement? {
        let (lower, upper) = (limits.lowerBound, limits.upperBound)
        guard abs(lower) <= Self.farthest, abs(upper) <= Self.farthest, upper - lower > max(1e-90, max(abs(lower), abs(upper)) * 1e-9) else {
            return .limitsApart
        }
        return self == .log && lower <= 0 ? .limitsAboveZero : nil
    }

    /// - Throws: `DataError.invalidArgument` for limits at which an axis can't end.
    func check(_ limits: ClosedRange<Double>?, _ name: DataError.Subject, of operation: RNNError.Operation) throws {
        guard let limits, let fault = fault(of: limits) else { return }
        throw DataError.invalidArgument(operation: operation, name: name, given: "\(limits)", requirement: fault)
    }
}

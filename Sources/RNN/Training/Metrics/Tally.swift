/// A metric that knows what it is held against: it counts answers in cells of numbers.
enum Tally: Hashable {
    /// The outputs on the right side of a threshold, and all outputs.
    case binaryAccuracy(Float)
    /// The answers whose largest output is the right one, and all answers.
    case classAccuracy
    /// For each of so many buckets the outputs whose target is yes, then those whose target is no.
    case auc(Int)
    /// The outputs above a threshold whose target is yes, and those whose target is no.
    case precision(Float)
    /// The outputs whose target is yes that are above a threshold, and those that are not.
    case recall(Float)
    /// The sum over all outputs, and their number.
    case absoluteError, squaredError
}

extension Metric {
    func tally(for targets: Targets, operation: RNNError.Operation) throws(RNNError) -> Tally {
        let tally: Tally =
            switch kind {
            case .accuracy: targets.rows == 1 && !targets.areClasses ? .binaryAccuracy(0.5) : .classAccuracy
            case .categoricalAccuracy, .sparseCategoricalAccuracy: .classAccuracy
            case .binaryAccuracy(let threshold): .binaryAccuracy(Float(threshold))
            case .auc(let thresholds): .auc(thresholds)
            case .precision(let threshold): .precision(Float(threshold))
            case .recall(let threshold): .recall(Float(threshold))
            case .meanAbsoluteError: .absoluteError
            case .meanSquaredError: .squaredError
            }
        if targets.areClasses, kind == .categoricalAccuracy || tally != .classAccuracy {
            throw .unsupported(
                operation: "\(operation): \(name)",
                reason: .targetsAreClasses)
        }
        if !targets.areClasses, kind == .sparseCategoricalAccuracy {
            throw .unsupported(
                operation: "\(operation): \(name)", reason: .targetsAreNoClasses)
        }
        return tally
    }
}

extension Tally {
    var cellCount: Int {
        switch self {
        case .binaryAccuracy, .classAccuracy, .absoluteError, .squaredError, .precision, .recall: 2
        case .auc(let thresholds): 2 * thresholds
        }
    }

    /// Whether steps that a mask leaves out are counted all the same, as Keras does.
    var countsMaskedSteps: Bool {
        switch self {
        case .binaryAccuracy, .classAccuracy, .absoluteError, .squaredError: false
        case .auc, .precision, .recall: true
        }
    }

    /// - Parameter weight: what the answer counts for.
    @inline(__always)
    func count(_ output: OutputRow, _ target: TargetRow, weight: Double, _ cells: UnsafeMutablePointer<Double>) {
        switch self {
        case .binaryAccuracy(let threshold):
            for row in 0..<output.count where (output[row] > threshold ? 1 : 0) == target[row] { cells[0] += weight }
            cells[1] += weight * Double(output.count)
        case .classAccuracy:
            if output.largest == target.largest { cells[0] += weight }
            cells[1] += weight
        case .auc(let thresholds):
            for row in 0..<output.count {
                cells[Tally.bucket(output[row], thresholds) + (target[row] == 0 ? thresholds : 0)] += weight
            }
        case .precision(let threshold):
            for row in 0..<output.count where output[row] > threshold { cells[target[row] == 0 ? 1 : 0] += weight }
        case .recall(let threshold):
            for row in 0..<output.count where target[row] != 0 { cells[output[row] > threshold ? 0 : 1] += weight }
        case .absoluteError:
            for row in 0..<output.count { cells[0] += weight * abs(Double(output[row]) - Double(target[row])) }
            cells[1] += weight * Double(output.count)
        case .squaredError:
            for row in 0..<output.count {
                let error = Double(output[row]) - Double(target[row])
                cells[0] += weight * error * error
            }
            cells[1] += weight * Double(output.count)
        }
    }

    func result(_ cells: UnsafePointer<Double>) -> Double {
        switch self {
        case .binaryAccuracy, .classAccuracy, .absoluteError, .squaredError: share(cells[0], of: cells[1])
        case .precision, .recall: share(cells[0], of: cells[0] + cells[1])
        case .auc(let thresholds): Tally.area(cells, thresholds)
        }
    }
}

extension Tally {
    /// The number of the last threshold that the output is above. They are i / (n − 1), but for the first, which all outputs are above.
    private static func bucket(_ output: Float, _ thresholds: Int) -> Int {
        let place = (min(max(Double(output), 0), 1) * Double(thresholds - 1)).rounded(.up) - 1
        return place > 0 ? Int(place) : 0
    }

    /// The area under the curve of hits (true positives, as a share) over false alarms (false positives), of trapezia between thresholds.
    private static func area(_ cells: UnsafePointer<Double>, _ thresholds: Int) -> Double {
        var (yes, no) = (0.0, 0.0)
        for bucket in 0..<thresholds {
            yes += cells[bucket]
            no += cells[thresholds + bucket]
        }
        var (hits, alarms, area) = (0.0, 0.0, 0.0)
        for bucket in stride(from: thresholds - 1, through: 0, by: -1) {
            let (nextHits, nextAlarms) = (hits + cells[bucket], alarms + cells[thresholds + bucket])
            if bucket < thresholds - 1 {
                area += share(nextAlarms - alarms, of: no) * (share(nextHits, of: yes) + share(hits, of: yes)) / 2
            }
            (hits, alarms) = (nextHits, nextAlarms)
        }
        return area
    }
}

/// A part of a whole, 0 of nothing.
private func share(_ part: Double, of whole: Double) -> Double { whole == 0 ? 0 : part / whole }

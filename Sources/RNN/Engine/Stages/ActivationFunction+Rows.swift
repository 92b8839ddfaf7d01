/// The functions of all units together, at each of a row's lanes.
extension ActivationFunction {
    func applyToRow(_ y: UnsafeMutablePointer<Float>, _ rows: Int) {
        for lane in 0..<lanes {
            var largest = -Float.infinity
            for row in 0..<rows { largest = max(largest, y[row * lanes + lane]) }
            for row in 0..<rows { y[row * lanes + lane] -= largest }
            if self == .sparsemax {
                let threshold = ActivationFunction.threshold(y + lane, rows)
                for row in 0..<rows {
                    let above = y[row * lanes + lane] - threshold
                    y[row * lanes + lane] = above < 0 ? 0 : above
                }
                continue
            }
            var sum: Float = 0
            for row in 0..<rows {
                let power = exp(y[row * lanes + lane])
                if self == .softmax { y[row * lanes + lane] = power }
                sum += power
            }
            if self == .softmax {
                for row in 0..<rows { y[row * lanes + lane] /= sum }
            } else {
                let logarithm = log(sum)
                for row in 0..<rows { y[row * lanes + lane] -= logarithm }
            }
        }
    }

    /// dy becomes the gradient by what the row was made of.
    func applyToRowBack(_ y: UnsafePointer<Float>, _ dy: UnsafeMutablePointer<Float>, _ rows: Int) {
        for lane in 0..<lanes {
            var (dot, sum, support): (Float, Float, Float) = (0, 0, 0)
            for row in 0..<rows {
                let (value, slope) = (y[row * lanes + lane], dy[row * lanes + lane])
                dot += value * slope
                if self == .logSoftmax || value > 0 { sum += slope }
                if value > 0 { support += 1 }
            }
            for row in 0..<rows {
                let (value, slope) = (y[row * lanes + lane], dy[row * lanes + lane])
                dy[row * lanes + lane] =
                    switch self {
                    case .logSoftmax: slope - exp(value) * sum
                    case .sparsemax: value > 0 ? slope - sum / support : 0
                    default: value * (slope - dot)
                    }
            }
        }
    }

    /// What `sparsemax` takes from numbers (`lanes` apart) so that those that stay above 0 have the sum 1. At first all count, then those above what
    /// the others would have (Michelot, 1986): nothing needs to be sorted.
    private static func threshold(_ z: UnsafePointer<Float>, _ rows: Int) -> Float {
        var (threshold, counted) = (-Float.infinity, 0)
        while true {
            var (sum, count): (Float, Int) = (0, 0)
            for row in 0..<rows where z[row * lanes] > threshold {
                sum += z[row * lanes]
                count += 1
            }
            if count == counted || count == 0 { return counted == 0 ? .nan : threshold }
            (threshold, counted) = ((sum - 1) / Float(count), count)
        }
    }
}

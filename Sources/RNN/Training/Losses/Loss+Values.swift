/// The probabilities within which Keras keeps p: 1e-7 and 1 − 1e-7, as single precision has them.
let smallestProbability: Float = 1e-7
let largestProbability: Float = 1 - 1e-7

extension Loss {
    /// The loss of one answer (its sum, where it is a mean over outputs) and, if wanted, its derivative by each output times `scale`.
    func measure(_ output: OutputRow, _ target: TargetRow, slope: UnsafeMutablePointer<Float>?, scale: Float) -> Double {
        switch kind {
        case .binaryCrossentropy:
            let (keep, add) = (Float(1 - labelSmoothing), Float(0.5 * labelSmoothing))
            var sum = 0.0
            for index in 0..<output.count {
                let (p, y) = (output[index], target[index] * keep + add)
                sum += fromLogits ? logitValue(p, y) : value(p, y)
                slope?[index * lanes] = (fromLogits ? logitSlope(p, y) : self.slope(p, y)) * scale
            }
            return sum
        case .categoricalCrossentropy, .sparseCategoricalCrossentropy:
            let smoothed = Smoothed(target, keep: 1 - labelSmoothing, add: labelSmoothing / Double(output.count))
            return fromLogits
                ? measureLogits(output, smoothed, slope: slope, scale: scale)
                : measureProbabilities(output, smoothed, slope: slope, scale: scale)
        case .meanSquaredError:
            return measureErrors(output, target, slope, scale, value: { $0 * $0 }, derivative: { 2 * $0 })
        case .meanAbsoluteError:
            return measureErrors(output, target, slope, scale, value: abs, derivative: sign)
        case .huber(let delta):
            let limit = Float(delta)
            return measureErrors(
                output, target, slope, scale,
                value: { abs($0) <= delta ? 0.5 * $0 * $0 : delta * abs($0) - 0.5 * delta * delta },
                derivative: { abs($0) <= limit ? $0 : limit * sign($0) })
        }
    }
}

extension Loss {
    /// Binary cross-entropy of one probability.
    @inline(__always)
    private func value(_ probability: Float, _ target: Float) -> Double {
        let p = Double(min(max(probability, smallestProbability), largestProbability))
        let y = Double(target)
        if y == 1 { return -log(p) }
        if y == 0 { return -log(1 - p) }
        return -(y * log(p) + (1 - y) * log(1 - p))
    }

    /// Its derivative: none where p is held at its bound.
    @inline(__always)
    private func slope(_ probability: Float, _ target: Float) -> Float {
        guard probability >= smallestProbability, probability <= largestProbability else {
            return probability.isNaN ? probability : 0
        }
        return (probability - target) / (probability * (1 - probability))
    }

    /// Binary cross-entropy of the sigmoid of x: log(1 + e⁻ˣ) + (1 − y) x, so written that no power is large.
    private func logitValue(_ logit: Float, _ target: Float) -> Double {
        let (x, y) = (Double(logit), Double(target))
        if x.isInfinite { return (x > 0) == (y > 0) && (y == 0 || y == 1) ? 0 : .infinity }
        return max(x, 0) - x * y + log1p(exp(-abs(x)))
    }

    private func logitSlope(_ logit: Float, _ target: Float) -> Float { Float(1 / (1 + exp(-Double(logit)))) - target }

    @inline(__always)
    private func measureErrors(
        _ output: OutputRow, _ target: TargetRow, _ slope: UnsafeMutablePointer<Float>?, _ scale: Float,
        value: (Double) -> Double, derivative: (Float) -> Float
    ) -> Double {
        var sum = 0.0
        for index in 0..<output.count {
            sum += value(Double(output[index]) - Double(target[index]))
            slope?[index * lanes] = derivative(output[index] - target[index]) * scale
        }
        return sum
    }

    private func sign(_ x: Float) -> Float { x > 0 ? 1 : x < 0 ? -1 : x }
}

extension Loss {
    /// Targets with a part taken off and given to all classes alike.
    private struct Smoothed {
        private let target: TargetRow
        private let keep: Double
        private let add: Double

        init(_ target: TargetRow, keep: Double, add: Double) {
            (self.target, self.keep, self.add) = (target, keep, add)
        }

        subscript(index: Int) -> Double { Double(target[index]) * keep + add }

        /// Where targets may differ from zero.
        func places(_ count: Int) -> Range<Int> {
            guard add == 0, let place = target.theClass else { return 0..<count }
            return place..<place + 1
        }
    }

    /// −Σ y log q, q = p / Σ p kept within its bounds.
    private func measureProbabilities(
        _ output: OutputRow, _ target: Smoothed, slope: UnsafeMutablePointer<Float>?, scale: Float
    ) -> Double {
        let (least, most) = (Double(smallestProbability), Double(largestProbability))
        var total = 0.0
        for index in 0..<output.count { total += Double(output[index]) }
        let inverse = 1 / total
        // The part of dq that is common to all outputs: each of them is in their sum.
        var (sum, common) = (0.0, 0.0)
        for index in target.places(output.count) {
            let (q, y) = (Double(output[index]) * inverse, target[index])
            if y != 0 { sum -= y * log(min(max(q, least), most)) }
            if !(q < least || q > most) { common += y }
        }
        guard let slope else { return total.isNaN ? total : sum }
        let shared = Float(common * inverse) * scale
        for index in 0..<output.count { slope[index * lanes] = shared }
        for index in target.places(output.count) {
            let (q, y) = (Double(output[index]) * inverse, target[index])
            if y != 0, !(q < least || q > most) { slope[index * lanes] = Float((common - y / q) * inverse) * scale }
        }
        return total.isNaN ? total : sum
    }

    /// −Σ y log softmax(x).
    private func measureLogits(
        _ output: OutputRow, _ target: Smoothed, slope: UnsafeMutablePointer<Float>?, scale: Float
    ) -> Double {
        var largest = -Float.infinity
        for index in 0..<output.count { largest = max(largest, output[index]) }
        var powers = 0.0
        for index in 0..<output.count {
            let power = exp(output[index] - largest)
            powers += Double(power)
            slope?[index * lanes] = power
        }
        let logarithm = Double(largest) + log(powers)
        var (weight, sum) = (0.0, 0.0)
        for index in target.places(output.count) {
            let y = target[index]
            weight += y
            if y != 0 { sum += y * (logarithm - Double(output[index])) }
        }
        guard let slope else { return powers.isNaN ? powers : sum }
        let share = weight / powers
        for index in 0..<output.count { slope[index * lanes] = Float(Double(slope[index * lanes]) * share) * scale }
        for index in target.places(output.count) { slope[index * lanes] -= Float(target[index]) * scale }
        return powers.isNaN ? powers : sum
    }
}

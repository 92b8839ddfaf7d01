import Foundation
import RNN

/// What goes from layer to layer, of one sample: a row of numbers a time step, and which steps count, if not all do.
struct PlainSequence {
    var rows: [[Double]]
    var counts: [Bool]?
}

/// The masks that training draws for one sample.
struct PlainDraw {
    let seed: UInt64
    let sample: Int
    let layer: Int

    /// - Parameter stream: tells the masks of one layer from each other.
    func mask(_ rate: Double, _ count: Int, stream: Int = 0) -> [Double] {
        let mask = DropoutMask(rate: rate, layer: layer + stream)
        return (0..<count).map { Double(mask.value(seed: seed, sample: sample, feature: $0)) }
    }
}

/// A layer of the engine, and the same in double precision as a function of its input and weights.
struct PlainLayer {
    let layer: any Layer
    var regularizers: [Regularizer?] = []
    let run: (PlainSequence, [[Double]], PlainDraw) -> PlainSequence

    /// The layer for each row by itself, whose mask is passed on.
    init(_ layer: any Layer, regularizers: [Regularizer?] = [], eachRow: @escaping ([Double], [[Double]]) -> [Double]) {
        self.init(layer, regularizers: regularizers) { input, weights, _ in
            PlainSequence(rows: input.rows.map { eachRow($0, weights) }, counts: input.counts)
        }
    }

    init(
        _ layer: any Layer, regularizers: [Regularizer?] = [],
        run: @escaping (PlainSequence, [[Double]], PlainDraw) -> PlainSequence
    ) {
        self.layer = layer
        self.regularizers = regularizers
        self.run = run
    }
}

extension PlainLayer {
    static func embedding(_ words: Int, _ width: Int, maskZero: Bool = false, regularizer: Regularizer? = nil) -> PlainLayer {
        PlainLayer(
            Embedding(words, width, embeddingsRegularizer: regularizer, maskZero: maskZero), regularizers: [regularizer]
        ) { input, weights, _ in
            let ids = input.rows.map { Int($0[0]) }
            return PlainSequence(
                rows: ids.map { Array(weights[0][$0 * width..<($0 + 1) * width]) }, counts: maskZero ? ids.map { $0 != 0 } : nil)
        }
    }

    static func recurrent(_ kind: PlainRecurrent.Kind, _ options: (inout PlainRecurrent) -> Void = { _ in }) -> PlainLayer {
        var plain = PlainRecurrent(kind: kind)
        options(&plain)
        let made = plain
        return PlainLayer(made.layer, regularizers: made.regularizers) { input, weights, draw in
            let all = made.states(input, weights, made.masks(input.rows[0].count, draw))
            return made.sequences ? PlainSequence(rows: all, counts: input.counts) : PlainSequence(rows: [all[all.count - 1]])
        }
    }

    /// - Parameter backward: what the backward layer is, if not like the forward one.
    static func bidirectional(_ forward: PlainRecurrent, _ backward: PlainRecurrent? = nil, mode: MergeMode = .concat) -> PlainLayer {
        var other = backward ?? forward
        other.backwards = !forward.backwards
        let layer = Bidirectional(forward.layer, mergeMode: mode, backwardLayer: backward.map { _ in other.layer })
        let (count, back) = (forward.weightCount, other)
        return PlainLayer(layer, regularizers: Array(forward.regularizers[..<count] + back.regularizers)) { input, weights, draw in
            func outputs(_ half: PlainRecurrent, _ weights: ArraySlice<[Double]>, side: Int) -> [[Double]] {
                var all = half.states(input, Array(weights), half.masks(input.rows[0].count, draw, side: side))
                if !half.sequences { return [all[all.count - 1]] }
                if half.backwards { all.reverse() }
                for step in all.indices where input.counts?[step] == false { all[step] = all[step].map { _ in 0 } }
                return all
            }
            let merged = zip(outputs(forward, weights[..<count], side: 0), outputs(back, weights[count...], side: 1)).map { a, b in
                switch mode {
                case .concat, .none: a + b
                case .sum: zip(a, b).map { $0 + $1 }
                case .mul: zip(a, b).map { $0 * $1 }
                case .ave: zip(a, b).map { ($0 + $1) / 2 }
                }
            }
            return PlainSequence(rows: merged, counts: forward.sequences ? input.counts : nil)
        }
    }

    static func dense(
        _ units: Int, _ activation: ActivationFunction = .linear, bias: Bool = true, regularizers: [Regularizer?] = [nil, nil],
        distributed: Bool = false
    ) -> PlainLayer {
        let dense = Dense(
            units, activation: activation, useBias: bias, kernelRegularizer: regularizers[0], biasRegularizer: regularizers[1])
        return PlainLayer(distributed ? TimeDistributed(dense) : dense, regularizers: regularizers) { row, weights in
            activation.plain(sum(row, weights[0], bias ? weights[1] : [Double](repeating: 0, count: units)))
        }
    }

    static func activation(_ function: ActivationFunction, distributed: Bool = false) -> PlainLayer {
        let layer = Activation(function)
        return PlainLayer(distributed ? TimeDistributed(layer) : layer) { row, _ in function.plain(row) }
    }

    static func layerNormalization(
        center: Bool = true, scale: Bool = true, epsilon: Double = 0.001, distributed: Bool = false
    ) -> PlainLayer {
        let layer = LayerNormalization(epsilon: epsilon, center: center, scale: scale)
        return PlainLayer(distributed ? TimeDistributed(layer) : layer) { row, weights in
            let mean = row.reduce(0, +) / Double(row.count)
            let variance = row.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(row.count)
            return row.enumerated().map { index, x in
                (x - mean) / (variance + epsilon).squareRoot() * (scale ? weights[0][index] : 1)
                    + (center ? weights[weights.count - 1][index] : 0)
            }
        }
    }

    static func dropout(_ rate: Double, distributed: Bool = false) -> PlainLayer {
        PlainLayer(distributed ? TimeDistributed(Dropout(rate)) : Dropout(rate)) { input, _, draw in
            let width = input.rows[0].count
            let mask = draw.mask(rate, width * input.rows.count)
            return PlainSequence(
                rows: input.rows.enumerated().map { step, row in row.indices.map { row[$0] * mask[step * width + $0] } },
                counts: input.counts)
        }
    }

    static func spatialDropout(_ rate: Double) -> PlainLayer {
        PlainLayer(SpatialDropout1D(rate)) { input, _, draw in
            let mask = draw.mask(rate, input.rows[0].count)
            return PlainSequence(rows: input.rows.map { row in row.indices.map { row[$0] * mask[$0] } }, counts: input.counts)
        }
    }

    /// Padding stays padding if it is moved a little, so that the loss has a slope there.
    static func masking(_ value: Double = 0) -> PlainLayer {
        PlainLayer(Masking(maskValue: value)) { input, _, _ in
            let counts = input.rows.map { row in row.contains { abs($0 - value) > 1e-4 } }
            return PlainSequence(
                rows: zip(input.rows, counts).map { row, counts in counts ? row : row.map { _ in 0 } }, counts: counts)
        }
    }

    static func flatten() -> PlainLayer {
        PlainLayer(Flatten()) { input, _, _ in PlainSequence(rows: [input.rows.flatMap { $0 }]) }
    }

    /// `inner` at each of the outer steps, whose `steps` rows are one behind the other.
    static func distributed(_ inner: PlainLayer, steps: Int) -> PlainLayer {
        PlainLayer(TimeDistributed(inner.layer), regularizers: inner.regularizers) { input, weights, draw in
            let groups = stride(from: 0, to: input.rows.count, by: steps).map { Array(input.rows[$0..<$0 + steps]) }
            return PlainSequence(rows: groups.flatMap { inner.run(PlainSequence(rows: $0), weights, draw).rows })
        }
    }

    static func repeatVector(_ count: Int) -> PlainLayer {
        PlainLayer(RepeatVector(count)) { input, _, _ in PlainSequence(rows: [[Double]](repeating: input.rows[0], count: count)) }
    }

    static func globalAverage() -> PlainLayer {
        PlainLayer(GlobalAveragePooling1D()) { input, _, _ in
            let rows = input.rows.indices.filter { input.counts?[$0] ?? true }.map { input.rows[$0] }
            return PlainSequence(rows: [input.rows[0].indices.map { column in rows.reduce(0) { $0 + $1[column] } / Double(rows.count) }])
        }
    }

    static func globalMax() -> PlainLayer {
        PlainLayer(GlobalMaxPooling1D()) { input, _, _ in
            PlainSequence(rows: [input.rows[0].indices.map { column in input.rows.map { $0[column] }.max()! }])
        }
    }

    static func pooling(max takesLargest: Bool, _ size: Int, strides: Int? = nil, padding: Padding = .valid) -> PlainLayer {
        let layer: any Layer =
            takesLargest
            ? MaxPooling1D(poolSize: size, strides: strides, padding: padding)
            : AveragePooling1D(poolSize: size, strides: strides, padding: padding)
        return PlainLayer(layer) { input, _, _ in
            let windows = windows(input.rows.count, size, strides ?? size, 1, padding).map { $0.compactMap { $0 } }
            let rows = windows.map { window in
                input.rows[0].indices.map { column in
                    let values = window.map { input.rows[$0][column] }
                    return takesLargest ? values.max()! : values.reduce(0, +) / Double(values.count)
                }
            }
            return PlainSequence(rows: rows)
        }
    }

    static func convolution(
        _ filters: Int, _ taps: Int, strides: Int = 1, padding: Padding = .valid, dilation: Int = 1,
        activation: ActivationFunction = .linear, bias: Bool = true, regularizers: [Regularizer?] = [nil, nil]
    ) -> PlainLayer {
        let layer = Conv1D(
            filters, taps, strides: strides, padding: padding, dilationRate: dilation, activation: activation, useBias: bias,
            kernelRegularizer: regularizers[0], biasRegularizer: regularizers[1])
        return PlainLayer(layer, regularizers: regularizers) { input, weights, _ in
            let none = [Double](repeating: 0, count: input.rows[0].count)
            let rows = windows(input.rows.count, taps, strides, dilation, padding).map { window in
                let values = window.flatMap { $0.map { input.rows[$0] } ?? none }
                return activation.plain(sum(values, weights[0], bias ? weights[1] : [Double](repeating: 0, count: filters)))
            }
            return PlainSequence(rows: rows)
        }
    }
}

extension PlainRecurrent {
    /// The masks that training draws: with masks on the state each gate has one of its own on the inputs too.
    /// - Parameter side: 1 for the backward layer of a `Bidirectional`.
    func masks(_ width: Int, _ draw: PlainDraw, side: Int = 0) -> Masks {
        var masks = Masks()
        let stream = side << 16
        if recurrentDropout > 0 {
            masks.state = (0..<gateCount).map { draw.mask(recurrentDropout, units, stream: stream + ($0 + 1) << 20) }
        }
        guard dropout > 0 else { return masks }
        masks.input =
            recurrentDropout > 0 && gateCount > 1
            ? (0..<gateCount).map { draw.mask(dropout, width, stream: stream + ($0 + 1) << 24) }
            : [draw.mask(dropout, width, stream: stream)]
        return masks
    }
}

/// The steps under each place of a window; `nil` where there is none.
private func windows(_ steps: Int, _ taps: Int, _ stride: Int, _ dilation: Int, _ padding: Padding) -> [[Int?]] {
    let reach = (taps - 1) * dilation + 1
    var (first, count) = (0, (steps - reach) / stride + 1)
    if padding != .valid { count = (steps + stride - 1) / stride }
    if padding == .causal { first = 1 - reach }
    if padding == .same { first = -(max((count - 1) * stride + reach - steps, 0) / 2) }
    return (0..<count).map { window in
        (0..<taps).map { tap in
            let step = first + window * stride + tap * dilation
            return (0..<steps).contains(step) ? step : nil
        }
    }
}

/// x·W + b
private func sum(_ x: [Double], _ kernel: [Double], _ bias: [Double]) -> [Double] {
    var sums = bias
    for (row, value) in x.enumerated() {
        for column in bias.indices { sums[column] += value * kernel[row * bias.count + column] }
    }
    return sums
}

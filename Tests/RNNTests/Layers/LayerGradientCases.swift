import RNN
import Testing

/// Models of every layer with every option, for `LayerGradientTests`.
struct LayerGradientCase: Sendable, CustomTestStringConvertible {
    let name: String
    let x: Tensor
    /// Of the weights.
    let deviation: Double
    let layers: @Sendable () -> [PlainLayer]

    var testDescription: String { name }

    init(
        _ name: String, _ x: Tensor = features, deviation: Double = 0.5, _ layers: @escaping @Sendable () -> [PlainLayer]
    ) {
        self.name = name
        self.x = x
        self.deviation = deviation
        self.layers = layers
    }

    /// Of so many units that other kernels work than for a few: panels of 16 columns with a rest, products a step instead of tables.
    static let wide: [LayerGradientCase] = [
        LayerGradientCase("LSTM, 24 units of 26 features, 18 steps", Examples.features([3, 18, 26])) { [.recurrent(.lstm) { $0.units = 24 }] },
        LayerGradientCase("GRU, 27 units of 25 features", Examples.features([17, 3, 25])) { [.recurrent(.gru) { $0.units = 27 }] },
        LayerGradientCase("Dense, 17 units of 31 features", Examples.features([5, 31])) { [.dense(17)] },
        LayerGradientCase("Embedding, SimpleRNN, 257 units, dropout", fewIDs) {
            [.embedding(3, 2), .recurrent(.simple) { ($0.units, $0.dropout) = (257, 0.4) }]
        },
    ]

    static let all = functions + recurrent + dropouts + masks + bothWays + windows + distributed + others + stacks

    private static let features = Examples.features([3, 4, 2])
    private static let few = Examples.features([2, 3, 2])
    private static let flat = Examples.features([3, 4])
    /// More than a chunk of samples.
    private static let ids = Examples.ids(samples: 17, steps: 3, vocabulary: 4)
    private static let fewIDs = Examples.ids(samples: 3, steps: 5, vocabulary: 3)
    private static let oneHot = Examples.oneHot(samples: 3, steps: 4, depth: 3)
    /// Some steps are zeros: at the beginning, in the middle, at the end, and a whole sample.
    private static let padded: Tensor = {
        let x = Examples.features([4, 4, 2])
        let zeros: Set = [0, 5, 11, 12, 13, 14, 15]
        return Tensor(shape: x.shape, scalars: x.scalars.enumerated().map { zeros.contains($0.offset / 2) ? 0 : $0.element })
    }()

    private static let kinds: [PlainRecurrent.Kind] = [.simple, .lstm, .gru, .gruResetBefore]
    private static let scalarFunctions = ActivationFunction.allCases.filter { !$0.isOfRows }

    private static var functions: [LayerGradientCase] {
        ActivationFunction.allCases.flatMap { function in
            [
                LayerGradientCase("Dense, \(function)", flat) { [.dense(3, function)] },
                LayerGradientCase("Activation, \(function)") { [.dense(3), .activation(function)] },
                LayerGradientCase("Conv1D, \(function)") { [.convolution(2, 2, activation: function)] },
            ]
        }
            + scalarFunctions.flatMap { function in
                kinds.map { kind in
                    LayerGradientCase("\(kind), \(function), sigmoid", few, deviation: function == .exponential ? 0.2 : 0.5) {
                        [.recurrent(kind) { $0.activation = function }]
                    }
                }
                    + kinds.dropFirst().map { kind in
                        LayerGradientCase("\(kind), tanh, \(function)", few) {
                            [.recurrent(kind) { $0.gates = function }]
                        }
                    }
            }
    }

    private static var recurrent: [LayerGradientCase] {
        kinds.flatMap { kind in
            [
                LayerGradientCase("\(kind), no bias, sequences") { [.recurrent(kind) { ($0.useBias, $0.sequences) = (false, true) }] },
                LayerGradientCase("\(kind), backwards") { [.recurrent(kind) { $0.backwards = true }] },
                LayerGradientCase("\(kind), backwards, sequences, 17 samples", Examples.features([17, 2, 2])) {
                    [.recurrent(kind) { ($0.backwards, $0.sequences) = (true, true) }]
                },
                LayerGradientCase("Embedding, \(kind) backwards, sequences", ids) {
                    [.embedding(4, 2), .recurrent(kind) { ($0.backwards, $0.sequences) = (true, true) }]
                },
                LayerGradientCase("\(kind) of one-hot, backwards, no bias", oneHot) {
                    [.recurrent(kind) { ($0.backwards, $0.useBias) = (true, false) }]
                },
                LayerGradientCase("\(kind), one step", Examples.features([3, 1, 2])) { [.recurrent(kind) { $0.sequences = true }] },
                LayerGradientCase("\(kind), one unit, 66 steps", Examples.features([1, 66, 1])) {
                    [.recurrent(kind) { ($0.units, $0.sequences) = (1, true) }]
                },
                LayerGradientCase("\(kind), regularizers") {
                    [.recurrent(kind) { $0.regularizers = [.l1(0.02), .l2(0.03), .l1l2(l1: 0.01, l2: 0.02)] }]
                },
            ]
        }
    }

    private static var dropouts: [LayerGradientCase] {
        kinds.flatMap { kind in
            [
                LayerGradientCase("\(kind), dropout", Examples.features([4, 4, 3])) { [.recurrent(kind) { $0.dropout = 0.4 }] },
                LayerGradientCase("\(kind), recurrent dropout") {
                    [.recurrent(kind) { ($0.recurrentDropout, $0.units, $0.sequences) = (0.4, 3, true) }]
                },
                LayerGradientCase("\(kind), both dropouts", Examples.features([17, 2, 3])) {
                    [.recurrent(kind) { ($0.dropout, $0.recurrentDropout) = (0.3, 0.4) }]
                },
                LayerGradientCase("\(kind), both dropouts, backwards, sequences") {
                    [.recurrent(kind) { ($0.dropout, $0.recurrentDropout, $0.backwards, $0.sequences) = (0.3, 0.4, true, true) }]
                },
                LayerGradientCase("\(kind), both dropouts, 66 steps", Examples.features([1, 66, 1])) {
                    [.recurrent(kind) { ($0.dropout, $0.recurrentDropout, $0.sequences) = (0.3, 0.4, true) }]
                },
                LayerGradientCase("\(kind), both dropouts, other functions") {
                    [.recurrent(kind) { ($0.dropout, $0.recurrentDropout, $0.activation, $0.gates) = (0.3, 0.4, .elu, .hardSigmoid) }]
                },
                LayerGradientCase("Embedding, \(kind), dropout", ids) { [.embedding(4, 3), .recurrent(kind) { $0.dropout = 0.4 }] },
                LayerGradientCase("Embedding, \(kind), both dropouts", ids) {
                    [.embedding(4, 3), .recurrent(kind) { ($0.dropout, $0.recurrentDropout) = (0.3, 0.4) }]
                },
                LayerGradientCase("Embedding, \(kind), recurrent dropout, backwards", fewIDs) {
                    [.embedding(3, 2), .recurrent(kind) { ($0.recurrentDropout, $0.backwards) = (0.4, true) }]
                },
                LayerGradientCase("\(kind) of one-hot, dropout", oneHot) { [.recurrent(kind) { $0.dropout = 0.4 }] },
                LayerGradientCase("\(kind) of one-hot, both dropouts, backwards", oneHot) {
                    [.recurrent(kind) { ($0.dropout, $0.recurrentDropout, $0.backwards) = (0.4, 0.3, true) }]
                },
                LayerGradientCase("Bidirectional \(kind) of one-hot, both dropouts", oneHot) {
                    [.bidirectional(.init(kind: kind, dropout: 0.4, recurrentDropout: 0.3))]
                },
                LayerGradientCase("\(kind) of one-hot, recurrent dropout", oneHot) { [.recurrent(kind) { $0.recurrentDropout = 0.4 }] },
                LayerGradientCase("\(kind), padding, both dropouts", padded) {
                    [.masking(), .recurrent(kind) { ($0.dropout, $0.recurrentDropout, $0.sequences) = (0.3, 0.4, true) }]
                },
            ]
        } + [
            LayerGradientCase("Dropout") { [.dense(3), .dropout(0.4), .dense(2)] },
            LayerGradientCase("Dropout of rows", flat) { [.dropout(0.3), .dense(2)] },
            LayerGradientCase("Dropout at each step") { [.dense(3), .dropout(0.4, distributed: true), .dense(2)] },
            LayerGradientCase("SpatialDropout1D") { [.dense(4), .spatialDropout(0.4), .dense(2)] },
            LayerGradientCase("Dropout of 0") { [.dropout(0), .spatialDropout(0), .dense(2)] },
        ]
    }

    private static var masks: [LayerGradientCase] {
        kinds.flatMap { kind in
            [
                LayerGradientCase("\(kind), padding", padded) { [.masking(), .recurrent(kind)] },
                LayerGradientCase("\(kind), padding, sequences", padded) { [.masking(), .recurrent(kind) { $0.sequences = true }] },
                LayerGradientCase("\(kind), padding, backwards", padded) { [.masking(), .recurrent(kind) { $0.backwards = true }] },
                LayerGradientCase("\(kind), padding, backwards, sequences, above it another", padded) {
                    [.masking(), .recurrent(kind) { ($0.backwards, $0.sequences) = (true, true) }, .recurrent(kind)]
                },
                LayerGradientCase("Embedding with padding, \(kind)", ids) {
                    [.embedding(4, 2, maskZero: true), .recurrent(kind) { $0.sequences = true }]
                },
                LayerGradientCase("Embedding with padding, \(kind) backwards, dropout", fewIDs) {
                    [.embedding(3, 2, maskZero: true), .recurrent(kind) { ($0.backwards, $0.dropout, $0.sequences) = (true, 0.3, true) }]
                },
                LayerGradientCase("\(kind), padding, other functions", padded) {
                    [.masking(), .recurrent(kind) { ($0.activation, $0.gates, $0.sequences) = (.softsign, .hardSigmoid, true) }]
                },
            ]
        } + [
            LayerGradientCase("Masking by another value", padded.plus(1)) { [.masking(1), .dense(2, .tanh)] },
            LayerGradientCase("Masking, then layers that pass it on", padded) {
                [
                    .masking(), .dense(3), .activation(.tanh), .dropout(0.3), .spatialDropout(0.3), .layerNormalization(),
                    .dense(3, .tanh, distributed: true), .recurrent(.lstm) { $0.sequences = true },
                ]
            },
            LayerGradientCase("Masking, GlobalAveragePooling1D", Examples.features([3, 4, 2])) {
                [.masking(), .dense(2), .globalAverage()]
            },
            LayerGradientCase("Embedding with padding, GlobalAveragePooling1D", Examples.ids(samples: 6, steps: 9, vocabulary: 3)) {
                [.embedding(3, 2, maskZero: true), .globalAverage()]
            },
            LayerGradientCase("Embedding with padding, Conv1D", fewIDs) { [.embedding(3, 2, maskZero: true), .convolution(2, 2)] },
            LayerGradientCase("Embedding with padding alone", fewIDs) { [.embedding(3, 2, maskZero: true)] },
        ]
    }

    private static var bothWays: [LayerGradientCase] {
        MergeMode.allCases.filter { $0 != .none }.flatMap { mode in
            kinds.flatMap { kind in
                [
                    LayerGradientCase("Bidirectional \(kind), \(mode)") { [.bidirectional(.init(kind: kind), mode: mode)] },
                    LayerGradientCase("Bidirectional \(kind), \(mode), sequences, padding", padded) {
                        [.masking(), .bidirectional(.init(kind: kind, sequences: true), mode: mode)]
                    },
                ]
            } + [
                LayerGradientCase("Embedding with padding, Bidirectional, \(mode)", fewIDs) {
                    [.embedding(3, 2, maskZero: true), .bidirectional(.init(kind: .lstm), mode: mode), .dense(1)]
                },
                LayerGradientCase("Bidirectional of one-hot, \(mode)", oneHot) {
                    [.bidirectional(.init(kind: .gru, sequences: true), mode: mode)]
                },
            ]
        }
            + kinds.map { kind in
                LayerGradientCase("Bidirectional \(kind), both dropouts, sequences") {
                    [.bidirectional(.init(kind: kind, dropout: 0.3, recurrentDropout: 0.4, sequences: true))]
                }
            } + [
                LayerGradientCase("Bidirectional of two kinds and widths") {
                    [.bidirectional(.init(kind: .lstm, units: 2, sequences: true), .init(kind: .gru, units: 3, useBias: false, sequences: true))]
                },
                LayerGradientCase("Bidirectional, regularizers") {
                    [.bidirectional(.init(kind: .simple, regularizers: [.l1(0.01), .l2(0.02), .l2(0.03)]))]
                },
                LayerGradientCase("Bidirectional on Bidirectional") {
                    [
                        .bidirectional(.init(kind: .simple, sequences: true)), .bidirectional(.init(kind: .gru, sequences: true), mode: .ave),
                        .dense(1),
                    ]
                },
            ]
    }

    private static var windows: [LayerGradientCase] {
        let x = Examples.features([3, 7, 2])
        let convolutions = Padding.allCases.flatMap { padding in
            [(1, 1, 1), (3, 1, 1), (2, 2, 1), (3, 3, 1), (2, 1, 2), (3, 1, 3), (1, 3, 1), (4, 2, 1)].map { taps, strides, dilation in
                LayerGradientCase("Conv1D, \(padding), \(taps) taps, strides \(strides), dilation \(dilation)", x) {
                    [.convolution(2, taps, strides: strides, padding: padding, dilation: dilation)]
                }
            }
        }
        let poolings = [Padding.valid, .same].flatMap { padding in
            [(2, nil), (3, 1), (2, 3), (3, 2), (7, nil), (1, 1)].flatMap { (size: Int, strides: Int?) in
                [true, false].map { takesLargest in
                    LayerGradientCase("\(takesLargest ? "Max" : "Average")Pooling1D, \(padding), \(size), strides \(strides ?? size)", x) {
                        [.dense(2), .pooling(max: takesLargest, size, strides: strides, padding: padding)]
                    }
                }
            }
        }
        return convolutions + poolings + [
            LayerGradientCase("Conv1D twice", x) {
                [.convolution(2, 3, padding: .causal, activation: .tanh), .convolution(2, 3, strides: 2, bias: false)]
            },
            LayerGradientCase("Conv1D, regularizers", x) { [.convolution(2, 2, regularizers: [.l2(0.02), .l1(0.01)])] },
            LayerGradientCase("Embedding, Conv1D, GlobalMaxPooling1D", ids) {
                [.embedding(4, 2), .convolution(3, 2, activation: .relu), .globalMax(), .dense(1)]
            },
        ]
    }

    /// Layers that take steps within each step.
    private static var distributed: [LayerGradientCase] {
        let x = Examples.features([3, 2, 4, 2])
        func one(_ name: String, _ x: Tensor = x, _ layers: @escaping @Sendable () -> [PlainLayer]) -> LayerGradientCase {
            LayerGradientCase("TimeDistributed \(name)", x, layers)
        }
        return kinds.map { kind in one("\(kind)") { [.distributed(.recurrent(kind), steps: 4), .recurrent(.lstm)] } } + [
            one("LSTM, sequences, 17 samples", Examples.features([17, 2, 3, 2])) {
                [.distributed(.recurrent(.lstm) { ($0.sequences, $0.backwards) = (true, true) }, steps: 3)]
            },
            one("GRU, both dropouts") {
                [.distributed(.recurrent(.gru) { ($0.dropout, $0.recurrentDropout) = (0.3, 0.3) }, steps: 4), .dense(1)]
            },
            one("Bidirectional LSTM twice") {
                [
                    .distributed(.bidirectional(.init(kind: .lstm, sequences: true)), steps: 4),
                    .distributed(.bidirectional(.init(kind: .gru)), steps: 4), .dense(2),
                ]
            },
            one("Conv1D, pooling, Flatten") {
                [
                    .distributed(.convolution(3, 2, activation: .tanh, regularizers: [.l2(0.1), nil]), steps: 4),
                    .distributed(.pooling(max: true, 2, strides: 1), steps: 3), .distributed(.flatten(), steps: 2), .dense(1),
                ]
            },
            one("Dense, softmax, global pooling") {
                [.distributed(.dense(3, .softmax), steps: 4), .distributed(.globalAverage(), steps: 4), .dense(1)]
            },
            one("RepeatVector, LSTM", features) { [.distributed(.repeatVector(3), steps: 1), .distributed(.recurrent(.lstm), steps: 3)] },
            one("LayerNormalization, GlobalMaxPooling1D, one step", Examples.features([3, 1, 4, 2])) {
                [.distributed(.dense(3), steps: 4), .distributed(.layerNormalization(), steps: 4), .distributed(.globalMax(), steps: 4)]
            },
        ]
    }

    private static var others: [LayerGradientCase] {
        [
            LayerGradientCase("Dense, no bias", flat) { [.dense(2, .tanh, bias: false)] },
            LayerGradientCase("Dense, regularizers", flat) { [.dense(2, .tanh, regularizers: [.l1l2(l1: 0.02, l2: 0.03), .l2(0.05)])] },
            LayerGradientCase("Dense with steps, 17 samples", Examples.features([17, 2, 3])) { [.dense(2, .sigmoid)] },
            LayerGradientCase("TimeDistributed Dense") { [.dense(3, .tanh, distributed: true), .dense(2, .softmax, distributed: true)] },
            LayerGradientCase("TimeDistributed Activation") { [.dense(2), .activation(.selu, distributed: true)] },
            LayerGradientCase("LayerNormalization") { [.dense(4), .layerNormalization()] },
            LayerGradientCase("LayerNormalization of rows", flat) { [.layerNormalization(epsilon: 0.1), .dense(2)] },
            LayerGradientCase("LayerNormalization without beta") { [.dense(3), .layerNormalization(center: false), .dense(2)] },
            LayerGradientCase("LayerNormalization without gamma") { [.dense(3), .layerNormalization(scale: false), .dense(2)] },
            LayerGradientCase("LayerNormalization alone without either") {
                [.dense(3), .layerNormalization(center: false, scale: false), .dense(2)]
            },
            LayerGradientCase("LayerNormalization at each step") { [.dense(3), .layerNormalization(distributed: true)] },
            LayerGradientCase("Flatten") { [.dense(2), .flatten(), .dense(2)] },
            LayerGradientCase("Flatten first") { [.flatten(), .dense(2)] },
            LayerGradientCase("RepeatVector", flat) { [.dense(2), .repeatVector(3), .recurrent(.gru) { $0.sequences = true }] },
            LayerGradientCase("GlobalAveragePooling1D") { [.dense(2), .globalAverage(), .dense(1)] },
            LayerGradientCase("GlobalMaxPooling1D") { [.dense(2), .globalMax(), .dense(1)] },
            LayerGradientCase("Embedding alone", ids) { [.embedding(4, 2)] },
            LayerGradientCase("Embedding, regularizer", fewIDs) { [.embedding(4, 2, regularizer: .l2(0.1)), .recurrent(.simple)] },
            LayerGradientCase("Embedding, Flatten", ids) { [.embedding(4, 2), .flatten(), .dense(1, .sigmoid)] },
            LayerGradientCase("Embedding, GlobalAveragePooling1D", ids) { [.embedding(4, 2), .globalAverage()] },
        ]
    }

    private static var stacks: [LayerGradientCase] {
        [
            LayerGradientCase("encoder and decoder") {
                [.recurrent(.lstm), .repeatVector(3), .recurrent(.lstm) { $0.sequences = true }, .dense(2, distributed: true)]
            },
            LayerGradientCase("all that drops") {
                [
                    .dropout(0.2), .recurrent(.gru) { ($0.dropout, $0.recurrentDropout, $0.sequences) = (0.2, 0.3, true) },
                    .spatialDropout(0.3), .bidirectional(.init(kind: .lstm, dropout: 0.2, recurrentDropout: 0.3)), .dropout(0.3), .dense(1),
                ]
            },
            LayerGradientCase("words to a class", ids) {
                [
                    .embedding(4, 3, maskZero: true), .spatialDropout(0.2), .bidirectional(.init(kind: .lstm, sequences: true)),
                    .layerNormalization(), .globalMax(), .dense(2, .relu), .dropout(0.3), .dense(3, .softmax),
                ]
            },
            LayerGradientCase("windows before memory", Examples.features([3, 9, 2])) {
                [
                    .convolution(3, 3, padding: .same, activation: .relu), .pooling(max: true, 2), .recurrent(.gru) { $0.sequences = true },
                    .pooling(max: false, 2), .flatten(), .dense(1),
                ]
            },
            LayerGradientCase("padding through three kinds", padded) {
                [
                    .masking(), .recurrent(.lstm) { $0.sequences = true }, .recurrent(.gruResetBefore) { $0.sequences = true },
                    .recurrent(.simple) { $0.backwards = true }, .dense(1),
                ]
            },
        ]
    }
}

extension Tensor {
    fileprivate func plus(_ number: Float) -> Tensor { Tensor(shape: shape, scalars: scalars.map { $0 + number }) }
}

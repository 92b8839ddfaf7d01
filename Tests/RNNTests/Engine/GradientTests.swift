import RNN
import Testing

/// The engine's gradient by every parameter, held against the slope of the reference's loss (central differences in double precision).
@Suite struct GradientTests {
    enum Case: String, CaseIterable {
        case oneHotSimple, embeddingSimple, embeddingLSTM, embeddingGRU
        case oneHotLSTMDropout, embeddingLSTMDropout, embeddingGRUDropout, embeddingSimpleDropout
        case stackedLSTM, stackedMixed, sequenceOut, featuresSimple, featuresLSTM, featuresGRU, dense, wide, long

        var layers: [any Layer] {
            let last = Dense(1, activation: .sigmoid)
            return switch self {
            case .oneHotSimple: [SimpleRNN(3), last]
            case .embeddingSimple: [Embedding(6, 2), SimpleRNN(5), last]
            case .embeddingLSTM: [Embedding(6, 2), LSTM(3), last]
            case .embeddingGRU: [Embedding(6, 2), GRU(3), last]
            case .oneHotLSTMDropout: [LSTM(2, dropout: 0.4), last]
            case .embeddingLSTMDropout: [Embedding(6, 3), LSTM(2, dropout: 0.4), last]
            case .embeddingGRUDropout: [Embedding(6, 3), GRU(2, dropout: 0.4), last]
            case .embeddingSimpleDropout: [Embedding(6, 3), SimpleRNN(2, dropout: 0.4), last]
            case .stackedLSTM: [Embedding(6, 3), LSTM(2, dropout: 0.3, returnSequences: true), LSTM(2, dropout: 0.3), last]
            case .stackedMixed: [Embedding(6, 2), GRU(2, returnSequences: true), SimpleRNN(2, returnSequences: true), LSTM(2), last]
            case .sequenceOut: [Embedding(6, 2), LSTM(2, returnSequences: true), last]
            case .featuresSimple: [SimpleRNN(3, inputShape: [5, 2]), last]
            case .featuresLSTM: [LSTM(2, inputShape: [5, 2]), last]
            case .featuresGRU: [GRU(2, inputShape: [5, 2]), last]
            case .dense: [Dense(1, activation: .sigmoid, inputShape: [4])]
            case .wide: [Embedding(4, 1), LSTM(9), last]
            case .long: [Embedding(4, 1), GRU(2), last]
            }
        }

        var input: Tensor {
            switch self {
            case .oneHotSimple, .oneHotLSTMDropout: Examples.oneHot(samples: 18, steps: 5, depth: 6)
            case .featuresSimple, .featuresLSTM, .featuresGRU: Examples.features([18, 5, 2])
            case .dense: Examples.features([18, 4])
            case .wide: Examples.ids(samples: 2, steps: 11, vocabulary: 4)
            case .long: Examples.ids(samples: 2, steps: 70, vocabulary: 4)
            default: Examples.ids(samples: 18, steps: 5, vocabulary: 6)
            }
        }
    }

    @Test(arguments: Case.allCases)
    func everyParameterHasTheLossesSlope(_ example: Case) throws {
        let x = example.input
        let model = try Examples.model(example.layers, for: x)
        let y = Examples.targets(example == .sequenceOut ? x.count * 5 : x.count)
        let targets = example == .sequenceOut ? Tensor(shape: [x.count, 5], scalars: y) : Tensor(y)
        let (loss, gradients) = try model.tryGradients(x, targets, dropoutSeed: 77)
        var reference = ReferenceModel(model, dropoutSeed: 77)
        let answers = y.map { Double($0) }
        let expected = reference.loss(x, answers)
        #expect(abs(loss - expected) < 1e-6 * max(1, expected))

        let step = 1e-4
        for index in reference.weights.indices {
            let found = gradients[index].scalars
            for element in reference.weights[index].indices {
                let value = reference.weights[index][element]
                reference.weights[index][element] = value + step
                let above = reference.loss(x, answers)
                reference.weights[index][element] = value - step
                let below = reference.loss(x, answers)
                reference.weights[index][element] = value
                let slope = (above - below) / (2 * step)
                #expect(
                    abs(Double(found[element]) - slope) < 2e-6 + 1e-5 * abs(slope),
                    "parameter \(index), element \(element): \(found[element]), expected \(slope)")
            }
        }
    }
}

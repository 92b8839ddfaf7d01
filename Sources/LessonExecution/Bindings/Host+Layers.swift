import LessonLanguage
import RNN

extension Activation: HostType {}
extension Weight: HostType {}
extension Embedding: HostType {}
extension SimpleRNN: HostType {}
extension LSTM: HostType {}
extension GRU: HostType {}
extension Dense: HostType {}

extension LessonLanguage.Host {
    /// The layers that models are made of.
    mutating func declareLayers() {
        enumeration(
            Activation.self, named: "Activation", "The function that a layer's output goes through.",
            cases: Activation.allCases.map { ($0.rawValue, $0) })
        type(Weight.self, named: "Weight", "One array of a layer's weights.") { type in
            type.property("name: String", "As in Keras: kernel, recurrent_kernel, bias, embeddings.") { (w: Weight) in w.name }
            type.property("value: Tensor") { (w: Weight) in w.value }
            type.property("description: String") { (w: Weight) in w.description }
        }
        layer(Embedding.self, named: "Embedding", "A table of a vector for each word id.") { type in
            type.initializer(
                "init(_ inputDimension: Int, _ outputDimension: Int, inputLength: Int? = nil, name: String? = nil)",
                "The number of different ids (the vocabulary), and the length of a word's vector."
            ) { (ids: Int, length: Int, inputLength: Int?, name: String?) in
                Embedding(ids, length, inputLength: inputLength, name: name)
            }
        }
        layer(SimpleRNN.self, named: "SimpleRNN", "The plain recurrent layer: h = tanh(x·W + h₋₁·U + b).") { type in
            type.initializer(
                "init(_ units: Int, activation: Activation = .tanh, dropout: Double = 0, returnSequences: Bool = false, inputShape: [Int]? = nil, name: String? = nil)",
                "The length of the hidden state; `inputShape` is (time steps, features) of a sample."
            ) { (units: Int, activation: Activation, dropout: Double, returnSequences: Bool, inputShape: [Int]?, name: String?) in
                SimpleRNN(
                    units, activation: activation, dropout: dropout, returnSequences: returnSequences, inputShape: inputShape, name: name)
            }
        }
        layer(LSTM.self, named: "LSTM", "Long short-term memory.") { type in
            type.initializer(
                "init(_ units: Int, dropout: Double = 0, returnSequences: Bool = false, inputShape: [Int]? = nil, name: String? = nil)",
                "The length of the hidden state and of the cell state."
            ) { (units: Int, dropout: Double, returnSequences: Bool, inputShape: [Int]?, name: String?) in
                LSTM(units, dropout: dropout, returnSequences: returnSequences, inputShape: inputShape, name: name)
            }
        }
        layer(GRU.self, named: "GRU", "The gated recurrent unit, in the form with two biases (reset_after).") { type in
            type.initializer(
                "init(_ units: Int, dropout: Double = 0, returnSequences: Bool = false, inputShape: [Int]? = nil, name: String? = nil)",
                "The length of the hidden state."
            ) { (units: Int, dropout: Double, returnSequences: Bool, inputShape: [Int]?, name: String?) in
                GRU(units, dropout: dropout, returnSequences: returnSequences, inputShape: inputShape, name: name)
            }
        }
        layer(Dense.self, named: "Dense", "The fully connected layer: activation(x·W + b).") { type in
            type.initializer(
                "init(_ units: Int, activation: Activation = .linear, inputShape: [Int]? = nil, name: String? = nil)",
                "How many numbers come out."
            ) { (units: Int, activation: Activation, inputShape: [Int]?, name: String?) in
                Dense(units, activation: activation, inputShape: inputShape, name: name)
            }
        }
        let layers = ["Embedding", "SimpleRNN", "LSTM", "GRU", "Dense"]
        protocolType("Layer", conformers: layers, "A layer of a model.")
    }

    /// A layer has its own initializer and what all layers have.
    private mutating func layer<L: EngineLayer & HostType>(
        _ layer: L.Type, named name: String, _ documentation: String, _ declare: (inout HostTypeDeclaration) -> Void
    ) {
        type(layer, named: name, documentation) { type in
            declare(&type)
            type.property("name: String", "Given by the model unless it has one of its own.") { (l: L) in l.name }
            type.property("parameterCount: Int", "The number of trainable numbers.") { (l: L) in l.parameterCount }
            type.property("weights: [Weight]", "Its arrays in Keras' order and layout.") { (l: L) in l.weights }
            type.method("setWeights(_ values: [Tensor])", "Replaces all arrays.") { (l: L, values: [Tensor]) in
                try l.trySetWeights(values)
            }
        }
    }
}

/// The name that Keras gives to an array of a model: its variable's path without the model's own name at the front,
/// `embedding/embeddings`, `lstm/lstm_cell/recurrent_kernel`, `bidirectional/forward_lstm/lstm_cell/bias`.
struct WeightPath: Hashable {
    let text: String

    init(_ text: String) { self.text = text }

    /// - Parameter weight: as the layer names it. A layer within a layer gives a path of its own (`forward_lstm/lstm_cell/kernel`);
    ///   of a recurrent layer's own arrays Keras says that they belong to its cell.
    /// - Parameter inner: the kinds of the layers within, and what each is called in this model: `forward_lstm_1` of the second LSTM.
    init(layer: any EngineLayer, weight: String, inner: [(kind: String, name: String)]) {
        let isInCell = layer is any RecurrentLayer && !weight.contains("/")
        let path = weight.split(separator: "/").map { part -> String in
            for side in ["forward_", "backward_"] where part.hasPrefix(side) {
                return side + (inner.first { $0.kind == part.dropFirst(side.count) }?.name ?? String(part.dropFirst(side.count)))
            }
            return inner.last { $0.kind == part }?.name ?? String(part)
        }
        text = layer.name + "/" + (isInCell ? "\(layer.core.snakeName)_cell/" : "") + path.joined(separator: "/")
    }

    /// The layer's name.
    var layer: Substring { text.prefix { $0 != "/" } }

    /// The path within the layer.
    var inner: Substring { text.dropFirst(layer.count).drop { $0 == "/" } }

    /// The array's own name: `kernel`.
    var leaf: Substring { text.split(separator: "/").last ?? "" }

    /// The path without its first name, which is the model's where Keras writes the whole path.
    var withoutModel: WeightPath? {
        let rest = inner
        return rest.isEmpty ? nil : WeightPath(String(rest))
    }
}

extension WeightPath {
    /// A name and the number that Keras put behind it to tell it from others: `lstm_2` is number 2 of `lstm`, `lstm` number 0.
    static func numbered(_ name: Substring) -> (base: Substring, number: Int) {
        guard let bar = name.lastIndex(of: "_"), let number = Int(name[name.index(after: bar)...]), number > 0 else {
            return (name, 0)
        }
        return (name[..<bar], number)
    }

    /// The path within the layer, without such numbers: Keras counts `forward_lstm_1` across all models of a program.
    var unnumberedInner: String {
        inner.split(separator: "/").map { String(Self.numbered($0).base) }.joined(separator: "/")
    }
}

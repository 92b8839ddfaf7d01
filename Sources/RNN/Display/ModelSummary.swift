/// What `model.summary()` shows: a row a layer, and the counts of trainable and other parameters.
public struct ModelSummary: Hashable, Sendable, Codable {
    /// One layer.
    public struct Row: Hashable, Sendable, Codable {
        /// The layer's own name: `simple_rnn`, `embedding_1`.
        public var name: String
        /// The kind of layer: `SimpleRNN`, `Embedding`.
        public var kind: String
        /// The shape that comes out, `nil` standing for the batch: `(None, 100, 16)`.
        public var outputShape: [Int?]
        /// The number of trainable numbers; 0 before the layer knows its input.
        public var parameterCount: Int
        /// Whether the layer has what it needs to know of its input. One that has not has no parameters yet, and an empty output shape.
        public var isBuilt: Bool
        /// How the count comes about, with the numbers put in: `16×8 + 8×8 + 8 = 200`. Empty where there are none.
        public var derivation: String

        /// A row of one's own; nothing is worked out or looked at.
        public init(name: String, kind: String, outputShape: [Int?], parameterCount: Int, isBuilt: Bool = true, derivation: String) {
            self.name = name
            self.kind = kind
            self.outputShape = outputShape
            self.parameterCount = parameterCount
            self.isBuilt = isBuilt
            self.derivation = derivation
        }
    }

    /// The model's name.
    public var modelName: String
    /// A row a layer, the first one first.
    public var rows: [Row]

    /// A summary of such rows.
    public init(modelName: String, rows: [Row]) {
        self.modelName = modelName
        self.rows = rows
    }

    /// All trainable numbers.
    public var parameterCount: Int { rows.map(\.parameterCount).clampedSum }
}

extension ModelSummary.Row {
    /// `(None, 100, 16)`, or `?` where it is not known yet.
    package var shapeText: String {
        let lengths = outputShape.map { $0.map(String.init) ?? "None" }
        return lengths.isEmpty ? "?" : lengths.count == 1 ? "(\(lengths[0]),)" : "(\(lengths.joined(separator: ", ")))"
    }

    /// `1,824`, or `?` where it is not known yet.
    package var countText: String { isBuilt ? grouped(parameterCount) : "?" }
}

extension ModelSummary {
    /// Whether all layers know the shape of their input.
    package var isBuilt: Bool { rows.allSatisfy(\.isBuilt) }
}

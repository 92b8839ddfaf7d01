import LessonLanguage
import RNN

/// What `bin/bindings` can't write: bodies that need more of the run than a number to draw from, or that take a lesson's functions, tuples and lists as the
/// language has them. Signatures, documentation and the rest come from RNN's declarations, as everywhere.
///
/// A key is the declaration's name with its labels, `Sequential.summary()`; where others have the same labels, with its parameters' types too.
struct HandBindings {
    private let bodies: [String: HostBody]

    init(_ context: RunContext) {
        let parts = [Self.data, Self.displays, Self.functions, Self.models, Self.randomness, Self.tables, Self.training]
        bodies = parts.map { $0(context) }.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
    }

    subscript(key: String) -> HostBody {
        guard let body = bodies[key] else { preconditionFailure("nothing in ByHand does \(key)") }
        return body
    }

    /// Types of the standard library that RNN has conform to one of its protocols.
    func conformers(of name: String) -> [String] {
        name == "TensorConvertible" ? ["[Int]", "[Float]", "[Double]", "[[Int]]", "[[Float]]", "[[Double]]", "[[[Float]]]", "[[[Double]]]"] : []
    }
}

extension AnyHost {
    var tensor: any TensorConvertible {
        get throws { try get() }
    }
}

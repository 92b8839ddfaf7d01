/// A value in the form in which it is kept from run to run.
///
/// Objects are named by a number and not held: two names for one object are that still when both are read back. What is large and names no
/// object is kept by itself, under the hash of its bytes.
package indirect enum Stored: Equatable, Sendable {
    /// A kind, its own bytes, and its parts.
    case node(StoredKind, [UInt8], [Stored])
    case object(Int)
    /// Another `Stored`, kept elsewhere, whose bytes have this hash.
    case blob(ContentHash)
    /// Something that can't be kept, and why.
    case opaque(Unkeepable)

    static func leaf(_ kind: StoredKind, _ bytes: [UInt8] = []) -> Stored { .node(kind, bytes, []) }
}

/// What a stored node stands for. The numbers are part of the cache's format.
package enum StoredKind: UInt8, Sendable {
    case void = 1, none, some, int, double, float, bool, string, piece
    case ints, doubles, floats, bools, array, dictionary, set, fields
    case enumCase, hostCase, function, nativeFunction, cell, erased
    /// A value of the embedder; an object of the embedder's with what it holds.
    case host, hostObject
    /// Types.
    case namedType, tuple, functionType, metatype, anyType, neverType
    /// What the embedder makes its own values of.
    case null, record, list, number, real, single, text, truth, data
    /// How long something took: kept, but no part of what a value is.
    case time
    /// A sequence that is made while it is walked, and a walk through one.
    case sequence, walk
    /// A struct whose own `==` or `hash(into:)` is asked wherever it is: its type, and its fields.
    case ownFields
    /// A list, and the index of its first element.
    case slice
}

/// That stored bytes are not what was stored.
package struct DamagedContent: Error {
    package let reason: String
    /// Nothing is wrong with the bytes: the lesson does not say any more which of several things they mean.
    package let isAmbiguous: Bool

    package init(_ reason: String, isAmbiguous: Bool = false) {
        self.reason = reason
        self.isAmbiguous = isAmbiguous
    }
}

extension Stored {
    /// Whether nothing in it is an object, a function of the lesson, a type or a time, so that it means the same in every run, nor anything that is kept by itself.
    var isPlain: Bool {
        switch self {
        case .node(.function, _, _), .node(.nativeFunction, _, _), .node(.erased, _, _), .node(.ownFields, _, _), .node(.sequence, _, _), .node(.walk, _, _),
            .node(.time, _, _), .object, .opaque, .blob:
            false
        case .node(_, _, let parts): parts.allSatisfy(\.isPlain)
        }
    }

    /// The first thing in it that can't be kept.
    package var obstacle: Unkeepable? {
        switch self {
        case .node(_, _, let parts):
            // Not `lazy.compactMap(…).first`, which looks at what it finds twice: at each depth, so for ever.
            for part in parts { if let what = part.obstacle { return what } }
            return nil
        case .opaque(let what): return what
        case .object, .blob: return nil
        }
    }

    /// Does something with each node that is not in a blob, the outermost first.
    package func visit(_ body: (Stored) -> Void) {
        body(self)
        if case .node(_, _, let parts) = self { for part in parts { part.visit(body) } }
    }

    /// The same with other numbers for the objects.
    package func renumbered(_ number: (Int) throws -> Int) rethrows -> Stored {
        switch self {
        case .node(let kind, let bytes, let parts): parts.isEmpty ? self : .node(kind, bytes, try parts.map { try $0.renumbered(number) })
        case .object(let old): .object(try number(old))
        case .blob, .opaque: self
        }
    }
}

extension Stored {
    /// Whether one of these objects is in it.
    func names(oneOf objects: Set<Int>) -> Bool {
        switch self {
        case .object(let number): objects.contains(number)
        case .node(_, _, let parts): parts.contains { $0.names(oneOf: objects) }
        case .blob, .opaque: false
        }
    }
}

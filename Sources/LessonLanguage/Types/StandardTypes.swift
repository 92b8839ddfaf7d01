/// The standard library's types that the language knows.
extension Nominal {
    private static let numeric: Set<StandardProtocol> = [
        .equatable, .hashable, .comparable, .numeric, .signedNumeric, .additiveArithmetic, .customStringConvertible, .sendable, .strideable,
        .losslessStringConvertible, .codable,
    ]
    private static let text: Set<StandardProtocol> = [
        .equatable, .hashable, .comparable, .customStringConvertible, .sendable, .losslessStringConvertible, .codable,
    ]

    static let int = with(Nominal("Int", conformances: numeric.union([.binaryInteger, .fixedWidthInteger, .signedInteger]))) { $0.integer = .int }
    static let double = Nominal("Double", conformances: numeric.union([.floatingPoint, .binaryFloatingPoint]))
    static let float = Nominal("Float", conformances: numeric.union([.floatingPoint, .binaryFloatingPoint]))
    static let bool = Nominal("Bool", conformances: [.equatable, .hashable, .customStringConvertible, .sendable, .codable])
    static let string = with(Nominal("String", conformances: text.union([.stringProtocol, .sequence, .collection, .bidirectionalCollection]))) {
        $0.element = .nominal(.character, [])
    }
    static let substring = with(Nominal("Substring", conformances: text.union([.stringProtocol, .sequence, .collection, .bidirectionalCollection]))) {
        $0.element = .nominal(.character, [])
    }
    static let character = Nominal("Character", conformances: text)
    static let stringIndex = Nominal("String.Index", conformances: [.equatable, .hashable, .comparable, .sendable])

    static let unicodeScalar = Nominal("UnicodeScalar", conformances: [.equatable, .hashable, .comparable, .customStringConvertible, .sendable])
    /// What is made while it is walked.
    static let lazySequence = collection("LazySequence", [])
    static let unfoldSequence = collection("UnfoldSequence", [])
    static let iterator = Nominal("IndexingIterator", parameters: ["Element"])
    /// What `String(decoding:as:)` names.
    static let utf8 = Nominal("UTF8")
    /// `utf8` and its kin.
    static let textView = collection("TextView", [])

    static let array = collection(
        "Array", [.bidirectionalCollection, .randomAccessCollection, .mutableCollection, .rangeReplaceableCollection],
        conditional: [.equatable, .hashable])
    static let arraySlice = collection(
        "ArraySlice", [.bidirectionalCollection, .randomAccessCollection, .mutableCollection, .rangeReplaceableCollection],
        conditional: [.equatable, .hashable])
    static let set = collection("Set", [.equatable, .hashable])
    static let dictionary = with(Nominal("Dictionary", parameters: ["Key", "Value"], conformances: [.sequence, .collection])) {
        $0.element = .tuple([TupleField("key", $0.ownType.arguments[0]), TupleField("value", $0.ownType.arguments[1])])
        $0.conditionalConformances = [.equatable, .hashable]
    }
    static let optional = with(Nominal("Optional", parameters: ["Wrapped"])) { $0.conditionalConformances = [.equatable, .hashable] }

    /// "Any sequence of": what the library's parameters take where Swift says `some Sequence`.
    static let sequence = collection("Sequence", [])
    /// What views such as `enumerated()` and `zip` give: walked, not indexed.
    static let enumeratedSequence = collection("EnumeratedSequence", [.bidirectionalCollection])
    static let zipSequence = collection("Zip2Sequence", [])
    static let strideSequence = collection("StrideTo", [])
    static let strideThrough = collection("StrideThrough", [])
    static let reversedCollection = collection("ReversedCollection", [.bidirectionalCollection])
    static let flattenSequence = collection("FlattenSequence", [])
    static let repeated = collection("Repeated", [.bidirectionalCollection, .randomAccessCollection])
    static let dictionaryKeys = collection("Keys", [.equatable])
    static let dictionaryValues = collection("Values", [])

    static let range = bounds("Range", walks: true)
    static let closedRange = bounds("ClosedRange", walks: true)
    static let partialRangeFrom = bounds("PartialRangeFrom", walks: true)
    static let partialRangeUpTo = bounds("PartialRangeUpTo", walks: false)
    static let partialRangeThrough = bounds("PartialRangeThrough", walks: false)

    static let dictionaryIndex = Nominal("Dictionary.Index", parameters: ["Key", "Value"], conformances: [.equatable, .hashable, .comparable, .sendable])
    static let hasher = Nominal("Hasher", conformances: [.sendable])

    static let keyPath = Nominal("KeyPath", parameters: ["Root", "Value"])
    static let writableKeyPath = Nominal("WritableKeyPath", parameters: ["Root", "Value"])
    static let errorProtocol = Nominal("Error", kind: .hostProtocol)

    /// By the name that a lesson writes.
    static let standard: [String: Nominal] = {
        let all: [Nominal] = [
            int, double, float, bool, string, substring, character, array, arraySlice, set, dictionary, optional, range, closedRange,
            partialRangeFrom, partialRangeUpTo, partialRangeThrough, keyPath, writableKeyPath, stringIndex, unicodeScalar, CharacterSets.nominal, errorProtocol,
            sequence, utf8, ComparisonResults.nominal, hasher,
        ]
        var named = Dictionary(uniqueKeysWithValues: (all + sizedIntegers.filter { $0.key != .int }.values).map { ($0.name, $0) })
        named["Unicode.Scalar"] = unicodeScalar
        named["Unicode.UTF8"] = utf8
        return named
    }()

    /// Those that lessons can't write: names of views, for signatures and for what is kept.
    static let views: [String: Nominal] = [
        "EnumeratedSequence": .enumeratedSequence, "Zip2Sequence": .zipSequence, "StrideTo": .strideSequence, "StrideThrough": .strideThrough,
        "ReversedCollection": .reversedCollection, "FlattenSequence": .flattenSequence, "Repeated": .repeated, "Keys": .dictionaryKeys,
        "Values": .dictionaryValues,
        "StringIndex": .stringIndex, "DictionaryIndex": .dictionaryIndex, "TextView": .textView, "LazySequence": .lazySequence,
        "UnfoldSequence": .unfoldSequence, "IndexingIterator": .iterator, "RoundingRule": RoundingRules.nominal, "FloatingPointSign": Signs.nominal,
        "CharacterSet": CharacterSets.nominal,
    ]

    private static func with(_ nominal: Nominal, _ body: (Nominal) -> Void) -> Nominal {
        body(nominal)
        return nominal
    }

    private static func collection(_ name: String, _ conformances: Set<StandardProtocol>, conditional: Set<StandardProtocol> = []) -> Nominal {
        with(Nominal(name, parameters: ["Element"], conformances: conformances.union([.sequence, .collection]))) {
            $0.element = $0.ownType.arguments[0]
            $0.conditionalConformances = conditional
        }
    }

    private static func bounds(_ name: String, walks: Bool) -> Nominal {
        with(
            Nominal(
                name, parameters: ["Bound"],
                conformances: Set<StandardProtocol>([.equatable, .hashable]).union(walks ? [.sequence] : []).union(
                    name.hasPrefix("Partial") ? [] : [.collection, .bidirectionalCollection, .randomAccessCollection]))
        ) {
            if walks { $0.element = $0.ownType.arguments[0] }
        }
    }
}

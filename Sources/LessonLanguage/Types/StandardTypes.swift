/// The standard library's types that the language knows.
extension Nominal {
    private static let numeric: Set<String> = [
        "Equatable", "Hashable", "Comparable", "Numeric", "SignedNumeric", "AdditiveArithmetic", "CustomStringConvertible", "Sendable", "Strideable",
        "LosslessStringConvertible", "Codable",
    ]
    private static let text: Set<String> = [
        "Equatable", "Hashable", "Comparable", "CustomStringConvertible", "Sendable", "LosslessStringConvertible", "Codable",
    ]

    static let int = with(Nominal("Int", conformances: numeric.union(["BinaryInteger", "FixedWidthInteger", "SignedInteger"]))) { $0.integer = .int }
    static let double = Nominal("Double", conformances: numeric.union(["FloatingPoint", "BinaryFloatingPoint"]))
    static let float = Nominal("Float", conformances: numeric.union(["FloatingPoint", "BinaryFloatingPoint"]))
    static let bool = Nominal("Bool", conformances: ["Equatable", "Hashable", "CustomStringConvertible", "Sendable", "Codable"])
    static let string = with(Nominal("String", conformances: text.union(["StringProtocol", "Sequence", "Collection", "BidirectionalCollection"]))) {
        $0.element = .nominal(.character, [])
    }
    static let substring = with(Nominal("Substring", conformances: text.union(["StringProtocol", "Sequence", "Collection", "BidirectionalCollection"]))) {
        $0.element = .nominal(.character, [])
    }
    static let character = Nominal("Character", conformances: text)
    static let stringIndex = Nominal("String.Index", conformances: ["Equatable", "Hashable", "Comparable", "Sendable"])

    static let unicodeScalar = Nominal("UnicodeScalar", conformances: ["Equatable", "Hashable", "Comparable", "CustomStringConvertible", "Sendable"])
    /// What is made while it is walked.
    static let lazySequence = collection("LazySequence", [])
    static let unfoldSequence = collection("UnfoldSequence", [])
    static let iterator = Nominal("IndexingIterator", parameters: ["Element"])
    /// What `String(decoding:as:)` names.
    static let utf8 = Nominal("UTF8")
    /// `utf8` and its kin.
    static let textView = collection("TextView", [])

    static let array = collection(
        "Array", ["BidirectionalCollection", "RandomAccessCollection", "MutableCollection", "RangeReplaceableCollection"],
        conditional: ["Equatable", "Hashable"])
    static let arraySlice = collection(
        "ArraySlice", ["BidirectionalCollection", "RandomAccessCollection", "MutableCollection", "RangeReplaceableCollection"],
        conditional: ["Equatable", "Hashable"])
    static let set = collection("Set", ["Equatable", "Hashable"])
    static let dictionary = with(Nominal("Dictionary", parameters: ["Key", "Value"], conformances: ["Sequence", "Collection"])) {
        $0.element = .tuple([TupleField("key", $0.ownType.arguments[0]), TupleField("value", $0.ownType.arguments[1])])
        $0.conditionalConformances = ["Equatable", "Hashable"]
    }
    static let optional = with(Nominal("Optional", parameters: ["Wrapped"])) { $0.conditionalConformances = ["Equatable", "Hashable"] }

    /// "Any sequence of": what the library's parameters take where Swift says `some Sequence`.
    static let sequence = collection("Sequence", [])
    /// What views such as `enumerated()` and `zip` give: walked, not indexed.
    static let enumeratedSequence = collection("EnumeratedSequence", ["BidirectionalCollection"])
    static let zipSequence = collection("Zip2Sequence", [])
    static let strideSequence = collection("StrideTo", [])
    static let strideThrough = collection("StrideThrough", [])
    static let reversedCollection = collection("ReversedCollection", ["BidirectionalCollection"])
    static let flattenSequence = collection("FlattenSequence", [])
    static let repeated = collection("Repeated", ["BidirectionalCollection", "RandomAccessCollection"])
    static let dictionaryKeys = collection("Keys", ["Equatable"])
    static let dictionaryValues = collection("Values", [])

    static let range = bounds("Range", walks: true)
    static let closedRange = bounds("ClosedRange", walks: true)
    static let partialRangeFrom = bounds("PartialRangeFrom", walks: true)
    static let partialRangeUpTo = bounds("PartialRangeUpTo", walks: false)
    static let partialRangeThrough = bounds("PartialRangeThrough", walks: false)

    static let dictionaryIndex = Nominal("Dictionary.Index", parameters: ["Key", "Value"], conformances: ["Equatable", "Hashable", "Comparable", "Sendable"])
    static let hasher = Nominal("Hasher", conformances: ["Sendable"])

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

    private static func collection(_ name: String, _ conformances: Set<String>, conditional: Set<String> = []) -> Nominal {
        with(Nominal(name, parameters: ["Element"], conformances: conformances.union(["Sequence", "Collection"]))) {
            $0.element = $0.ownType.arguments[0]
            $0.conditionalConformances = conditional
        }
    }

    private static func bounds(_ name: String, walks: Bool) -> Nominal {
        with(
            Nominal(
                name, parameters: ["Bound"],
                conformances: Set(["Equatable", "Hashable"]).union(walks ? ["Sequence"] : []).union(
                    name.hasPrefix("Partial") ? [] : ["Collection", "BidirectionalCollection", "RandomAccessCollection"]))
        ) {
            if walks { $0.element = $0.ownType.arguments[0] }
        }
    }
}

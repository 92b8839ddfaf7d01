/// Views, lazy sequences and iterators as text: as Swift's mirrors show the types of the standard library that they stand for.
extension MachineState {
    func write(_ sequence: Lazy, isNested: Bool, to text: inout TextWriter) throws {
        switch sequence.step {
        case .keys, .values:
            let list = try describe(sequence.list(of: .boxed), as: .array(sequence.type), isNested: true)
            try text += isNested ? "Dictionary.\(sequence.step == .keys ? "Keys" : "Values")(\(list))" : list
        case .utf8: try write(sequence, "UTF8View", isNested, to: &text)
        case .utf16: try write(sequence, "StringUTF16", isNested, to: &text)
        case .unicodeScalars: try write(sequence, "StringUnicodeScalarView", isNested, to: &text)
        case .strideTo, .strideThrough: try text += sequence.typeName(isQualified: true)
        case .reversed where sequence.source?.step == .reversed: if let own = sequence.source?.source { try write(own, isNested: isNested, to: &text) }
        case .elements: try text += try describe(sequence.parts[0], as: sequence.type, isNested: isNested)
        case .counting: try text += try describe(.fields(Fields([sequence.parts[0], .none])), as: .nominal(.partialRangeFrom, [.int]), isNested: isNested)
        case .map, .filter, .compactMap, .flatMap, .prefixWhile, .dropWhile, .prefix, .dropFirst, .unfolding, .unfoldingState, .enumerated, .reversed, .joined,
            .zip, .repeated:
            let parts = try parts(of: sequence)
            try text += sequence.typeName(isQualified: isNested) + "(" + parts.map { "\($0.label): \($0.text)" }.joined(separator: ", ") + ")"
        }
    }

    /// What `lazy` gives of a collection.
    func writeLazy(_ sequence: Lazy, isNested: Bool, to text: inout TextWriter) throws {
        switch sequence.step {
        case .map, .filter, .compactMap, .flatMap, .prefixWhile, .dropWhile, .prefix, .dropFirst: return try write(sequence, isNested: isNested, to: &text)
        case .elements, .counting, .unfolding, .unfoldingState, .keys, .values, .utf8, .utf16, .unicodeScalars, .enumerated, .reversed, .joined, .zip,
            .strideTo, .strideThrough, .repeated:
            break
        }
        try text += (isNested ? "Swift." : "") + "LazySequence<\(sequence.typeName(isQualified: isNested))>(_base: "
        try write(sequence, isNested: true, to: &text)
        try text += ")"
    }

    func write(_ walk: Walk, isNested: Bool, to text: inout TextWriter) throws {
        let (sequence, swift) = (walk.sequence, isNested ? "Swift." : "")
        let name = sequence.typeName(isQualified: isNested)
        guard sequence.step == .elements, sequence.type.nominal === Nominal.array || sequence.type.nominal === Nominal.range else {
            return try text += sequence.typeName(isQualified: true) + ".Iterator"
        }
        let position = sequence.type.nominal === Nominal.range ? sequence.parts[0].asFields[0].asInt + walk.state.asInt : walk.state.asInt
        try text += "\(swift)IndexingIterator<\(name)>(_elements: "
        try write(sequence, isNested: true, to: &text)
        try text += ", _position: \(position))"
    }

    private func write(_ view: Lazy, _ name: String, _ isNested: Bool, to text: inout TextWriter) throws {
        let own = view.parts[0].asString
        try text += isNested ? name + "(" + Texts.quoted(own) + ")" : own
    }

    private func parts(of sequence: Lazy) throws -> [(label: String, text: String)] {
        func nested(_ lazy: Lazy?) throws -> String {
            var text = TextWriter()
            if let lazy { try write(lazy, isNested: true, to: &text) }
            return text.text
        }
        let base = ("_base", try nested(sequence.source))
        switch sequence.step {
        case .map: return [("_base", try nested(sequence.unmapped)), ("_transform", "(Function)")]
        case .compactMap:
            let mapped = Lazy(.map, sequence.parts, .optional(sequence.type))
            return [("_base", try nested(Lazy(.filter, [mapped.value, sequence.parts[1]], .any))), ("_transform", "(Function)")]
        case .flatMap:
            let mapped = Lazy(.map, sequence.parts, .array(sequence.type))
            return [("_base", "Swift.FlattenSequence<\(mapped.typeName(isQualified: true))>(_base: \(try nested(mapped)))")]
        case .filter, .prefixWhile, .dropWhile: return [base, ("_predicate", "(Function)")]
        case .zip: return [("_sequence1", try nested(sequence.source)), ("_sequence2", try nested(Lazy.known(sequence.parts[1])))]
        case .repeated: return [("count", "\(sequence.parts[1].asInt)"), ("repeatedValue", try describe(sequence.parts[0], as: sequence.type, isNested: true))]
        case .unfolding, .unfoldingState:
            let state = try describe(sequence.parts[0], as: sequence.type, isNested: true)
            return [("_state", sequence.step == .unfolding ? "(Optional(\(state)), true)" : state), ("_next", "(Function)"), ("_done", "false")]
        case .prefix, .dropFirst:
            let number = sequence.parts[1].asInt
            guard sequence.source?.step == .elements, let count = try? sequence.source?.count() else {
                return [base, (sequence.step == .prefix ? "_maxLength" : "_limit", "\(number)")]
            }
            let cut = min(number, count)
            var whole = TextWriter()
            if let source = sequence.source { try writeLazy(source, isNested: true, to: &whole) }
            return [
                ("_startIndex", "\(sequence.step == .prefix ? 0 : cut)"), ("_endIndex", "\(sequence.step == .prefix ? cut : count)"), ("_base", whole.text),
            ]
        case .elements, .counting, .keys, .values, .utf8, .utf16, .unicodeScalars, .enumerated, .reversed, .joined, .strideTo, .strideThrough: return [base]
        }
    }
}

extension Lazy {
    /// What a `map` of a `map` is a map of: Swift makes one of the two.
    fileprivate var unmapped: Lazy? { source?.step == .map ? source?.unmapped : source }

    /// As Swift names the type.
    func typeName(isQualified: Bool) -> String {
        func name(_ type: StaticType) -> String { isQualified ? type.qualifiedName : type.runtimeName }
        func name(_ lazy: Lazy?) -> String { lazy?.typeName(isQualified: isQualified) ?? "" }
        func generic(_ own: String, _ arguments: String...) -> String { (isQualified ? "Swift." : "") + "\(own)<\(arguments.joined(separator: ", "))>" }
        switch step {
        case .elements: return name(type)
        case .counting: return name(.nominal(.partialRangeFrom, [.int]))
        case .map: return generic("LazyMapSequence", name(unmapped), name(type))
        case .filter: return generic("LazyFilterSequence", name(source))
        case .compactMap:
            return generic("LazyMapSequence", generic("LazyFilterSequence", generic("LazyMapSequence", name(source), name(.optional(type)))), name(type))
        case .flatMap: return generic("LazySequence", generic("FlattenSequence", generic("LazyMapSequence", name(source), name(.array(type)))))
        case .prefixWhile: return generic("LazyPrefixWhileSequence", name(source))
        case .dropWhile: return generic("LazyDropWhileSequence", name(source))
        case .prefix, .dropFirst:
            if source?.step == .elements { return generic("Slice", generic("LazySequence", name(source))) }
            return generic(step == .prefix ? "PrefixSequence" : "DropFirstSequence", name(source))
        case .unfolding: return generic("UnfoldSequence", name(type), "(\(name(.optional(type))), \(name(.bool)))")
        case .unfoldingState: return generic("UnfoldSequence", name(type), name(type))
        case .keys: return "Keys"
        case .values: return "Values"
        case .utf8: return "UTF8View"
        case .utf16: return "UTF16View"
        case .unicodeScalars: return "UnicodeScalarView"
        case .enumerated: return generic("EnumeratedSequence", name(source))
        case .reversed: return source?.step == .reversed ? name(source?.source) : generic("ReversedCollection", name(source))
        case .joined: return generic("FlattenSequence", name(source))
        case .zip: return generic("Zip2Sequence", name(source), name(Lazy.known(parts[1])))
        case .strideTo: return generic("StrideTo", name(type))
        case .strideThrough: return generic("StrideThrough", name(type))
        case .repeated: return generic("Repeated", name(type))
        }
    }
}

/// `utf8`, `utf16` and `unicodeScalars`: a text as its numbers.
extension Library {
    func declareViews(_ nominal: Nominal) {
        on(nominal, "utf8: TextView<UInt8>") { values, _ in .ints(values[0].asString.utf8.map { Int($0) }) }
        on(nominal, "utf16: TextView<UInt16>") { values, _ in .ints(values[0].asString.utf16.map { Int($0) }) }
        on(nominal, "unicodeScalars: TextView<UnicodeScalar>") { values, _ in
            .array(values[0].asString.unicodeScalars.map { .string(String($0)) })
        }
        if nominal === Nominal.string { declareScalars() }
    }

    private func declareScalars() {
        on(.unicodeScalar, "value: UInt32") { values, _ in .int(values[0].asString.unicodeScalars.first.map { Int($0.value) } ?? 0) }
        on(.unicodeScalar, "isASCII: Bool") { values, _ in .bool(values[0].asString.unicodeScalars.first?.isASCII ?? false) }
        for kind in ["Int", "UInt32", "UInt16"] {
            on(.unicodeScalar, "init?(_ value: \(kind))") { values, _ in
                guard let small = UInt32(exactly: values[0].asInt), let scalar = Unicode.Scalar(small) else { return .none }
                return .string(String(scalar))
            }
        }
        on(.unicodeScalar, "init(_ value: UInt8)") { values, _ in .string(String(Unicode.Scalar(UInt8(truncatingIfNeeded: values[0].asInt)))) }
        on(.unicodeScalar, "description: String") { values, _ in values[0] }
        on(.string, "init(decoding bytes: Sequence<UInt8>, as encoding: UTF8)", .native { _ in
            { values, _ in .string(String(decoding: values[0].elements.map { UInt8(truncatingIfNeeded: $0.asInt) }, as: UTF8.self)) }
        }, adjusting: { $0.parameters[1].type = .metatype($0.parameters[1].type) })
        on(.character, "init(_ scalar: UnicodeScalar)") { values, _ in values[0] }
        on(.string, "init(_ scalar: UnicodeScalar)") { values, _ in values[0] }
        on(.character, "unicodeScalars: TextView<UnicodeScalar>") { values, _ in
            .array(values[0].asString.unicodeScalars.map { .string(String($0)) })
        }
        on(.character, "asciiValue: UInt8?") { values, _ in values[0].asString.first?.asciiValue.map { .int(Int($0)) } ?? .none }
        on(.character, "utf8: TextView<UInt8>") { values, _ in .ints(values[0].asString.utf8.map { Int($0) }) }
        on(.textView, "count: Int") { values, _ in .int(values[0].elementCount) }
        on(.textView, "isEmpty: Bool") { values, _ in .bool(values[0].elementCount == 0) }
        on(.textView, "first: Element?") { values, _ in values[0].elementCount > 0 ? values[0].element(at: 0) : .none }
    }
}

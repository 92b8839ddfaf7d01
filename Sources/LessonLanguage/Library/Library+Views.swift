/// `utf8`, `utf16` and `unicodeScalars`: a text as its numbers.
extension Library {
    func declareViews(_ nominal: Nominal) {
        view(nominal, "utf8: TextView<UInt8>", .utf8)
        view(nominal, "utf16: TextView<UInt16>", .utf16)
        view(nominal, "unicodeScalars: TextView<UnicodeScalar>", .unicodeScalars)
        if nominal === Nominal.string { declareScalars() }
    }

    private func view(_ nominal: Nominal, _ signature: String, _ step: Lazy.Step) {
        on(nominal, signature) { values, _ in Lazy(step, [.string(values[0].asString)], .string).value }
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
        on(
            .string, "init(decoding bytes: Sequence<UInt8>, as encoding: UTF8)",
            .native { _ in
                { values, _ in .string(String(decoding: try values[0].elements.mapLooking { UInt8(truncatingIfNeeded: $0.asInt) }, as: UTF8.self)) }
            }, adjusting: { $0.parameters[1].type = .metatype($0.parameters[1].type) })
        on(.character, "init(_ scalar: UnicodeScalar)") { values, _ in values[0] }
        on(.string, "init(_ scalar: UnicodeScalar)") { values, _ in values[0] }
        view(.character, "unicodeScalars: TextView<UnicodeScalar>", .unicodeScalars)
        on(.character, "asciiValue: UInt8?") { values, _ in values[0].asString.first?.asciiValue.map { .int(Int($0)) } ?? .none }
        view(.character, "utf8: TextView<UInt8>", .utf8)
    }
}

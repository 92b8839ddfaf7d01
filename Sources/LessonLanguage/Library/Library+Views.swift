/// `utf8`, `utf16` and `unicodeScalars`: a text as its numbers.
extension Library {
    func declareViews(_ nominal: Nominal) {
        on(nominal, "utf8: TextView<Int>") { values, _ in .ints(values[0].asString.utf8.map { Int($0) }) }
        on(nominal, "utf16: TextView<Int>") { values, _ in .ints(values[0].asString.utf16.map { Int($0) }) }
        on(nominal, "unicodeScalars: TextView<UnicodeScalar>") { values, _ in
            .array(values[0].asString.unicodeScalars.map { .string(String($0)) })
        }
        if nominal === Nominal.string { declareScalars() }
    }

    private func declareScalars() {
        on(.unicodeScalar, "value: Int") { values, _ in .int(values[0].asString.unicodeScalars.first.map { Int($0.value) } ?? 0) }
        on(.unicodeScalar, "isASCII: Bool") { values, _ in .bool(values[0].asString.unicodeScalars.first?.isASCII ?? false) }
        on(.unicodeScalar, "init?(_ value: Int)") { values, _ in
            guard let small = UInt32(exactly: values[0].asInt), let scalar = Unicode.Scalar(small) else { return .none }
            return .string(String(scalar))
        }
        on(.character, "init(_ scalar: UnicodeScalar)") { values, _ in values[0] }
        on(.string, "init(_ scalar: UnicodeScalar)") { values, _ in values[0] }
        on(.character, "unicodeScalars: TextView<UnicodeScalar>") { values, _ in
            .array(values[0].asString.unicodeScalars.map { .string(String($0)) })
        }
        on(.character, "asciiValue: Int?") { values, _ in values[0].asString.first?.asciiValue.map { .int(Int($0)) } ?? .none }
        on(.character, "utf8: TextView<Int>") { values, _ in .ints(values[0].asString.utf8.map { Int($0) }) }
        on(.textView, "count: Int") { values, _ in .int(values[0].elementCount) }
        on(.textView, "isEmpty: Bool") { values, _ in .bool(values[0].elementCount == 0) }
        on(.textView, "first: Element?") { values, _ in values[0].elementCount > 0 ? values[0].element(at: 0) : .none }
    }
}

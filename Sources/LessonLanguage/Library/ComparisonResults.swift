import Foundation

/// `.orderedAscending` and its kin: Foundation's ComparisonResult.
enum ComparisonResults {
    static func value(_ result: ComparisonResult) -> Value {
        let index = result.rawValue + 1
        return .enumCase(EnumValue(index: index, name: names[index]))
    }

    private static let names = ["orderedAscending", "orderedSame", "orderedDescending"]

    static let nominal: Nominal = {
        let nominal = Nominal("ComparisonResult", kind: .host, conformances: [.equatable, .hashable])
        for result in [ComparisonResult.orderedAscending, .orderedSame, .orderedDescending] {
            let member = Member(name: names[result.rawValue + 1], kind: .property, type: .nominal(nominal, []), implementation: .constant(value(result)))
            member.isStatic = true
            nominal.add(member)
        }
        nominal.add(
            Member(
                name: "rawValue", kind: .property, type: .int,
                implementation: .native { _ in
                    { values, _ in
                        guard case .enumCase(let own) = values[0] else { return .int(0) }
                        return .int(own.index - 1)
                    }
                }))
        return nominal
    }()
}

extension Library {
    func declareComparing(_ nominal: Nominal) {
        for (name, body) in [
            ("compare", { $0.compare($1) }), ("localizedCompare", { $0.localizedCompare($1) }), ("caseInsensitiveCompare", { $0.caseInsensitiveCompare($1) }),
            ("localizedCaseInsensitiveCompare", { $0.localizedCaseInsensitiveCompare($1) }), ("localizedStandardCompare", { $0.localizedStandardCompare($1) }),
        ] as [(String, (String, String) -> ComparisonResult)] {
            on(nominal, "\(name)(_ other: String) -> ComparisonResult") { values, _ in
                ComparisonResults.value(try Texts.compared(values[0].asString, values[1].asString, body))
            }
        }
        on(nominal, "enumerateLines(invoking body: (String, inout Bool) -> Void)") { values, _ in
            guard let body = values[1].asFunction else { return .void }
            let text = values[0].asString
            func tell(_ line: String) throws -> Bool {
                var arguments: [Value] = [.string(line), .bool(false)]
                _ = try body.call(&arguments, changing: [1])
                return !arguments[1].asBool
            }
            if Texts.isShort(text) {
                var lines: [String] = []
                text.enumerateLines { line, _ in lines.append(line) }
                for line in lines where try !tell(line) { break }
                return .void
            }
            // What ends a line for Foundation.
            let ends: Set<Character> = ["\n", "\r", "\r\n", "\u{85}", "\u{2028}", "\u{2029}"]
            var start = text.startIndex
            while let end = try Texts.place(in: text, from: start, ends.contains) {
                guard try tell(String(text[start..<end])) else { return .void }
                start = text.index(after: end)
            }
            if start < text.endIndex { _ = try tell(String(text[start...])) }
            return .void
        }
    }
}

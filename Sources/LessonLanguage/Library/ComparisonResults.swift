import Foundation

/// `.orderedAscending` and its kin: Foundation's ComparisonResult.
enum ComparisonResults {
    static func value(_ result: ComparisonResult) -> Value {
        let index = result.rawValue + 1
        return .enumCase(EnumValue(index: index, name: names[index]))
    }

    private static let names = ["orderedAscending", "orderedSame", "orderedDescending"]

    static let nominal: Nominal = {
        let nominal = Nominal("ComparisonResult", kind: .host, conformances: ["Equatable", "Hashable"])
        for result in [ComparisonResult.orderedAscending, .orderedSame, .orderedDescending] {
            let member = Member(name: names[result.rawValue + 1], kind: .property, type: .nominal(nominal, []), implementation: .constant(value(result)))
            member.isStatic = true
            nominal.add(member)
        }
        nominal.add(Member(name: "rawValue", kind: .property, type: .int, implementation: .native { _ in
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
            on(nominal, "\(name)(_ other: String) -> ComparisonResult") { values, _ in ComparisonResults.value(try Texts.compared(values[0].asString, values[1].asString, body)) }
        }
        on(nominal, "enumerateLines(invoking body: (String, inout Bool) -> Void)") { values, _ in
            guard let body = values[1].asFunction else { return .void }
            let text = values[0].asString
            try Budget.here.grant(bytes: text.utf8.count * 2)
            var lines: [String] = []
            text.enumerateLines { line, stops in
                lines.append(line)
                stops = LessonThread.isStopped
            }
            try Budget.here.look()
            for line in lines {
                var arguments: [Value] = [.string(line), .bool(false)]
                _ = try body.call(&arguments, changing: [1])
                if arguments[1].asBool { break }
            }
            return .void
        }
    }
}

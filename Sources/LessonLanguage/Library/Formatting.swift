import Foundation

/// `String(format:)`, held to the kinds of its arguments: a wrong one is an error, never a read of foreign memory.
enum Formatting {
    private static let widest = 4096

    static func text(_ format: String, _ arguments: [Value]) throws -> String {
        var result = ""
        var next = Arguments(arguments)
        var rest = Substring(format)
        while let percent = rest.firstIndex(of: "%") {
            result += rest[..<percent]
            rest = rest[rest.index(after: percent)...]
            if rest.first == "%" {
                result += "%"
                rest = rest.dropFirst()
                continue
            }
            let sizes = "lhqLzjt"
            guard let end = rest.firstIndex(where: { $0.isLetter && !sizes.contains($0) || $0 == "@" }) else {
                throw Trap(.format(.endless(String(rest))))
            }
            let written = "%\(rest[...end])"
            var flags = rest[..<end].filter { !sizes.contains($0) }
            if let dollar = flags.firstIndex(of: "$") {
                guard let place = Int(flags[..<dollar]), place > 0 else { throw Trap(.format(.unreadable(written))) }
                next.go(to: place - 1)
                flags = String(flags[flags.index(after: dollar)...])
            }
            while let star = flags.firstIndex(of: "*") {
                guard case .int(let width) = try next.take(written) else { throw Trap(.format(.starWithoutInt(written))) }
                guard width.magnitude <= widest else { throw Trap(.format(.tooWide(most: widest))) }
                flags.replaceSubrange(star...star, with: "\(width)")
            }
            guard flags.allSatisfy({ $0.isNumber && $0.isASCII || "+- #0.'".contains($0) }), flags.count < 16 else {
                throw Trap(.format(.unreadable(written)))
            }
            try Texts.append(one(flags.filter { $0 != "'" }, rest[end], try next.take(written)), to: &result)
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private struct Arguments {
        private let values: [Value]
        private var index = 0

        init(_ values: [Value]) { self.values = values }

        mutating func go(to place: Int) { index = place }

        mutating func take(_ written: String) throws -> Value {
            guard index < values.count else { throw Trap(.format(.noArgument(written, given: values.count))) }
            defer { index += 1 }
            if case .erased(let erased) = values[index] { return erased.value }
            return values[index]
        }
    }

    private static func one(_ flags: String, _ conversion: Character, _ value: Value) throws -> String {
        let parts = flags.split(separator: ".", omittingEmptySubsequences: false)
        if parts.contains(where: { (Int($0.filter(\.isNumber)) ?? 0) > widest }) { throw Trap(.format(.tooWide(most: widest))) }
        switch (conversion, value) {
        case ("d", .int(let x)), ("i", .int(let x)), ("D", .int(let x)): return String(format: "%\(flags)ld", x)
        case ("u", .int(let x)), ("U", .int(let x)): return String(format: "%\(flags)lu", x)
        case ("x", .int(let x)): return String(format: "%\(flags)lx", x)
        case ("X", .int(let x)): return String(format: "%\(flags)lX", x)
        case ("o", .int(let x)): return String(format: "%\(flags)lo", x)
        case ("c", .int(let x)): return Unicode.Scalar(UInt32(truncatingIfNeeded: x & 0xFF)).map { String(Character($0)) } ?? ""
        case ("f", _), ("e", _), ("g", _), ("F", _), ("E", _), ("G", _), ("a", _), ("A", _):
            switch value {
            // What is no number has no sign: which one a processor gives it differs.
            case .double(let x): return String(format: "%\(flags)\(conversion)", x.isNaN ? x.magnitude : x)
            case .float(let x): return String(format: "%\(flags)\(conversion)", Double(x.isNaN ? x.magnitude : x))
            default: throw Trap(.format(.wantsDouble("%\(flags)\(conversion)", kind(value))))
            }
        // Foundation on Linux ignores a width before `@`.
        case ("@", .string), ("@", .piece), ("s", .string): return value.asString
        case ("@", .int(let x)): return "\(x)"
        case ("@", .double(let x)): return "\(x)"
        case ("@", .float(let x)): return "\(x)"
        case ("@", .bool(let x)): return x ? "1" : "0"
        case ("d", _), ("i", _), ("u", _), ("x", _), ("X", _), ("o", _), ("c", _):
            throw Trap(.format(.wantsInt("%\(flags)\(conversion)", kind(value))))
        default: throw Trap(.format(.wrongArgument("%\(flags)\(conversion)", kind(value))))
        }
    }

    private static func kind(_ value: Value) -> FormatFault.Argument {
        switch value {
        case .int: return .int
        case .double: return .double
        case .float: return .float
        case .bool: return .bool
        case .string, .piece: return .string
        case .none: return FormatFault.Argument.none
        default: return .other
        }
    }
}

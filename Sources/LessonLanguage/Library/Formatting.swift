import Foundation

/// `String(format:)`, held to the kinds of its arguments: a wrong one is an error, never a read of foreign memory.
enum Formatting {
    static func text(_ format: String, _ arguments: [Value]) throws -> String {
        var result = ""
        var next = 0
        var rest = Substring(format)
        while let percent = rest.firstIndex(of: "%") {
            result += rest[..<percent]
            rest = rest[rest.index(after: percent)...]
            if rest.first == "%" {
                result += "%"
                rest = rest.dropFirst()
                continue
            }
            let end = rest.firstIndex { $0.isLetter && !"lhqLzt".contains($0) || $0 == "@" }
            guard let end else { throw Trap("String(format:): the conversion '%\(rest)' has no end") }
            let flags = rest[..<end].filter { !"lhqLzt".contains($0) }
            guard flags.allSatisfy({ $0.isNumber || "+- #0.".contains($0) }), flags.count < 12 else { throw Trap("String(format:): can't read '%\(rest[...end])'") }
            guard next < arguments.count else { throw Trap("String(format:): '%\(rest[...end])' has no argument") }
            result += try one(String(flags), rest[end], arguments[next])
            next += 1
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private static func one(_ flags: String, _ conversion: Character, _ argument: Value) throws -> String {
        var value = argument
        if case .erased(let erased) = argument { value = erased.value }
        let parts = flags.split(separator: ".", omittingEmptySubsequences: false)
        if parts.contains(where: { (Int($0.filter(\.isNumber)) ?? 0) > 4096 }) { throw Trap("String(format:): a width of more than 4096 characters") }
        switch (conversion, value) {
        case ("d", .int(let x)), ("i", .int(let x)), ("u", .int(let x)): return String(format: "%\(flags)ld", x)
        case ("x", .int(let x)): return String(format: "%\(flags)lx", x)
        case ("X", .int(let x)): return String(format: "%\(flags)lX", x)
        case ("o", .int(let x)): return String(format: "%\(flags)lo", x)
        case ("f", _), ("e", _), ("g", _), ("F", _), ("E", _), ("G", _):
            switch value {
            case .double(let x): return String(format: "%\(flags)\(conversion)", x)
            case .float(let x): return String(format: "%\(flags)\(conversion)", Double(x))
            default: throw Trap("String(format:): '%\(flags)\(conversion)' wants a Double")
            }
        case ("@", .string(let x)), ("s", .string(let x)): return padded(x, flags)
        case ("@", .int(let x)): return padded("\(x)", flags)
        case ("@", .double(let x)): return padded("\(x)", flags)
        case ("@", .float(let x)): return padded("\(x)", flags)
        case ("@", .bool(let x)): return padded(x ? "1" : "0", flags)
        case ("c", .string(let x)): return x
        default: throw Trap("String(format:): the argument of '%\(flags)\(conversion)' has the wrong type")
        }
    }

    /// Foundation on Linux ignores a width before `@`.
    private static func padded(_ text: String, _ flags: String) -> String { text }
}

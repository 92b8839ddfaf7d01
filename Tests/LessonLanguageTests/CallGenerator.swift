import LessonLanguage

/// Writes calls of what lessons have of the standard library, by the types that it declares, with arguments that mean harm: empty, huge, negative, without an
/// end, not a number; and, where it is wanted, with closures and accessors that touch what is being changed.
struct CallGenerator {
    private var source: RandomSource
    private let members = standardMembers.filter { !$0.isRefused }
    /// What stands for the type parameters in the call that is being written.
    private var types: [String: String] = [:]
    private var touch: String?

    init(seed: Int) { source = RandomSource(seed: seed) }

    mutating func pick<T>(_ list: [T]) -> T { list[Int.random(in: 0..<list.count, using: &source)] }
    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 1...100, using: &source) <= percent }

    /// What a type may be called on: its name in signatures, its Swift type, what stands for its parameters.
    private static let receivers: [String: [(type: String, named: [String: String])]] = [
        "Array": [("[Int]", ["Element": "Int"]), ("[String]", ["Element": "String"]), ("[Double]", ["Element": "Double"]), ("[[Int]]", ["Element": "[Int]"])],
        "ArraySlice": [("ArraySlice<Int>", ["Element": "Int"]), ("ArraySlice<String>", ["Element": "String"])],
        "Sequence": [
            ("[Int]", ["Element": "Int"]), ("Range<Int>", ["Element": "Int"]), ("Set<Int>", ["Element": "Int"]), ("String", ["Element": "Character"]),
            ("ArraySlice<Int>", ["Element": "Int"]), ("[String]", ["Element": "String"]), ("Lazy", ["Element": "Int"]),
        ],
        "Dictionary": [("[Int: String]", ["Key": "Int", "Value": "String"]), ("[String: Int]", ["Key": "String", "Value": "Int"])],
        "Set": [("Set<Int>", ["Element": "Int"]), ("Set<String>", ["Element": "String"])],
        "Optional": [("Int?", ["Wrapped": "Int"]), ("String?", ["Wrapped": "String"])],
        "Range": [("Range<Int>", ["Bound": "Int"])], "ClosedRange": [("ClosedRange<Int>", ["Bound": "Int"])],
        "PartialRangeFrom": [("PartialRangeFrom<Int>", ["Bound": "Int"])], "PartialRangeUpTo": [("PartialRangeUpTo<Int>", ["Bound": "Int"])],
        "PartialRangeThrough": [("PartialRangeThrough<Int>", ["Bound": "Int"])],
        "EnumeratedSequence": [("Enumerated", ["Element": "(offset: Int, element: Int)"])], "LazySequence": [("Lazy", ["Element": "Int"])],
        "ReversedCollection": [("Reversed", ["Element": "Int"])], "Repeated": [("Repeated", ["Element": "Int"])], "TextView": [("UTF8", ["Element": "UInt8"])],
        "Keys": [("Keys", ["Element": "Int"])], "Values": [("Values", ["Element": "String"])], "Zip2Sequence": [("Zip", ["Element": "(Int, Int)"])],
    ]

    /// A program with one call. Nil where the member can't be called so.
    /// - Parameter isTouching: whether its closures change what it is called on.
    mutating func program(isTouching: Bool = false) -> String? {
        let member = pick(members)
        guard let call = Call(member.signature), call.name.first?.isLetter == true else { return nil }
        guard let owner = member.owner else {
            types = ["T": pick(["Int", "String", "[Int]"]), "G": "RandomSource"]
            return "let result = \(call.name)(\(arguments(call)))\nprint(result)"
        }
        let (type, named) = Self.receivers[owner].map { pick($0) } ?? (owner, [:])
        types = named.merging(["T": pick(["Int", "String"]), "R": "Int", "G": "RandomSource", "S": "[Int]"]) { own, _ in own }
        // The numbers' members are many and short.
        if owner.contains("Int"), chance(85) { return nil }
        if member.isStatic { return "print(\(owner)\(call.written(arguments(call))))" }
        if call.name == "init" { return "let made = \(type)(\(arguments(call)))\nprint(made)" }
        let made = value(type)
        if !isTouching {
            return
                "var source = RandomSource(seed: 1)\nvar r\(Self.isWritten(type) ? ": \(type)" : "") = \(made)\nlet result = r\(call.written(arguments(call)))\nprint(result)\nprint(r)"
        }
        guard Self.isWritten(type) else { return nil }
        return touching(type, made, call)
    }

    /// What a course works on: as many numbers, lists and texts as the reviews have.
    static let courseData = #"""
        let ints = (0..<6_000_000).map { ($0 &* 7919) % 6_000_000 }
        let doubles = ints.map { Double($0) }
        let lists = (0..<25_000).map { i in Array(repeating: i % 500, count: 240) }
        let texts = (0..<500_000).map { "review \($0 &* 7919 % 500_000)" }
        let text = String(repeating: "이 영화 was great, ", count: 1_500_000)
        let table = Dictionary(uniqueKeysWithValues: (0..<1_000_000).map { ($0, "x") })
        let named = Dictionary(uniqueKeysWithValues: texts.enumerated().map { ($1, $0) })
        let numbers = Set(ints.prefix(1_000_000))
        let names = Set(texts)
        """#

    /// A call of each member on data of that size. What these names have not is written small.
    mutating func callsOnCourseData() -> [(name: String, code: String)] {
        let large = [
            "[Int]": "ints", "[String]": "texts", "[Double]": "doubles", "[[Int]]": "lists", "ArraySlice<Int>": "ints[1...]",
            "ArraySlice<String>": "texts[1...]",
            "Set<Int>": "numbers", "Set<String>": "names", "String": "text", "Substring": "text.dropFirst()", "[Int: String]": "table",
            "[String: Int]": "named",
            "Lazy": "ints.lazy.map { $0 + 1 }", "Enumerated": "ints.enumerated()", "Reversed": "numbers.sorted().reversed()", "UTF8": "text.utf8",
            "Keys": "table.keys",
            "Values": "table.values", "Zip": "zip(ints, ints)", "Range<Int>": "0..<6_000_000",
        ]
        return members.flatMap { member -> [(name: String, code: String)] in
            guard let owner = member.owner, !member.isStatic, let call = Call(member.signature), call.name.first?.isLetter == true, call.name != "init" else {
                return []
            }
            return Self.receivers[owner, default: [(owner, [:])]].compactMap { type, named in
                guard let receiver = large[type] else { return nil }
                types = named.merging(["T": "Int", "R": "Int", "G": "RandomSource", "S": "[Int]"]) { own, _ in own }
                let arguments = call.parameters.filter { !$0.hasDefault }.map { parameter in
                    let own = types[parameter.type] ?? parameter.type
                    let wanted = own.hasPrefix("Sequence<") ? "[\(types[String(own.dropFirst(9).dropLast())] ?? "Int")]" : own
                    return (parameter.label.map { $0 + ": " } ?? "") + (large[wanted] ?? value(own, isSmall: true))
                }
                return (
                    "\(type).\(call.name)",
                    "var r = \(receiver)\nvar source = RandomSource(seed: 1)\nlet result = r\(call.written(arguments.joined(separator: ", ")))\nprint(\"\\(result)\".count)"
                )
            }
        }
    }

    private static func isWritten(_ type: String) -> Bool { !["Lazy", "Enumerated", "Reversed", "Repeated", "UTF8", "Keys", "Values", "Zip"].contains(type) }

    /// The call on a variable, a field, an element or a computed property, whose closures, accessors or arguments change it meanwhile.
    private mutating func touching(_ type: String, _ made: String, _ call: Call) -> String {
        let change = pick([
            "x = other", "x = other; x = first", "swap(&x, &spare)", "_ = x; x = first", "print(x); x = other", "box.part = other", "box = Box()", "parts = []",
            "parts[0] = other",
        ])
        touch = "act()"
        let given = arguments(call)
        touch = nil
        let small = value(type, isSmall: true)
        let place = pick(["x", "x", "box.part", "box.shown", "parts[0]", "table[\"a\", default: first]", "observed", "pair.0"])
        let use = pick([
            "_ = \(place)\(call.written(given))", "let y = \(place)\(call.written(given)); print(y)", "lend(&\(place))",
            "for _ in 0..<3 { _ = \(place)\(call.written(given)) }",
        ])
        let declarations = """
            let first: \(type) = \(made)
            let other: \(type) = \(value(type, isSmall: true))
            var spare: \(type) = first
            var x: \(type) = first
            struct Box {
                var part: \(type) = \(small)
                var shown: \(type) { get { act(); return part } set { act(); part = newValue } }
            }
            var box = Box()
            var parts: [\(type)] = [first, first]
            var table: [String: \(type)] = ["a": first]
            var observed: \(type) = first { didSet { act() } }
            var pair = (first, 1)
            var source = RandomSource(seed: 1)
            func act() { \(change) }
            func lend(_ own: inout \(type)) { _ = own\(call.written(given)); act() }
            """
        if chance(50) { return declarations + "\n\(use)\nprint(x, box, parts, table, observed, pair)" }
        let inner = declarations.split(separator: "\n").filter {
            !$0.hasPrefix("struct") && !$0.hasPrefix("    var") && $0 != "}" && !$0.contains("var box") && !$0.contains("observed")
        }
        return "func go() {\n" + inner.joined(separator: "\n").replacing("box = Box()", with: "x = other").replacing("box.part", with: "x") + "\n"
            + use.replacing("box.part", with: "x").replacing("box.shown", with: "x").replacing("observed", with: "x")
            + "\nprint(x, parts, table, pair)\n}\ngo()"
    }

    private mutating func arguments(_ call: Call) -> String {
        call.parameters.compactMap { parameter -> String? in
            if parameter.hasDefault, chance(50) { return nil }
            return (parameter.label.map { $0 + ": " } ?? "") + value(parameter.type)
        }.joined(separator: ", ")
    }

    private static let hugeTexts = [
        "String(repeating: \"é\", count: 1 << 22)", "String(repeating: \"a,\", count: 1 << 25)", "String(repeating: \"e\\u{301}\", count: 1 << 20)",
        "String(repeating: \"\\u{1F468}\\u{200D}\\u{1F469}\", count: 1 << 19)", "String(repeating: \"a\\n\", count: 1 << 24)",
    ]

    /// An expression of a type as a signature writes it.
    mutating func value(_ type: String, isSmall: Bool = false) -> String {
        let type = type.hasPrefix("inout ") ? "&" + type.dropFirst(6) : type
        if type == "&G" || type == "&RandomSource" { return "&source" }
        if let own = types[type], own != type { return value(own, isSmall: isSmall) }
        if type.hasPrefix("(("), type.hasSuffix("))") { return value(String(type.dropFirst().dropLast()), isSmall: isSmall) }
        if let (parameters, result) = Call.function(type) { return closure(parameters, result) }
        if type.hasPrefix("@autoclosure ") { return value(String(type.split(separator: "> ").last ?? "Bool"), isSmall: true) }
        if type.hasSuffix("...") { return value(String(type.dropLast(3))) + ", " + value(String(type.dropLast(3))) }
        if type.hasSuffix("?") { return chance(30) ? "nil" : value(String(type.dropLast())) }
        if type.hasPrefix("["), type.hasSuffix("]"), !type.contains(":") { return list(String(type.dropFirst().dropLast()), isSmall) }
        switch type {
        case "Int": return isSmall ? pick(["0", "3"]) : pick(["0", "1", "3", "-1", "Int.max", "Int.min", "1 << 20", "1 << 28", "1 << 40", "Int.max - 1"])
        case "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64": return pick(["0", "1", "7", "\(type).max", "\(type).min"])
        case "Double", "Float":
            return pick(["0.5", "-1.5", "\(type).infinity", "\(type).nan", "-0.0", "\(type).greatestFiniteMagnitude", "\(type).leastNonzeroMagnitude"])
        case "Bool": return pick(["true", "false"])
        case "String":
            return isSmall || chance(60) ? pick(["\"\"", "\"abc\"", "\"a,b,,c\"", "\"\\r\\n\"", "\"가나다\"", "\"%d %@ %5.2f\"", "\"12\""]) : pick(Self.hugeTexts)
        case "Substring": return "\(value("String", isSmall: isSmall))[...]"
        case "Character": return pick(["\"a\"", "\",\"", "\"é\"", "\"\\n\"", "\"7\""])
        case "UnicodeScalar": return pick(["(\"a\" as UnicodeScalar)", "(\"가\" as UnicodeScalar)"])
        case "Any": return pick([value("Int"), value("String"), value("Double"), "nil as Int?", "[1, 2]", list("Int", isSmall)])
        case "StringIndex": return pick(["\"abc\".startIndex", "\"abcdef\".endIndex", "\"가나다\".endIndex"])
        case "[Int: String]":
            return isSmall ? "[1: \"a\"]" : pick(["[:]", "[1: \"a\", 2: \"b\"]", "Dictionary(uniqueKeysWithValues: (0..<300_000).map { ($0, \"x\") })"])
        case "[String: Int]":
            return isSmall ? "[\"a\": 1]" : pick(["[:]", "[\"a\": 1, \"b\": 2]", "Dictionary(uniqueKeysWithValues: (0..<300_000).map { (\"\\($0)\", $0) })"])
        case "Set<Int>": return isSmall ? "[1, 2]" : pick(["[]", "[1, 2, 3]", "Set(0..<1_000_000)"])
        case "Set<String>": return isSmall ? "[\"a\"]" : pick(["[]", "[\"a\", \"b\"]", "Set((0..<300_000).map { \"\\($0)\" })"])
        case "Set<Element>": return value("Set<\(types["Element"] ?? "Int")>", isSmall: isSmall)
        case "[Key: Value]": return value("[\(types["Key"] ?? "Int"): \(types["Value"] ?? "String")]", isSmall: isSmall)
        case "ArraySlice<Int>", "ArraySlice<String>": return "(\(list(type.contains("Int") ? "Int" : "String", isSmall)))[...]"
        case "Range<Int>": return pick(["0..<3", "0..<0", "0..<Int.max", "Int.min..<Int.max", "Int.max..<Int.max", "-5..<2"])
        case "ClosedRange<Int>": return pick(["0...3", "0...Int.max", "Int.min...Int.max", "-5...2"])
        case "PartialRangeFrom<Int>": return pick(["(1)...", "(Int.max - 1)...", "(Int.min)..."])
        case "PartialRangeUpTo<Int>": return pick(["..<3", "..<Int.max", "..<Int.min"])
        case "PartialRangeThrough<Int>": return pick(["...3", "...Int.max", "...(-1)"])
        case "Lazy":
            return pick([
                "(0..<Int.max).lazy.map { $0 &+ 1 }", "(1...).lazy.filter { $0 < 0 }", "repeatElement(1, count: Int.max).lazy.map { $0 }",
                "[1, 2].lazy.map { $0 }",
            ])
        case "Enumerated": return "(\(value("[Int]"))).enumerated()"
        case "Reversed": return "(\(value("Range<Int>"))).reversed()"
        case "Repeated": return "repeatElement(1, count: \(pick(["3", "Int.max", "1 << 28"])))"
        case "UTF8": return "(\(value("String"))).utf8"
        case "Keys", "Values": return "(\(value("[Int: String]")) as [Int: String]).\(type.lowercased())"
        case "Zip": return "zip(\(value("Range<Int>")), \(value("Range<Int>")))"
        case "CharacterSet": return pick([".whitespaces", ".letters", "CharacterSet(charactersIn: \",;\")"])
        default: break
        }
        if type.hasPrefix("Sequence<") { return sequence(String(type.dropFirst(9).dropLast()), isSmall) }
        for name in ["Range", "ClosedRange", "PartialRangeFrom", "PartialRangeUpTo", "PartialRangeThrough"] where type.hasPrefix(name + "<") {
            let bound = String(type.dropFirst(name.count + 1).dropLast())
            return types[bound] == "Int" || bound == "Int" ? value("\(name)<Int>") : "\"abc\".startIndex..<\"abc\".endIndex"
        }
        return "0"
    }

    private mutating func list(_ element: String, _ isSmall: Bool) -> String {
        let element = types[element] ?? element
        switch element {
        case "Int": return isSmall ? "[5, 1]" : pick(["[]", "[3, 1, 2]", "Array(0..<1_000_000)", "Array(repeating: 7, count: 1 << 24)", "[Int.max, Int.min]"])
        case "Double": return isSmall ? "[0.5]" : pick(["[]", "[0.5, .nan]", "Array(repeating: 0.5, count: 1 << 24)"])
        case "String": return isSmall ? "[\"z\"]" : pick(["[]", "[\"b\", \"a\"]", "Array(repeating: \"ab\", count: 1 << 22)", "[\(pick(Self.hugeTexts))]"])
        case "[Int]": return isSmall ? "[[1]]" : pick(["[]", "[[1], []]", "Array(repeating: Array(repeating: 1, count: 1 << 12), count: 1 << 12)"])
        default: return "[\(value(element, isSmall: isSmall))]"
        }
    }

    private mutating func sequence(_ element: String, _ isSmall: Bool) -> String {
        let element = types[element] ?? element
        if element == "(Key, Value)" {
            return isSmall || chance(50)
                ? "[(\(value("Key", isSmall: true)), \(value("Value", isSmall: true)))]"
                : "Array(repeating: (\(value("Key", isSmall: true)), \(value("Value", isSmall: true))), count: 1 << 22)"
        }
        if element == "Int", !isSmall, chance(50) {
            return pick(["0..<Int.max", "0...Int.max", "repeatElement(1, count: Int.max)", "stride(from: 0, to: Int.max, by: 1)", "Set(0..<1_000)"])
        }
        if element == "Character", !isSmall { return value("String") }
        return list(element, isSmall)
    }

    private mutating func closure(_ parameters: Int, _ result: String) -> String {
        let names = (0..<parameters).map { _ in "_" }.joined(separator: ", ")
        let result = result == "Void" ? "" : result == "Bool" ? "return \(pick(["true", "false", "true"]))" : "return \(value(result, isSmall: chance(70)))"
        return "{ \(parameters > 0 ? names + " in " : "")\(touch.map { $0 + "; " } ?? "")\(result) }"
    }
}

/// A member's signature, taken apart.
private struct Call {
    let name: String
    let isProperty: Bool
    var parameters: [(label: String?, type: String, hasDefault: Bool)] = []

    init?(_ signature: String) {
        var rest = signature[...]
        for word in ["@discardableResult ", "mutating ", "static "] where rest.hasPrefix(word) { rest = rest.dropFirst(word.count) }
        let name = rest.prefix { !"(<: ?".contains($0) }
        rest = rest.dropFirst(name.count)
        self.name = String(name)
        if rest.hasPrefix("?") { rest = rest.dropFirst() }
        if rest.hasPrefix("<") {
            guard let end = Self.closing(rest) else { return nil }
            rest = rest[end...].dropFirst()
        }
        isProperty = !rest.hasPrefix("(")
        if isProperty { return }
        guard let end = Self.closing(rest) else { return nil }
        for part in Self.parts(rest[rest.startIndex..<end].dropFirst()) {
            guard let colon = part.firstIndex(of: ":") else { continue }
            let names = part[..<colon].split(separator: " ")
            var type = part[part.index(after: colon)...].drop { $0 == " " }
            var hasDefault = false
            if let equals = type.range(of: " = ") { (type, hasDefault) = (type[..<equals.lowerBound], true) }
            parameters.append((names.first == "_" ? nil : names.first.map { String($0) }, String(type), hasDefault))
        }
        if self.name == "subscript" { for index in parameters.indices where parameters[index].label != "default" { parameters[index].label = nil } }
    }

    /// Behind a receiver.
    func written(_ arguments: String) -> String {
        if name == "subscript" { return "[\(arguments)]" }
        return isProperty ? "." + name : ".\(name)(\(arguments))"
    }

    /// How many parameters a function's type has, and what it gives.
    static func function(_ type: String) -> (Int, String)? {
        guard type.hasPrefix("("), let end = closing(type[...]), let arrow = type[end...].range(of: "-> ") else { return nil }
        return (parts(type[type.startIndex..<end].dropFirst()).count, String(type[arrow.upperBound...]))
    }

    /// The bracket that closes the first.
    private static func closing(_ text: Substring) -> Substring.Index? {
        var depth = 0
        var before: Character = " "
        for index in text.indices {
            if "(<[".contains(text[index]) { depth += 1 }
            if ")>]".contains(text[index]), !(text[index] == ">" && before == "-") { depth -= 1 }
            if depth == 0 { return index }
            before = text[index]
        }
        return nil
    }

    private static func parts(_ text: Substring) -> [Substring] {
        var (parts, depth, start): ([Substring], Int, Substring.Index) = ([], 0, text.startIndex)
        var before: Character = " "
        for index in text.indices {
            if "(<[".contains(text[index]) { depth += 1 }
            if ")>]".contains(text[index]), !(text[index] == ">" && before == "-") { depth -= 1 }
            if text[index] == ",", depth == 0 {
                parts.append(text[start..<index].drop { $0 == " " })
                start = text.index(after: index)
            }
            before = text[index]
        }
        let last = text[start...].drop { $0 == " " }
        return last.isEmpty ? parts : parts + [last]
    }
}

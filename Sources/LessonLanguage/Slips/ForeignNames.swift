/// What other languages and tools call things, and what a lesson writes for it. The embedder gives what its own field is used to; Python's own is there.
public struct ForeignNames: Sendable {
    /// What a lesson does where it has nothing for a thing.
    public struct Advice: Equatable, Sendable {
        public let english: String
        public let korean: String

        public init(english: String, korean: String) { (self.english, self.korean) = (english, korean) }

        /// With a number for `$n`.
        fileprivate func filled(_ number: String) -> Advice {
            english.contains("$n") ? Advice(english: english.replacing("$n", with: number), korean: korean.replacing("$n", with: number)) : self
        }
    }

    /// Several where a call is written otherwise with more arguments, those with fewer first.
    private var forms: [String: [ForeignForm]] = [:]
    private var members: [String: [ForeignForm]] = [:]
    private var advices: [String: Advice] = [:]
    private var labels: [String: String] = [:]
    private var values: [String: String] = [:]
    /// Labels whose values are members of an enumeration here, and texts or constants there; those whose values are objects; those whose are lists.
    private var memberLabels: Set<String> = []
    private var objectLabels: Set<String> = []
    private var listLabels: Set<String> = []
    /// Labels whose values are one number, where another tool takes a list of one.
    private var lengthLabels: Set<String> = []
    /// The names under which a tool is imported, each with the one that the table has for it.
    private var modules: [String: String] = [:]
    /// The types of the lesson's names, as Swift writes them, where they are known.
    var types: [String: String] = [:]
    /// Which of the ways to write a call is taken, from 0.
    var turn = 0
    /// The most ways that a row of the table has.
    static let mostTurns = 4
    /// Whether a lesson can name something so.
    var knows: @Sendable (String) -> Bool = { _ in false }

    public init() {}
}

// The table.
extension ForeignNames {
    /// Calls by how they are written there (`np.mean(a)`, `.lower()` for a method), with what a lesson writes; a name without brackets is a value.
    /// `String.find(x)` is a method of texts alone, and `max(x: List)` takes a list first.
    public mutating func add(_ table: KeyValuePairs<String, String>) {
        for (there, here) in table {
            var name = String(there.prefix { $0 != "(" })
            let inside = there.dropFirst(name.count + 1).dropLast()
            var parameters = inside.split(separator: ",").map { $0.filter { $0 != " " } }
            if let first = parameters.first?.split(separator: ":"), first.count == 2 {
                parameters[0] = String(first[0])
                name += "@" + first[1]
            }
            if let kind = ForeignKind.allCases.first(where: { name.hasPrefix($0.rawValue + ".") }) {
                members[name.dropFirst(kind.rawValue.count + 1) + "@" + kind.rawValue, default: []].append(
                    ForeignForm(parameters: parameters, template: here, isCall: there.contains("(")))
                continue
            }
            let form = ForeignForm(parameters: parameters, template: here, isCall: there.contains("("))
            if name.hasPrefix(".") { members[String(name.dropFirst()), default: []].append(form) } else { forms[name, default: []].append(form) }
        }
    }

    public mutating func add(modules table: KeyValuePairs<String, String>) { for (there, here) in table { modules[there] = here } }

    public mutating func add(labels table: KeyValuePairs<String, String>) { for (there, here) in table { labels[there] = here } }

    /// Texts that name a value there, such as `mse`.
    public mutating func add(values table: KeyValuePairs<String, String>) { for (there, here) in table { values[there] = here } }

    public mutating func add(memberLabels: [String], objectLabels: [String], listLabels: [String], lengthLabels: [String]) {
        self.lengthLabels.formUnion(lengthLabels)
        self.memberLabels.formUnion(memberLabels)
        self.objectLabels.formUnion(objectLabels)
        self.listLabels.formUnion(listLabels)
    }

    /// A name that the lesson has given to something of its own.
    mutating func forget(_ name: String) {
        forms[name] = nil
        advices[name] = nil
    }

    /// What there is nothing for.
    public mutating func add(_ advice: Advice, for names: [String]) { for name in names { advices[name] = advice } }
}

// Look-ups.
extension ForeignNames {
    func isModule(_ name: String) -> Bool { modules[name] != nil }

    /// How a call of a name with these arguments is written here.
    /// - Parameter arguments: nil where they don't matter.
    func form(of path: String, with arguments: [PythonArgument]? = nil) -> ForeignForm? {
        for name in spellings(path) {
            if let arguments, let first = arguments.first {
                for kind in kinds(of: first.text) {
                    if let fitting = forms["\(name)@\(kind.rawValue)"]?.first(where: { $0.takes(arguments) }) { return fitting }
                }
            }
            guard let found = forms[name] else { continue }
            guard let arguments else { return found.first { !$0.parameters.isEmpty } ?? found.first }
            return found.first { $0.takes(arguments) } ?? found.last
        }
        guard let name = renamed(path) else { return nil }
        return ForeignForm(parameters: [], template: name, isCall: true)
    }

    /// Whether a function of that name is called otherwise with some arguments, and as it is here with others.
    func isShared(_ name: String) -> Bool { ForeignKind.allCases.contains { forms["\(name)@\($0.rawValue)"] != nil } }

    /// How a call of a method with these arguments is written here.
    /// - Parameter own: what it is called on.
    func form(ofMember name: String, with arguments: [PythonArgument] = [], on own: String? = nil) -> ForeignForm? {
        let kind = own.flatMap(kind(of:))
        let ofKind = kind.flatMap { members["\(name)@\($0.rawValue)"] }?.filter(\.isCall) ?? []
        let found = members[name]?.filter(\.isCall) ?? []
        return ofKind.first { $0.takes(arguments) } ?? found.first { $0.takes(arguments) } ?? ofKind.last ?? found.last
    }

    /// Whether a method has a parameter of that name there.
    func hasParameter(_ label: String, ofMember name: String) -> Bool {
        members[name]?.contains { $0.isCall && $0.parameters.contains(label) } ?? false
    }

    /// How a property is written here.
    func form(ofProperty name: String, on own: String? = nil) -> ForeignForm? {
        if let kind = own.flatMap(kind(of:)), let form = members["\(name)@\(kind.rawValue)"]?.first(where: { !$0.isCall }) { return form }
        return members[name]?.first { !$0.isCall }
    }

    /// What a name without a call is here.
    func plain(_ path: String) -> String? {
        for name in spellings(path) {
            if let form = forms[name]?.first(where: { !$0.isCall }) { return form.template }
        }
        return renamed(path)
    }

    /// - Parameter count: how many there are to be, for those that say so.
    func advice(on path: String, count: String? = nil) -> Advice? {
        for name in spellings(path) {
            if let advice = advices[name] { return advice.filled(count.map { Int($0) == nil && !$0.allSatisfy(\.isLetter) ? "10" : $0 } ?? "10") }
        }
        return nil
    }

    /// What takes an argument that a call here does not.
    func advice(onArgument label: String, of callee: String) -> Advice? { advices["\(callee)(\(label))"] }

    /// - Parameter own: what has the member.
    func advice(onMember name: String, on own: String? = nil) -> Advice? {
        own.flatMap(kind(of:)).flatMap { advices["\($0.rawValue).\(name)"] } ?? advices["." + name]
    }

    /// Whether that advice is about a member that other values may well have.
    func isOfKind(_ name: String, on own: String?) -> Bool { own.flatMap(kind(of:)).map { advices["\($0.rawValue).\(name)"] != nil } ?? false }

    /// Whether other languages begin declarations with this type.
    func isTypeElsewhere(_ name: String) -> Bool { Self.typesElsewhere.contains(name) }

    private static let typesElsewhere: Set<String> = [
        "int", "long", "short", "char", "float", "double", "bool", "boolean", "string", "Int", "Integer", "Long", "Float", "Double", "Bool", "Boolean",
        "String",
        "List", "ArrayList", "Array", "vector", "Vector", "Set", "HashSet", "Map", "HashMap", "Dictionary", "IEnumerable",
    ]

    /// A parameter's label in Swift's spelling.
    /// - Parameter callee: what is called, in lessons' name.
    func label(_ name: String, of callee: String? = nil) -> String {
        let own = Self.camelCase(name)
        return callee.flatMap { labels["\($0).\(own)"] } ?? labels[name] ?? own
    }

    /// The text of a value as the parameter of a label takes it.
    /// - Parameter name: what the parameter is called there: with the batch in its name, its list begins with the batch.
    func value(_ text: String, of label: String, from name: String? = nil) -> String {
        if listLabels.contains(label), name?.hasPrefix("batch") == true, text.hasPrefix("(") || text.hasPrefix("["), let comma = text.firstIndex(of: ",") {
            return value("(\(text[text.index(after: comma)...].dropLast().trimmingPrefix(" ")))", of: label)
        }
        if listLabels.contains(label), text.hasPrefix("("), text.hasSuffix(")") {
            let lengths = text.dropFirst().dropLast().split(separator: ",").map { $0.trimmingPrefix(" ") }
            // The number of samples, which is left open there.
            let own = lengths.count > 2 && (lengths[0] == "nil" || lengths[0] == "None") ? lengths.dropFirst() : lengths[...]
            return "[\(own.joined(separator: ", "))]"
        }
        if label == "classWeight", text.hasPrefix("["), text.hasSuffix("]"), !text.contains(":"), text.count > 2 {
            let weights = text.dropFirst().dropLast().split(separator: ",").map { $0.trimmingPrefix(" ") }
            return "[\(weights.enumerated().map { "\($0.offset): \($0.element)" }.joined(separator: ", "))]"
        }
        if listLabels.contains(label), Int(text) != nil { return "[\(text)]" }
        if lengthLabels.contains(label) { return String(text.filter { !"[](), ".contains($0) }) }
        if memberLabels.contains(label), text.hasPrefix("["), text.hasSuffix("]") {
            return
                "[\(text.dropFirst().dropLast().split(separator: ",").map { member(Self.inModule(String($0.trimmingPrefix(" ")), modules)) }.joined(separator: ", "))]"
        }
        if memberLabels.contains(label) { return member(Self.inModule(text, modules)) }
        if objectLabels.contains(label), let name = Self.inside(text) { return object(name) ?? text }
        return text
    }

    /// Names that the member of a text may have here, the likeliest first.
    func members(_ text: String) -> [String] {
        [values[text].map { String($0.prefix { $0 != "(" }) }, Self.camelCase(text), text.lowercased()].compactMap { $0 }
    }

    func object(_ text: String) -> String? { values[text.lowercased()] }

    /// `"sigmoid"` for `tf.nn.sigmoid`, `"AUC"` for `keras.metrics.AUC()`.
    private static func inModule(_ text: String, _ modules: [String: String]) -> String {
        let path = (text.hasSuffix("()") ? text.dropLast(2) : text[...]).split(separator: ".", omittingEmptySubsequences: false)
        guard path.count > 1, let first = path.first, modules[String(first)] != nil, let last = path.last, !last.isEmpty,
            last.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" })
        else { return text }
        return "\"\(last.allSatisfy(\.isUppercase) ? last.lowercased() : last.prefix(1).lowercased() + last.dropFirst())\""
    }

    private func member(_ text: String) -> String { Self.inside(text).map { ".\(values[$0] ?? Self.camelCase($0))" } ?? text }

    private static func inside(_ text: String) -> String? {
        text.count > 2 && text.hasPrefix("\"") && text.hasSuffix("\"") ? String(text.dropFirst().dropLast()) : nil
    }

    /// `keras.layers.LSTM` is looked for so, as `layers.LSTM` and as `LSTM`.
    private func spellings(_ path: String) -> [String] {
        var parts = path.split(separator: ".").map(String.init)
        guard parts.count > 1 else { return [path] }
        guard let module = modules[parts[0]] else { return [] }
        parts[0] = module
        return parts.indices.map { parts[$0...].joined(separator: ".") }
    }

    private func renamed(_ path: String) -> String? {
        guard let last = spellings(path).last else { return nil }
        let name = Self.camelCase(last)
        return name != path && knows(name) ? name : nil
    }

    /// `pad_sequences` as `padSequences`; names that begin with `_` stay.
    static func camelCase(_ name: String) -> String {
        guard name.contains("_"), !name.hasPrefix("_") else { return name }
        let parts = name.split(separator: "_")
        guard let first = parts.first else { return name }
        return first + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}

/// A signature with what it does.
struct HostMember {
    let signature: String
    let documentation: String
    /// What the parameters are for, by their names, as the end of a sentence "`units` is …".
    let notes: [String: String]
    var body: ([Value]) throws -> Value
    var isStatic = false
    /// The member that does the same and stops the block where something is wrong, if this one throws it.
    var twin: String?
    /// Sets a property, given the object and the value.
    var set: ((inout Value, Value) throws -> Void)?
    /// Changes the object, which is a value.
    var change: ((inout Value, [Value]) throws -> Value)?

    init(_ signature: String, _ documentation: String = "", _ notes: [String: String] = [:], isStatic: Bool = false, _ body: HostBody) {
        self.signature = signature
        self.documentation = documentation
        self.notes = notes
        self.isStatic = isStatic
        self.body = body.run
    }

    /// The member, and if it is tried its twin: `tryPredict(…) throws -> Tensor`.
    func withTwin(_ isTried: Bool) -> [HostMember] {
        guard isTried else { return [self] }
        let prefixes = ["@discardableResult ", "mutating "]
        var (start, rest) = ("", signature[...])
        while let prefix = prefixes.first(where: rest.hasPrefix) {
            start += prefix
            rest = rest.dropFirst(prefix.count)
        }
        let name = rest.prefix { $0 != "(" && $0 != "<" }
        // What is given stands behind the closing parenthesis of the parameters, whose own may hold arrows.
        var (depth, end) = (0, rest.endIndex)
        for index in rest.indices.dropFirst(name.count) where end == rest.endIndex {
            if rest[index] == "(" { depth += 1 }
            if rest[index] == ")" { depth -= 1 }
            if depth == 0, rest[index] == ")" { end = rest.index(after: index) }
        }
        let text = "\(start)try\(name.prefix(1).uppercased())\(rest[..<end].dropFirst()) throws\(rest[end...])"
        var twin = HostMember(text, "`\(name)` for callers that handle errors.", notes, isStatic: isStatic, HostBody { () in Value.void })
        (twin.body, twin.change, twin.twin) = (body, change, String(name))
        return [self, twin]
    }
}

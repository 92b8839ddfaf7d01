import Foundation
import SwiftParser
import SwiftSyntax

/// What the folder `ByHand` says: bindings that the tool can't write, and names that lessons do without, each with its reason.
struct HandWritten {
    /// The keys of bindings written by hand: `Sequential.summary()`; where others have the same labels, with its parameters' types:
    /// `fitOnTexts(_:) of [String]`.
    private(set) var bindings: Set<String> = []
    /// Types of Swift that stand for one of RNN's, by the name that they stand for: `struct LessonReviews` for `Reviews`.
    private(set) var holders: Set<String> = []
    /// The reasons for which lessons do without some names.
    private(set) var refusals: [String: String] = [:]
    /// The keys that were asked for: what is left over stands for nothing.
    private(set) var used: Set<String> = []

    init(folder: URL) throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }.sorted()
        for file in files {
            let tree = Parser.parse(source: try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8))
            let found = Literals(viewMode: .sourceAccurate)
            found.walk(tree)
            bindings.formUnion(found.keys.filter { !$0.contains("\n") && !$0.isEmpty })
            holders.formUnion(found.holders)
            refusals.merge(found.refusals) { $1 }
        }
        bindings.subtract(refusals.keys)
    }

    /// Whether the declaration is bound by hand.
    mutating func binds(_ key: String) -> Bool {
        guard bindings.contains(key) else { return false }
        used.insert(key)
        return true
    }

    /// Why lessons do without a declaration; `*` in the place of a type stands for every type.
    mutating func refusal(of declaration: PublicDeclaration) -> String? {
        let owners = declaration.owner.map { [$0, "*"] } ?? []
        let names =
            owners.flatMap { ["\($0).\(declaration.labelledName)", "\($0).\(declaration.name)", $0] } + (owners.isEmpty ? [declaration.labelledName] : [])
        for name in names where name != "*" {
            guard let reason = refusals[name] else { continue }
            used.insert(name)
            return reason
        }
        return nil
    }

    /// Whether lessons do without an alias.
    mutating func refuses(_ alias: String) -> Bool {
        guard refusals[alias] != nil else { return false }
        used.insert(alias)
        return true
    }

    mutating func refusal(of type: PublicType) -> String? {
        var name = type.name[...]
        while true {
            if let reason = refusals[String(name)] {
                used.insert(String(name))
                return reason
            }
            guard let dot = name.lastIndex(of: ".") else { return nil }
            name = name[..<dot]
        }
    }

    /// Entries that stand for nothing that RNN has.
    var leftOver: [String] { bindings.union(refusals.keys).subtracting(used).sorted() }

    /// The Swift type whose values stand for values of RNN's type.
    func swiftType(of name: String) -> String { holders.contains(name) ? "Lesson" + name : name }
}

/// The keys of dictionaries, and the types that are declared.
private final class Literals: SyntaxVisitor {
    var keys: Set<String> = []
    var holders: Set<String> = []
    var refusals: [String: String] = [:]

    override func visit(_ node: DictionaryElementSyntax) -> SyntaxVisitorContinueKind {
        guard let key = node.key.as(StringLiteralExprSyntax.self)?.representedLiteralValue else { return .visitChildren }
        if let names = node.value.as(ArrayExprSyntax.self) {
            // A reason, and the names that it is for.
            for element in names.elements {
                if let name = element.expression.as(StringLiteralExprSyntax.self)?.representedLiteralValue { refusals[name] = key }
            }
            return .skipChildren
        }
        keys.insert(key)
        return .visitChildren
    }

    override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind {
        if node.name.text.hasPrefix("Lesson") { holders.insert(String(node.name.text.dropFirst("Lesson".count))) }
        return .visitChildren
    }
}

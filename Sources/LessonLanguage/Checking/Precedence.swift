import SwiftOperators
import SwiftParser
import SwiftSyntax

/// The operators that expressions are folded by: the standard ones and the lesson's own.
///
/// swift-syntax reads `lowerThan` of a precedence group the wrong way round, so that relation is turned into a `higherThan` of the other group,
/// and the table is made anew from the groups' text.
struct Precedence {
    private(set) var table = OperatorTable.standardOperators
    private var own: [DeclSyntax] = []
    /// For each group, those of the lesson that it must stand above.
    private var above: [String: [String]] = [:]

    /// Takes in what a block declares.
    mutating func add(_ file: SourceFileSyntax) {
        let declarations = file.statements.compactMap { item -> DeclSyntax? in
            guard case .decl(let declaration) = item.item, declaration.is(OperatorDeclSyntax.self) || declaration.is(PrecedenceGroupDeclSyntax.self) else {
                return nil
            }
            return declaration
        }
        guard !declarations.isEmpty else { return }
        for group in declarations.compactMap({ $0.as(PrecedenceGroupDeclSyntax.self) }) {
            for case .precedenceGroupRelation(let relation) in group.groupAttributes where relation.higherThanOrLowerThanLabel.text == "lowerThan" {
                for other in relation.precedenceGroups { above[other.name.text, default: []].append(group.name.text) }
            }
        }
        own += declarations
        table = OperatorTable()
        table.addSourceFile(Parser.parse(source: standardText + own.map(text).joined(separator: "\n"))) { _ in }
    }

    private var standardText: String {
        let groups = Self.groups.map { name, higher, rest in
            let below = (higher + (above[name] ?? [])).joined(separator: ", ")
            return "precedencegroup \(name) { \(below.isEmpty ? "" : "higherThan: \(below) ")\(rest) }"
        }
        let operators = Self.operators.flatMap { group, symbols in symbols.split(separator: " ").map { "infix operator \($0): \(group)" } }
        return (groups + operators).joined(separator: "\n") + "\n"
    }

    private func text(_ declaration: DeclSyntax) -> String {
        guard let group = declaration.as(PrecedenceGroupDeclSyntax.self) else { return declaration.trimmedDescription }
        var higher = above[group.name.text] ?? []
        var rest: [String] = []
        for attribute in group.groupAttributes {
            if case .precedenceGroupRelation(let relation) = attribute {
                if relation.higherThanOrLowerThanLabel.text == "higherThan" { higher += relation.precedenceGroups.map(\.name.text) }
            } else {
                rest.append(attribute.trimmedDescription)
            }
        }
        return "precedencegroup \(group.name.text) { \(higher.isEmpty ? "" : "higherThan: \(higher.joined(separator: ", ")) ")\(rest.joined(separator: " ")) }"
    }

    private static let groups: [(name: String, higher: [String], rest: String)] = [
        ("AssignmentPrecedence", [], "assignment: true associativity: right"),
        ("FunctionArrowPrecedence", ["AssignmentPrecedence"], "associativity: right"),
        ("TernaryPrecedence", ["FunctionArrowPrecedence"], "associativity: right"),
        ("DefaultPrecedence", ["TernaryPrecedence"], ""),
        ("LogicalDisjunctionPrecedence", ["TernaryPrecedence"], "associativity: left"),
        ("LogicalConjunctionPrecedence", ["LogicalDisjunctionPrecedence"], "associativity: left"),
        ("ComparisonPrecedence", ["LogicalConjunctionPrecedence"], ""),
        ("NilCoalescingPrecedence", ["ComparisonPrecedence"], "associativity: right"),
        ("CastingPrecedence", ["NilCoalescingPrecedence"], ""),
        ("RangeFormationPrecedence", ["CastingPrecedence"], ""),
        ("AdditionPrecedence", ["RangeFormationPrecedence"], "associativity: left"),
        ("MultiplicationPrecedence", ["AdditionPrecedence"], "associativity: left"),
        ("BitwiseShiftPrecedence", ["MultiplicationPrecedence"], ""),
    ]

    private static let operators: [(group: String, symbols: String)] = [
        ("BitwiseShiftPrecedence", "<< &<< >> &>>"), ("MultiplicationPrecedence", "* &* / % &"), ("AdditionPrecedence", "+ &+ - &- | ^"),
        ("RangeFormationPrecedence", "... ..<"), ("NilCoalescingPrecedence", "??"), ("ComparisonPrecedence", "< <= > >= == != === !== ~="),
        ("LogicalConjunctionPrecedence", "&&"), ("LogicalDisjunctionPrecedence", "||"),
        ("AssignmentPrecedence", "*= &*= /= %= += &+= -= &-= <<= &<<= >>= &>>= &= ^= |="),
    ]
}

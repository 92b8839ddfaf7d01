/// A declaration with type parameters: checked once by itself, and anew for each set of types that it is used with.
final class Template {
    let parameters: [GenericParameter]
    let elements: [(element: GenericParameter, sequence: GenericParameter)]
    let constraints: [Member.Constraint]
    /// Parameters that stand for one type: `where Element == Int`.
    let same: [GenericParameter: StaticType]
    /// The type whose member it is, in terms of the parameters.
    let ownType: StaticType?
    let block: Int
    private let scope: Scope
    /// The names that the declaration sees: those of a block's top as they are when it is first used, since later blocks may declare them again.
    private(set) lazy var visible = scope.isGlobal ? scope.frozen : scope
    /// Declares the member with the types that the names now stand for, and gives what checks its body.
    let make: (Checker) -> (member: Member, check: () -> Void)
    var instances: [[StaticType]: Member] = [:]
    var isChecked = false
    /// How many checks of it are under way, one in the other.
    var nesting = 0
    /// What its functions are declared in.
    let home: FunctionDeclaration
    private let isLocal: Bool

    init(
        _ parameters: [GenericParameter], _ elements: [(element: GenericParameter, sequence: GenericParameter)],
        _ constraints: [Member.Constraint], same: [GenericParameter: StaticType], ownType: StaticType?, block: Int,
        scope: Scope, home: FunctionDeclaration?, make: @escaping (Checker) -> (member: Member, check: () -> Void)
    ) {
        self.parameters = parameters
        self.elements = elements
        self.constraints = constraints
        self.same = same
        self.ownType = ownType
        self.block = block
        self.scope = scope
        self.make = make
        isLocal = home != nil
        self.home = home ?? FunctionDeclaration(name: "block", result: .void, span: Span(block: block, start: 0, end: 0), parent: nil)
    }

    /// A function inside a function lives among the variables there, once for each set of types.
    func settle(_ declaration: FunctionDeclaration, _ type: StaticType) {
        guard isLocal else { return }
        let variable = Variable(declaration.name, type, isLet: true, span: declaration.span, owner: home)
        variable.isCaptured = true
        variable.isCapturedEarly = true
        declaration.variable = variable
        scope.functions.append(declaration)
    }
}

extension Scope {
    /// The names as they are now.
    fileprivate var frozen: Scope {
        let copy = Scope(parent: nil)
        copy.names = names
        return copy
    }
}

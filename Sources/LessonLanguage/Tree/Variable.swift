/// A name that holds a value: what a `let`, `var`, parameter or pattern declares.
final class Variable {
    let name: String
    var type: StaticType
    let isLet: Bool
    let span: Span?
    /// Which function it belongs to; `nil` for those at a block's top level.
    weak var owner: FunctionDeclaration?
    let isGlobal: Bool
    /// Unlike any other variable's in the lesson: `model#2`.
    var identity = ""
    /// A closure uses it, so that it may outlive its scope.
    var isCaptured = false
    /// A local function uses it: it must exist when its block begins.
    var isCapturedEarly = false
    /// Given its value later than declared (`let x: Int`).
    var isInitialisedLater = false
    var isParameter = false
    /// It, or a part of it, is given to a call that changes it.
    var isPassedInout = false
    /// Which part of split data it holds.
    var part: DataPart?
    /// A static property's initial value.
    var initial: TypedExpression?

    init(_ name: String, _ type: StaticType, isLet: Bool, span: Span?, owner: FunctionDeclaration?, isGlobal: Bool = false) {
        self.name = name
        self.type = type
        self.isLet = isLet
        self.span = span
        self.owner = owner
        self.isGlobal = isGlobal
    }

    /// Whether it lives in a cell that closures share.
    var isBoxed: Bool { !isGlobal && isCaptured && (!isLet || isCapturedEarly || isInitialisedLater) }
}

/// A function, method, initializer, accessor or closure of the lesson.
final class FunctionDeclaration {
    let name: String
    var parameters: [Variable] = []
    var inoutParameters: Set<Int> = []
    var result: StaticType
    var body = TypedBlock()
    let span: Span
    weak var parent: FunctionDeclaration?
    var isThrowing = false
    /// `throws(Fault)`: what it throws, where it says so.
    var thrown: StaticType?
    /// The name with its labels, as `#function` gives it.
    var title = ""
    /// A closure whose type was not written: it throws if its body does.
    var infersThrowing = false
    /// A method's receiver: the first parameter.
    var selfVariable: Variable?
    var isMutating = false
    /// The property whose observer this is.
    var observes: Member?
    /// An initializer makes `self` and gives it back.
    var isInitializer = false
    /// A local function is kept in a variable, so that functions can call each other.
    var variable: Variable?
    /// The globals that its body uses, and the functions that it calls: for what a block reads.
    var reads: Set<String> = []
    var writes: Set<String> = []
    var calls: [FunctionDeclaration] = []
    /// The names of the host's functions and methods that it calls.
    var hostCalls: Set<String> = []
    /// Made by the lowerer.
    var code: FunctionCode?

    /// A block's own statements.
    var isBlock: Bool { parent == nil && name == "block" }

    init(name: String, result: StaticType, span: Span, parent: FunctionDeclaration?) {
        self.name = name
        self.result = result
        self.span = span
        self.parent = parent
    }
}

/// A struct or enum of the lesson.
final class NominalDeclaration {
    struct Field {
        var name: String
        var type: StaticType
        var isLet: Bool
        var initial: TypedExpression?
    }

    struct Case {
        var name: String
        var payload: [TupleField]
        var rawValue: Value?
        var isIndirect = false
    }

    let name: String
    var fields: [Field] = []
    var cases: [Case] = []
    var rawType: StaticType?
    /// The getter of `description`, where the type is `CustomStringConvertible`.
    var describes: FunctionDeclaration?
    /// The lesson's own `==`, `hash(into:)` and `<`.
    var equals: FunctionDeclaration?
    var hashes: FunctionDeclaration?
    var less: FunctionDeclaration?

    init(name: String) { self.name = name }
}

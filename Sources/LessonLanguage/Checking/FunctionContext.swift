/// What surrounds the statement that is being checked, within one function. A block's top level is a function too.
struct FunctionContext {
    let function: FunctionDeclaration
    var scope: Scope
    /// The loops and labelled statements, the innermost last.
    var loops: [(label: String?, isLoop: Bool)] = []
    /// Whether a `try` covers the expression.
    var isCoveredByTry = false
    /// Whether someone takes what is thrown.
    var isInCatchingDo = false
    /// What `$0`, `$1` … stand for, the innermost closure last; nil where it names its parameters.
    var closureNames: [[Variable]?] = []

    init(_ function: FunctionDeclaration, _ scope: Scope) {
        self.function = function
        self.scope = scope
    }

    /// Within a closure: what it uses may be the surroundings', what leaves it may not.
    func closure(_ function: FunctionDeclaration) -> FunctionContext {
        var inner = FunctionContext(function, Scope(parent: scope))
        inner.closureNames = closureNames
        return inner
    }

    /// Within a function that an expression stands for, as an operator's name or a key path does.
    func expression(_ function: FunctionDeclaration) -> FunctionContext {
        var inner = FunctionContext(function, Scope(parent: scope))
        (inner.loops, inner.isCoveredByTry, inner.isInCatchingDo, inner.closureNames) = (loops, isCoveredByTry, isInCatchingDo, closureNames)
        return inner
    }
}

extension Checker {
    var function: FunctionDeclaration { context.function }

    var scope: Scope {
        get { context.scope }
        set { context.scope = newValue }
    }

    /// Does `body` within another function.
    func within<Result>(_ inner: FunctionContext, _ body: () -> Result) -> Result {
        let outer = context
        context = inner
        defer { context = outer }
        return body()
    }
}

/// What a name stands for.
enum Entity {
    case variable(Variable)
    case functions([Member])
    case type(StaticType)
    /// A computed, lazy or observed variable.
    case computed(Member)
}

/// The names that are visible inside a pair of braces.
final class Scope {
    let parent: Scope?
    var names: [String: Entity] = [:]
    /// Names that are declared further down in the same block, for a better message.
    var later: Set<String> = []
    var isGlobal: Bool { parent == nil }
    var early: [Variable] = []
    var functions: [FunctionDeclaration] = []

    init(parent: Scope?) { self.parent = parent }

    func find(_ name: String) -> Entity? {
        var scope: Scope? = self
        while let here = scope {
            if let entity = here.names[name] { return entity }
            scope = here.parent
        }
        return nil
    }

    /// What a name stands for in the scopes inside the type being declared, those of its functions; `stop` tells the outermost of them.
    func find(_ name: String, inside stop: Scope?) -> Entity? {
        var scope: Scope? = self
        while let here = scope, here !== stop {
            if let entity = here.names[name] { return entity }
            scope = here.parent
        }
        return nil
    }

    var allNames: [String] {
        var result: [String] = []
        var scope: Scope? = self
        while let here = scope {
            result += here.names.keys
            scope = here.parent
        }
        return result
    }
}

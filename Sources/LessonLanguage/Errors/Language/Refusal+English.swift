extension Refusal {
    var english: String {
        switch self {
        case .importing(let module): refused("'import \(module)' is", "lessons may import RNN and Foundation, and have both anyway")
        case .classes: refused("classes are", "use a struct")
        case .actors: refused("actors are")
        case .protocols: refused("protocols are", "use an enum or closures")
        case .macros: refused("macros are")
        case .deinitializers: refused("deinitializers are", "structs have no end of their own")
        case .conditionalCompilation: refused("conditional compilation ('#if') is")
        case .directive(let name): refused("'#\(name)' is")
        case .declaration: refused("this declaration is")
        case .genericTypes: refused("generic types of one's own are", "write the type for what it holds, or a generic function")
        case .enumHash: refused("an own 'hash(into:)' of an enum is", "leave it out: cases are hashed by all their values")
        case .asyncFunctions: refused("async functions are")
        case .ownership(let modifier): refused("'\(modifier)' is", "lessons have no classes of their own")
        case .attribute(let name): refused("the attribute '\(name)' is")
        case .accessor(let name): refused("the accessor '\(name)' is")
        case .patternWithoutValue: refused("this pattern without a value is")
        case .observedPattern: refused("observers of a pattern are")
        case .observedWithoutValue: refused("an observed variable without a first value is", "give it one")
        case .conformance(let name): refused("conformance of a lesson's type to '\(name)' is")
        case .inheritance(let name): refused("inheritance from '\(name)' is")
        case .extending(let type): refused("extending '\(type)' is")
        case .extendingHost(let type): refused("extending '\(type)' is", "write a function")
        case .conformanceInExtension: refused("new conformances of standard types are", "write the extension without the protocol")
        case .whereInExtension: refused("'where' in an extension of a type without type parameters is")
        case .memberInExtension(let type): refused("this in an extension of '\(type)' is")
        case .requirement: refused("this requirement is")
        case .constraint(let name, let known): refused("the constraint '\(name)' is", "use one of \(known.joined(separator: ", "))")
        case .statement: refused("this statement is")
        case .pattern: refused("this pattern is")
        case .availability: refused("availability checks are")
        case .asyncLoops: refused("async loops ('for await') are")
        case .asyncClosures: refused("async closures are")
        case .awaiting: refused("async code ('await') is")
        case .superclass: refused("classes ('super') are")
        case .expression: refused("this kind of expression is")
        case .keyPathPart: refused("this part of a key path is", "use a closure")
        case .name(let name): refused("'\(name)' is")
        case .knownOperator(let symbol): refused("the operator '\(symbol)' is")
        case .unknownOperator(let symbol): "'\(symbol)' is not an operator of the lesson language"
        case .unseeded(let call):
            refused(
                "'\(call)' without a generator gives other numbers each time and is",
                "make one with 'var source = RandomSource(seed: 42)' and add 'using: &source'")
        case .type(let text): refused("the type '\(text)' is")
        case .noSuchType(let text): "there is no type '\(text)' in the lesson language"
        case .implicitlyUnwrapped(let type, let wrapped): refused("implicitly unwrapped optionals ('\(type)') are", "write '\(wrapped)?'")
        case .opaqueType(let keyword, let name): refused("'\(keyword) \(name)' is", genericFunction(name))
        case .protocolAsType(let name): "the protocol '\(name)' can't be used as a type in lessons; \(genericFunction(name))"
        }
    }

    private func refused(_ what: String, _ instead: String? = nil) -> String {
        "\(what) not part of the lesson language" + (instead.map { "; \($0)" } ?? "")
    }

    private func genericFunction(_ name: String) -> String { "write a generic function, such as 'func f<T: \(name)>(_ x: T)'" }
}

import LessonLanguage
import RNN

extension RunContext {
    /// A model whose randomness comes from the lesson's.
    fileprivate func model(named name: String?) -> Sequential {
        let model = Sequential(name: name, seed: drawSeed())
        model.makesWeights = !isRehearsal
        model.isCompiledInSight = seesCompiling
        listen(to: model)
        return model
    }

    fileprivate func model(of layers: [AnyHost], named name: String?) throws -> Sequential {
        let model = model(named: name)
        for layer in layers { try model.tryAdd(layer.get()) }
        return model
    }
}

extension HandBindings {
    /// Models are made of the lesson's source, or are only rehearsed; their pictures call time steps by the reviews' words.
    static func models(_ context: RunContext) -> [String: HostBody] {
        [
            "Sequential.init(name:)": HostBody(context.model(named:)),
            "Sequential.init(_:name:)": HostBody(context.model(of:named:)),
            "Sequential.trying(_:name:)": HostBody(context.model(of:named:)),
            "Sequential.gates(on:words:target:scale:)": HostBody { (own: Sequential, sample: AnyHost, words: [String]?, target: Int?, scale: GateScale) in
                if words == nil { try context.noteWords() }
                return try own.tryGates(on: sample.get(), words: words, target: target, scale: scale)
            },
            "Sequential.unrolled(on:words:steps:target:)": HostBody { (own: Sequential, sample: AnyHost, words: [String]?, steps: Int, target: Int?) in
                if words == nil { try context.noteWords() }
                return try own.tryUnrolled(on: sample.get(), words: words, steps: steps, target: target)
            },
            "Sequential.influence(on:words:target:by:)": HostBody {
                (own: Sequential, sample: AnyHost, words: [String]?, target: Int?, measure: InfluenceMeasure) in
                if words == nil { try context.noteWords() }
                return try own.tryInfluence(on: sample.get(), words: words, target: target, by: measure)
            },
        ]
    }
}

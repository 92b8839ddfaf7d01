import LessonExecution
import Testing

/// What was shared is shared after it has been read back.
@Suite struct AliasTests {
    @Test func twoNamesForOneModelAreOneModel() throws {
        let cache = CachedRuns()
        func text(_ units: Int) -> String {
            lesson([
                "make":
                    "let model = Sequential([Dense(2, inputShape: [3])])\nlet other = model\nlet models = [model]\nstruct Holder { let model: Sequential }\nlet holder = Holder(model: model)",
                "grow": "other.add(Dense(\(units)))", "closure": "let count = { model.countParams() }",
                "show": "print(model.countParams(), models[0].countParams(), holder.model.countParams(), count())",
            ])
        }
        try cache.run(text(1))
        #expect(try cache.run(text(1)).ran == "")
        #expect(try cache.run(text(4)).ran == "grow closure show")
    }

    @Test func twoEqualModelsAreNotOne() throws {
        let cache = CachedRuns()
        func text(_ second: String) -> String {
            lesson([
                "make": "let one = Sequential([Flatten(inputShape: [3])])\nlet two = \(second)", "grow": "one.add(Dense(1))", "show": "print(two.layers.count)",
            ])
        }
        try cache.run(text("one"))
        try cache.run(text("Sequential([Flatten(inputShape: [3])])"))
        try cache.run(text("one"))
    }

    @Test func closuresShareTheirVariables() throws {
        let cache = CachedRuns()
        func text(_ step: Int) -> String {
            lesson([
                "counter":
                    "func counter() -> (next: () -> Int, peek: () -> Int) {\n    var count = 0\n    return ({ count += 1; return count }, { count })\n}\nlet (next, peek) = counter()",
                "count": "for _ in 0..<\(step) { _ = next() }", "peek": "peek()", "again": "next()", "last": "peek()",
            ])
        }
        try cache.run(text(2))
        #expect(try cache.run(text(2)).ran == "")
        // `peek` finds what `last`, which says the same, has kept of a count of 3.
        #expect(try cache.run(text(3)).ran == "count again last")
    }

    @Test func closuresSeeVariablesThatChange() throws {
        let cache = CachedRuns()
        func text(_ value: Int) -> String {
            lesson([
                "make": "var k = 1\nlet scaled = { (x: Int) in x * k }\nlet functions = [scaled]", "use": "scaled(10)", "change": "k = \(value)",
                "again": "functions[0](10)",
            ])
        }
        try cache.run(text(2))
        #expect(try cache.run(text(3)).ran == "change again")
    }

    @Test func aModelGoesOnTrainingAsIfItHadNotBeenReadBack() throws {
        let cache = CachedRuns()
        func text(_ last: String) -> String {
            lesson([
                "data": "let x = Tensor((0..<32).map { i in [Float(i % 5), Float(i % 3)] })\nlet y = Tensor((0..<32).map { Float($0 % 2) })",
                "model":
                    "let model = Sequential([Dense(4, activation: .tanh, inputShape: [2]), Dropout(0.3), Dense(1, activation: .sigmoid)])\nmodel.compile(optimizer: Adam(learningRate: ExponentialDecay(initialLearningRate: 0.1, decaySteps: 3, decayRate: 0.9)), loss: .binaryCrossentropy, metrics: [.accuracy])",
                "first": "let history = model.fit(x, y, epochs: 2, batchSize: 8, verbose: 0)\nprint(history[\"loss\"])",
                "second": "let more = model.fit(x, y, epochs: 2, batchSize: 8, verbose: 0)\nprint(more[\"loss\"])\(last)", "rate": "model.learningRate",
            ])
        }
        try cache.run(text(""))
        #expect(try cache.run(text("\nprint(1)")).ran == "second")
        #expect(try cache.run(text("\nprint(1)")).ran == "")
    }

    @Test func functionsOfTheLibraryAndBoundMethodsAreValuesLikeOthers() throws {
        let cache = CachedRuns()
        func text(_ k: Int) -> String {
            lesson([
                "make":
                    "var k = 1\nstruct Scale { let by: Int; func of(_ x: Int) -> Int { x * by + k } }\nlet plus: (Int, Int) -> Int = (+)\nlet root: (Double) -> Double = sqrt\nlet scaled = Scale(by: 2).of\nlet model = Sequential([Dense(1, inputShape: [1])])\nlet count = model.countParams",
                "change": "k = \(k)", "grow": "model.add(Dense(\(k)))", "use": "print(plus(1, 2), root(16), scaled(10), count())",
            ])
        }
        #expect(try cache.run(text(5)).ran == "make change grow use")
        #expect(try cache.run(text(5)).ran == "")
        #expect(try cache.run(text(6)).ran == "change grow use")
    }
}

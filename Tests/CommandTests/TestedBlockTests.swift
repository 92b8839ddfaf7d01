import Foundation
import Testing

/// Blocks that say `eval: test`: shown and checked, and run by `lessons test` alone.
struct TestedBlockTests {
    /// The answer changes a variable and an object, and declares a name that a later block declares too.
    private static let text = """
        ---
        lang: en
        ---

        ```swift
        //| id: made
        var numbers = [1, 2, 3]
        let layer = Dense(2, inputShape: [3])
        let model = Sequential([layer])
        let first = model.predict(Tensor([[1, 2, 3]])).scalars
        ```

        ```swift
        //| id: answer
        //| eval: test
        numbers.append(4)
        layer.setWeights([Tensor.zeros([3, 2]), Tensor.zeros([2])])
        let total = numbers.reduce(0, +)
        print(model.predict(Tensor([[1, 2, 3]])).scalars, total)
        ```

        ```output
        [0.0, 0.0] 10
        ```

        ```swift
        //| id: after
        let total = "later"
        print(numbers.count, total, model.predict(Tensor([[1, 2, 3]])).scalars == first)
        ```

        ```output
        3 later true
        ```

        """

    @Test("it is run by a test, in a copy of the scope, with and without what is remembered", arguments: [true, false])
    func copied(isKept: Bool) throws {
        let command = try Command()
        try command.write(Self.text, to: "a.md")
        for _ in 0..<2 {
            let test = try isKept ? command.run("test", "a.md") : command.run("test", "a.md", "--no-cache")
            #expect(test.status == 0 && test.output.contains("a.md: 2 as expected\n"), "\(test.output)\(test.errors)")
            #expect(test.output.components(separatedBy: "answer").count < 3)
        }
    }

    @Test("a run checks it and shows it, before a test and after one")
    func shown() throws {
        let command = try Command()
        try command.write(Self.text, to: "a.md")
        for verb in ["run", "test", "run"] {
            let run = try command.run(verb, "a.md")
            #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
            if verb == "run" { #expect(run.output.contains("– answer  not run: `eval: test`, for `lessons test` alone"), "\(run.output)") }
        }
        let page = try #require(command.read("Output/a.html"))
        // What the fence expects stands there, and nothing that the answer gave.
        #expect(page.contains("class=\"block shown\" id=block.answer") && page.contains("reduce") && page.components(separatedBy: "[0.0, 0.0] 10").count == 2)
    }

    @Test("what is wrong with it is an error: in its code of every check, in its run of a test")
    func wrong() throws {
        let command = try Command()
        try command.write(Self.text.replacing("reduce(0", with: "reduse(0"), to: "a.md")
        #expect(try command.run("run", "a.md").errors.contains("a.md:18:21: error: value of type '[Int]' has no member 'reduse'"))
        try command.write(Self.text.replacing("numbers.reduce(0, +)", with: "numbers[7]"), to: "b.md")
        #expect(try command.run("run", "b.md").status == 0)
        let test = try command.run("test", "b.md")
        #expect(test.status == 1 && test.errors.contains("b.md:18:13: error: index out of range"), "\(test.errors)")
        try command.write(Self.text.replacing("eval: test", with: "eval: tests"), to: "c.md")
        #expect(try command.run("check", "c.md").errors.contains("c.md:15:11: error: `eval` must be `true`, `false` or `test`, not `tests`"))
    }

    @Test("what it gives is held against its fence, and written anew where that is wished")
    func promoted() throws {
        let command = try Command()
        try command.write(Self.text.replacing("[0.0, 0.0] 10", with: "[0.0, 0.0] 9"), to: "a.md")
        let test = try command.run("test", "a.md")
        #expect(test.status == 1 && test.errors.contains("block `answer` gave something else") && test.output.contains("1 as expected, 1 not"))
        #expect(try command.run("test", "a.md", "--promote").status == 0)
        #expect(try command.read("a.md") == Self.text)
    }
}

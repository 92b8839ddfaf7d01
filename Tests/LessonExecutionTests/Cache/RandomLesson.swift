import RNN

/// A lesson made by chance, and edits of it made by chance: all kinds of values, shared and not, that its blocks change under each other's feet.
struct RandomLesson {
    struct Block {
        var id: String
        var statements: [String]
        var directives: [String] = []
        var comment = ""
        var indent = ""
    }

    private(set) var blocks: [Block] = []
    private(set) var parameter = 3
    private(set) var seed = 42
    private var prose = "Prose."
    private var nextID = 0
    private var source: RandomSource

    init(seed: Int) {
        source = RandomSource(seed: seed)
        for _ in 0..<below(7) + 3 { blocks.append(newBlock()) }
    }

    /// The lesson as a file.
    var text: String {
        let front = "---\nseed: \(seed)\nparams:\n  k: \(parameter)\n---\n"
        return front
            + ([Self.base] + blocks).map { block in
                let lines = block.statements.map { block.indent + $0 + (block.comment.isEmpty ? "" : " // \(block.comment)") }
                return "\(prose)\n\n```swift\n" + (["//| id: \(block.id)"] + block.directives + lines).joined(separator: "\n") + "\n```\n"
            }.joined(separator: "\n")
    }

    /// Everything that the other blocks name; it is never deleted.
    private static let base = Block(
        id: "base",
        statements: [
            "struct Holder { var model: Sequential; var value: Int }", "enum Choice { case none, some(Int), both(String, Int) }",
            "var v0 = 1, v1 = 2, v2 = 3", "struct Named: CustomStringConvertible { let n: Int; var description: String { \"<\\(n) \\(v0)>\" } }",
            "var a0 = [1, 2, 3], a1 = [4], a2: [Int] = []", "var s0 = \"x\", s1 = \"y\"", "var d0: [String: Int] = [:]",
            "func adder(_ n: Int) -> (Int) -> Int { { x in x + n } }",
            "func counter() -> () -> Int { var count = 0; return { count += 1; return count } }",
            "var f0: (Int) -> Int = { $0 + 1 }, f1 = adder(10), fs = [f0]", "var c0 = counter(), c1 = c0", "var anys: [Any] = []", "var e0 = Choice.none",
            "func tiny(_ units: Int) -> Sequential { Sequential([Dense(units, inputShape: [2]), Dense(1, activation: .sigmoid)]) }",
            "var m0 = tiny(2), m1 = m0, m2 = tiny(1), ms = [m0]", "var h0 = Holder(model: m0, value: 0), h1 = h0",
            "var t0 = Tensor([[0.5, -1], [2, 1]]), y0 = Tensor([1, 0])",
            "let tokenizer = Tokenizer(), same = tokenizer", "var r0 = RandomSource(seed: 5)", "var z0 = [1].lazy.map { $0 + v0 }, i0 = [1, 2].makeIterator()",
            "var notes: [String] = []", "func note(_ text: String) { notes.append(text) }",
        ])
}

// Chance.
extension RandomLesson {
    private mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &source) }
    private mutating func one<T>(of list: [T]) -> T { list[below(list.count)] }
    private mutating func name(_ letter: String, _ count: Int) -> String { "\(letter)\(below(count))" }

    private mutating func newBlock() -> Block {
        nextID += 1
        return Block(id: "b\(nextID)", statements: (0..<below(4) + 1).map { _ in statement() })
    }

    private mutating func statement() -> String {
        let (v, w, a, b, n) = (name("v", 3), name("v", 3), name("a", 3), name("a", 3), below(6))
        let (f, g, c, m, o, h) = (name("f", 2), name("f", 2), name("c", 2), name("m", 3), name("m", 3), name("h", 2))
        let s = name("s", 2)
        return one(of: [
            "\(v) = (\(w) + \(n)) % 97", "\(v) += \(a).count", "var \(v) = \(w) * 2 % 50", "\(v) = k + \(n)", "\(a).append(\(v))", "\(a) += [\(n), \(v)]",
            "\(a) = \(b).map { $0 + \(v) }",
            "\(a).sort()", "\(a).append(contentsOf: \(b).prefix(3))", "if !\(a).isEmpty { \(a)[0] = \(n) }", "print(\(a)[\(n)])", "print(\(v), \(a), \(s))",
            "\(s) = \"t\(n)\\(\(v))\"", "note(\"n\\(\(v))\")",
            "notes.append(\"m\(n)\")", "print(notes)", "d0[\"\(n)\"] = \(v)", "print(d0.sorted { $0.key < $1.key }.map { \"\\($0.key)\\($0.value)\" })",
            "\(f) = { x in x * 2 + \(v) }", "\(f) = adder(\(v))", "\(f) = \(g)", "fs.append(\(f))", "print(fs.map { $0(\(n)) })", "\(v) = \(f)(\(w)) % 31",
            "\(c) = counter()", "c0 = c1", "print(\(c)())", "_ = \(c)()",
            "\(m) = tiny(\(n + 1))", "\(m) = \(o)", "ms.append(\(m))", "print(ms.map { $0.countParams() })", "\(m).add(Dense(1))",
            "print(\(m).predict(t0).scalars)",
            "\(m).compile(optimizer: Adam(learningRate: 0.1), loss: .binaryCrossentropy)", "\(m).fit(t0, y0, epochs: 1, batchSize: 1, verbose: 0)",
            "\(h) = Holder(model: \(m), value: \(v))", "h0 = h1", "\(h).value += 1", "\(h).model.add(Dense(1))", "print(\(h).value, \(h).model.countParams())",
            "anys.append(\(v))", "anys.append(Named(n: \(v)))", "anys.append(\(a))", "print(anys)", "e0 = .some(\(v))", "e0 = .both(\(s), \(n))", "print(e0)",
            "t0 = t0 + \(n)", "print(t0)", "print(Dense(2)(t0).scalars)", "tokenizer.fitOnTexts([\(s)])", "print(same.words)", "print(r0.nextUnit())",
            "print(Int.random(in: 0..<100, using: &r0))",
            "setRandomSeed(\(n))", "func local\(n)(_ x: Int) -> Int { x + \(v) }\nprint(local\(n)(\(w)))", "for i in 0..<\(n) { \(v) += i }", "\(v)", "\(a)",
            "Named(n: \(v))", "\(m).summary()",
            "z0 = \(a).lazy.map { $0 + \(v) }", "print(Array(z0))", "i0 = \(a).makeIterator()", "print(i0.next() as Any)",
            "do { let any: Any = \(a); print(any) }", "let history = \(m).countParams()\nprint(history)",
            "let lines\(n) = [Line(\"l\", [Double(\(v))])]\nplot(lines\(n))", "histogram(\(a) + [1, 2])",
        ])
    }
}

// Edits.
extension RandomLesson {
    /// Changes something, and says what.
    mutating func edit() -> String {
        let place = below(blocks.count)
        switch below(15) {
        case 0, 1:
            blocks[place].statements = newBlock().statements
            return "other code in \(blocks[place].id)"
        case 2:
            blocks.insert(newBlock(), at: place)
            return "a new block"
        case 3 where blocks.count > 2: return "without \(blocks.remove(at: place).id)"
        case 4:
            let block = blocks.remove(at: place)
            blocks.insert(block, at: below(blocks.count + 1))
            return "\(block.id) elsewhere"
        case 5:
            nextID += 1
            blocks[place].id = "b\(nextID)"
            return "another id"
        case 6:
            parameter = below(4)
            return "k is \(parameter)"
        case 7:
            seed = below(3)
            return "the seed is \(seed)"
        case 8:
            blocks[place].directives = [
                one(of: ["//| echo: false", "//| caption: A caption", "//| output: false", "//| timeout: 100", "//| error: true", "//| eval: false"])
            ]
            return "a directive"
        case 9:
            blocks[place].directives = []
            return "no directive"
        case 10:
            blocks[place].comment = blocks[place].comment.isEmpty ? "why" : ""
            return "a comment"
        case 11:
            blocks[place].indent += " "
            return "white space"
        case 12:
            prose += " More."
            return "prose"
        case 13:
            blocks[place].statements.append(statement())
            return "one more statement"
        default:
            blocks[place].statements.shuffle(using: &source)
            return "statements in another order"
        }
    }
}
